// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/NumberEntry.h"

#include <QLocale>

namespace comptoir::sales {

namespace {
constexpr int mostDigits = 14; // a GTIN-14 that is typed by hand
constexpr int mostWhole = 7; // beyond it a number is a code, not an amount
} // namespace

bool NumberEntry::press(const QString &key)
{
    QString next = m_text;
    for (const QChar c : key) {
        const auto comma = next.indexOf(u',');
        if (c == u',' && (comma >= 0 || m_decimals == 0))
            return false;
        if (c != u',' && comma >= 0 && next.size() - comma > m_decimals)
            return false;
        if (next.size() >= mostDigits)
            return false;
        if (c == u',' && next.isEmpty())
            next = u"0"_qs;
        next += c;
    }
    m_text = next;
    return true;
}

qint64 NumberEntry::thousandths() const
{
    const auto comma = m_text.indexOf(u',');
    const auto whole = comma < 0 ? m_text : m_text.left(comma);
    if (whole.size() > mostWhole)
        return 0;
    const auto part = comma < 0 ? QString() : m_text.mid(comma + 1);
    return whole.toLongLong() * 1000 + part.leftJustified(3, u'0').left(3).toLongLong();
}

Money NumberEntry::money() const
{
    return Money::fromCents(thousandths() / 10);
}

Quantity NumberEntry::quantity() const
{
    return Quantity::fromThousandths(thousandths());
}

int NumberEntry::basisPoints() const
{
    return int(std::min<qint64>(thousandths() / 10, 10000));
}

QString NumberEntry::shown() const
{
    QString text = m_text;
    return text.replace(u',', QLocale().decimalPoint());
}

} // namespace comptoir::sales
