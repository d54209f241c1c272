// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentPainter.h"

#include "ui/print/RowMaker.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace comptoir::print {

DocumentPainter::DocumentPainter(const Document &document, double width, double em) : m_width(width)
{
    RowMaker maker(width, em);
    for (const Block &block : document.blocks)
        std::visit(maker, block);
    m_rows = maker.take();
}

double DocumentPainter::height() const
{
    double height = 0;
    for (const Row &row : m_rows)
        height += row.height;
    return height;
}

int DocumentPainter::rowsThatFit(int first, double room) const
{
    int count = 0;
    for (size_t i = size_t(first); i < m_rows.size() && m_rows[i].height <= room; ++i) {
        room -= m_rows[i].height;
        ++count;
    }
    return std::max(count, 1);
}

void DocumentPainter::paint(QPainter &painter, QPointF origin, int first, int count) const
{
    painter.save();
    const auto last = m_rows.begin() + std::min(first + count, rowCount());
    for (auto row = m_rows.begin() + first; row < last; ++row) {
        for (const QRectF &ink : row->ink)
            painter.fillRect(ink.translated(origin), Qt::black);
        for (const Text &text : row->texts) {
            const QFontMetricsF metrics(text.font);
            const double baseline = (row->height - metrics.height()) / 2 + metrics.ascent();
            painter.setFont(text.font);
            painter.setPen(text.isWhite ? Qt::white : Qt::black);
            painter.drawText(origin + QPointF(text.left, baseline), text.words);
        }
        origin.ry() += row->height;
    }
    painter.restore();
}

void DocumentPainter::paintAll(QPainter &painter, QPointF origin) const
{
    paint(painter, origin, 0, rowCount());
}

} // namespace comptoir::print
