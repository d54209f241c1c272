// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace comptoir::format {

/// Words of one error, to be translated in the context "ErrorText". `code` is a whole code, or a
/// room ("net/") for all its codes without words of their own. "{name}" stands for the fact of
/// that name, "{most_c}" for an amount.
struct ErrorRow
{
    const char *code;
    const char *title;
    const char *why;
    const char *money; ///< null where no money can be concerned
    const char *next;
};

/// What becomes of the money, where several rooms say the same.
inline constexpr const char *nothingTaken = QT_TRANSLATE_NOOP("ErrorText", "Rien n’a été débité.");
inline constexpr const char *allKept = QT_TRANSLATE_NOOP("ErrorText",
                                                         "Vos débits enregistrés restent acquis.");

/// Of the rooms that sell; the others are in ErrorText.cpp.
std::vector<ErrorRow> shopErrorRows();
/// Part of them: the listing, its hours, the registers' files.
std::vector<ErrorRow> listingErrorRows();
/// Of vouchers: their state, their campaign, the policy, the town's fund.
std::vector<ErrorRow> voucherErrorRows();

} // namespace comptoir::format
