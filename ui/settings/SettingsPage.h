// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/settings/SettingsController.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QScrollArea;

namespace comptoir::widgets {
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::settings {

class SettingView;
struct SettingRow;

/// What the page shows or asks but does not own.
struct SettingsPorts
{
    /// "shop", "town", "till", "folder", "version".
    QHash<QByteArray, QString> facts;
    /// The name that a change is written under; empty without operators.
    std::function<QString()> operatorName = {};
    /// The list of people; without it the row is left out.
    std::function<QWidget *(QWidget *parent)> operators = {};
    /// Copies, export and restore; without it the row is left out.
    std::function<QWidget *(QWidget *parent)> copies = {};
    /// The account that receipts leave by; without it the row is left out.
    std::function<QWidget *(QWidget *parent)> mail = {};
    /// Goes on when a manager allows the act; without it at once.
    std::function<void(const QString &act, std::function<void()> go)> allow = {};
};

/// All settings by group, the search first (ux.md S14). A choice holds at once and can be undone.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(SettingsController &controller, const Clock &clock, SettingsPorts ports,
                 QWidget *parent = nullptr);

    /// From the command search: brings the row into sight and puts the focus on it.
    void showSetting(const QByteArray &key);

Q_SIGNALS:
    /// "doctor" or "sync"
    void linkRequested(const QByteArray &page);
    void cueTestRequested(int volume);
    /// Before the change, because the change may rebuild the window; takes back: undo() of the
    /// controller.
    void undoOffered(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addNotice(QBoxLayout *column);
    void addRow(QWidget *section, SettingView *view);
    std::function<QWidget *(QWidget *)> panelOf(const SettingRow &row) const;
    void connectRow(SettingView *view);
    void choose(const SettingView &view, const QVariant &value);
    void apply(const QByteArray &key, const QVariant &value, const QString &words);
    void showRow(SettingView &view);
    void showAll();
    void filter(const QString &query);
    QString originOf(const QByteArray &key) const;

    SettingsController &m_controller;
    const Clock &m_clock;
    SettingsPorts m_ports;
    widgets::Field *m_search = nullptr;
    widgets::Label *m_nothing = nullptr;
    QScrollArea *m_scroll = nullptr;
    std::vector<QWidget *> m_sections;
    std::vector<SettingView *> m_views;
};

} // namespace comptoir::settings
