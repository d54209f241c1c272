// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"

#include <QString>

#include <optional>

namespace comptoir::staff {

/// What the QR code of a badge says: "CPTBADGE" and 160 random bits in base32. Letters and digits
/// only, so that a scanner that types can't stumble over a sign. On disk there is only its hash.
class BadgeCode
{
public:
    static BadgeCode draw(Entropy &entropy);
    /// Nothing: this is no badge's code. Capitals and small letters are the same.
    static std::optional<BadgeCode> parse(const QString &scanned);
    /// A badge's code, valid or not: it must go nowhere but to the lock.
    static bool looksLike(const QString &scanned);

    QString text() const;
    QByteArray hash() const; ///< SHA-256 of the secret

private:
    explicit BadgeCode(QByteArray secret) : m_secret(std::move(secret)) {}
    QByteArray m_secret;
};

} // namespace comptoir::staff
