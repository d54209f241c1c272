// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace comptoir::test {

/// A line of characters as it stands on the paper.
struct PaperLine
{
    QString text;
    int columns = 0; ///< at normal size: a character of double width takes 2
    int align = 0; ///< 0 left, 1 centre, 2 right
    bool isBold = false; ///< all of it that isn't space
    int width = 1; ///< largest on the line
    int height = 1;
};
struct PaperQr
{
    QByteArray content;
    int module = 3;
    int level = 48; ///< "0" to "3": L, M, Q, H
    int align = 0;
};
struct PaperPicture
{
    int bytesPerRow = 0;
    int rows = 0;
    QByteArray bits;
    bool isBlack(int x, int y) const;
};
struct PaperCut
{
};
struct PaperFeed
{
    int lines = 0;
};
struct DrawerPulse
{
    int pin = 0;
    int onMs = 0;
    int offMs = 0;
};

using PaperItem = std::variant<PaperLine, PaperQr, PaperPicture, PaperCut, PaperFeed, DrawerPulse>;

/// What a printer does with a stream of bytes.
struct PrintedPaper
{
    std::vector<PaperItem> items;
    QStringList unknown; ///< "offset 12: 1b 99"
    int codePage = 0;

    template <typename Kind>
    std::vector<Kind> all() const
    {
        std::vector<Kind> found;
        for (const PaperItem &item : items)
            if (const auto *kind = std::get_if<Kind>(&item))
                found.push_back(*kind);
        return found;
    }
    QStringList texts() const;
    int widest() const; ///< columns of the longest line
    /// Strips of one picture after the other, as one.
    PaperPicture picture() const;
};

/// Written from facts/regulation.md §9.1 and Epson's reference alone.
PrintedPaper readEscPos(const QByteArray &bytes);

} // namespace comptoir::test
