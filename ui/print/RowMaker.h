// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/DocumentPainter.h"

namespace comptoir::print {

/// Turns the blocks of a document into the rows of a DocumentPainter.
class RowMaker
{
public:
    RowMaker(double width, double em) : m_width(width), m_em(em) {}
    std::vector<DocumentPainter::Row> take() { return std::move(m_rows); }

    void operator()(const TextBlock &block);
    void operator()(const PairBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const RuleBlock &block);
    void operator()(const SpaceBlock &block);
    void operator()(const QrBlock &block);
    void operator()(const BandBlock &block);

private:
    using Row = DocumentPainter::Row;
    using Text = DocumentPainter::Text;

    QFont font(int scale, bool isBold) const;
    /// The same font, smaller when the words would not fit into `room`.
    QFont fitting(QFont font, const QString &words, double room) const;
    Row rowFor(const QFont &font) const;
    void addTableRow(const QStringList &cells, const QFont &font, const std::vector<double> &edges);

    double m_width;
    double m_em;
    std::vector<Row> m_rows;
};

} // namespace comptoir::print
