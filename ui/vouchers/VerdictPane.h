// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/VerdictText.h"
#include "ui/widgets/Card.h"

#include <vector>

class QBoxLayout;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Split;
    void fit();
    void paintInFamily();
    void fillFacts(const QList<format::VerdictFact> &facts);

    format::VerdictWords m_words;
    QBoxLayout *m_column = nullptr;
    widgets::ShapeView *m_shape = nullptr;
    widgets::Label *m_title = nullptr;
    widgets::Label *m_sentence = nullptr;
    QWidget *m_moneyRow = nullptr;
    widgets::Label *m_moneyLabel = nullptr;
    widgets::Label *m_money = nullptr;
    Split *m_split = nullptr;
    bool m_hasSplit = false;
    widgets::Card *m_facts = nullptr;
    std::vector<QWidget *> m_rows;
    widgets::Card *m_advice = nullptr;
    widgets::Label *m_adviceTitle = nullptr;
    widgets::Label *m_adviceText = nullptr;
    QBoxLayout *m_buttons = nullptr;
};

} // namespace comptoir::vouchers
