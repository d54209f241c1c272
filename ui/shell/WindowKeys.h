// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Shortcuts.h"

#include <QObject>

#include <vector>

class QAction;

namespace comptoir::shell {

/// The window's shortcuts as actions of the window: one owner a key, whatever has the focus.
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    explicit WindowKeys(QWidget &window);

    /// Keys of acts that do nothing now are left to the page.
    void setEnabled(ShellAct act, bool enabled);
    /// From when the window is on screen: its keys go before what a text field does with them.
    void watchFocus();

Q_SIGNALS:
    void pressed(comptoir::shell::ShellAct act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QObject *focus);

    QWidget &m_window;
    std::vector<std::pair<ShellAct, QAction *>> m_actions;
};

} // namespace comptoir::shell
