// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tour.h"

#include "app/counter/CounterShop.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>

#include <cstdio>

namespace comptoir::app {

using Phase = vouchers::VouchersController::Phase;
using vouchers::VerdictId;

namespace {
constexpr int tickMs = 50, settleTicks = 8, patienceMs = 30'000;
constexpr char healthPass[] = "HC1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH-R6IOOK.IR9B+9";
} // namespace

Tour::Tour(Till &till, QString folder) : m_till(till), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    plan();
    m_waiting.start();
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    m_timer.start(tickMs);
}

bool Tour::isPhase(Phase phase) const
{
    return m_till.vouchersDesk().phase() == phase;
}

bool Tour::isShown(VerdictId id) const
{
    const auto &verdict = m_till.vouchersDesk().verdict();
    return verdict && verdict->id == id;
}

void Tour::type(const QString &keys)
{
    for (const QChar key : keys) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
        QApplication::sendEvent(m_till.window().currentPage(), &down);
    }
}

void Tour::press(Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(m_till.window().currentPage(), &down);
}

void Tour::plan()
{
    const QString pictures = m_till.demoPapers().pictures;
    const auto voucher = [this, pictures](int number) {
        return [this, pictures, number] {
            m_till.vouchersDesk().next();
            m_till.counter().showToCamera(
                pictures + QStringLiteral("/bon-%1.png").arg(number, 3, 10, QLatin1Char('0')));
        };
    };
    const auto answered = [this] { return isPhase(Phase::Answer); };
    const auto done = [this] { return isPhase(Phase::Done); };
    const auto reachable = [this] {
        return m_till.counter().sync().status().link == store::Link::Online;
    };
    m_stations = {
        {{},
         [this] { m_till.window().showSection("vouchers"); },
         [this, reachable] {
             return reachable() && m_till.counter().sync().status().dataAsOf.has_value();
         }},
        {QStringLiteral("01-pret"), [] {}, [this] { return isPhase(Phase::Ready); }},
        {QStringLiteral("02-bon-valable"), voucher(0), answered},
        {QStringLiteral("03-montant"), [this] { type(QStringLiteral("12,50")); },
         [this] { return m_till.vouchersDesk().canDebit(); }},
        {QStringLiteral("04-debite"), [this] { press(Qt::Key_Return); }, done},
        {QStringLiteral("05-annule"), [this] { m_till.vouchersDesk().undo(); },
         [this] { return isShown(VerdictId::Undone); }},
        {{},
         [this] {
             m_till.demo()->cutNetwork();
             m_till.desk().sendNow();
         },
         [reachable] { return !reachable(); }},
        {QStringLiteral("06-hors-ligne"), voucher(1), answered},
        {{},
         [this] { type(QStringLiteral("20")); },
         [this] { return m_till.vouchersDesk().canDebit(); }},
        {QStringLiteral("07-debite-provisoire"), [this] { press(Qt::Key_Return); }, done},
        // A code that stays in view is one scan: the customer takes the paper away first.
        {{},
         [this] { m_till.counter().showToCamera({}); },
         [this] { return m_waiting.elapsed() > 1000; }},
        {QStringLiteral("08-deja-debite"), voucher(1), answered},
        {QStringLiteral("09-plafond"), voucher(8), answered},
        {QStringLiteral("10-pas-un-bon"),
         [this] {
             m_till.counter().showToCamera({});
             m_till.vouchersDesk().next();
             m_till.vouchersDesk().onScanned(QString::fromLatin1(healthPass),
                                             vouchers::ScanSource::Camera);
         },
         [this] { return isShown(VerdictId::N4NotAVoucher); }},
        {QStringLiteral("11-synchronisation"),
         [this] { m_till.window().showSection(shell::syncSection); }, [] { return true; }},
        {QStringLiteral("12-tout-est-recu"),
         [this] {
             m_till.demo()->restoreNetwork();
             m_till.desk().sendNow();
         },
         [this, reachable] {
             return reachable() && m_till.counter().sync().status().pending == 0;
         }},
    };
    planSale();
}

void Tour::planSale()
{
    const std::initializer_list<Station> stations = {
        {QStringLiteral("13-vente"), [this] { sell(); },
         [this] { return m_till.counter().shop()->sales().sell().canPay(); }},
        {QStringLiteral("14-encaissement"),
         [this] { m_till.counter().shop()->sales().sell().pay(); },
         [this] { return m_till.counter().shop()->sales().isPaying(); }},
        {QStringLiteral("15-vente-faite"),
         [this] { m_till.counter().shop()->sales().pay().exactCash(); },
         [this] { return m_till.counter().shop()->sales().pay().done().has_value(); }},
        {QStringLiteral("16-catalogue"), [this] { m_till.window().showSection("catalogue"); },
         [] { return true; }},
    };
    m_stations.insert(m_stations.end(), stations);
}

void Tour::sell()
{
    m_till.window().showSection("sale");
    auto &sell = m_till.counter().shop()->sales().sell();
    for (const char *name : {"Baguette", "Croissant", "Éclair"})
        for (const auto &item : sell.ports().shelf.search(QString::fromUtf8(name), 1))
            sell.take(item);
}

void Tour::tick()
{
    if (m_next == m_stations.size()) {
        std::printf("%zu stations, pictures in %s\n", m_stations.size(), qUtf8Printable(m_folder));
        QApplication::exit(0);
        m_timer.stop();
        return;
    }
    const Station &station = m_stations[m_next];
    if (!m_acted) {
        station.act();
        m_acted = true;
        m_settled = 0;
        m_waiting.restart();
    }
    if (!station.reached()) {
        m_settled = 0;
        if (m_waiting.elapsed() > patienceMs) {
            std::fprintf(stderr, "the tour stopped at station %zu (%s)\n", m_next,
                         qUtf8Printable(station.name));
            m_till.window().grab().save(m_folder + QStringLiteral("/stopped.png"));
            QApplication::exit(1);
            m_timer.stop();
        }
        return;
    }
    if (++m_settled < settleTicks)
        return;
    if (!station.name.isEmpty())
        m_till.window().grab().save(m_folder + QLatin1Char('/') + station.name
                                    + QStringLiteral(".png"));
    ++m_next;
    m_acted = false;
}

} // namespace comptoir::app
