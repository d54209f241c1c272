// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CustomerScreen.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace comptoir::app {

CustomerScreen::CustomerScreen(Counter &counter, std::function<QScreen *()> secondScreen)
    : m_counter(counter),
      m_secondScreen(std::move(secondScreen))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CustomerScreen::present);
    connect(qApp, &QGuiApplication::screenAdded, this, &CustomerScreen::arrange);
    connect(qApp, &QGuiApplication::screenRemoved, this, &CustomerScreen::arrange,
            Qt::QueuedConnection); // once it is gone from the list
    m_counter.window().installEventFilter(this);
    follow();
}

// Where the seller's window is, is known only once it is shown; later a hand may draw it over to
// the customer's side, which then is covered by nothing.
bool CustomerScreen::eventFilter(QObject *object, QEvent *event)
{
    const QWindow *sellers = m_counter.window().windowHandle();
    if (event->type() == QEvent::Show && object == &m_counter.window() && sellers) {
        connect(sellers, &QWindow::screenChanged, this, &CustomerScreen::arrange,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        QMetaObject::invokeMethod(this, &CustomerScreen::arrange, Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

void CustomerScreen::follow()
{
    const auto soon = [this] {
        if (m_window && !m_later.isActive())
            m_later.start(0);
    };
    auto &sales = m_counter.shop()->sales();
    connect(&sales.sell(), &sales::SellController::changed, this, soon);
    connect(&sales.pay(), &sales::PayController::changed, this, soon);
    connect(&sales, &sales::SalesController::turned, this, soon);
    connect(m_counter.shop(), &CounterShop::establishmentChanged, this, soon);
    connect(&m_counter.staff(), &staff::StaffController::locked, this, soon);
    connect(&m_counter.staff(), &staff::StaffController::unlocked, this, soon);
}

QScreen *CustomerScreen::freeScreen() const
{
    if (m_secondScreen)
        return m_secondScreen();
    const QScreen *sellers = m_counter.window().screen();
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != sellers && !screen->geometry().intersects(sellers->geometry()))
            return screen; // one that shows the same picture is the seller's, too
    return nullptr;
}

void CustomerScreen::arrange()
{
    QScreen *screen = m_counter.settings().settings().customerScreen ? freeScreen() : nullptr;
    if (!screen)
        return m_window.reset();
    if (!m_window)
        m_window = std::make_unique<customer::CustomerWindow>();
    m_window->setGeometry(screen->geometry());
    m_window->winId(); // it has to be on its screen before it is shown
    m_window->windowHandle()->setScreen(screen);
    m_window->QWidget::show();
    present();
}

void CustomerScreen::present()
{
    if (!m_window)
        return;
    const auto membership = m_counter.ports().enrolment.membership();
    customer::CustomerPlace place;
    place.shop = membership ? membership->shop : m_counter.shop()->reader().establishment().name;
    place.takesVouchers = membership.has_value();
    place.isTraining = m_counter.training() != nullptr;
    place.isLocked = m_counter.staff().isLocked();
    m_window->show(customer::customerView(m_counter.shop()->sales(), place));
}

} // namespace comptoir::app
