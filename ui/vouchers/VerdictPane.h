// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/VerdictText.h"
#include "ui/widgets/Card.h"

#include <vector>

namespace comptoir::widgets {
class Button;
class Label;
class ShapeView;
} // namespace comptoir::widgets

namespace comptoir::vouchers {

/// The whole pane is the answer: shape, title, sentence, large amount, facts, what to say. What
/// does not fit in a low window is left out from the least useful fact on; title and buttons never
/// are.
class VerdictPane : public widgets::Card
{
    Q_OBJECT
public:
    explicit VerdictPane(QWidget *parent = nullptr);

    void showWords(const format::VerdictWords &words);
    void announce();
    /// Bars of how the balance is split: "À débiter 12,50 €", "Restera 7,50 €"; nothing hides them.
    void showSplit(std::optional<Money> debited, Money rest);
    /// Buttons under the facts, left to right.
    widgets::Button *addButton(const QByteArray &icon, bool outlined);
    QString title() const;
    /// After buttons came, went or changed their words.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Split;
    int placeHead(const QRect &inner, int shapeSide);
    int placeButtons(const QRect &inner);
    void placeFacts(const QRect &room, int gap);
    void paintInFamily();
    void fillFacts(const QList<format::VerdictFact> &facts);

    format::VerdictWords m_words;
    widgets::ShapeView *m_shape = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_sentence = nullptr;
    widgets::Label *m_moneyLabel = nullptr;
    widgets::Label *m_money = nullptr;
    Split *m_split = nullptr;
    bool m_hasSplit = false;
    widgets::Card *m_facts = nullptr;
    std::vector<QWidget *> m_rows;
    widgets::Card *m_advice = nullptr;
    widgets::Label *m_adviceTitle = nullptr;
    widgets::Label *m_adviceText = nullptr;
    std::vector<widgets::Button *> m_buttons;
};

} // namespace comptoir::vouchers
