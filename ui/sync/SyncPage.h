// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/store/SyncStatus.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Card;
class Label;
} // namespace comptoir::widgets

namespace comptoir::sync {

/// One thing that needs a person, already in the shopkeeper's words.
struct AttentionItem
{
    QString title;
    QString detail;
    std::optional<Money> amount;
};

/// What is saved here, what the town has, and what needs a person (ux.md S10).
class SyncPage : public QWidget
{
    Q_OBJECT
public:
    explicit SyncPage(const Clock &clock, QWidget *parent = nullptr);

    void setStatus(const comptoir::store::SyncStatus &status);
    void setAttention(const std::vector<AttentionItem> &items);
    void goHome();

Q_SIGNALS:
    void syncRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildFacts();
    widgets::Label *addFact(QBoxLayout *column, const QString &label, const char *name);

    const Clock &m_clock;
    widgets::Card *m_state = nullptr;
    widgets::Label *m_saved = nullptr;
    widgets::Label *m_waiting = nullptr;
    widgets::Label *m_link = nullptr;
    widgets::Label *m_lastSuccess = nullptr;
    widgets::Label *m_listAge = nullptr;
    widgets::Label *m_nextTry = nullptr;
    widgets::Label *m_oldest = nullptr;
    widgets::Label *m_attentionTitle = nullptr;
    QWidget *m_attention = nullptr;
    widgets::Button *m_sync = nullptr;
};

} // namespace comptoir::sync
