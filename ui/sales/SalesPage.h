// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace comptoir::widgets {
class CameraSlot;
} // namespace comptoir::widgets

namespace comptoir::sales {

class PayPage;
class SalesController;
class SellPage;

/// The section "Vente": the sale, and its payment once it is asked for.
class SalesPage : public QWidget
{
    Q_OBJECT
public:
    explicit SalesPage(SalesController &controller, QWidget *parent = nullptr);

    void goHome();
    /// One step back inside the page; false when there is none.
    bool goBack();
    /// Where the camera's picture goes while a voucher is scanned; nullptr: nowhere.
    widgets::CameraSlot *camera() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cameraRequested(); ///< to scan articles or a voucher
    void cameraChanged();
    void drawerRequested();

private:
    void showState();

    SalesController &m_controller;
    QStackedLayout *m_stack = nullptr;
    SellPage *m_sell = nullptr;
    PayPage *m_pay = nullptr; ///< made when the first payment begins
};

} // namespace comptoir::sales
