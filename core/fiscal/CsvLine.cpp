// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/CsvLine.h"

#include "core/base/DecimalText.h"

#include <algorithm>

namespace comptoir::fiscal {

QString withoutFormula(const QString &cell)
{
    static constexpr QStringView dangerous = u"=+-@\t\r\n";
    return !cell.isEmpty() && dangerous.contains(cell.front()) ? QString(u'\'' + cell) : cell;
}

CsvLine &CsvLine::add(const QString &cell)
{
    if (!m_line.isEmpty())
        m_line += u';';
    // An empty first cell would leave no trace of itself.
    const bool quoted = cell.isEmpty() || std::any_of(cell.begin(), cell.end(), [](QChar c) {
                            return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
                        });
    if (!quoted) {
        m_line += cell;
        return *this;
    }
    QString escaped = cell;
    escaped.replace(u'"', QStringLiteral("\"\""));
    m_line += u'"' + escaped + u'"';
    return *this;
}

CsvLine &CsvLine::text(const QString &cell)
{
    return add(withoutFormula(cell));
}

CsvLine &CsvLine::number(qint64 value)
{
    return add(QString::number(value));
}

CsvLine &CsvLine::amount(Money value)
{
    return add(decimalText(value));
}

CsvLine &CsvLine::quantity(Quantity value)
{
    return add(decimalText(value));
}

CsvLine &CsvLine::percent(int basisPoints)
{
    return add(percentText(basisPoints));
}

CsvLine &CsvLine::hex(const QByteArray &bytes)
{
    return add(QString::fromLatin1(bytes.toHex()));
}

QByteArray CsvLine::bytes() const
{
    return m_line.toUtf8() + "\r\n";
}

QByteArray CsvLine::header(const QStringList &names)
{
    CsvLine line;
    for (const auto &name : names)
        line.add(name);
    return line.bytes();
}

} // namespace comptoir::fiscal
