// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyPane.h"
#include "ui/loyalty/RulesDraft.h"

namespace comptoir::widgets {
class Field;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// A programme in three questions, and what may be added to them; the rules stand under them as one
/// sentence while they are typed.
class RulesPane : public LoyaltyPane
{
    Q_OBJECT
public:
    explicit RulesPane(LoyaltyController &controller, QWidget *parent = nullptr);
    void present() override;
    void goHome() override;

private:
    struct Question
    {
        widgets::Label *words = nullptr;
        widgets::Field *field = nullptr;
        widgets::Label *error = nullptr;
    };
    Question addQuestion(const char *name);
    void addMore();
    std::vector<Question *> questions();
    RulesDraft draft() const;
    void fill(const RulesDraft &draft);
    void nameFields();
    void update();
    void keep();
    void show(const Question &question, const QString &error);
    void say(const Error &error);

    Programme m_before;
    widgets::SegmentedControl *m_kind = nullptr;
    widgets::Label *m_fixed = nullptr;
    Question m_rate, m_threshold, m_reward;
    Question m_least, m_welcome, m_birthday, m_keeps; ///< may stay empty
    widgets::Label *m_sentence = nullptr;
    widgets::Label *m_error = nullptr;
    widgets::Button *m_keep = nullptr;
};

} // namespace comptoir::loyalty
