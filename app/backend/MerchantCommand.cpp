// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/merchants/AddMerchant.h"
#include "backend/merchants/Merchant.h"

namespace comptoir::app {

namespace {

QJsonObject toJson(MerchantId id, const QString &name)
{
    return {{QStringLiteral("merchant"), QString::fromLatin1(id.text())},
            {QStringLiteral("name"), name}};
}

Result<void> add(DeskFolder &desk, const Options &options, const Output &output)
{
    const QString name = options.text(QStringLiteral("name"));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const MerchantId id,
                 backend::AddMerchant(desk.clock(), desk.entropy()).run(*transaction, name));
    COMPTOIR_CHECK(transaction->commit());
    output.print(toJson(id, name));
    return {};
}

Result<void> list(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto merchants, backend::listMerchants(*transaction));
    for (const backend::Merchant &merchant : merchants)
        output.print(toJson(merchant.id, merchant.name));
    return {};
}

} // namespace

std::vector<Command> merchantCommands()
{
    return {{QStringLiteral("merchant add"),
             QStringLiteral("Take in a merchant."),
             {{QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("Who is paid.")}},
             add},
            {QStringLiteral("merchant list"), QStringLiteral("All merchants by name."), {}, list}};
}

} // namespace comptoir::app
