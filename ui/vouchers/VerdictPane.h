// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/VerdictText.h"
#include "ui/widgets/Card.h"

#include <QBoxLayout>
#include <QPointer>

#include <vector>

class QScrollArea;

namespace comptoir::widgets {
class Button;
class Label;
class ShapeView;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

class ButtonRow;
class CapBar;
class FactRow;
class SplitBar;
class Spinner;

/// The whole pane is the answer: shape, title, sentence, large amount, bars, facts, what to say.
/// What does not fit scrolls, most useful first; the buttons stay.
class VerdictPane : public widgets::Card
{
    Q_OBJECT
public:
    explicit VerdictPane(QWidget *parent = nullptr);

    void showWords(const format::VerdictWords &words);
    /// How `amount`, about to be debited, splits the balance or uses up the limits.
    void showAmount(const vouchers::Verdict &verdict, std::optional<Money> amount);
    void showWaiting(bool waiting);
    /// To screen readers, which also get the focus there (ux.md §10.13).
    void announce();
    widgets::Button *addButton(const QByteArray &icon, bool outlined);
    QString title() const;

    /// Title and buttons, without which the pane says nothing.
    int leastHeight(int width) const;
    /// Without any scrolling.
    int wholeHeight(int width) const;
    /// One page up (-1) or down (1).
    void scroll(int pages);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QBoxLayout *body);
    void buildBody(QBoxLayout *body);
    void paintInFamily();
    void fillFacts(const QList<format::VerdictFact> &facts);
    void fillCaps(const QList<format::VerdictCap> &caps);
    int bodyWidth(int width) const;

    format::VerdictWords m_words;
    QList<format::VerdictCap> m_caps;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_head = nullptr;
    widgets::ShapeView *m_shape = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_sentence = nullptr;
    Spinner *m_spinner = nullptr;
    QWidget *m_moneyRow = nullptr;
    widgets::Label *m_moneyLabel = nullptr;
    widgets::Label *m_money = nullptr;
    SplitBar *m_split = nullptr;
    widgets::Card *m_capCard = nullptr;
    std::vector<CapBar *> m_capBars;
    widgets::Card *m_facts = nullptr;
    std::vector<FactRow *> m_rows;
    widgets::Card *m_advice = nullptr;
    widgets::Label *m_adviceTitle = nullptr;
    widgets::Label *m_adviceText = nullptr;
    ButtonRow *m_buttons = nullptr;
};

} // namespace comptoir::vouchers
