// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Document.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace comptoir::print {

/// A piece of a line; columns count in characters of the line's own size.
struct Cell
{
    QString text;
    int column = 0; ///< of its left edge
    int width = 0; ///< columns that the text takes
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One line of characters. What is centred or goes right as a whole has one cell at column 0 and
/// `align`, so that a printer that holds another number of characters still puts it in the middle.
struct TextLine
{
    std::vector<Cell> cells; ///< from the left
    int columns = 0; ///< that the paper has at this size
    TextBlock::Align align = TextBlock::Align::Left;
    bool isBold = false;
    int scale = 1; ///< 1 or 2
    bool needsRaster = false; ///< has characters that the printer's code page lacks

    /// The cells with spaces between them; `align` is not in it.
    QString text() const;
    /// Padded at the left as `align` wants it.
    QString placed() const;
    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// A picture of squares between two lines.
struct QrLine
{
    QString text;
    int module = 4;
    friend bool operator==(const QrLine &, const QrLine &) = default;
};

using Line = std::variant<TextLine, QrLine>;

/// How text may be written.
enum class Writing {
    Unicode, ///< anything
    CodePage, ///< CP858; what it lacks is spelt out or "?"
    CodePageOrRaster, ///< CP858; a block that it can't write is Unicode, its lines `needsRaster`
};

/// A document as lines of a font of fixed width. Labels wrap at words, amounts are never cut.
/// `scales`: false gives everything the normal size.
std::vector<Line> layOut(const Document &document, int columns, Writing writing,
                         bool scales = true);

/// For people and files: at most `columns` wide, a QR code as its text.
QStringList renderText(const Document &document, int columns);

} // namespace comptoir::print
