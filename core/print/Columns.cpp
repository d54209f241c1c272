// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/Columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace comptoir::print {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Unicode's East Asian Wide and Fullwidth, and pictures (UAX #11), in coarse ranges.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},
    Range{0x23E9, 0x23F3},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x2705, 0x2705},   Range{0x270A, 0x270B},   Range{0x2728, 0x2728},
    Range{0x274C, 0x274E},   Range{0x2753, 0x2757},   Range{0x2795, 0x2797},
    Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},
    Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18AFF}, Range{0x1B000, 0x1B2FF},
    Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F1FF},
    Range{0x1F200, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F7E0, 0x1F7EB},
    Range{0x1F900, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t emojiVariation = 0xFE0F;

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto isIn = [character](const Range &range) {
        return character >= range.first && character <= range.last;
    };
    return std::any_of(wideRanges.begin(), wideRanges.end(), isIn) ? 2 : 1;
}

/// Of one character as people see it, whatever it is made of.
int widthOfCluster(QStringView cluster)
{
    int width = 0;
    for (const uint character : cluster.toUcs4())
        width = character == emojiVariation ? 2 : std::max(width, widthOf(character));
    return width;
}

QStringList clustersOf(const QString &text)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary())
        clusters << text.mid(from, to - from);
    return clusters;
}

/// What of a character goes on paper; 0: nothing.
char32_t onPaper(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U' ';
    case QChar::Other_Surrogate: // the other half is missing
        return QChar::ReplacementCharacter;
    case QChar::Other_Format: // the joiners make letters of several scripts
        return character == zeroWidthJoiner || character == zeroWidthNonJoiner ? character : 0;
    default:
        return character;
    }
}

/// Fills lines word by word.
class Wrapper
{
public:
    explicit Wrapper(int width) : m_width(std::max(width, 1)) {}

    void add(const QString &word)
    {
        const int needs = columnsOf(word);
        if (!m_line.isNull() && m_used + 1 + needs <= m_width) {
            m_line += u' ' + word;
            m_used += 1 + needs;
        } else {
            endLine();
            fill(word);
        }
    }
    QStringList finish()
    {
        endLine();
        return m_lines.isEmpty() ? QStringList(QString()) : m_lines;
    }

private:
    void endLine()
    {
        if (!m_line.isNull())
            m_lines << m_line;
        m_line = QString();
        m_used = 0;
    }
    void fill(const QString &word)
    {
        for (const QString &cluster : clustersOf(word)) {
            const int needs = widthOfCluster(cluster);
            if (m_used > 0 && m_used + needs > m_width)
                endLine();
            m_line += cluster;
            m_used += needs;
        }
    }

    int m_width;
    int m_used = 0;
    QString m_line;
    QStringList m_lines;
};

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const uint character : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (const char32_t shown = onPaper(character))
            line += QChar::fromUcs4(shown);
    }
    return line;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const QString &cluster : clustersOf(text))
        columns += widthOfCluster(cluster);
    return columns;
}

QStringList wrapped(const QString &text, int width)
{
    Wrapper wrapper(width);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        wrapper.add(word);
    return wrapper.finish();
}

} // namespace comptoir::print
