// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Field;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// What a person mends on the card that is being looked at, with a reason that stays in its list.
class CardActSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    enum class Act { Correct, Replace, Merge, Block };
    CardActSheet(LoyaltyController &controller, Act act, QWidget *parent);

    bool wantsCard() const { return m_other != nullptr; }
    /// The same question once more, with a card that was held before the scanner as the other one:
    /// the window gives every sheet up when a code comes in.
    CardActSheet *againWith(const QString &code) const;

private:
    void addOther();
    void addPoints();
    widgets::Field *addField(const QByteArray &icon, const char *name, const QString &words);
    void present();
    void answer();
    void correct(const LoyaltyController::Done &done);
    void say(const Error &error);

    LoyaltyController &m_controller;
    const Act m_act;
    const CardCode m_card;
    const EntryId m_id; ///< of the whole sheet: what it does twice counts once
    widgets::Field *m_other = nullptr;
    widgets::SegmentedControl *m_way = nullptr;
    widgets::Field *m_points = nullptr;
    widgets::Field *m_reason = nullptr;
    widgets::Label *m_error = nullptr;
    widgets::Button *m_answer = nullptr;
};

} // namespace comptoir::loyalty
