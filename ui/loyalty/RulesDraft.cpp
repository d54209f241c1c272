// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/RulesDraft.h"

#include "ui/sales/LoyaltyText.h"
#include "ui/sales/NumberEntry.h"

#include <limits>

namespace comptoir::loyalty {

namespace {

QString written(qint64 hundredths)
{
    const QString whole = QString::number(hundredths / 100);
    const qint64 rest = hundredths % 100;
    return rest == 0 ? whole
                     : whole + u',' + QString::number(rest).rightJustified(2, QLatin1Char('0'));
}

std::optional<qint64> typed(const QString &text, int decimals)
{
    sales::NumberEntry entry(decimals);
    for (const QChar c : text) {
        if (c.isSpace() || c == u'€' || c == u'%')
            continue;
        if (!entry.press(c == u'.' ? u","_qs : QString(c)))
            return std::nullopt;
    }
    if (entry.isEmpty())
        return std::nullopt;
    return entry.money().cents();
}

} // namespace

std::optional<qint64> typedHundredths(const QString &text)
{
    return typed(text, 2);
}

std::optional<qint64> typedWhole(const QString &text)
{
    if (text.contains(u',') || text.contains(u'.'))
        return std::nullopt;
    const auto cents = typed(text, 0);
    return cents ? std::optional(*cents / 100) : std::nullopt;
}

RulesDraft RulesDraft::usual(Kind kind)
{
    return of(sales::usualRules(kind));
}

RulesDraft RulesDraft::of(const Programme &programme)
{
    const bool isShare = programme.kind == Kind::Cashback;
    const auto counted = [isShare](qint64 points) {
        return isShare ? written(points) : QString::number(points);
    };
    const auto unlessNone = [](qint64 number, const QString &text) {
        return number == 0 ? QString() : text;
    };
    return {programme.kind,
            counted(programme.rate),
            counted(programme.threshold),
            written(programme.reward.cents()),
            unlessNone(programme.least.cents(), written(programme.least.cents())),
            unlessNone(programme.welcome, counted(programme.welcome)),
            unlessNone(programme.birthday, counted(programme.birthday)),
            unlessNone(programme.keepsMonths, QString::number(programme.keepsMonths))};
}

Programme RulesDraft::programme(const Programme &before) const
{
    const bool isShare = kind == Kind::Cashback;
    Programme next = before;
    next.kind = kind;
    const auto counted = [isShare](const QString &text) {
        return (isShare ? typedHundredths(text) : typedWhole(text)).value_or(-1);
    };
    const auto fitting = [](qint64 number) {
        return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
    };
    next.rate = fitting(counted(rate));
    next.threshold = counted(threshold);
    next.least = least.isEmpty() ? Money() : Money::fromCents(typedHundredths(least).value_or(-1));
    next.welcome = welcome.isEmpty() ? 0 : counted(welcome);
    next.birthday = birthday.isEmpty() ? 0 : counted(birthday);
    next.keepsMonths = keeps.isEmpty() ? 0 : fitting(typedWhole(keeps).value_or(-1));
    next.reward = isShare ? Money() : Money::fromCents(typedHundredths(reward).value_or(-1));
    return next;
}

} // namespace comptoir::loyalty
