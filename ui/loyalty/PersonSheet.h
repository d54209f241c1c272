// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyController.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Button;
class Field;
class Label;
class Switch;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// "Anne · anne@exemple.fr · mail : oui"; the words for a card that nobody put a name to.
QString personText(const std::optional<KnownPerson> &known);

/// The person behind the card that is being looked at, if they wish: a name, addresses, and a yes
/// or no to messages, each in the words that are kept with it. Nothing is ticked beforehand, and
/// nothing hangs on it.
class PersonSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    PersonSheet(LoyaltyController &controller, QWidget *parent);

private:
    widgets::Field *addField(const QByteArray &icon, const char *name, const QString &words);
    widgets::Switch *addConsent(const char *name, const QString &label, Channel channel);
    void addRights();
    QString wording(Channel channel) const;
    void save();
    void say(const Error &error);
    LoyaltyController::Done done();

    LoyaltyController &m_controller;
    const CardCode m_card;
    widgets::Field *m_name = nullptr;
    widgets::Field *m_email = nullptr;
    widgets::Field *m_phone = nullptr;
    widgets::Field *m_birthday = nullptr;
    widgets::Switch *m_byEmail = nullptr;
    widgets::Switch *m_bySms = nullptr;
    widgets::Label *m_error = nullptr;
};

} // namespace comptoir::loyalty
