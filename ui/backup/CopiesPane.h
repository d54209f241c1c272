// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backup/CopiesPorts.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::backup {

/// Copies and export, in the settings: how old the last good copy is, where the second one goes,
/// and what to do with them. What takes something out or puts something back asks for a manager.
class CopiesPane : public QWidget
{
    Q_OBJECT
public:
    explicit CopiesPane(CopiesPorts ports, QWidget *parent = nullptr);

private:
    widgets::Label *addLabel(const char *name);
    widgets::Button *addAct(const QString &text, const QByteArray &icon, const char *name);
    void present();
    QString lastText() const;
    QString secondText() const;
    void copyNow();
    void chooseSecond();
    void beginRestore();
    void cancelRestore();
    void beginExport();
    void exportTo(const QString &folder, const QString &by);
    void tell(const QString &text);
    using Place = std::pair<QString, QString>;
    void choosePlace(const QString &title, const QString &otherwise,
                     const std::function<void(const QString &root)> &then);

    CopiesPorts m_ports;
    QBoxLayout *m_column = nullptr;
    widgets::Label *m_last = nullptr;
    widgets::Label *m_second = nullptr;
    widgets::Label *m_problem = nullptr;
    widgets::Label *m_waits = nullptr;
    widgets::Label *m_told = nullptr;
    widgets::Button *m_copy = nullptr;
    widgets::Button *m_restore = nullptr;
    widgets::Button *m_cancel = nullptr;
    widgets::Button *m_quit = nullptr;
    widgets::Button *m_export = nullptr;
};

} // namespace comptoir::backup
