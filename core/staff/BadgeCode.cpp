// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/BadgeCode.h"

#include "core/base/Base32.h"
#include "core/crypto/Digest.h"

namespace comptoir::staff {

namespace {

constexpr int secretSize = 20;
const QString prefix = QStringLiteral("CPTBADGE");

} // namespace

BadgeCode BadgeCode::draw(Entropy &entropy)
{
    return BadgeCode(entropy.bytes(secretSize));
}

bool BadgeCode::looksLike(const QString &scanned)
{
    return scanned.trimmed().startsWith(prefix, Qt::CaseInsensitive);
}

std::optional<BadgeCode> BadgeCode::parse(const QString &scanned)
{
    if (!looksLike(scanned))
        return std::nullopt;
    const auto secret = base32::decode(scanned.trimmed().mid(prefix.size()).toLatin1());
    if (!secret || secret->size() != secretSize)
        return std::nullopt;
    return BadgeCode(*secret);
}

QString BadgeCode::text() const
{
    return prefix + QString::fromLatin1(base32::encode(m_secret));
}

QByteArray BadgeCode::hash() const
{
    return crypto::sha256({m_secret});
}

} // namespace comptoir::staff
