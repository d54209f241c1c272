// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/MoneyText.h"

namespace comptoir::format {

static QString euros(Money amount, bool withCents, const QLocale &locale)
{
    // Unsigned, so that the lowest amount has an absolute value too.
    const bool negative = amount.cents() < 0;
    const quint64 cents = negative ? 0 - quint64(amount.cents()) : quint64(amount.cents());
    QString text = locale.toString(cents / 100);
    if (withCents)
        text += locale.decimalPoint() + QString::number(cents % 100).rightJustified(2, u'0');
    const bool leads = locale.language() == QLocale::Dutch || locale.language() == QLocale::English;
    text = leads ? u"€\u00a0"_qs + text : text + u"\u00a0€"_qs;
    return negative ? u"\u2212"_qs + text : text;
}

QString moneyText(Money amount, const QLocale &locale)
{
    return euros(amount, true, locale);
}

QString roundMoneyText(Money amount, const QLocale &locale)
{
    return euros(amount, amount.cents() % 100 != 0, locale);
}

} // namespace comptoir::format
