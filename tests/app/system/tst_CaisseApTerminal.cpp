// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/CaisseApTerminal.h"
#include "tests/support/terminal/TerminalSimulator.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <array>

using namespace comptoir;
using namespace std::chrono_literals;
using app::CaisseApTerminal;
using sales::CardOutcome;
using sales::CardPrompt;
using test::TerminalSimulator;
using Act = TerminalSimulator::Act;
using Kind = CardOutcome::Kind;
using Answer = QFuture<Result<CardOutcome>>;

namespace {

/// Long enough for a busy machine, short enough for a test.
const CaisseApTerminal::Patience hurried{2s, 1500ms, 120ms};

struct Paying
{
    explicit Paying(Act act, CaisseApTerminal::Patience patience = hurried)
        : simulator(act),
          terminal(patience)
    {
        name(simulator.address());
    }
    void name(const QString &address)
    {
        settings::Settings chosen;
        chosen.terminal = address;
        terminal.use(chosen);
    }
    Answer start(qint64 cents = 11'245, bool isRefund = false)
    {
        return terminal.start(Money::fromCents(cents), isRefund,
                              [this](CardPrompt prompt) { prompts << prompt; });
    }
    /// Turns the loop, as the counter does, until the answer is there.
    static Result<CardOutcome> wait(const Answer &answer)
    {
        const bool came = QTest::qWaitFor([&answer] { return answer.isFinished(); }, 10'000);
        return came && answer.resultCount() == 1 ? answer.result()
                                                 : Result<CardOutcome>(fail("test/no-answer"));
    }

    TerminalSimulator simulator;
    CaisseApTerminal terminal;
    QList<CardPrompt> prompts;
};

} // namespace

class tst_CaisseApTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForExactlyThisPayment()
    {
        Paying paying(Act::Accept);
        QVERIFY(Paying::wait(paying.start()));
        QCOMPARE(paying.simulator.requests,
                 QByteArrayList{"CZ0040300CJ012012345678901CA00201CE003978BA0010CD0010CB00511245"});
        const QList<CardPrompt> both{CardPrompt::Connecting, CardPrompt::Present};
        QCOMPARE(paying.prompts, both);
    }

    void believesTheTerminalAndOnlyAboutThisPayment_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("reference");
        const QString number = QStringLiteral("123456");
        QTest::newRow("accepted") << Act::Accept << Kind::Accepted << number;
        QTest::newRow("accepted, line kept") << Act::AcceptAndHold << Kind::Accepted << number;
        QTest::newRow("byte by byte") << Act::Slow << Kind::Accepted << number;
        QTest::newRow("noted, then paid") << Act::NotedThenPaid << Kind::Accepted << number;
        QTest::newRow("refused") << Act::Refuse << Kind::Refused << QString();
        QTest::newRow("abandoned") << Act::Abandon << Kind::Cancelled << QString();
        QTest::newRow("by the seller") << Act::OperatorAbandon << Kind::Cancelled << QString();
        QTest::newRow("reason comes later") << Act::SlowRefusal << Kind::Cancelled << QString();
        QTest::newRow("cut before") << Act::CutBeforeAnswer << Kind::Unknown << QString();
        QTest::newRow("cut within") << Act::CutInAnswer << Kind::Unknown << QString();
        QTest::newRow("cut before echo") << Act::CutBeforeEcho << Kind::Unknown << QString();
        QTest::newRow("silent") << Act::Silent << Kind::Unknown << QString();
        QTest::newRow("another amount") << Act::OtherAmount << Kind::Unknown << QString();
        QTest::newRow("another direction") << Act::OtherDirection << Kind::Unknown << QString();
        QTest::newRow("only noted") << Act::OnlyNoted << Kind::Unknown << QString();
        QTest::newRow("garbage") << Act::Garbage << Kind::Unknown << QString();
        QTest::newRow("flood") << Act::Flood << Kind::Unknown << QString();
    }
    void believesTheTerminalAndOnlyAboutThisPayment()
    {
        QFETCH(Act, act);
        QFETCH(Kind, kind);
        QFETCH(QString, reference);
        Paying paying(act);
        const auto outcome = Paying::wait(paying.start());
        QVERIFY2(outcome, outcome ? "" : outcome.error().code.constData());
        QCOMPARE(outcome->kind, kind);
        QCOMPARE(outcome->reference, reference);
        QTest::qWait(200); // whatever was unclear is never tried again
        QCOMPARE(paying.simulator.connections, 1);
        QCOMPARE(paying.simulator.requests.size(), 1);
    }

    void nobodyWaitsMinutesForAnAnswerThatCantBecomeOurs_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("another direction, line kept") << Act::OtherDirection;
        QTest::newRow("flood") << Act::Flood;
    }
    void nobodyWaitsMinutesForAnAnswerThatCantBecomeOurs()
    {
        QFETCH(Act, act);
        Paying paying(act, {2s, 180s, 50ms});
        const auto outcome = Paying::wait(paying.start());
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Unknown);
    }

    void refundIsAskedAsOne()
    {
        Paying paying(Act::Accept);
        const auto outcome = Paying::wait(paying.start(500, true));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Accepted);
        QCOMPARE(TerminalSimulator::fieldsOf(paying.simulator.requests.value(0)).value("CD"), "1");
    }

    void keepsNoWholeCardNumber()
    {
        Paying paying(Act::Accept);
        paying.simulator.pan = QStringLiteral("4970101234561234");
        const auto outcome = Paying::wait(paying.start());
        QVERIFY(outcome);
        QCOMPARE(outcome->slip, QStringLiteral("497010######1234"));
    }

    void unreachableTerminalHasStartedNothing_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString();
        QTest::newRow("no host") << QStringLiteral(":8888");
        QTest::newRow("nobody there") << QStringLiteral("127.0.0.1:1");
        QTest::newRow("no such name") << QStringLiteral("terminal.invalid:8888");
    }
    void unreachableTerminalHasStartedNothing()
    {
        QFETCH(QString, address);
        Paying paying(Act::Accept);
        paying.name(address);
        const auto outcome = Paying::wait(paying.start());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QByteArray("terminal/unreachable"));
        QVERIFY(!paying.prompts.contains(CardPrompt::Present));
        paying.name(paying.simulator.address()); // and it is free for the next
        QVERIFY(Paying::wait(paying.start()));
    }

    void terminalThatDropsTheCallIsGivenUpSoon()
    {
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::array<QTcpSocket, 4> crowd;
        for (QTcpSocket &socket : crowd)
            socket.connectToHost(full.serverAddress(), full.serverPort());
        QTest::qWait(50);
        Paying paying(Act::Accept, {300ms, 5s, 100ms});
        paying.name(u"127.0.0.1:%1"_qs.arg(full.serverPort()));
        const auto cancelled = paying.start();
        QTest::qWait(50);
        QVERIFY2(!cancelled.isFinished(), "the system here answers for a full server");
        paying.terminal.cancel();
        const auto none = Paying::wait(cancelled);
        QVERIFY(none);
        QCOMPARE(none->kind, Kind::Cancelled);
        QElapsedTimer clock;
        clock.start();
        const auto outcome = Paying::wait(paying.start());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QByteArray("terminal/unreachable"));
        QVERIFY2(clock.elapsed() < 3000, "not the wait for an answer");
    }

    void oneCustomerAtATime()
    {
        Paying paying(Act::AcceptAndHold);
        const auto first = paying.start();
        const auto second = Paying::wait(paying.start(1));
        QVERIFY(!second);
        QCOMPARE(second.error().code, QByteArray("terminal/busy"));
        const auto outcome = Paying::wait(first);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Accepted);
        QCOMPARE(paying.simulator.requests.size(), 1);
        QVERIFY(Paying::wait(paying.start())); // a new connection
        QCOMPARE(paying.simulator.connections, 2);
    }

    void cancelledBeforeTheTerminalKnows()
    {
        Paying paying(Act::Accept);
        const auto answer = paying.start();
        paying.terminal.cancel();
        const auto outcome = Paying::wait(answer);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Cancelled);
        QTest::qWait(200);
        QVERIFY(paying.simulator.requests.isEmpty());
    }

    void cancelledTooLateIsWhatTheTerminalSays()
    {
        Paying paying(Act::NotedThenPaid);
        const auto answer = paying.start();
        QTRY_COMPARE(paying.simulator.requests.size(), 1);
        paying.terminal.cancel();
        const auto outcome = Paying::wait(answer);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Accepted); // the money did move
    }

    void changedSettingLeavesARunningPaymentAlone()
    {
        Paying paying(Act::NotedThenPaid);
        TerminalSimulator other(Act::Refuse);
        const auto answer = paying.start();
        paying.name(other.address());
        const auto outcome = Paying::wait(answer);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Accepted);
        QCOMPARE(other.connections, 0);
        const auto next = Paying::wait(paying.start());
        QVERIFY(next);
        QCOMPARE(next->kind, Kind::Refused);
        QCOMPARE(other.connections, 1);
    }

    void programThatEndsLeavesNobodyWaiting()
    {
        TerminalSimulator simulator(Act::Silent);
        auto terminal = std::make_unique<CaisseApTerminal>(hurried);
        settings::Settings chosen;
        chosen.terminal = simulator.address();
        terminal->use(chosen);
        const auto known = terminal->start(Money::fromCents(100), false, {});
        QTRY_COMPARE(simulator.requests.size(), 1);
        terminal.reset();
        QVERIFY(known.isFinished());
        QCOMPARE(known.result()->kind, Kind::Unknown);
    }

    void nothingBlocksTheCounter()
    {
        Paying paying(Act::Silent);
        QElapsedTimer clock;
        clock.start();
        const auto answer = paying.start();
        QVERIFY2(clock.elapsed() < 200, "start() waits for the network");
        QVERIFY(!answer.isFinished());
        qint64 longest = 0;
        QTimer beat;
        QElapsedTimer last;
        last.start();
        connect(&beat, &QTimer::timeout, this,
                [&] { longest = std::max(longest, last.restart()); });
        beat.start(10);
        QVERIFY(Paying::wait(answer));
        QVERIFY2(longest < 800, "the event loop stood still");
    }
};

QTEST_GUILESS_MAIN(tst_CaisseApTerminal)
#include "tst_CaisseApTerminal.moc"
