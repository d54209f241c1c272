// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/Audit.h"
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
         card}};
}

} // namespace comptoir::app
