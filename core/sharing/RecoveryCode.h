// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/base/Result.h"
#include "core/crypto/Agreement.h"

#include <QStringList>

namespace comptoir::sharing {

/// A code that a person prints, keeps and types again: six groups of six characters (Crockford
/// base32), 150 unguessable bits. The last character of a group checks the group and its place: any
/// one wrong character, any two exchanged ones and exchanged groups are found, and named.
class RecoveryCode
{
public:
    static RecoveryCode draw(Entropy &entropy);
    /// Either case, with or without spaces and hyphens; I and L are 1, O is 0. Errors:
    /// "recovery/not-a-code" (length, foreign character), "recovery/mistyped" {group: 1 … 6}.
    static Result<RecoveryCode> parse(const QString &typed);

    /// Whether a typed group can be the one at `place` (0 … 5): while somebody types, each group is
    /// checked by itself.
    static bool groupFits(int place, const QString &typed);

    /// "7Q2K9F XA01MB …"
    QStringList groups() const;
    /// What shop keys are wrapped to: tills know its public half only.
    crypto::AgreementKey agreementKey() const;
    /// Opens a rescue pack.
    QByteArray packSecret() const;
    friend bool operator==(const RecoveryCode &, const RecoveryCode &) = default;

    static constexpr int groupCount = 6, groupSize = 6;

private:
    QByteArray m_values; ///< 30 values of 0 … 31
};

} // namespace comptoir::sharing
