// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Till.h"
#include "app/counter/CounterShop.h"
#include "tests/bench/till/CounterBench.h"
#include "tests/bench/till/SeedGoods.h"
#include "tests/bench/ui/ProgramStart.h"
#include "ui/widgets/CartView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TileView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace comptoir::bench {

namespace {

constexpr int patienceMs = 60'000;

/// Runs the event loop until it is so.
bool until(const std::function<bool()> &isSo)
{
    QElapsedTimer waited;
    waited.start();
    QTimer look;
    look.setInterval(1);
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (isSo() || waited.elapsed() > patienceMs)
            QApplication::exit();
    });
    look.start();
    if (!isSo())
        QApplication::exec();
    return isSo();
}

/// Knows whether a widget has been painted since.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &watched) { watched.installEventFilter(this); }
    void await()
    {
        m_awaits = true;
        m_painted = false;
    }
    void wait()
    {
        if (!m_painted) {
            QTimer::singleShot(patienceMs, this, [] { QApplication::exit(); });
            QApplication::exec();
        }
        m_awaits = false;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_awaits) {
            m_painted = true;
            QApplication::exit(); // after this round: the picture is on its way to the screen
        }
        return false;
    }

private:
    bool m_awaits = false;
    bool m_painted = false;
};

class CounterRun
{
public:
    CounterRun(app::Till &till, qint64 startNs) : m_till(till), m_startNs(startNs) {}

    bool sellFirst()
    {
        m_till.open();
        Paints paints(m_till.window());
        paints.await();
        paints.wait();
        say("paint", sinceStart());
        const bool canSell = until([this] { return tiles() && tiles()->model()->rowCount() > 4; });
        say("possible", sinceStart());
        const bool sold = canSell && tap(1) && pay();
        say("sold", sinceStart());
        memory();
        return sold;
    }
    /// Tile by tile; a ticket of eight taps is paid, which is not timed.
    bool tapTiles(int times)
    {
        auto *cart = m_till.window().findChild<widgets::CartView *>();
        if (!cart || !next())
            return false;
        Paints painted(*cart->viewport());
        const int shown = std::min(tiles()->model()->rowCount() - 1, 12);
        for (int i = 0; i < times; ++i) {
            painted.await();
            QElapsedTimer timer;
            timer.start();
            if (!tap(1 + i % shown))
                return false;
            painted.wait();
            say("tap", double(timer.nsecsElapsed()) / 1e6);
            until([] { return true; });
            if (i % 8 == 7 && !(pay() && next()))
                return false;
        }
        return sell().cart().isEmpty() || (pay() && next());
    }
    bool typeNames(const QStringList &names)
    {
        auto *search = m_till.window().findChild<widgets::SearchField *>(QStringLiteral("search"));
        if (!search || !tiles())
            return false;
        Paints painted(*tiles()->viewport());
        for (const QString &name : names) {
            for (const QChar letter : name) {
                painted.await();
                QElapsedTimer timer;
                timer.start();
                QTest::sendKeyEvent(QTest::Click, search, Qt::Key(letter.toUpper().unicode()),
                                    QString(letter), Qt::NoModifier);
                painted.wait();
                say("key", double(timer.nsecsElapsed()) / 1e6);
            }
            sell().search({});
        }
        return true;
    }
    void memory() const
    {
        double resident = 0, most = 0;
        readMemory(QApplication::applicationPid(), resident, most);
        say("resident", resident);
    }

private:
    static void say(const char *what, double figure) { std::printf("%s %.3f\n", what, figure); }
    double sinceStart() const
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return double(std::chrono::nanoseconds(now).count() - m_startNs) / 1e6;
    }
    sales::SellController &sell() { return m_till.counter().shop()->sales().sell(); }
    widgets::TileView *tiles()
    {
        auto *page = m_till.window().findChild<QWidget *>(QStringLiteral("sellPage"));
        return page ? page->findChild<widgets::TileView *>() : nullptr;
    }
    /// The tile of an article goes to the ticket.
    bool tap(int row)
    {
        widgets::TileView *view = tiles();
        const int before = sell().revision();
        const QRect cell = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
        return sell().revision() != before;
    }
    void press(Qt::Key key)
    {
        QWidget *focus = m_till.window().focusWidget();
        QTest::keyClick(focus ? focus : m_till.window().currentPage(), key);
    }
    /// Exact cash by two keys, as soon as the page takes the second one.
    bool pay()
    {
        auto &sales = m_till.counter().shop()->sales();
        using Phase = sales::PayController::Phase;
        press(Qt::Key_Return);
        if (!until([&] { return sales.isPaying(); }))
            return false;
        return until([&] {
            if (sales.pay().phase() == Phase::Open)
                press(Qt::Key_Return);
            return sales.pay().phase() == Phase::Done;
        });
    }
    bool next()
    {
        auto &sales = m_till.counter().shop()->sales();
        return until([&] {
            if (sales.isPaying())
                press(Qt::Key_Return);
            return !sales.isPaying() && sales.sell().cart().isEmpty();
        });
    }

    app::Till &m_till;
    const qint64 m_startNs;
};

} // namespace

int runCounter(const QStringList &arguments)
{
    app::CommandLine line;
    line.data = arguments.at(0);
    const qint64 startNs = arguments.at(1).toLongLong();
    const int taps = arguments.at(2).toInt();
    const QStringList names = arguments.at(3).split(u'\n', Qt::SkipEmptyParts);
    app::Till till(line);
    CounterRun run(till, startNs);
    const bool done = run.sellFirst() && (taps == 0 || run.tapTiles(taps)) && run.typeNames(names);
    run.memory();
    if (!done)
        std::fprintf(stderr, "the counter could not sell\n");
    return done ? 0 : 1;
}

} // namespace comptoir::bench
