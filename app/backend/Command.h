// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/DeskFolder.h"
#include "app/backend/Options.h"
#include "app/backend/Output.h"
#include "app/backend/Painter.h"

#include <functional>
#include <vector>

namespace comptoir::app {

struct CommandOption
{
    enum class Need { Required, Optional, Flag };
    QString name;
    QString value; ///< what stands for the value in the help; empty for a flag
    QString help;
    Need need = Need::Required;
};

/// One act of the desk from a shell.
struct Command
{
    QString name; ///< "campaign create"; empty for serving
    QString help;
    std::vector<CommandOption> options; ///< beside --data and --json
    std::function<Result<void>(DeskFolder &, const Options &, const Output &)> run;
    bool takesAnyBooks = false; ///< also those that are not what the mark beside them says
};

Command serveCommand();
Command routesCommand();
std::vector<Command> territoryCommands();
std::vector<Command> merchantCommands();
std::vector<Command> shopCommands();
std::vector<Command> campaignCommands();
/// Without a painter nothing is put on paper.
std::vector<Command> voucherCommands(Painter *painter);
std::vector<Command> enrolCommands(Painter *painter);
std::vector<Command> incidentCommands();
std::vector<Command> deviceCommands();
std::vector<Command> loyaltyCommands();

} // namespace comptoir::app
