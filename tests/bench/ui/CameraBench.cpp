// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/CameraBench.h"

#include "tests/bench/scan/SyntheticFrames.h"
#include "tests/bench/ui/Figures.h"
#include "ui/scan/CameraView.h"
#include "ui/scan/FrameLuminance.h"
#include "ui/scan/ScanPipeline.h"

#include <QApplication>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QPainter>
#include <QTimer>

#include <array>
#include <cmath>
#include <cstdio>

namespace comptoir::bench {

namespace {

constexpr double beatMs = 1000.0 / 60;
constexpr int frameMs = 1000 / 30;
constexpr double goalMs = 16;

/// Asks for a paint at each beat of an absolute clock and notes how late it came.
class Heartbeat : public QWidget
{
public:
    Heartbeat()
    {
        setMinimumSize(320, 48);
        m_next.setTimerType(Qt::PreciseTimer);
        m_next.setSingleShot(true);
        m_next.callOnTimeout(this, [this] {
            m_due = true;
            update();
        });
    }
    void start()
    {
        m_late.clear();
        m_beat = 0;
        m_clock.start();
        await();
    }
    const Figures &late() const { return m_late; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_beat % 2 ? Qt::black : Qt::white);
        if (!std::exchange(m_due, false))
            return;
        m_late.push_back(nowMs() - double(m_beat) * beatMs);
        await();
    }

private:
    double nowMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    void await()
    {
        // A beat that was missed is late once, not again and again.
        m_beat = std::max(m_beat + 1, qint64(nowMs() / beatMs) + 1);
        m_next.start(int(std::ceil(double(m_beat) * beatMs - nowMs())));
    }

    QTimer m_next;
    QElapsedTimer m_clock;
    Figures m_late;
    qint64 m_beat = 0;
    bool m_due = false;
};

enum class Reading { None, Worker, WindowThread };

struct Run
{
    const char *name;
    Reading reading;
    Figures late = {};
};

class Counter
{
public:
    Counter()
    {
        const Scene scene{
            "voucher, any turn, tilt to 30 degrees, moving",
            voucherCode(QStringLiteral("HTTPS://BONS.VILLE.FR/V/") + QString(80, u'7')),
            .45,
            .80,
            180,
            30,
            4,
            .9,
            14};
        for (const QImage &picture : framesOf(scene, 30, 1))
            m_frames.push_back(scan::greyFrame(picture));
        auto *column = new QVBoxLayout(&m_window);
        m_view = new scan::CameraView(&m_window);
        m_heart = new Heartbeat;
        column->addWidget(m_view, 1);
        column->addWidget(m_heart);
        m_window.resize(1280, 800);
        m_window.show();
    }
    void run(Run &run, int seconds)
    {
        scan::ScanPipeline pipeline;
        QObject::connect(&pipeline, &scan::ScanPipeline::frameShown, m_view,
                         &scan::CameraView::showFrame);
        scan::BarcodeReader reader;
        QTimer camera;
        camera.setTimerType(Qt::PreciseTimer);
        quint64 number = 0;
        camera.callOnTimeout(&m_window, [&] {
            const QVideoFrame &frame = m_frames[number++ % m_frames.size()];
            if (run.reading == Reading::Worker)
                pipeline.take(frame);
            else
                reader.readFrame(scan::luminanceOf(frame), number);
        });
        if (run.reading != Reading::None)
            camera.start(frameMs);
        QTimer::singleShot(seconds * 1000, &m_window, [] { QApplication::exit(); });
        m_heart->start();
        QApplication::exec();
        run.late.insert(run.late.end(), m_heart->late().begin(), m_heart->late().end());
    }

private:
    QWidget m_window;
    scan::CameraView *m_view = nullptr;
    Heartbeat *m_heart = nullptr;
    std::vector<QVideoFrame> m_frames;
};

void print(const Run &run)
{
    static constexpr std::array bounds{1.0, 2.0, 4.0, 8.0, 16.0};
    std::array<int, bounds.size() + 1> bars{};
    for (const double late : run.late)
        ++bars[size_t(std::upper_bound(bounds.begin(), bounds.end(), late) - bounds.begin())];
    std::printf("  %-28s %6zu   p50 %6.2f   p99 %6.2f   p99.9 %6.2f   max %6.2f ms  |", run.name,
                run.late.size(), percentile(run.late, .5), percentile(run.late, .99),
                percentile(run.late, .999), percentile(run.late, 1));
    for (const int bar : bars)
        std::printf(" %5d", bar);
    std::printf("\n");
}

} // namespace

void benchCamera(int seconds)
{
    Run runs[] = {{"no camera", Reading::None},
                  {"camera, read by the worker", Reading::Worker},
                  {"(read in the window's thread)", Reading::WindowThread}};
    Counter counter;
    constexpr int rounds = 5; // in turns, so that a busy moment of the machine hits each alike
    for (int round = 0; round < rounds; ++round)
        for (Run &run : runs)
            counter.run(run, std::max(1, seconds / rounds));
    std::printf("how late a paint is that is due 60 times a second, camera of 1280 x 720 at 30 "
                "frames a second\n  %-28s %6s   %55s |    <1    <2    <4    <8   <16  more ms\n",
                "", "paints", "");
    for (const Run &run : runs)
        print(run);
    const auto extra = [&runs](double part) {
        return percentile(runs[1].late, part) - percentile(runs[0].late, part);
    };
    std::printf("  delay added by the camera:   p50 %.2f   p99 %.2f   p99.9 %.2f   max %.2f ms"
                "   (goal: %.0f)\n",
                extra(.5), extra(.99), extra(.999), extra(1), goalMs);
}

} // namespace comptoir::bench
