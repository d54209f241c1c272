// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/Audit.h"
#include "backend/ledger/Ledger.h"
#include "backend/loyalty/BonusDays.h"
#include "backend/loyalty/MerchantCards.h"
#include "backend/loyalty/ReadStatistics.h"

namespace comptoir::app {

namespace {

/// Null: it stands for too few.
QJsonValue shown(const backend::Figure &figure)
{
    return figure.isHidden ? QJsonValue() : QJsonValue(figure.value);
}

QJsonValue shown(const backend::Column &column, const QString &month)
{
    const auto found = column.months.find(month);
    return found == column.months.end() ? QJsonValue(0) : shown(found->second);
}

Result<void> statistics(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    backend::CardStatistics found;
    if (options.has(QStringLiteral("merchant"))) {
        COMPTOIR_TRY(const auto merchant, options.id<MerchantId>(QStringLiteral("merchant")));
        COMPTOIR_TRY(found, backend::merchantStatistics(*transaction, merchant));
    } else {
        COMPTOIR_TRY(found, backend::townStatistics(*transaction));
    }
    for (const auto &[month, cards] : found.cards.months)
        output.print({{QStringLiteral("month"), month},
                      {QStringLiteral("cards"), shown(cards)},
                      {QStringLiteral("given"), shown(found.given, month)},
                      {QStringLiteral("used"), shown(found.used, month)}});
    output.print({{QStringLiteral("month"), QStringLiteral("all")},
                  {QStringLiteral("cards"), shown(found.cards.total)},
                  {QStringLiteral("given"), shown(found.given.total)},
                  {QStringLiteral("used"), shown(found.used.total)},
                  {QStringLiteral("outstanding"), shown(found.outstanding)}});
    return {};
}

/// Somebody's purchases are behind it: the books say that it was looked at.
Result<void> card(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto code, loyalty::CardCode::parse(options.text(QStringLiteral("code"))));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto balances, backend::balancesOf(*transaction, code));
    COMPTOIR_CHECK(backend::audit(*transaction, desk.clock().now(), QStringLiteral("loyalty.card"),
                                  code.text().right(4)));
    COMPTOIR_CHECK(transaction->commit());
    for (const backend::CardBalance &one : balances)
        output.print({{QStringLiteral("merchant"), QString::fromLatin1(one.merchant.text())},
                      {QStringLiteral("name"), one.merchantName},
                      {QStringLiteral("balance"), one.balance},
                      {QStringLiteral("blocked"), one.isBlocked}});
    return {};
}

Result<void> declare(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const Day day, options.day(QStringLiteral("day")));
    COMPTOIR_TRY(const qint64 percent,
                 options.integer(QStringLiteral("percent"), loyalty::leastTownPercent,
                                 loyalty::mostTownPercent));
    const loyalty::BonusDay bonus{day, int(percent)};
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(backend::DeclareBonusDay(desk.keys(), desk.clock()).run(*transaction, bonus));
    COMPTOIR_CHECK(transaction->commit());
    output.print({{QStringLiteral("day"), day.toIso()}, {QStringLiteral("percent"), percent}});
    return {};
}

Result<void> fund(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const Money amount, options.money(QStringLiteral("amount")));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(
        backend::FillLoyaltyFund(desk.clock(), desk.entropy()).run(*transaction, amount));
    COMPTOIR_TRY(const Money left, backend::balance(*transaction, backend::Account::loyaltyFund()));
    COMPTOIR_CHECK(transaction->commit());
    output.print({{QStringLiteral("left_c"), left.cents()}});
    return {};
}

Result<void> listDays(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto days, backend::bonusDays(*transaction));
    for (const backend::BonusDayCost &one : days)
        output.print({{QStringLiteral("day"), one.day.day.toIso()},
                      {QStringLiteral("percent"), one.day.percent},
                      {QStringLiteral("paid_c"), one.paid.cents()}});
    return {};
}

} // namespace

std::vector<Command> loyaltyCommands()
{
    return {
        {QStringLiteral("loyalty stats"),
         QStringLiteral("Cards and points by month, of the town or of one merchant; what stands "
                        "for too few is left out."),
         {{QStringLiteral("merchant"), QStringLiteral("ID"), QStringLiteral("One merchant's."),
           CommandOption::Need::Optional}},
         statistics},
        {QStringLiteral("loyalty card"),
         QStringLiteral("A card's balances, apart by merchant."),
         {{QStringLiteral("code"), QStringLiteral("CODE"), QStringLiteral("As on the card.")}},
         card},
        {QStringLiteral("loyalty day"),
         QStringLiteral("Promise a day on which the town adds to everybody's points, for ever."),
         {{QStringLiteral("day"), QStringLiteral("DAY"), QStringLiteral("Tomorrow or later.")},
          {QStringLiteral("percent"), QStringLiteral("PERCENT"),
           QStringLiteral("Of the shop's own points; 200 doubles them.")}},
         declare},
        {QStringLiteral("loyalty days"),
         QStringLiteral("All bonus days and what they cost."),
         {},
         listDays},
        {QStringLiteral("loyalty fund"),
         QStringLiteral("Put money aside for the points of bonus days."),
         {{QStringLiteral("amount"), QStringLiteral("EUROS"),
           QStringLiteral("From the treasury.")}},
         fund}};
}

} // namespace comptoir::app
