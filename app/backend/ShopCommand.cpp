// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/merchants/AddShop.h"
#include "backend/merchants/JoinCampaign.h"
#include "backend/merchants/Shop.h"

#include <QJsonArray>

#include <limits>

namespace comptoir::app {

namespace {

Result<vouchers::CampaignNumber> campaignNumber(const Options &options)
{
    COMPTOIR_TRY(const qint64 number,
                 options.integer(QStringLiteral("campaign"), 1,
                                 std::numeric_limits<vouchers::CampaignNumber>::max()));
    return vouchers::CampaignNumber(number);
}

QJsonObject toJson(const backend::Shop &shop)
{
    QJsonArray campaigns;
    for (const qint64 number : shop.campaigns)
        campaigns.append(number);
    return {{QStringLiteral("shop"), QString::fromLatin1(shop.id.text())},
            {QStringLiteral("name"), shop.name},
            {QStringLiteral("merchant"), QString::fromLatin1(shop.merchant.text())},
            {QStringLiteral("merchant_name"), shop.merchantName},
            {QStringLiteral("campaigns"), campaigns}};
}

Result<void> add(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto merchant, options.id<MerchantId>(QStringLiteral("merchant")));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const ShopId id,
                 backend::AddShop(desk.clock(), desk.entropy())
                     .run(*transaction, merchant, options.text(QStringLiteral("name"))));
    if (options.has(QStringLiteral("campaign"))) {
        COMPTOIR_TRY(const auto number, campaignNumber(options));
        COMPTOIR_CHECK(backend::JoinCampaign(desk.clock()).run(*transaction, id, number));
    }
    COMPTOIR_TRY(const backend::Shop shop, backend::readShop(*transaction, id));
    COMPTOIR_CHECK(transaction->commit());
    output.print(toJson(shop));
    return {};
}

Result<void> join(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto id, options.id<ShopId>(QStringLiteral("shop")));
    COMPTOIR_TRY(const auto number, campaignNumber(options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(backend::JoinCampaign(desk.clock()).run(*transaction, id, number));
    COMPTOIR_TRY(const backend::Shop shop, backend::readShop(*transaction, id));
    COMPTOIR_CHECK(transaction->commit());
    output.print(toJson(shop));
    return {};
}

Result<void> list(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto shops, backend::listShops(*transaction));
    for (const backend::Shop &shop : shops)
        output.print(toJson(shop));
    return {};
}

} // namespace

std::vector<Command> shopCommands()
{
    const CommandOption campaign{QStringLiteral("campaign"), QStringLiteral("NUMBER"),
                                 QStringLiteral("A campaign that the shop takes part in.")};
    CommandOption maybeCampaign = campaign;
    maybeCampaign.need = CommandOption::Need::Optional;
    return {
        {QStringLiteral("shop add"),
         QStringLiteral("Open a shop of a merchant."),
         {{QStringLiteral("merchant"), QStringLiteral("ID"), QStringLiteral("Its merchant.")},
          {QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("Its name.")},
          maybeCampaign},
         add},
        {QStringLiteral("shop join"),
         QStringLiteral("Let a shop take the vouchers of a campaign."),
         {{QStringLiteral("shop"), QStringLiteral("ID"), QStringLiteral("The shop.")}, campaign},
         join},
        {QStringLiteral("shop list"), QStringLiteral("All shops by name."), {}, list}};
}

} // namespace comptoir::app
