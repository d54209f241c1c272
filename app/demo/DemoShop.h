// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counter/CounterShop.h"

namespace comptoir::app {

/// A bakery with twelve articles on the shelves of the demo's till, once.
void furnishDemo(CounterShop &shop);

} // namespace comptoir::app
