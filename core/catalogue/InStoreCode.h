// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace comptoir::catalogue {

/// One layout of 13-digit codes that a scale prints (regulation.md §4.3): prefix, item number, an
/// optional price verifier, then weight, price or pieces, and the check digit.
struct InStoreRule
{
    enum class Kind { Weight, Price, Pieces };
    QString prefix; ///< "21"
    int itemDigits = 5;
    bool hasVerifier = false;
    int valueDigits = 5;
    int decimals = 3; ///< of the value: kilograms with 3, euros with 2
    Kind kind = Kind::Weight;
    friend bool operator==(const InStoreRule &, const InStoreRule &) = default;
};

/// "21:5:0:5:3:weight", one a line; how the table is kept in the settings.
/// Error "catalogue/bad-rule" with the fact `line`.
Result<std::vector<InStoreRule>> parseInStoreRules(const QString &text);
QString inStoreRulesText(const std::vector<InStoreRule> &rules);
/// What most French scales are set to: 21 weight, 2… price with verifier is left out.
std::vector<InStoreRule> usualInStoreRules();

struct InStoreCode
{
    QString item; ///< digits of the item number
    std::optional<Quantity> weight; ///< kilograms or pieces
    std::optional<Money> price; ///< of all of it
    friend bool operator==(const InStoreCode &, const InStoreCode &) = default;
};

/// Nothing when no rule fits; the first that fits counts. A wrong check or verifier digit does not
/// fit.
std::optional<InStoreCode> readInStoreCode(const QString &code,
                                           const std::vector<InStoreRule> &rules);
/// GS1 General Specifications 7.9.3 for 4 or 5 digits.
int priceVerifier(const QString &digits);

} // namespace comptoir::catalogue
