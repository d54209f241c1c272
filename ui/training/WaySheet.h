// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <functional>

namespace comptoir::training {

/// Into training, out of it, or out of it for good with what was set up there.
enum class Way { Enter, Leave, GoLive };

/// Says what stays and what does not, before the till changes sides.
class WaySheet : public widgets::Sheet
{
    Q_OBJECT
public:
    static void ask(Way way, QWidget *parent, const std::function<void()> &go);

private:
    WaySheet(Way way, QWidget *parent, const std::function<void()> &go);
};

} // namespace comptoir::training
