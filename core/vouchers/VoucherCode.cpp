// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/VoucherCode.h"

#include "core/base/Assert.h"
#include "core/base/Base32.h"

#include <QtEndian>

namespace comptoir::vouchers {

namespace {

constexpr int version = 1, headSize = 16, codeSize = 80, textSize = 128;
constexpr quint8 knownFlags = Indivisible | Training | BoundToPhone;

QByteArray headOf(const VoucherTerms &terms)
{
    QByteArray head(headSize, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(head.data());
    bytes[0] = version;
    bytes[1] = static_cast<unsigned char>(terms.keyId);
    qToBigEndian(terms.campaign, bytes + 2);
    qToBigEndian(terms.serial, bytes + 6);
    for (int i = 0; i < 3; ++i)
        bytes[10 + i] = static_cast<unsigned char>(terms.face.cents() >> (8 * (2 - i)));
    qToBigEndian(quint16(terms.lastDay.voucherDays()), bytes + 13);
    bytes[15] = terms.flags;
    return head;
}

VoucherTerms termsOf(const QByteArray &code)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(code.constData());
    VoucherTerms terms;
    terms.keyId = bytes[1];
    terms.campaign = qFromBigEndian<quint32>(bytes + 2);
    terms.serial = qFromBigEndian<quint32>(bytes + 6);
    terms.face = Money::fromCents((bytes[10] << 16) | (bytes[11] << 8) | bytes[12]);
    terms.lastDay = Day::fromVoucherDays(qFromBigEndian<quint16>(bytes + 13));
    terms.flags = bytes[15];
    return terms;
}

bool isBase32(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
    });
}

} // namespace

VoucherCode VoucherCode::make(const VoucherTerms &terms, const crypto::PrivateKey &issuer,
                              const QByteArray &rootFingerprint)
{
    COMPTOIR_ASSERT(terms.keyId > 0 && terms.keyId < 256);
    COMPTOIR_ASSERT(terms.face.isPositive() && terms.face.cents() < (1 << 24));
    COMPTOIR_ASSERT(terms.lastDay.voucherDays() >= 0 && terms.lastDay.voucherDays() < (1 << 16));
    COMPTOIR_ASSERT(rootFingerprint.size() == 32);
    VoucherCode code;
    code.m_terms = terms;
    code.m_bytes = headOf(terms);
    code.m_bytes += issuer.sign(crypto::voucherDomain, {rootFingerprint, code.m_bytes});
    return code;
}

Result<VoucherCode> VoucherCode::parse(const QString &scanned)
{
    QString text = scanned.trimmed().toUpper();
    if (text.size() > 512)
        return fail("voucher/not-a-voucher");
    QString host;
    if (text.startsWith(u"HTTPS://")) {
        const qsizetype slash = text.indexOf(u'/', 8);
        if (slash < 0 || text.mid(slash, 3) != u"/V/")
            return fail("voucher/not-a-voucher");
        host = text.mid(8, slash - 8);
        text = text.mid(slash + 3);
    }
    const bool plausible = isBase32(text) && text.size() >= 2;
    // A bare code is 128 characters; behind our own path a shorter or longer one is a damaged
    // voucher.
    if (host.isEmpty() && (!plausible || text.size() < 100))
        return fail("voucher/not-a-voucher");
    if (!plausible)
        return fail("voucher/damaged");
    const auto first = base32::decode(text.left(2).toLatin1().append("AAAAAA"));
    const int found = first ? static_cast<unsigned char>(first->at(0)) : -1;
    if (found > version && found < 32)
        return fail("voucher/newer-format");
    const auto bytes = text.size() == textSize ? base32::decode(text.toLatin1()) : std::nullopt;
    if (!bytes || found != version)
        return fail(host.isEmpty() && found != version ? "voucher/not-a-voucher"
                                                       : "voucher/damaged");
    VoucherCode code;
    code.m_bytes = *bytes;
    code.m_host = host;
    code.m_terms = termsOf(*bytes);
    if (code.m_terms.flags & ~knownFlags)
        return fail("voucher/newer-format");
    return code;
}

bool VoucherCode::isAuthentic(const crypto::PublicKey &issuer,
                              const QByteArray &rootFingerprint) const
{
    return m_terms.keyId > 0 && m_terms.face.isPositive()
        && issuer.verify(crypto::voucherDomain,
                         {rootFingerprint, QByteArrayView(m_bytes).first(headSize)},
                         QByteArrayView(m_bytes).sliced(headSize, codeSize - headSize));
}

QString VoucherCode::text() const
{
    return QString::fromLatin1(base32::encode(m_bytes));
}

QString VoucherCode::url(const QString &host) const
{
    return QStringLiteral("HTTPS://") + host.toUpper() + QStringLiteral("/V/") + text();
}

} // namespace comptoir::vouchers
