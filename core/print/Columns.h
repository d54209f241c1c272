// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace comptoir::print {

/// `text` as one line that may go on paper: no control characters (a label must not command a
/// printer or make lines of its own), nothing that turns the order of what follows, no halves of
/// characters. What parted words becomes a space.
QString oneLine(const QString &text);

/// Columns that a text takes in a font of fixed width: 2 for ideograms and pictures, 0 for accents
/// that stand on another letter.
int columnsOf(const QString &text);

/// Lines of at most `width` columns, broken at spaces (not at no-break ones), words that are longer
/// in themselves. At least one line, perhaps empty. A character of 2 columns stays whole though
/// `width` be 1.
QStringList wrapped(const QString &text, int width);

} // namespace comptoir::print
