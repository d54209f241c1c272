// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/MoneyText.h"

namespace comptoir::format {

namespace {

/// One form a language (translations/glossary.md), whatever the system's country thinks of it.
QString withEuro(const QString &number, bool negative, const QLocale &locale)
{
    const QString minus = negative ? u"\u2212"_qs : QString();
    switch (locale.language()) {
    case QLocale::Dutch:
        return u"€\u00a0"_qs + minus + number;
    case QLocale::English:
        return minus + u'€' + number;
    default:
        return minus + number + u"\u00a0€"_qs;
    }
}

QString euros(Money amount, bool withCents, const QLocale &locale)
{
    // Unsigned, so that the lowest amount has an absolute value too.
    const bool negative = amount.cents() < 0;
    const quint64 cents = negative ? 0 - quint64(amount.cents()) : quint64(amount.cents());
    QString text = locale.toString(cents / 100);
    if (withCents)
        text += locale.decimalPoint() + QString::number(cents % 100).rightJustified(2, u'0');
    return withEuro(text, negative, locale);
}

} // namespace

QString moneyText(Money amount, const QLocale &locale)
{
    return euros(amount, true, locale);
}

QString roundMoneyText(Money amount, const QLocale &locale)
{
    return euros(amount, amount.cents() % 100 != 0, locale);
}

QString typedMoneyText(QString digits, const QLocale &locale)
{
    return withEuro(digits.replace(u","_qs, locale.decimalPoint()), false, locale);
}

} // namespace comptoir::format
