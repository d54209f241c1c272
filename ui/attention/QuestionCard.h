// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "ui/format/AttentionText.h"
#include "ui/widgets/Card.h"

class QBoxLayout;

namespace comptoir::widgets {
class Button;
} // namespace comptoir::widgets

namespace comptoir::attention {

/// One question in full: facts side by side, the arithmetic, at most three buttons (ux.md S11).
class QuestionCard : public widgets::Card
{
    Q_OBJECT
public:
    QuestionCard(const Item &item, Instant now, QWidget *parent = nullptr);

    /// While an answer is on its way nothing can be tapped.
    void setBusy(bool busy);
    widgets::Button *first() const { return m_buttons.front(); }

Q_SIGNALS:
    void answered(comptoir::attention::Answer answer);
    void printRequested();
    void laterRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(QBoxLayout *column);
    void addFacts(QBoxLayout *column);
    void addSum(QBoxLayout *column);
    void addButtons(QBoxLayout *column);
    widgets::Button *addButton(widgets::Button *button, const char *name);
    void arrange();

    Item m_item;
    format::AttentionWords m_words;
    QBoxLayout *m_facts = nullptr;
    QBoxLayout *m_answers = nullptr;
    std::vector<widgets::Button *> m_buttons;
};

} // namespace comptoir::attention
