// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CounterCustomer.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace comptoir::app {

CounterCustomer::CounterCustomer(Counter &counter) : m_counter(counter)
{
    const auto show = [this] { showState(); };
    connect(&counter.shop()->sales().sell(), &sales::SellController::changed, this, show);
    connect(&counter.shop()->sales().pay(), &sales::PayController::changed, this, show);
    connect(&counter.shop()->sales(), &sales::SalesController::turned, this, show);
    connect(counter.shop(), &CounterShop::establishmentChanged, this, show);
    connect(&counter.vouchers(), &vouchers::VouchersController::changed, this, show);
    connect(&counter.staff(), &staff::StaffController::locked, this, show);
    connect(&counter.staff(), &staff::StaffController::unlocked, this, show);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &CounterCustomer::follow);
    // When it is said the screen is still in the list.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &CounterCustomer::follow,
            Qt::QueuedConnection);
}

CounterCustomer::~CounterCustomer() = default;

void CounterCustomer::follow()
{
    if (!m_counter.settings().settings().customerDisplay) {
        m_window.reset();
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<customer::CustomerWindow>();
        // After the event that closed it.
        connect(
            m_window.get(), &customer::CustomerWindow::closedByHand, this,
            [this] {
                m_counter.change(
                    [](settings::Settings &settings) { settings.customerDisplay = false; });
            },
            Qt::QueuedConnection);
    }
    watchScreens();
    showState();
    m_window->place(m_counter.window().screen());
}

// The seller's window may be drawn over to the other screen: then they change sides.
void CounterCustomer::watchScreens()
{
    QWindow *sellers = m_counter.window().windowHandle();
    if (!sellers || std::exchange(m_isWatching, true))
        return;
    connect(sellers, &QWindow::screenChanged, this, &CounterCustomer::follow);
}

void CounterCustomer::showState()
{
    if (!m_window)
        return;
    const auto facts = m_counter.facts();
    const QString named = facts.value("shop");
    m_window->show(customer::customerView(
        {m_counter.shop()->sales(), m_counter.vouchers(),
         named.isEmpty() ? m_counter.shop()->reader().establishment().name : named,
         !facts.value("town").isEmpty(), m_counter.training() != nullptr,
         m_counter.staff().isLocked()}));
    m_window->update();
}

} // namespace comptoir::app
