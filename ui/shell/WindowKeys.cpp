// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowKeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>
#include <QWindow>

namespace comptoir::shell {

WindowKeys::WindowKeys(QWidget &window) : QObject(&window), m_window(window)
{
    for (const Shortcut &shortcut : shortcuts()) {
        auto *action = new QAction(this);
        action->setShortcuts(shortcut.keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        window.addAction(action);
        m_actions.emplace_back(shortcut.act, action);
        connect(action, &QAction::triggered, this, [this, act = shortcut.act] {
            // Qt shows the focus after Tab only; where a key leads, the next key goes on.
            m_window.setAttribute(Qt::WA_KeyboardFocusChange);
            Q_EMIT pressed(act);
        });
    }
}

void WindowKeys::setEnabled(ShellAct act, bool enabled)
{
    for (const auto &[owner, action] : m_actions)
        if (owner == act)
            action->setEnabled(enabled);
}

void WindowKeys::watchFocus()
{
    QWindow *handle = m_window.windowHandle();
    connect(handle, &QWindow::focusObjectChanged, this, &WindowKeys::watch, Qt::UniqueConnection);
    watch(handle->focusObject());
}

void WindowKeys::watch(QObject *focus)
{
    if (focus)
        focus->installEventFilter(this); // once, however often it is asked for
}

// A text field claims Ctrl+Y (redo) and Ctrl+Z for itself, even with nothing to take back.
bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
    const auto owner = std::find_if(
        m_actions.begin(), m_actions.end(), [&key](const auto &candidate) {
            return candidate.second->isEnabled() && candidate.second->shortcuts().contains(key);
        });
    if (owner == m_actions.end())
        return false;
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (owner->first == ShellAct::Undo && field && field->isUndoAvailable())
        return false; // what was typed goes first
    event->ignore();
    return true;
}

} // namespace comptoir::shell
