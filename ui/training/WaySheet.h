// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Sheet.h"

#include <functional>

namespace comptoir::training {

/// Into training, out of it, or out of it for good with what was set up there.
enum class Way { Enter, Leave, GoLive };

/// One passage, as it is asked for.
struct Passage
{
    Way way = Way::Enter;
    bool isBeforeShop = false; ///< out of training leads to the welcome
    bool isHeld = false; ///< no code will be asked for: the button is held for two seconds (S13)
};

/// Says what stays and what does not, before the till changes sides.
class WaySheet : public widgets::Sheet
{
    Q_OBJECT
public:
    static void ask(const Passage &passage, QWidget *parent, const std::function<void()> &go);

private:
    WaySheet(const Passage &passage, QWidget *parent, const std::function<void()> &go);
    widgets::Button *addAct(const Passage &passage, const QString &words,
                            const std::function<void()> &go);
};

} // namespace comptoir::training
