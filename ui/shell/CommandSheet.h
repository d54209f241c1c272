// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Section.h"
#include "ui/widgets/Sheet.h"

class QListWidget;

namespace comptoir::widgets {
class Field;
} // namespace comptoir::widgets

namespace comptoir::shell {

/// The best matches of what was typed, the best first; equals in their order.
QList<Command> matching(const QList<Command> &commands, const QString &query);

/// Ctrl+K: a few letters find a screen, an act or a setting.
class CommandSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    CommandSheet(QList<Command> commands, QWidget *parent);
    void start();

Q_SIGNALS:
    /// The sheet has closed; the owner runs it.
    void chosen(const std::function<void()> &run);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void move(int step);
    void choose();

    QList<Command> m_commands;
    QList<Command> m_found;
    widgets::Field *m_field = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace comptoir::shell
