// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "sync/wire/VoucherPack.h"

#include <QString>

namespace comptoir::wire {

/// Vouchers of one issue: alike but for serial and code.
struct CodeBatch
{
    quint32 first = 0;
    quint32 count = 0; ///< positive
    Money face;
    Day lastDay;
    quint8 flags = 0;
    friend bool operator==(const CodeBatch &, const CodeBatch &) = default;
};

/// What a till needs to recognise a campaign's codes for people without a network
/// (docs/protocol.md §8). Holds slow hashes only: who copies the list can't print vouchers with it.
struct CodeList
{
    static constexpr int hashSize = 8;

    quint32 campaign = 0;
    quint32 rounds = 0;
    QByteArray salt; ///< 16 bytes
    std::vector<CodeBatch> batches; ///< by serial; a restore leaves gaps between them
    QByteArray hashes; ///< hashSize bytes for each voucher, by serial

    quint32 count() const { return quint32(hashes.size() / hashSize); }
    /// The serial of `code` (HumanCode::text()), or nothing. As slow as `rounds` makes it.
    std::optional<quint32> find(const QString &code) const;
    quint32 serialAt(quint32 place) const; ///< below count()
    /// The batch of a serial that is in one.
    const CodeBatch &batchOf(quint32 serial) const;
    static QByteArray hashOf(const QString &code, const QByteArray &salt, quint32 rounds);

    QByteArray signedBytes(int keyId, const crypto::PrivateKey &ackKey) const;
    /// Errors: "wire/bad-signature", "wire/bad-code-list", "wire/unknown-version".
    static Result<CodeList> verified(QByteArrayView bytes, const AckKeys &keys);
    friend bool operator==(const CodeList &, const CodeList &) = default;
};

} // namespace comptoir::wire
