// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/SyncController.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Card;
class IconTile;
class Label;
} // namespace comptoir::widgets

namespace comptoir::sync {

/// What is saved here, what the town has, what waits and why (ux.md S10).
class SyncPage : public QWidget
{
    Q_OBJECT
public:
    SyncPage(SyncController &controller, const Clock &clock, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildState();
    void addRescue(QBoxLayout *column, QWidget *parent);
    QWidget *buildFacts();
    void buildButtons(QBoxLayout *column);
    void fill(const store::SyncStatus &status);
    void showState(const store::SyncStatus &status);
    void showQueue(const store::SyncStatus &status);

    SyncController &m_controller;
    const Clock &m_clock;
    widgets::Card *m_state = nullptr;
    widgets::IconTile *m_stateIcon = nullptr;
    widgets::Label *m_saved = nullptr;
    widgets::Label *m_waiting = nullptr;
    widgets::Label *m_link = nullptr;
    widgets::Label *m_queueTitle = nullptr;
    QWidget *m_queue = nullptr;
    QWidget *m_facts = nullptr;
    widgets::Label *m_result = nullptr;
    widgets::Button *m_portal = nullptr; ///< only behind a captive Wi-Fi
    widgets::Button *m_test = nullptr;
    widgets::Button *m_sync = nullptr;
    QTimer m_ages;
};

} // namespace comptoir::sync
