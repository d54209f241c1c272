// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Field;
class Label;
class SegmentedControl;
} // namespace comptoir::widgets

namespace comptoir::onboarding {

class WelcomeController;

/// Name, country and number of a shop that sells without a town, and its trade, which gives it
/// departments with their VAT.
class ShopStep : public QWidget
{
    Q_OBJECT
public:
    explicit ShopStep(WelcomeController &controller, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForm(QBoxLayout *column);
    void buildTrades(QBoxLayout *column);
    void tell();
    void present();

    WelcomeController &m_controller;
    QBoxLayout *m_fields = nullptr;
    QBoxLayout *m_trades = nullptr;
    widgets::Field *m_name = nullptr;
    widgets::Field *m_registration = nullptr;
    widgets::SegmentedControl *m_country = nullptr;
    QByteArray m_trade;
    widgets::Label *m_error = nullptr;
};

} // namespace comptoir::onboarding
