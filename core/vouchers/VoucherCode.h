// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/crypto/Signature.h"

#include <QByteArray>
#include <QString>

namespace comptoir::vouchers {

using CampaignNumber = quint32;
using Serial = quint32;

enum VoucherFlag : quint8 { Indivisible = 1, Training = 2, BoundToPhone = 4 };

/// What a voucher says of itself, under the territory's signature (docs/protocol.md §1).
struct VoucherTerms
{
    int keyId = 0; ///< 1–255
    CampaignNumber campaign = 0;
    Serial serial = 0;
    Money face; ///< up to 167 772.15
    Day lastDay;
    quint8 flags = 0;

    bool indivisible() const { return flags & Indivisible; }
    bool training() const { return flags & Training; }
    friend bool operator==(const VoucherTerms &, const VoucherTerms &) = default;
};

/// The 80 bytes of a voucher's QR code. Parsing says nothing about authenticity.
class VoucherCode
{
public:
    /// `terms` must fit the format (asserted): the desk checks its input before.
    static VoucherCode make(const VoucherTerms &terms, const crypto::PrivateKey &issuer,
                            const QByteArray &rootFingerprint);

    /// The URL or the bare code, either case, surrounding white space ignored. Errors:
    /// "voucher/not-a-voucher" (something else: a link, a health pass, an EAN),
    /// "voucher/newer-format" (ours, of a later version), "voucher/damaged" (ours, but cut or
    /// altered).
    static Result<VoucherCode> parse(const QString &scanned);

    const VoucherTerms &terms() const { return m_terms; }
    /// The host of the URL in upper case, empty for a bare code.
    const QString &host() const { return m_host; }
    bool isAuthentic(const crypto::PublicKey &issuer, const QByteArray &rootFingerprint) const;

    QByteArray bytes() const { return m_bytes; }
    /// The bare code: 128 characters.
    QString text() const;
    QString url(const QString &host) const;

private:
    VoucherTerms m_terms;
    QByteArray m_bytes;
    QString m_host;
};

} // namespace comptoir::vouchers
