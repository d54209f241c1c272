// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/base/Result.h"

#include <QString>

namespace comptoir::vouchers {

/// The code for people under a voucher's QR: 12 characters of Crockford base32, 50 unguessable bits
/// and two check characters (docs/protocol.md §1).
class HumanCode
{
public:
    static HumanCode draw(Entropy &entropy);

    /// Spaces and hyphens are ignored, I and L are 1, O is 0, either case. Errors:
    /// "voucher/not-a-code" (wrong length or character), "voucher/mistyped" (the check differs).
    static Result<HumanCode> parse(const QString &typed);

    /// 12 characters without spaces: what is hashed and sent.
    const QString &text() const { return m_text; }
    /// "7Q2K 9FXA 01MB"
    QString grouped() const;
    friend bool operator==(const HumanCode &, const HumanCode &) = default;

private:
    QString m_text;
};

} // namespace comptoir::vouchers
