// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/Layout.h"

#include "core/print/Columns.h"
#include "core/print/EscPos.h"
#include "core/print/TableLayout.h"

#include <algorithm>

namespace comptoir::print {

namespace {

/// A label narrower than this is no label: the amount goes to a line of its own.
constexpr int leastLabel = 8;

/// Turns blocks into lines, one after the other.
class Composer
{
public:
    Composer(int columns, Writing writing, bool scales)
        : m_columns(std::max(columns, 1)),
          m_writing(writing),
          m_scales(scales)
    {}
    std::vector<Line> take() { return std::move(m_lines); }

    void operator()(const TextBlock &block)
    {
        TextLine line = like(block.scale, block.isBold);
        line.align = block.align;
        const QString text = written(line, {block.text}).front();
        for (const QString &part : wrapped(text, line.columns))
            addCell(line, part, 0);
    }

    void operator()(const PairBlock &block)
    {
        TextLine line = like(block.scale, block.isBold);
        const QStringList sides = written(line, {block.left, block.right});
        if (line.scale > 1 && columnsOf(sides[1]) > line.columns)
            line = asLine(1, line); // an amount stays whole before it is large
        const int indent = std::clamp(block.indent, 0, line.columns / 3);
        const int amount = columnsOf(sides[1]);
        const int label = line.columns - indent - amount - (amount > 0 ? 1 : 0);
        const int needed = columnsOf(sides[0]);
        if (needed <= label || label >= std::max(leastLabel, line.columns / 3))
            return sideBySide(line, sides, indent, label);
        for (const QString &part : wrapped(sides[0], line.columns - indent))
            addCell(line, part, indent);
        for (const QString &part : wrapped(sides[1], line.columns))
            addCell(line, part, line.columns - columnsOf(part));
    }

    void operator()(const TableBlock &block)
    {
        TextLine line = like(1, false);
        std::vector<QStringList> rows;
        QStringList all;
        for (const QStringList &row : block.rows)
            all += row;
        all = written(line, all); // one way of writing, or columns would not stand in line
        for (const QStringList &row : block.rows) {
            rows.push_back(all.mid(0, row.size()));
            all = all.mid(row.size());
        }
        for (TextLine &each : tableLines(rows, block.hasHeader, line))
            m_lines.push_back(std::move(each));
    }

    void operator()(const RuleBlock &block) { addRule(block.isDouble); }

    void operator()(const SpaceBlock &block)
    {
        for (int i = 0; i < block.lines; ++i)
            m_lines.push_back(like(1, false));
    }

    void operator()(const QrBlock &block)
    {
        m_lines.push_back(QrLine{block.text, std::clamp(block.module, 1, 16)});
    }

    /// White on black is not in every printer; large and between two rules is.
    void operator()(const BandBlock &block)
    {
        addRule(true);
        (*this)(TextBlock{block.text, TextBlock::Align::Centre, true, 2});
        addRule(true);
    }

private:
    TextLine like(int scale, bool isBold) const
    {
        TextLine line;
        line.scale = m_scales && scale > 1 ? 2 : 1;
        line.columns = std::max(m_columns / line.scale, 1);
        line.isBold = isBold;
        return line;
    }
    TextLine asLine(int scale, const TextLine &other) const
    {
        TextLine line = like(scale, other.isBold);
        line.needsRaster = other.needsRaster;
        return line;
    }

    /// As the printer can write it; the line learns whether it can't.
    QStringList written(TextLine &line, QStringList texts) const
    {
        for (QString &text : texts)
            text = oneLine(text);
        if (m_writing == Writing::Unicode)
            return texts;
        line.needsRaster = m_writing == Writing::CodePageOrRaster
            && !std::all_of(texts.begin(), texts.end(), writesInCp858);
        if (!line.needsRaster)
            std::transform(texts.begin(), texts.end(), texts.begin(), spelledInCp858);
        return texts;
    }

    void sideBySide(const TextLine &like, const QStringList &sides, int indent, int label)
    {
        const QStringList parts = wrapped(sides[0], label);
        for (const QString &part : parts.mid(0, parts.size() - 1))
            addCell(like, part, indent);
        TextLine line = like;
        line.cells.push_back({parts.last(), indent, columnsOf(parts.last())});
        const int amount = columnsOf(sides[1]);
        if (amount > 0)
            line.cells.push_back({sides[1], line.columns - amount, amount});
        m_lines.push_back(std::move(line));
    }

    void addCell(TextLine line, const QString &text, int column)
    {
        line.cells.push_back({text, std::max(column, 0), columnsOf(text)});
        m_lines.push_back(std::move(line));
    }

    void addRule(bool isDouble)
    {
        addCell(like(1, false), QString(m_columns, isDouble ? u'=' : u'-'), 0);
    }

    int m_columns;
    Writing m_writing;
    bool m_scales;
    std::vector<Line> m_lines;
};

QString withoutTrailingSpaces(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QString TextLine::text() const
{
    QString line;
    int used = 0;
    for (const Cell &cell : cells) {
        line += QString(std::max(cell.column - used, 0), u' ') + cell.text;
        used = std::max(used, cell.column) + cell.width;
    }
    return line;
}

QString TextLine::placed() const
{
    const QString line = text();
    const int free = std::max(columns - columnsOf(line), 0);
    switch (align) {
    case TextBlock::Align::Centre:
        return QString(free / 2, u' ') + line;
    case TextBlock::Align::Right:
        return QString(free, u' ') + line;
    case TextBlock::Align::Left:
        break;
    }
    return line;
}

std::vector<Line> layOut(const Document &document, int columns, Writing writing, bool scales)
{
    Composer composer(columns, writing, scales);
    for (const Block &block : document.blocks)
        std::visit(composer, block);
    return composer.take();
}

QStringList renderText(const Document &document, int columns)
{
    QStringList lines;
    for (const Line &line : layOut(document, columns, Writing::Unicode, false)) {
        if (const auto *text = std::get_if<TextLine>(&line))
            lines << withoutTrailingSpaces(text->placed());
        else
            lines += wrapped(oneLine(std::get<QrLine>(line).text), columns);
    }
    return lines;
}

} // namespace comptoir::print
