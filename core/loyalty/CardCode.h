// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/base/Result.h"

#include <QString>

namespace comptoir::loyalty {

/// What a loyalty card says: 50 unguessable bits and two check characters in Crockford base32. The
/// QR code has "CPTCARD" before it, letters and digits only: a scanner that types can't stumble
/// over a sign.
class CardCode
{
public:
    CardCode() = default;
    static CardCode draw(Entropy &entropy);
    /// A card's QR code, whole or worn: it is no article and no voucher.
    static bool looksLike(const QString &scanned);
    /// Scanned with its prefix or typed without; spaces and hyphens are ignored, I and L are 1, O
    /// is 0. Errors: "loyalty/not-a-card", "loyalty/mistyped" (the check differs).
    static Result<CardCode> parse(const QString &text);

    const QString &text() const { return m_text; } ///< 12 characters; empty: no card
    QString grouped() const; ///< "7Q2K 9FXA 01MB"
    QString scanText() const; ///< for the QR code
    bool isNull() const { return m_text.isEmpty(); }
    friend bool operator==(const CardCode &, const CardCode &) = default;

private:
    QString m_text;
};

} // namespace comptoir::loyalty
