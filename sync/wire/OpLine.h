// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Signature.h"
#include "sync/wire/Hlc.h"

#include <QJsonObject>
#include <QStringList>

namespace comptoir::wire {

/// How far the till trusts its own wall clock when it writes an op (docs/protocol.md §2).
enum class ClockState { Ok, Ahead, Behind, Unverified };

/// One operation of one device: what happened at a till, for ever. The line of bytes is what is
/// hashed, signed, stored and sent; this value is only how we read it.
struct Op
{
    OpId id;
    qint64 sequence = 0; ///< contiguous from 1 in its incarnation
    int incarnation = 1;
    qint64 transaction = 0; ///< sequence of the first op of the same local transaction
    Hlc hlc;
    QByteArray kind; ///< "voucher.claim", …
    QStringList requires_; ///< features that a reader must know to interpret (not to store) the op
    QJsonObject body;
    QByteArray sealed; ///< instead of the body, which is then empty (sync/wire/SealedBody)
    ClockState clock = ClockState::Ok;
};

inline constexpr qsizetype maxLineBytes = 64 * 1024;

/// Compact UTF-8 JSON without a newline.
QByteArray encodeLine(const Op &op);
/// Any well-formed line of version 1, kinds and members that we don't know included.
/// Errors: "wire/not-json", "wire/bad-field", "wire/unknown-version".
Result<Op> decodeLine(const QByteArray &line);

/// hash_0 of an incarnation: SHA-256("comptoir/inc/1" ‖ 0 ‖ device ‖ inc (u32 BE) ‖ previous head).
/// The first incarnation has 32 zero bytes as its previous head.
QByteArray firstHash(DeviceId device, int incarnation, const QByteArray &previousHead);
/// hash_i = SHA-256("comptoir/op/1" ‖ 0 ‖ device ‖ hash_{i−1} ‖ line_i)
QByteArray nextHash(DeviceId device, const QByteArray &previous, QByteArrayView line);

/// Kinds whose body the territory must read to do its part. All others, new ones included, are the
/// shop's own and travel sealed.
bool travelsInClear(QByteArrayView kind);

/// Kinds that move money carry their own signature over their hash.
bool isMoneyKind(QByteArrayView kind);

} // namespace comptoir::wire
