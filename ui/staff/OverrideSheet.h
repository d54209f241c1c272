// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/StaffDesk.h"
#include "ui/widgets/Sheet.h"

#include <functional>
#include <vector>

namespace comptoir::staff {

class BadgeCamera;
class PinPad;
class StaffController;

/// "Remise 30 % : code responsable": a manager's PIN at the point of the act, without a change of
/// who is at the till.
class OverrideSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    using Allowed = std::function<void(const Operator &manager)>;

    /// Calls `allowed` at once when who is at the till has the right or the shop has no manager,
    /// else when somebody who has it has typed the PIN or shown the badge. Given up: never. While
    /// one is asked for no other is.
    static void ask(StaffController &controller, QWidget *parent, const Act &act,
                    const Allowed &allowed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    OverrideSheet(StaffController &controller, QWidget *parent, const Act &act,
                  const Allowed &allowed);
    void leave();
    void addManagers();
    void choose(size_t index);
    void turnToBadge(bool badge);
    void check(const QString &pin);
    void prove(const Proof &proof);
    void finish(const Result<Unlocking> &unlocking, bool byBadge);
    void showWait();

    StaffController &m_controller;
    const Act m_act;
    Allowed m_allowed;
    std::vector<Operator> m_managers;
    size_t m_chosen = 0;
    PinPad *m_pad = nullptr;
    BadgeCamera *m_badge = nullptr;
    bool m_asking = false;
};

} // namespace comptoir::staff
