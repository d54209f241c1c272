// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/TapBench.h"

#include "tests/bench/ui/Figures.h"
#include "tests/support/counter/StagedShop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace comptoir::bench {

namespace {

constexpr int patienceMs = 5000;

/// Runs the event loop until a widget has been painted once more.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &watched) { watched.installEventFilter(this); }
    void wait()
    {
        if (m_painted)
            return;
        QTimer::singleShot(patienceMs, this, [] { QApplication::exit(); });
        QApplication::exec();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_painted = true;
            QApplication::exit(); // after this round: the picture is on its way to the screen
        }
        return false;
    }

private:
    bool m_painted = false;
};

template <typename Act, typename Watched>
double untilPainted(const Act &act, const Watched &watched)
{
    QElapsedTimer timer;
    timer.start();
    act();
    PaintWatch(watched()).wait();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *name, const Figures &figures, int goal)
{
    std::printf("  %-36s %5zu   p50 %6.2f   p95 %6.2f   max %6.2f ms   (goal p95: %d)\n", name,
                figures.size(), percentile(figures, .5), percentile(figures, .95),
                percentile(figures, 1), goal);
}

} // namespace

void benchTaps(int times)
{
    using vouchers::VerdictId;
    test::StagedShop shop({});
    shop.online();
    auto &window = shop.window();

    Figures taps, verdicts, first, again;
    for (int i = 0; i < times; ++i) {
        const bool digit = i % 2 == 0;
        QWidget *key = shop.find(digit ? "key7" : "keyBack");
        QWidget *amount = shop.find("amountField");
        taps.push_back(untilPainted([key] { QTest::mouseClick(key, Qt::LeftButton); },
                                    [amount]() -> QWidget & { return *amount; }));
    }
    for (int i = 0; i < times / 10; ++i) {
        shop.vouchers.checkAnswer = test::sampleVerdict(i % 2 ? VerdictId::G1Valid
                                                              : VerdictId::R1Spent);
        const QString code = QStringLiteral("V%1").arg(i);
        verdicts.push_back(untilPainted(
            [&] {
                window.takeScan({code, vouchers::ScanSource::Camera, code});
            },
            [&]() -> QWidget & { return *window.currentPage(); }));
        shop.settle();
    }
    for (int round = 0; round < std::max(2, times / 20); ++round) {
        for (const char *id : {"sync", "attention", "settings", "help", "vouchers"}) {
            const double ms = untilPainted([&] { window.showSection(id); },
                                           [&]() -> QWidget & { return *window.currentPage(); });
            (round == 0 ? first : again).push_back(ms);
            shop.settle();
        }
    }
    std::printf("the window at 1280 x 800, offscreen: from the act to the painted change\n");
    print("a tap on a key, the amount painted", taps, 50);
    print("a scan, the verdict painted", verdicts, 50);
    print("a section seen for the first time", first, 150);
    print("a section seen again", again, 150);
}

} // namespace comptoir::bench
