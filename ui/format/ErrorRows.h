// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Of the rooms that sell; the others are in ErrorText.cpp.
std::vector<ErrorRow> shopErrorRows();
/// Part of them: the listing, its hours, the registers' files.
std::vector<ErrorRow> listingErrorRows();

} // namespace comptoir::format
