// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/AmountEntry.h"

#include "ui/format/MoneyText.h"

namespace comptoir::vouchers {

namespace {
constexpr int mostEuroDigits = 5;
} // namespace

Money AmountEntry::valueOf(const QString &text)
{
    const auto comma = text.indexOf(u',');
    const auto euros = comma < 0 ? text : text.left(comma);
    const auto cents = comma < 0 ? QString() : text.mid(comma + 1).leftJustified(2, u'0');
    return Money::fromCents(euros.toLongLong() * 100 + cents.toLongLong());
}

AmountEntry::Pressed AmountEntry::press(const QString &key, std::optional<Money> limit)
{
    QString next = m_preset ? QString() : m_text;
    for (const QChar c : key) {
        const auto comma = next.indexOf(u',');
        if (c == u',' && comma >= 0)
            return Pressed::Ignored;
        if (c == u',' && next.isEmpty())
            next = u"0"_qs;
        if (comma >= 0 && next.size() - comma > 2)
            return Pressed::Ignored; // both cents are there
        if (c != u',' && comma < 0 && next.size() >= mostEuroDigits)
            return Pressed::Ignored;
        if (next == u"0" && c != u',')
            next.clear();
        next += c;
    }
    if (limit && valueOf(next) > *limit)
        return Pressed::OverLimit;
    m_text = next;
    m_preset = false;
    return Pressed::Taken;
}

void AmountEntry::erase()
{
    if (m_preset)
        return clear();
    m_text.chop(1);
}

void AmountEntry::clear()
{
    m_text.clear();
    m_preset = false;
}

void AmountEntry::preset(Money amount)
{
    const qint64 cents = amount.cents();
    m_text = u"%1,%2"_qs.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
    m_preset = true;
}

Money AmountEntry::value() const
{
    return valueOf(m_text);
}

QString AmountEntry::shown() const
{
    if (m_preset || m_text.isEmpty())
        return format::moneyText(value());
    return format::typedMoneyText(m_text);
}

} // namespace comptoir::vouchers
