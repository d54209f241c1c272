// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Options.h"

#include <QRegularExpression>

namespace comptoir::app {

namespace {

std::optional<Money> moneyFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,9})(?:[.,]([0-9]{1,2}))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString cents = match.captured(2).leftJustified(2, QLatin1Char('0'));
    return Money::fromCents(match.captured(1).toLongLong() * 100 + cents.toLongLong());
}

} // namespace

Result<qint64> Options::integer(const QString &name, qint64 min, qint64 max) const
{
    bool isNumber = false;
    const qint64 value = text(name).toLongLong(&isNumber);
    if (!isNumber || value < min || value > max)
        return fail("cli/bad-option", name);
    return value;
}

Result<Money> Options::money(const QString &name) const
{
    const auto value = moneyFrom(text(name));
    if (!value)
        return fail("cli/bad-option", name);
    return *value;
}

Result<std::vector<Money>> Options::moneyList(const QString &name) const
{
    std::vector<Money> values;
    for (const QString &part : text(name).split(QLatin1Char(','))) {
        const auto value = moneyFrom(part);
        if (!value)
            return fail("cli/bad-option", name);
        values.push_back(*value);
    }
    return values;
}

Result<Day> Options::day(const QString &name) const
{
    const auto value = Day::fromIso(text(name));
    if (!value)
        return fail("cli/bad-option", name);
    return *value;
}

} // namespace comptoir::app
