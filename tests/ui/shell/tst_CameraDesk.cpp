// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "ui/shell/CameraDesk.h"
#include "ui/widgets/CameraSlot.h"

#include <QTest>

using namespace comptoir;
using scan::SourceState;
using widgets::CameraState;

namespace {

/// A camera that does what the test says and counts its starts.
class FakeSource : public scan::FrameSource
{
public:
    void start() override
    {
        ++starts;
        setState(SourceState::Running);
    }
    void stop() override
    {
        ++stops;
        setState(SourceState::Stopped);
    }
    void become(SourceState state) { setState(state); }

    int starts = 0;
    int stops = 0;
};

} // namespace

class tst_CameraDesk : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;

private Q_SLOTS:
    void restsAfterAMinuteWithoutACode()
    {
        auto source = std::make_unique<FakeSource>();
        FakeSource &camera = *source;
        widgets::CameraSlot slot;
        shell::CameraDesk desk(std::move(source), m_clock);
        desk.lendTo(&slot);
        QCOMPARE(slot.state(), CameraState::Running);
        m_clock.advanceMs(59'000);
        desk.tick();
        QCOMPARE(slot.state(), CameraState::Running);
        m_clock.advanceMs(2'000);
        desk.tick();
        QCOMPARE(slot.state(), CameraState::Asleep);
        QVERIFY(camera.stops > 0);
        desk.restart();
        QCOMPARE(slot.state(), CameraState::Running);
        QCOMPARE(camera.starts, 2);
    }

    void saysWhatTheCameraIsDoing()
    {
        auto source = std::make_unique<FakeSource>();
        FakeSource &camera = *source;
        widgets::CameraSlot slot;
        shell::CameraDesk desk(std::move(source), m_clock);
        desk.lendTo(&slot);
        camera.become(SourceState::CameraLost);
        QCOMPARE(slot.state(), CameraState::Unplugged);
        camera.become(SourceState::NoCamera);
        QCOMPARE(slot.state(), CameraState::None);
        camera.become(SourceState::CameraFailed);
        QCOMPARE(slot.state(), CameraState::Failed);
        desk.restart();
        QCOMPARE(slot.state(), CameraState::Running);
    }

    void followsThePageOnScreenAndOutlivesIt()
    {
        auto source = std::make_unique<FakeSource>();
        FakeSource &camera = *source;
        shell::CameraDesk desk(std::move(source), m_clock);
        auto first = std::make_unique<widgets::CameraSlot>();
        widgets::CameraSlot second;
        desk.lendTo(first.get());
        desk.lendTo(&second);
        QCOMPARE(second.state(), CameraState::Running);
        desk.lendTo(nullptr);
        QCOMPARE(camera.state(), SourceState::Stopped);
        desk.lendTo(first.get());
        first.reset(); // takes the picture's widget along
        desk.lendTo(&second);
        QCOMPARE(second.state(), CameraState::Running);
    }
};

QTEST_MAIN(tst_CameraDesk)
#include "tst_CameraDesk.moc"
