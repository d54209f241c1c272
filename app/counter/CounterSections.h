// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"

#include <vector>

namespace comptoir::app {

class Counter;

/// The places of the till in the order of the screen, in the language of the moment. A new screen
/// is a function beside the others and a line here.
std::vector<shell::Section> sectionsOf(Counter &counter);
/// Instead of all of them until the till has its town.
shell::Section welcomeSectionOf(Counter &counter);
/// For a new till that is to go on from the copies of another one.
void restoreCopyAt(Counter &counter);
/// What Ctrl+K finds beside sections and their acts: each setting by its name.
QList<shell::Command> commandsOf(Counter &counter);

} // namespace comptoir::app
