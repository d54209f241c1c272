// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/TableLayout.h"

#include "core/print/Columns.h"

#include <algorithm>
#include <numeric>

namespace comptoir::print {

namespace {

constexpr int leastFirstColumn = 4;
constexpr int stackIndent = 2;

using Rows = std::vector<QStringList>;

std::vector<int> naturalWidths(const Rows &rows)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], columnsOf(row[i]));
    }
    return widths;
}

/// The right edge of each column; spare columns go between them evenly.
std::vector<int> rightEdges(const std::vector<int> &widths, int columns)
{
    const int gaps = int(widths.size()) - 1;
    const int spare = columns - std::accumulate(widths.begin(), widths.end(), 0);
    std::vector<int> edges;
    int edge = 0;
    for (int i = 0; i < int(widths.size()); ++i) {
        const int gap = i == 0 ? 0 : spare * i / gaps - spare * (i - 1) / gaps;
        edge += gap + widths[size_t(i)];
        edges.push_back(edge);
    }
    return edges;
}

void addCell(TextLine &line, const QString &text, int rightEdge)
{
    const int width = columnsOf(text);
    if (width > 0)
        line.cells.push_back({text, rightEdge - width, width});
}

void addRow(std::vector<TextLine> &lines, const QStringList &row, int firstWidth,
            const std::vector<int> &edges, const TextLine &like)
{
    const QStringList label = wrapped(row.value(0), firstWidth);
    for (qsizetype i = 0; i < label.size(); ++i) {
        TextLine line = like;
        line.cells.push_back({label[i], 0, columnsOf(label[i])});
        const bool isLast = i == label.size() - 1;
        for (qsizetype column = 1; isLast && column < row.size(); ++column)
            addCell(line, row[column], edges[size_t(column)]);
        lines.push_back(std::move(line));
    }
}

/// "20 %" alone, then "TVA        3,33" and the others.
void addStacked(std::vector<TextLine> &lines, const QStringList &row, const QStringList &header,
                const TextLine &like)
{
    for (const QString &part : wrapped(row.value(0), like.columns)) {
        lines.push_back(like);
        lines.back().cells.push_back({part, 0, columnsOf(part)});
    }
    for (qsizetype i = 1; i < row.size(); ++i) {
        const int room = like.columns - stackIndent - columnsOf(row[i]) - 1;
        TextLine line = like;
        const QString name = room > 0 ? wrapped(header.value(i), room).front() : QString();
        if (!name.isEmpty())
            line.cells.push_back({name, stackIndent, columnsOf(name)});
        const QStringList value = wrapped(row[i], like.columns);
        for (const QString &part : value) {
            addCell(line, part, like.columns);
            lines.push_back(line);
            line = like;
        }
    }
}

} // namespace

std::vector<TextLine> tableLines(const Rows &rows, bool hasHeader, const TextLine &like)
{
    std::vector<TextLine> lines;
    std::vector<int> widths = naturalWidths(rows);
    if (widths.empty())
        return lines;
    const int gaps = int(widths.size()) - 1;
    const int numbers = std::accumulate(widths.begin() + 1, widths.end(), 0);
    const int forFirst = gaps > 0 ? like.columns - numbers - gaps : like.columns;
    TextLine plain = like;
    TextLine heading = like;
    heading.isBold = true;
    if (forFirst >= std::min(widths.front(), leastFirstColumn)) {
        widths.front() = std::min(widths.front(), forFirst);
        const auto edges = rightEdges(widths, like.columns);
        for (size_t i = 0; i < rows.size(); ++i)
            addRow(lines, rows[i], std::max(widths.front(), 1), edges,
                   hasHeader && i == 0 ? heading : plain);
        return lines;
    }
    const QStringList header = hasHeader ? rows.front() : QStringList();
    for (size_t i = hasHeader ? 1 : 0; i < rows.size(); ++i)
        addStacked(lines, rows[i], header, plain);
    return lines;
}

} // namespace comptoir::print
