// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace comptoir::print {

/// One piece of paper, independent of what shows it: printer, PDF, preview or plain text.
struct TextBlock
{
    enum class Align { Left, Centre, Right };
    QString text; ///< wrapped at words by who renders it
    Align align = Align::Left;
    bool isBold = false;
    int scale = 1; ///< 1 or 2: times the normal size
    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};
/// A label at the left, an amount at the right that is never cut; the label wraps.
struct PairBlock
{
    QString left;
    QString right;
    bool isBold = false;
    int scale = 1;
    int indent = 0; ///< columns
    friend bool operator==(const PairBlock &, const PairBlock &) = default;
};
/// Columns of numbers (VAT): the first left, the rest right, all rows aligned.
struct TableBlock
{
    std::vector<QStringList> rows;
    bool hasHeader = true;
    friend bool operator==(const TableBlock &, const TableBlock &) = default;
};
struct RuleBlock
{
    bool isDouble = false;
    friend bool operator==(const RuleBlock &, const RuleBlock &) = default;
};
struct SpaceBlock
{
    int lines = 1;
    friend bool operator==(const SpaceBlock &, const SpaceBlock &) = default;
};
struct QrBlock
{
    QString text;
    int module = 4; ///< dots a module
    friend bool operator==(const QrBlock &, const QrBlock &) = default;
};
/// "FACTICE", "DUPLICATA 2": a band across the paper that can't be overlooked.
struct BandBlock
{
    QString text;
    friend bool operator==(const BandBlock &, const BandBlock &) = default;
};

using Block = std::variant<TextBlock, PairBlock, TableBlock, RuleBlock, SpaceBlock, QrBlock,
                           BandBlock>;

struct Document
{
    QString title; ///< "Ticket 124": of the file and the job
    std::vector<Block> blocks;
    bool cuts = true;
    bool kicksDrawer = false;
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace comptoir::print
