// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace comptoir::widgets {
class Label;
}

namespace comptoir::staff {

class StaffController;

/// "Verrouillage dans 12 s": over the window's foot for the last 15 seconds. Takes no focus and no
/// tap: any key or touch keeps the till open.
class IdleNotice : public widgets::Card
{
    Q_OBJECT
public:
    IdleNotice(StaffController &controller, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count(int secondsLeft);
    void place();

    widgets::Label *m_words = nullptr;
};

} // namespace comptoir::staff
