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

Q_SIGNALS:
    void pressed(comptoir::shell::ShellAct act);

private:
    std::vector<std::pair<ShellAct, QAction *>> m_actions;
};

} // namespace comptoir::shell
