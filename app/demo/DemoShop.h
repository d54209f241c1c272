// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counter/CounterShop.h"

namespace comptoir::app {

/// A bakery with a dozen articles on the shelves of the demo's till, once.
void furnishDemo(CounterShop &shop);
/// The same goods for who trains before there is a shop; on shelves that have nothing.
void furnishPractice(CounterShop &shop, const QString &name);

} // namespace comptoir::app
