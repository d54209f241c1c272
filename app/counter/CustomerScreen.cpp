// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CustomerScreen.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"
#include "app/counter/Display.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace comptoir::app {

using Scene = customer::CustomerView::Scene;

namespace {
constexpr int forgetMs = 60'000;
} // namespace

CustomerScreen::CustomerScreen(Counter &counter, std::function<QScreen *()> secondScreen)
    : m_counter(counter),
      m_secondScreen(std::move(secondScreen))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CustomerScreen::present);
    m_forget.setSingleShot(true);
    m_forget.setInterval(forgetMs);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        if (m_scene == Scene::Idle)
            m_chosen.reset();
        present();
    });
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

void CustomerScreen::refresh()
{
    if (m_window && !m_later.isActive())
        m_later.start(0);
}

void CustomerScreen::follow()
{
    const auto soon = [this] { refresh(); };
    connect(&m_counter.vouchers(), &vouchers::VouchersController::changed, this, soon);
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

void CustomerScreen::make(Frame frame)
{
    using customer::CustomerWindow;
    if (m_window && m_window->frame() == frame)
        return;
    m_window = std::make_unique<CustomerWindow>(frame);
    connect(m_window.get(), &CustomerWindow::languageChosen, this, &CustomerScreen::choose);
    connect(m_window.get(), &CustomerWindow::closed, this, [this] { m_isHere = false; });
    // After the tap that closes it.
    connect(m_window.get(), &CustomerWindow::closed, this, &CustomerScreen::arrange,
            Qt::QueuedConnection);
    m_window->winId(); // before it is shown: it has to be on its screen by then
    // A customer's tap does not keep the till unlocked.
    m_window->setProperty(staff::StaffController::facesCustomer, true);
    m_window->windowHandle()->setProperty(staff::StaffController::facesCustomer, true);
}

void CustomerScreen::arrange()
{
    if (m_isHere)
        return showHere();
    QScreen *screen = m_counter.settings().settings().customerScreen ? freeScreen() : nullptr;
    if (!screen)
        return m_window.reset();
    make(Frame::Screen);
    m_window->setGeometry(screen->geometry());
    m_window->windowHandle()->setScreen(screen);
    m_window->QWidget::show();
    present();
}

void CustomerScreen::toggleHere()
{
    m_isHere = !m_isHere;
    arrange();
}

// In the corner, where the least of the seller's window is lost; a hand moves it from there.
void CustomerScreen::showHere()
{
    if (m_window && m_window->frame() == Frame::Window)
        return present();
    make(Frame::Window);
    const QRect room = m_counter.window().screen()->availableGeometry();
    const QSize size(std::min(640, room.width() * 2 / 3), std::min(420, room.height() * 2 / 3));
    m_window->setGeometry(QRect(room.bottomRight() - QPoint(size.width(), size.height()), size));
    m_window->QWidget::show();
    present();
}

void CustomerScreen::choose(format::Language language)
{
    m_chosen = language;
    if (m_scene == Scene::Idle)
        m_forget.start();
    present();
}

/// The next customer is spoken to in the shop's language again.
void CustomerScreen::noteScene(Scene scene)
{
    const Scene before = std::exchange(m_scene, scene);
    const bool hasLeft = before != scene && (scene == Scene::Idle || before == Scene::Done);
    if (hasLeft)
        m_chosen.reset();
}

void CustomerScreen::present()
{
    if (!m_window)
        return;
    customer::CustomerPlace place = this->place();
    customer::CustomerView view;
    const auto compose = [&] { view = customer::customerView(m_counter.shop()->sales(), place); };
    const auto say = [&] {
        place.language = m_chosen.value_or(receiptLanguageOf(m_counter.settings().settings()));
        m_counter.inLanguage(place.language, compose);
    };
    say();
    const auto spoken = m_chosen;
    if (!place.isLocked) // behind the lock the customer still waits
        noteScene(view.scene);
    if (m_chosen != spoken)
        say();
    m_window->show(view);
}

customer::CustomerPlace CustomerScreen::place() const
{
    CounterShop &shop = *m_counter.shop();
    const auto membership = m_counter.ports().enrolment.membership();
    customer::CustomerPlace place;
    place.shop = membership ? membership->shop : shop.reader().establishment().name;
    place.takesVouchers = membership.has_value();
    place.isTraining = m_counter.training() != nullptr;
    place.isLocked = m_counter.staff().isLocked();
    if (shop.sales().isPaying() || !shop.sales().sell().cart().isEmpty())
        return place;
    if (place.takesVouchers)
        place.campaigns = shop.reader().campaigns(Day::inTown(m_counter.ports().clock.now()));
    addVoucher(place);
    return place;
}

/// One that is looked at again is the seller's business: another customer stands there now.
void CustomerScreen::addVoucher(customer::CustomerPlace &place) const
{
    using Phase = vouchers::VouchersController::Phase;
    const auto &desk = m_counter.vouchers();
    const bool isAnswer = desk.phase() == Phase::Answer || desk.phase() == Phase::Debiting;
    if (!isAnswer && !(desk.phase() == Phase::Done && desk.isJustDebited()))
        return;
    place.voucher = desk.verdict();
    place.isVoucherGood = desk.isDebitable();
}

} // namespace comptoir::app
