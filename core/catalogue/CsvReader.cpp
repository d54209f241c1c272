// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CsvReader.h"

#include <algorithm>
#include <array>

namespace comptoir::catalogue {

namespace {

/// "sep=;" on the first line is for Excel alone; nothing when it is not there.
std::optional<QChar> excelHint(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](QChar sign) { return sign == u'\n' || sign == u'\r'; });
    QStringView line = text.first(end - text.begin());
    if (line.startsWith(u'"') && line.endsWith(u'"') && line.size() > 1)
        line = line.sliced(1).chopped(1);
    if (line.size() == 5 && line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return line.back();
    return std::nullopt;
}

class CsvText
{
public:
    CsvText(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    void skipLine()
    {
        while (!atEnd() && !takeLineEnd())
            ++m_at;
    }
    /// Errors: those of readCsv().
    Result<Record> next()
    {
        Record record{m_line, {}};
        while (true) {
            COMPTOIR_TRY(QString cell, takeCell());
            if (cell.size() > SheetLimits::cellLength
                || record.cells.size() >= SheetLimits::columns)
                return fail("catalogue/sheet-too-large", QStringLiteral("line %1").arg(m_line));
            record.cells.append(std::move(cell));
            if (atEnd() || takeLineEnd())
                return record;
            ++m_at; // the delimiter
            if (atEnd()) { // "a;" at the end of the file: the last cell is empty
                record.cells.append(QString());
                return record;
            }
        }
    }

private:
    bool isBreak(QChar sign) const { return sign == u'\n' || sign == u'\r'; }
    bool takeLineEnd()
    {
        if (!isBreak(m_text[m_at]))
            return false;
        m_at += m_text.sliced(m_at).startsWith(QLatin1String("\r\n")) ? 2 : 1;
        ++m_line;
        return true;
    }
    Result<QString> takeCell()
    {
        QString cell;
        if (!atEnd() && m_text[m_at] == u'"')
            COMPTOIR_CHECK(takeQuoted(cell));
        // A quote in the middle of a cell is one: 15" is a size of screens.
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !isBreak(m_text[m_at]))
            ++m_at;
        cell.append(m_text.sliced(begin, m_at - begin));
        return cell;
    }
    Result<void> takeQuoted(QString &cell)
    {
        const int opened = m_line;
        ++m_at;
        while (!atEnd()) {
            const qsizetype begin = m_at;
            if (takeLineEnd()) { // counted; kept as it came
                cell.append(m_text.sliced(begin, m_at - begin));
                continue;
            }
            const QChar sign = m_text[m_at++];
            if (sign != u'"') {
                cell.append(sign);
                continue;
            }
            if (atEnd() || m_text[m_at] != u'"')
                return {};
            cell.append(u'"');
            ++m_at;
        }
        return fail("catalogue/sheet-quote-open", {}, {{QStringLiteral("line"), opened}});
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const Record &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// How many of the first rows have as many cells as the first one, and how many these are.
std::pair<int, qsizetype> evenness(const QString &text, QChar delimiter)
{
    constexpr int looked = 100;
    CsvText reader(text, delimiter);
    qsizetype columns = 0;
    int even = 0;
    for (int row = 0; row < looked && !reader.atEnd();) {
        const auto record = reader.next();
        if (!record)
            break;
        if (isBlank(*record))
            continue;
        if (row == 0)
            columns = record->cells.size();
        even += record->cells.size() == columns ? 1 : 0;
        ++row;
    }
    return columns > 1 ? std::pair(even, columns) : std::pair(0, qsizetype(0));
}

} // namespace

QChar guessDelimiter(const QString &text)
{
    if (const auto hint = excelHint(text))
        return *hint;
    constexpr std::array candidates{QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')};
    return *std::max_element(candidates.begin(), candidates.end(), [&text](QChar a, QChar b) {
        return evenness(text, a) < evenness(text, b);
    });
}

Result<std::vector<Record>> readCsv(const QString &text, QChar delimiter)
{
    CsvText reader(text, delimiter);
    if (excelHint(text))
        reader.skipLine();
    std::vector<Record> records;
    while (!reader.atEnd()) {
        COMPTOIR_TRY(Record record, reader.next());
        if (isBlank(record))
            continue;
        if (records.size() >= size_t(SheetLimits::rows))
            return fail("catalogue/sheet-too-large", QStringLiteral("rows"));
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace comptoir::catalogue
