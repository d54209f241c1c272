// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/territory/BeginEpoch.h"
#include "backend/territory/FoundTerritory.h"
#include "core/base/Base64Url.h"

namespace comptoir::app {

namespace {

void print(DeskFolder &desk, const backend::Territory &territory, const Output &output)
{
    output.print(
        {{QStringLiteral("territory"), QString::fromLatin1(territory.id.text())},
         {QStringLiteral("name"), territory.name},
         {QStringLiteral("host"), territory.host},
         {QStringLiteral("epoch"), territory.epoch},
         {QStringLiteral("root_fingerprint"), base64url::encode(desk.keys().rootFingerprint())}});
}

Result<void> create(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const backend::Territory territory,
                 backend::FoundTerritory(desk.keys(), desk.clock(), desk.entropy())
                     .run(*transaction, options.text(QStringLiteral("name")),
                          options.text(QStringLiteral("host"))));
    COMPTOIR_CHECK(transaction->commit());
    print(desk, territory, output);
    return {};
}

Result<void> restored(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const backend::Territory territory,
                 backend::BeginEpoch(desk.clock(), desk.entropy()).run(*transaction));
    COMPTOIR_CHECK(transaction->commit());
    print(desk, territory, output);
    return {};
}

Result<void> keyset(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const wire::SignedDoc document, backend::readKeyset(*transaction));
    output.print(document.toJson());
    return {};
}

} // namespace

std::vector<Command> territoryCommands()
{
    return {{QStringLiteral("territory create"),
             QStringLiteral("Found the territory of an empty data folder."),
             {{QStringLiteral("name"), QStringLiteral("NAME"), QStringLiteral("The town's name.")},
              {QStringLiteral("host"), QStringLiteral("HOST"),
               QStringLiteral("Host printed in voucher codes; the shorter, the smaller the QR.")}},
             create},
            {QStringLiteral("territory keyset"),
             QStringLiteral("Print the signed keyset."),
             {},
             keyset},
            {QStringLiteral("territory restored"),
             QStringLiteral("A backup was put back: let tills read anew and send what it lacks."),
             {},
             restored}};
}

} // namespace comptoir::app
