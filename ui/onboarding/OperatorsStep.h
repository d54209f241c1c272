// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Field;
class Label;
} // namespace comptoir::widgets

namespace comptoir::onboarding {

class WelcomeController;

/// Who works here: nobody is asked for a code, or people with names and codes.
class OperatorsStep : public QWidget
{
    Q_OBJECT
public:
    explicit OperatorsStep(WelcomeController &controller, QWidget *parent = nullptr);

    /// No width of its own, so that a narrower window reaches resizeEvent() and is laid out anew.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTiles(QBoxLayout *column);
    QWidget *buildForm();
    void present();

    WelcomeController &m_controller;
    QBoxLayout *m_tiles = nullptr;
    QBoxLayout *m_fields = nullptr;
    QWidget *m_form = nullptr;
    widgets::Field *m_name = nullptr;
    widgets::Field *m_pin = nullptr;
    widgets::Button *m_add = nullptr;
    widgets::Label *m_error = nullptr;
    widgets::Label *m_people = nullptr;
};

} // namespace comptoir::onboarding
