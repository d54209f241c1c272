// SPDX-License-Identifier: GPL-3.0-or-later
// A till and a territory in one process under a virtual clock and a seeded, hostile network
// (sync.md §5.3: I9, I11).
#include "sync/engine/SyncEngine.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <deque>
#include <map>
#include <set>

using namespace comptoir;
using namespace comptoir::sync;

namespace {

constexpr Moment faultyMs = 30 * 60'000;
constexpr Moment healingMs = 10 * 60'000;

Error problem(const char *code, int status, QVariantMap facts = {})
{
    facts.insert(QStringLiteral("status"), status);
    return {code, {}, facts};
}

enum class Fault {
    None,
    RequestLost,
    AnswerLost,
    Late,
    ServerError,
    Portal,
    Busy,
    BadToken,
    Nonsense
};

class World
{
public:
    explicit World(quint64 seed)
        : m_random(seed),
          m_engineEntropy(seed + 1),
          m_engine(m_engineEntropy)
    {
        m_malformed = m_random.below(4) == 0 ? 40 + m_random.below(200) : -1;
    }

    /// Empty when all invariants held, else the first that broke.
    QString run()
    {
        tell(StreamsListed{{{QStringLiteral("territory"), {}, false, false},
                            {QStringLiteral("device"), {}, false, false},
                            {QStringLiteral("campaign:1"), 1, false, false}}});
        while (m_broken.isEmpty() && m_now < faultyMs + healingMs)
            oneEvent();
        const qint64 blocked = m_parked.empty() ? m_written : *m_parked.begin() - 1;
        if (m_broken.isEmpty() && m_acked != blocked)
            m_broken = QStringLiteral("%1 of %2 ops arrived").arg(m_acked).arg(blocked);
        return m_broken;
    }

    std::set<Fault> faultsSeen;
    qint64 written() const { return m_written; }
    bool parkedOne() const { return !m_parked.empty(); }
    bool restored() const { return m_epoch != "e1"; }

private:
    struct Delivery
    {
        Moment at;
        quint64 number;
        Outcome outcome;
    };

    void check(bool holds, const char *what)
    {
        if (!holds && m_broken.isEmpty())
            m_broken = QString::fromLatin1(what) + QStringLiteral(" at %1 ms").arg(m_now);
    }

    void oneEvent()
    {
        Moment next = m_wake.value_or(m_now + 60'000);
        for (const Delivery &delivery : m_deliveries)
            next = std::min(next, delivery.at);
        // The till's people do something in between.
        const Moment idle = m_now + m_random.below(40'000);
        if (m_now < faultyMs && idle < next) {
            m_now = idle;
            return userActs();
        }
        check(m_wake || !m_deliveries.empty(), "the engine waits for nothing");
        m_now = std::max(m_now, next);
        for (size_t i = 0; i < m_deliveries.size(); ++i) {
            if (m_deliveries[i].at > m_now)
                continue;
            const Delivery due = m_deliveries[i];
            m_deliveries.erase(m_deliveries.begin() + qsizetype(i));
            return deliver(due);
        }
        tell(Woken{});
    }

    void deliver(Delivery due)
    {
        if (due.number == m_underWay) {
            m_underWay = 0;
            // The driver writes the acknowledgement and looks into the store before it tells.
            if (auto *ack = std::get_if<PushAcknowledged>(&due.outcome)) {
                m_acked = ack->acknowledged;
                ack->more = m_written > m_acked;
                m_acks += ack->sent > 0 ? 1 : 0;
                if (ack->first <= m_heard + 1)
                    m_heard = std::max(m_heard, ack->first + ack->sent - 1);
            }
            const auto *page = std::get_if<PageApplied>(&due.outcome);
            if (page && page->moved)
                ++m_moves[m_pulled];
        }
        tell(Answered{due.number, due.outcome});
    }

    void userActs()
    {
        switch (m_random.below(10)) {
        case 8:
            return tell(HintHeard{QStringLiteral("device"), m_random.below(5)});
        case 9:
            return endHints();
        case 0:
            personAsks();
            return tell(SendNowAsked{});
        case 1:
            return tell(LinkChanged{});
        case 2:
            return tell(LinkDoubted{});
        case 3:
            if (m_random.below(30) == 0) { // restored from last night's backup
                m_serverEpoch += '+';
                m_has = m_durable;
            }
            return;
        default:
            m_written += 1 + m_random.below(m_random.below(20) == 0 ? 900 : 3);
            return tell(OpWritten{});
        }
    }

    void endHints()
    {
        const quint64 number = std::exchange(m_listening, 0);
        if (number == 0)
            return;
        HintsEnded ended{number, {}};
        if (m_random.below(2) == 0)
            ended.error = problem("net/unreachable", 0);
        tell(ended);
    }

    void tell(const Event &event)
    {
        m_wake.reset();
        for (const Action &action : m_engine.step(m_now, event))
            std::visit([this](const auto &what) { act(what); }, action);
    }

    void act(const WakeAt &wake)
    {
        m_wake = wake.at;
        check(wake.at > m_now, "a wake in the past spins");
    }
    void act(const AdoptTimeToken &) {}
    void act(const RestartStream &) {}
    void act(const ListenForHints &listen)
    {
        check(listen.number > m_listening, "the same number twice");
        m_listening = listen.number;
    }
    void act(const BeginIncarnation &) { check(false, "a new incarnation without a fork"); }
    void act(const AdoptEpoch &adopt) { m_epoch = adopt.epoch; }
    void act(const ParkOp &park)
    {
        check(park.sequence == m_malformed, "a good line was parked");
        m_parked.insert(park.sequence);
    }
    void act(const SendRequest &request)
    {
        check(m_underWay == 0, "two requests at once");
        m_underWay = request.number;
        countRate(request.request);
        if (const auto *pull = std::get_if<Pull>(&request.request))
            m_pulled = pull->stream;
        const Fault fault = chooseFault();
        faultsSeen.insert(fault);
        const Moment arrival = m_now + 5 + m_random.below(300);
        Outcome outcome = RequestFailed{{"net/unreachable", {}, {}}, 0, 0};
        if (fault == Fault::None || fault == Fault::AnswerLost || fault == Fault::Late)
            outcome = std::visit([&](const auto &what) { return serve(what); }, request.request);
        if (fault == Fault::AnswerLost || fault == Fault::RequestLost || fault == Fault::Late) {
            const Outcome lost = RequestFailed{{"net/unreachable", {}, {}}, 0, 0};
            m_deliveries.push_back({arrival, request.number, lost});
            if (fault == Fault::Late) // the real answer comes after the time limit
                m_deliveries.push_back({arrival + m_random.below(90'000), request.number, outcome});
            return;
        }
        if (fault != Fault::None)
            outcome = RequestFailed{refusal(fault), firstOf(request.request), 0};
        m_deliveries.push_back({arrival, request.number, outcome});
        if (m_now < faultyMs && m_random.below(10) == 0)
            m_deliveries.push_back({arrival + m_random.below(5000), request.number, outcome});
    }

    Fault chooseFault()
    {
        if (m_now >= faultyMs)
            return Fault::None;
        // Bad weather comes in fronts of some minutes.
        if (m_now >= m_weatherUntil) {
            m_weatherUntil = m_now + m_random.below(240'000);
            m_badness = m_random.below(101);
        }
        return m_random.below(100) < m_badness ? Fault(1 + m_random.below(8)) : Fault::None;
    }

    qint64 firstOf(const Request &request) const
    {
        const auto *push = std::get_if<Push>(&request);
        return push ? push->after.value_or(m_acked) + 1 : 0;
    }

    Error refusal(Fault fault)
    {
        switch (fault) {
        case Fault::ServerError:
            return problem("net/server", 500);
        case Fault::Portal:
            return {"net/captive", {}, {}};
        case Fault::Busy:
            return problem("net/server", 503,
                           {{QStringLiteral("retry_after_s"), m_random.below(60)}});
        case Fault::BadToken:
            return problem("token/expired", 401);
        default:
            return problem("sync/gap", 409, {{QStringLiteral("expected"), m_random.below(1000)}});
        }
    }

    Outcome serve(const Ping &) { return Pinged{m_serverEpoch, m_serverEpoch == m_epoch}; }
    Outcome serve(const Authenticate &) { return TokenGranted{1'800'000}; }
    Outcome serve(const FetchPack &) { return ListApplied{}; }
    Outcome serve(const FetchCodeList &) { return ListApplied{}; }
    Outcome serve(const Pull &)
    {
        if (m_epoch != m_serverEpoch)
            return RequestFailed{problem("sync/epoch", 409), 0, 0};
        return PageApplied{m_random.below(8) != 0, m_random.below(2) == 0};
    }
    Outcome serve(const Push &push)
    {
        const qint64 after = push.after.value_or(m_acked);
        // Ops that the engine passes over must be acknowledged or parked: else they were forgotten.
        for (qint64 i = m_acked + 1; i <= after; ++i)
            check(m_parked.contains(i), "an op was skipped without an acknowledgement");
        check(after <= m_heard || m_parked.contains(after), "nobody heard what became of an op");
        check(push.maxOps >= 1 && push.maxOps <= 500, "batch size");
        const int count = int(std::clamp<qint64>(m_written - after, 0, push.maxOps));
        const qint64 first = count > 0 ? after + 1 : m_written + 1;
        if (m_epoch != m_serverEpoch)
            return RequestFailed{problem("sync/epoch", 409), first, count};
        if (first > m_has + 1)
            return RequestFailed{
                problem("sync/gap", 409, {{QStringLiteral("expected"), m_has + 1}}), first, count};
        if (first <= m_malformed && m_malformed < first + count)
            return RequestFailed{problem("sync/bad-frame", 422), first, count};
        m_has = std::max(m_has, first + count - 1);
        m_durable = std::max(m_durable, m_has - m_random.below(400));
        return PushAcknowledged{m_has, first, count, false, {}};
    }

    /// A person who presses the button is no loop: pings, pushes and pulls count anew.
    void personAsks()
    {
        for (auto &[cursor, starts] : m_starts) {
            if (cursor == QString::number(Request(Ping()).index())
                || cursor.startsWith(QString::number(Request(Push()).index()) + u'/')
                || cursor.startsWith(QString::number(Request(Pull()).index())))
                starts.clear();
        }
    }

    void countRate(const Request &request)
    {
        QString cursor = QString::number(request.index());
        if (const auto *push = std::get_if<Push>(&request))
            cursor += QStringLiteral("/%1/%2").arg(push->after.value_or(m_acked)).arg(m_acks);
        else if (const auto *pull = std::get_if<Pull>(&request))
            cursor += pull->stream + QString::number(m_moves[pull->stream]);
        std::deque<Moment> &starts = m_starts[cursor];
        starts.push_back(m_now);
        while (starts.front() <= m_now - 60'000)
            starts.pop_front();
        check(starts.size() <= 6, "request loop at one cursor");
    }

    test::SeededEntropy m_random;
    test::SeededEntropy m_engineEntropy;
    SyncEngine m_engine;
    Moment m_now = 1;
    std::optional<Moment> m_wake;
    std::vector<Delivery> m_deliveries;
    quint64 m_listening = 0;
    quint64 m_underWay = 0;
    Moment m_weatherUntil = 0;
    int m_badness = 0;
    std::map<QString, std::deque<Moment>> m_starts;
    std::map<QString, int> m_moves;
    int m_acks = 0;
    QString m_pulled;
    QString m_broken;

    qint64 m_written = 0, m_acked = 0, m_heard = 0; // the till's store; it has results up to there
    QByteArray m_epoch = "e1";
    qint64 m_has = 0, m_durable = 0; // the territory
    QByteArray m_serverEpoch = "e1";
    qint64 m_malformed = -1;
    std::set<qint64> m_parked;
};

} // namespace

class tst_SyncEngineFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesOnceTheNetworkHeals();
};

void tst_SyncEngineFaults::everythingArrivesOnceTheNetworkHeals()
{
    std::set<Fault> seen;
    int parked = 0, restored = 0;
    qint64 ops = 0;
    constexpr int seeds = 400;
    for (int seed = 1; seed <= seeds; ++seed) {
        World world(quint64(seed) * 7919);
        const QString broken = world.run();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
        seen.insert(world.faultsSeen.begin(), world.faultsSeen.end());
        parked += world.parkedOne();
        restored += world.restored();
        ops += world.written();
    }
    // The interesting states were reached, else a green run would mean nothing.
    QCOMPARE(int(seen.size()), 9);
    QVERIFY(parked > 10);
    QVERIFY(restored > 10);
    qInfo("%d seeds, %lld ops, %d with a parked line, %d with a restored server", seeds, ops,
          parked, restored);
}

QTEST_GUILESS_MAIN(tst_SyncEngineFaults)
#include "tst_SyncEngineFaults.moc"
