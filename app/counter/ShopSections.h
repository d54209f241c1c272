// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"

#include <vector>

namespace comptoir::app {

class Counter;

/// Sale, till and catalogue of a counter that sells, in the order of the rail.
shell::Section saleSectionOf(Counter &counter);
std::vector<shell::Section> shopSectionsOf(Counter &counter);
/// Shows what the customer sees in a window on this screen, or takes it away.
shell::Section customerSectionOf(Counter &counter);

} // namespace comptoir::app
