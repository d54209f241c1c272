// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hardware/DeviceDoctorController.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"

#include <functional>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
class ShapeView;
} // namespace comptoir::widgets

namespace comptoir::hardware {

/// One device: its name, its state in words, what to do next, and the answers to a question.
class DeviceCard : public widgets::Card
{
    Q_OBJECT
public:
    struct Act
    {
        QString name; ///< of the button, for tests and focus
        QString title;
        std::function<void()> act;
        bool primary = false;
        bool enabled = true;
    };

    DeviceCard(const QByteArray &icon, const QString &title, QWidget *parent = nullptr);

    void say(theme::Tone tone, const QString &state, const QString &advice);
    /// Keeps the buttons, and the focus on them, while they stay the same.
    void offer(const QList<Act> &acts);
    /// Between the words and the buttons.
    QBoxLayout *body() const { return m_body; }

private:
    void build(const QByteArray &icon, const QString &title);

    widgets::ShapeView *m_shape = nullptr;
    widgets::Label *m_state = nullptr;
    widgets::Label *m_advice = nullptr;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QList<widgets::Button *> m_acts;
};

} // namespace comptoir::hardware
