// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowKeys.h"

#include <QAction>
#include <QWidget>

namespace comptoir::shell {

WindowKeys::WindowKeys(QWidget &window) : QObject(&window)
{
    for (const Shortcut &shortcut : shortcuts()) {
        auto *action = new QAction(this);
        action->setShortcuts(shortcut.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        window.addAction(action);
        m_actions.emplace_back(shortcut.act, action);
        connect(action, &QAction::triggered, this,
                [this, act = shortcut.act] { Q_EMIT pressed(act); });
    }
}

void WindowKeys::setEnabled(ShellAct act, bool enabled)
{
    for (const auto &[owner, action] : m_actions)
        if (owner == act)
            action->setEnabled(enabled);
}

} // namespace comptoir::shell
