// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"

#include <vector>

namespace comptoir::app {

class Counter;

/// "S'entraîner" of a till that sells; of one that trains the exercises and the ways out.
std::vector<shell::Section> trainingSectionsOf(Counter &counter);
/// The band and the watermark over everything, while this till trains.
void showTraining(Counter &counter);

} // namespace comptoir::app
