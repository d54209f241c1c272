// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/SellQuestion.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class AmountField;
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::sales {

class SellController;

/// One question of the sale, for as long as the controller asks it. Digits are the number, Enter is
/// the answer, Esc gives it up and changes nothing.
class QuestionSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    QuestionSheet(SellController &controller, SellQuestion::Kind kind, QWidget *parent);

    SellQuestion::Kind kind() const { return m_kind; }
    void showState();
    /// Where the sheet begins: its field, or its main button.
    void goHome();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildWords();
    void buildChoices();
    void buildNumber();
    void buildText();
    void addChoice(const QString &text, int choice);
    QString shownNumber() const;
    bool hasNumber() const;

    SellController &m_controller;
    SellQuestion::Kind m_kind;
    QList<widgets::Button *> m_choices;
    widgets::AmountField *m_number = nullptr;
    widgets::Field *m_text = nullptr;
    widgets::Button *m_answer = nullptr;
};

} // namespace comptoir::sales
