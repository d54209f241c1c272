// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/TrainingDesk.h"

#include <functional>

namespace comptoir::training {

/// What the counter may do about training; `by`: who said so, for the log.
struct TrainingPorts
{
    TrainingDesk *desk = nullptr; ///< null unless this till trains
    std::function<void(const QString &by)> enter = {}; ///< empty in training
    std::function<void(const QString &by)> leave = {}; ///< empty outside
    std::function<void(const QString &by)> goLive = {}; ///< empty outside
    bool isBeforeShop = false; ///< the way out leads to the welcome, which asks whose shop it is
};

} // namespace comptoir::training
