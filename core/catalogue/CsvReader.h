// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <vector>

namespace comptoir::catalogue {

/// A row of a table with the line of the file on which it begins, from 1.
struct Record
{
    int line = 0;
    QStringList cells;
    friend bool operator==(const Record &, const Record &) = default;
};

/// The most that one file may hold; a shop has a hundred times less.
struct SheetLimits
{
    static constexpr qint64 bytes = 64LL << 20;
    static constexpr int rows = 200'000;
    static constexpr int columns = 500;
    static constexpr int cellLength = 32'767; ///< what Excel allows
};

/// Which of , ; tab and | parts the cells: the one that gives the most rows as many cells as the
/// first one has.
QChar guessDelimiter(const QString &text);
/// Records of RFC 4180, with any of the three line ends; quoted cells may hold all of them. Blank
/// records are left out, also an Excel hint "sep=;" at the top. Errors:
/// "catalogue/sheet-quote-open" (fact `line`), "catalogue/sheet-too-large".
Result<std::vector<Record>> readCsv(const QString &text, QChar delimiter);

} // namespace comptoir::catalogue
