// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/RowMaker.h"

#include "core/print/Columns.h"
#include "core/scan/QrWriter.h"
#include "ui/theme/Tokens.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace comptoir::print {

namespace {

// In letters of the body.
constexpr double doubleSize = 1.5; ///< of what receipt printers write twice as large
constexpr double lineHeight = 1.4;
constexpr double indentStep = 0.55; ///< a column
constexpr double between = 0.8; ///< a label and its amount
constexpr double ruleSpace = 0.9;
constexpr double largestQr = 0.6; ///< of the width

double widthOf(const QFont &font, const QString &words)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

/// Broken at words, long words anywhere; at least one line.
QStringList linesOf(const QString &text, const QFont &font, double room)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(room, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList(QString()) : lines;
}

double leftOf(TextBlock::Align align, double free)
{
    switch (align) {
    case TextBlock::Align::Centre:
        return free / 2;
    case TextBlock::Align::Right:
        return free;
    case TextBlock::Align::Left:
        break;
    }
    return 0;
}

} // namespace

QFont RowMaker::font(int scale, bool isBold) const
{
    QFont font(theme::fontFamily);
    font.setPixelSize(std::max(int(m_em * (scale > 1 ? doubleSize : 1.0)), 1));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont RowMaker::fitting(QFont font, const QString &words, double room) const
{
    const double needs = widthOf(font, words);
    if (needs > room)
        font.setPixelSize(std::max(int(font.pixelSize() * room / needs), 1));
    return font;
}

RowMaker::Row RowMaker::rowFor(const QFont &font) const
{
    Row row;
    row.height = std::max(double(font.pixelSize()), m_em / 2) * lineHeight;
    return row;
}

void RowMaker::operator()(const TextBlock &block)
{
    const QFont face = font(block.scale, block.isBold);
    for (const QString &line : linesOf(oneLine(block.text), face, m_width)) {
        Row row = rowFor(face);
        const double needs = widthOf(face, line);
        row.texts.push_back({line, face, leftOf(block.align, m_width - needs), needs, false});
        m_rows.push_back(std::move(row));
    }
}

void RowMaker::operator()(const PairBlock &block)
{
    const QString amount = oneLine(block.right);
    QFont face = font(block.scale, block.isBold);
    face = fitting(face, amount, m_width); // smaller before it is cut
    const double indent = block.indent * indentStep * m_em;
    const double right = widthOf(face, amount);
    double room = m_width - indent - (amount.isEmpty() ? 0 : right + between * m_em);
    const bool isAlone = room < m_width / 4; // the amount has a line of its own
    if (isAlone)
        room = m_width - indent;
    const QStringList label = linesOf(oneLine(block.left), face, room);
    for (const QString &line : label) {
        m_rows.push_back(rowFor(face));
        m_rows.back().texts.push_back({line, face, indent, room, false});
    }
    if (isAlone)
        m_rows.push_back(rowFor(face));
    if (!amount.isEmpty())
        m_rows.back().texts.push_back({amount, face, m_width - right, right, false});
}

void RowMaker::operator()(const TableBlock &block)
{
    std::vector<double> widths;
    const QFont bold = font(1, true);
    for (const QStringList &row : block.rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], widthOf(bold, oneLine(row[i])));
    }
    if (widths.empty())
        return;
    const double gap = between * m_em;
    const double gaps = gap * double(widths.size() - 1);
    const double needs = std::accumulate(widths.begin(), widths.end(), gaps);
    const double shrink = std::min(m_width / needs, 1.0);
    const double spare = std::max(m_width - needs, 0.0) / std::max(double(widths.size() - 1), 1.0);
    std::vector<double> edges;
    double edge = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        edge += (i == 0 ? 0 : gap * shrink + spare) + widths[i] * shrink;
        edges.push_back(edge);
    }
    for (size_t i = 0; i < block.rows.size(); ++i) {
        QFont face = font(1, block.hasHeader && i == 0);
        face.setPixelSize(std::max(int(face.pixelSize() * shrink), 1));
        addTableRow(block.rows[i], face, edges);
    }
}

void RowMaker::addTableRow(const QStringList &cells, const QFont &font,
                           const std::vector<double> &edges)
{
    Row row = rowFor(font);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = oneLine(cells[i]);
        const double needs = widthOf(font, cell);
        row.texts.push_back({cell, font, i == 0 ? 0 : edges[size_t(i)] - needs, needs, false});
    }
    m_rows.push_back(std::move(row));
}

void RowMaker::operator()(const RuleBlock &block)
{
    Row row;
    row.height = ruleSpace * m_em;
    const double thick = std::max(m_em / 16, 1.0);
    row.ink.push_back({0, row.height / 2, m_width, thick});
    if (block.isDouble)
        row.ink.push_back({0, row.height / 2 + 3 * thick, m_width, thick});
    m_rows.push_back(std::move(row));
}

void RowMaker::operator()(const SpaceBlock &block)
{
    for (int i = 0; i < block.lines; ++i)
        m_rows.push_back(rowFor(font(1, false)));
}

void RowMaker::operator()(const QrBlock &block)
{
    const auto code = scan::writeQr(block.text, scan::QrLevel::Medium);
    if (!code)
        return (*this)(TextBlock{block.text}); // too long for a code
    constexpr int quiet = scan::QrMatrix::quietModules;
    const int modules = code->size() + 2 * quiet;
    const double wanted = m_em / 5 * block.module / 4;
    const double module = std::max(std::min(wanted, m_width * largestQr / modules), 1.0);
    Row row;
    row.height = modules * module;
    const double left = (m_width - row.height) / 2 + quiet * module;
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            if (code->isDark(x, y))
                row.ink.push_back({left + x * module, (y + quiet) * module, module, module});
        }
    }
    m_rows.push_back(std::move(row));
}

void RowMaker::operator()(const BandBlock &block)
{
    const QString words = oneLine(block.text);
    const QFont face = fitting(font(2, true), words, m_width - m_em);
    Row row;
    const double band = face.pixelSize() * 1.6;
    row.height = band + m_em / 2;
    row.ink.push_back({0, m_em / 4, m_width, band});
    const double needs = widthOf(face, words);
    row.texts.push_back({words, face, (m_width - needs) / 2, needs, true});
    m_rows.push_back(std::move(row));
}

} // namespace comptoir::print
