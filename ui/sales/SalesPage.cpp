// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SalesPage.h"

#include "ui/sales/PayPage.h"
#include "ui/sales/SalesController.h"
#include "ui/sales/SellPage.h"

#include <QStackedLayout>

namespace comptoir::sales {

SalesPage::SalesPage(SalesController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"salesPage"_qs);
    setAccessibleName(tr("Vente"));
    m_stack = new QStackedLayout(this);
    m_stack->setSizeConstraint(QLayout::SetNoConstraint);
    m_sell = new SellPage(controller.sell(), this);
    m_stack->addWidget(m_sell);
    connect(m_sell, &SellPage::cameraRequested, this, &SalesPage::cameraRequested);
    connect(m_sell, &SellPage::drawerRequested, this, &SalesPage::drawerRequested);
    connect(m_sell, &SellPage::cardRequested, &controller, &SalesController::payByCard);
    connect(&controller, &SalesController::turned, this, &SalesPage::showState);
    showState();
}

void SalesPage::showState()
{
    if (m_controller.isPaying() && !m_pay) {
        m_pay = new PayPage(m_controller.pay(), this);
        m_stack->addWidget(m_pay);
        connect(m_pay, &PayPage::cameraRestartRequested, this, &SalesPage::cameraRequested);
        connect(m_pay, &PayPage::cameraChanged, this, &SalesPage::cameraChanged);
    }
    m_stack->setCurrentWidget(m_controller.isPaying() ? static_cast<QWidget *>(m_pay) : m_sell);
    if (isVisible())
        goHome();
}

/// Both pages arrange themselves by the room that they get; they ask for none.
QSize SalesPage::minimumSizeHint() const
{
    return {320, 320};
}

void SalesPage::goHome()
{
    if (m_controller.isPaying())
        m_pay->goHome();
    else
        m_sell->goHome();
}

bool SalesPage::goBack()
{
    if (!m_controller.isPaying())
        return m_sell->goBack();
    m_controller.pay().back();
    return true;
}

widgets::CameraSlot *SalesPage::camera() const
{
    const bool isScanning = m_controller.isPaying()
        && m_controller.pay().phase() == PayController::Phase::Voucher;
    return isScanning && m_pay ? m_pay->camera() : nullptr;
}

} // namespace comptoir::sales
