// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/SyncDriver.h"

#include "sync/wire/Json.h"

namespace comptoir::net {

using namespace sync;

namespace {

/// A timer that never sleeps longer sees a moment that passed while the machine slept.
constexpr qint64 longestSleepMs = 60'000;
/// A refusal is not signed: whoever makes one up may not use up the numbers.
constexpr int maxIncarnationsSkipped = 1000;

} // namespace

SyncDriver::SyncDriver(const SyncPorts &ports)
    : m_ports(ports),
      m_engine(ports.entropy),
      m_requests(ports),
      m_hints(ports.http, m_requests, ports.feed, [this](const Event &event) { step(event); })
{
    m_ports.alarm.onRing([this] { step(Woken{}); });
}

void SyncDriver::start()
{
    listStreams();
}

void SyncDriver::step(const Event &event)
{
    m_events.push_back(event);
    if (m_stepping)
        return; // a transport that answers at once, in the middle of a step
    m_stepping = true;
    while (!m_events.empty()) {
        const Event next = m_events.front();
        m_events.pop_front();
        for (const Action &action : m_engine.step(m_ports.clock.bootMs(), next))
            std::visit([this](const auto &what) { act(what); }, action);
    }
    m_stepping = false;
    tellStatus();
}

void SyncDriver::act(const SendRequest &request)
{
    m_ports.alarm.stop();
    m_requests.ask(request.request,
                   [this, number = request.number](const Outcome &outcome, const QString &changed) {
                       answered(number, outcome, changed);
                   });
}

void SyncDriver::answered(quint64 number, const Outcome &outcome, const QString &changed)
{
    const auto *failed = std::get_if<RequestFailed>(&outcome);
    m_diskFull = failed && failed->error.is("store/disk-full");
    if (!changed.isEmpty())
        listStreams(); // before the answer: the engine may go on with a campaign that is new
    m_linkAsOf = m_ports.clock.now();
    step(Answered{number, outcome});
    if (changed.isEmpty())
        return;
    if (!changed.startsWith(u"campaign:"))
        Q_EMIT membershipChanged();
    Q_EMIT dataChanged();
}

void SyncDriver::act(const ListenForHints &what)
{
    m_hints.listen(what);
}

void SyncDriver::act(const WakeAt &wake)
{
    const qint64 waitMs = wake.at - m_ports.clock.bootMs();
    m_ports.alarm.set(std::clamp<qint64>(waitMs, 0, longestSleepMs));
}

void SyncDriver::act(const ParkOp &park)
{
    const QJsonObject problem{{QStringLiteral("code"), QString::fromLatin1(park.refusal.code)}};
    const QJsonObject result{{QStringLiteral("seq"), park.sequence},
                             {QStringLiteral("status"), QStringLiteral("held")},
                             {QStringLiteral("problem"), problem}};
    write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const auto ops, m_ports.outbox.after(park.sequence - 1, 1, 1));
        if (ops.empty() || ops.front().sequence != park.sequence)
            return {};
        return m_ports.outbox.park(transaction, ops.front().id, wire::compact(result));
    });
}

void SyncDriver::act(const BeginIncarnation &begin)
{
    write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const auto chain, m_ports.outbox.head());
        const int furthest = chain.incarnation + maxIncarnationsSkipped;
        COMPTOIR_CHECK(m_ports.outbox.beginIncarnation(transaction,
                                                       std::min(begin.newestKnown, furthest) + 1));
        return {};
    });
}

void SyncDriver::act(const AdoptTimeToken &adopt)
{
    write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(vouchers::EvidenceStore(m_ports.outbox.database())
                           .keepToken(transaction, adopt.token));
        return m_ports.outbox.time().adopt(transaction, adopt.token);
    });
    Q_EMIT dataChanged();
}

void SyncDriver::act(const AdoptEpoch &adopt)
{
    write([&](store::Transaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(m_ports.outbox.adoptEpoch(transaction, adopt.epoch));
        COMPTOIR_CHECK(m_ports.lists.forget(transaction));
        if (m_ports.epochBegan)
            COMPTOIR_CHECK(m_ports.epochBegan(transaction));
        return m_ports.feed.restart(transaction);
    });
}

void SyncDriver::act(const RestartStream &restart)
{
    write([&](store::Transaction &transaction) {
        return m_ports.feed.readAgain(transaction, restart.stream);
    });
}

void SyncDriver::write(const Write &change)
{
    const auto written = [&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ports.outbox.database()));
        COMPTOIR_CHECK(change(*transaction));
        return transaction->commit();
    }();
    // What was not written is decided again in a later round: its cause is still there.
    m_diskFull = !written && written.error().is("store/disk-full");
}

void SyncDriver::listStreams()
{
    const auto chain = m_ports.outbox.head();
    const auto held = m_ports.lists.held();
    if (!chain || !held)
        return; // a broken store tells so at the next request
    StreamsListed listed;
    listed.streams.push_back({QStringLiteral("territory"), {}, false, false});
    listed.streams.push_back(
        {QStringLiteral("shop:") + QString::fromLatin1(chain->shop.text()), {}, false, false});
    listed.streams.push_back(
        {QStringLiteral("device:") + QString::fromLatin1(chain->device.text()), {}, false, false});
    for (const auto &campaign : *held)
        listed.streams.push_back({QStringLiteral("campaign:%1").arg(campaign.campaign),
                                  campaign.campaign, campaign.pack, campaign.codes.has_value()});
    m_streams.clear();
    for (const auto &stream : listed.streams)
        m_streams.append(stream.name);
    step(listed);
}

std::optional<Instant> SyncDriver::completeAsOf() const
{
    std::optional<Instant> oldest;
    for (const QString &stream : m_streams) {
        const auto cursor = m_ports.feed.cursor(stream);
        if (!cursor || cursor->syncedAt == Instant())
            return std::nullopt;
        oldest = std::min(oldest.value_or(cursor->syncedAt), cursor->syncedAt);
    }
    return oldest ? std::optional(byTheWallClock(*oldest)) : oldest;
}

// People and windows hold it against the wall clock: by a wrong one what is fresh would look old.
Instant SyncDriver::byTheWallClock(Instant trusted) const
{
    const auto time = m_ports.outbox.time().read();
    const bool isWrong = time
        && (time->state == wire::ClockState::Ahead || time->state == wire::ClockState::Behind);
    if (!isWrong)
        return trusted;
    // Whole seconds, or each look at the clocks would be news.
    return trusted.plusSeconds(m_ports.clock.now().msSince(time->now) / 1000);
}

void SyncDriver::tellStatus()
{
    auto counts = m_ports.outbox.counts();
    store::SyncStatus status = counts ? *counts : m_status;
    status.dataAsOf = completeAsOf();
    status.link = m_engine.link();
    status.sending = m_engine.sending();
    status.forked = m_engine.forked();
    status.degraded = m_engine.degraded();
    status.tooOld = m_engine.tooOld();
    status.worksUntil = m_engine.worksUntil();
    status.portal = m_engine.link() == store::Link::Captive
        ? QStringLiteral("http://%1/").arg(m_ports.http.origin().host())
        : QString();
    status.linkAsOf = m_linkAsOf;
    status.diskFull = m_diskFull;
    status.nextTry.reset();
    if (m_engine.nextTry() && status.link != store::Link::Online) {
        const qint64 waitMs = *m_engine.nextTry() - m_ports.clock.bootMs();
        status.nextTry = m_ports.clock.now().plusMs(waitMs);
    }
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace comptoir::net
