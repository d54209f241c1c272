// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "app/backend/DeviceJson.h"

namespace comptoir::app {

namespace {

Result<void> list(DeskFolder &desk, const Options &, const Output &output)
{
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto standings, backend::listDeviceStandings(*transaction));
    for (const backend::DeviceStanding &standing : standings)
        output.print(toJson(standing));
    return {};
}

} // namespace

std::vector<Command> deviceCommands()
{
    return {{QStringLiteral("device list"),
             QStringLiteral("How far the town has each till's operations."),
             {},
             list}};
}

} // namespace comptoir::app
