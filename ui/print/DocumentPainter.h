// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Document.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace comptoir::print {

/// A document in good typography, for the preview and for PDF: the blocks and their order are those
/// of the printed paper, the letters are not of one width. Black on white whatever the theme: it is
/// paper.
class DocumentPainter
{
public:
    /// In pixels of whatever is painted on; `em` is the size of the body's letters.
    DocumentPainter(const Document &document, double width, double em);

    double width() const { return m_width; }
    double height() const;
    /// Rows from `first` on that fit into `room`; at least one, so that pages come to an end.
    int rowsThatFit(int first, double room) const;
    int rowCount() const { return int(m_rows.size()); }
    /// Rows [first, first + count) with their upper left corner at `origin`.
    void paint(QPainter &painter, QPointF origin, int first, int count) const;
    void paintAll(QPainter &painter, QPointF origin) const;

private:
    friend class RowMaker;
    struct Text
    {
        QString words;
        QFont font;
        double left = 0;
        double width = 0; ///< the words are as wide or less
        bool isWhite = false;
    };
    /// What must not be parted by the end of a page.
    struct Row
    {
        double height = 0;
        std::vector<Text> texts;
        std::vector<QRectF> ink; ///< rules, squares, bands, from the row's corner
    };

    double m_width;
    std::vector<Row> m_rows;
};

} // namespace comptoir::print
