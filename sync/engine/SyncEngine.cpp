// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/SyncEngine.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir::sync {

using store::Link;

namespace {

/// A proof of the link this young outweighs a server error.
constexpr qint64 proofMs = 10'000;
/// What a person has to settle first is tried again rarely.
constexpr qint64 hopelessMs = RequestPace::longestBackoffMs;
constexpr qint64 dayMs = 86'400'000;

int statusOf(const Error &error)
{
    return error.facts.value(QStringLiteral("status")).toInt();
}

void slowDown(Moment now, RequestPace &pace, const Error &error)
{
    const QVariant seconds = error.facts.value(QStringLiteral("retry_after_s"));
    if (seconds.isValid())
        pace.askedToWait(now, std::min<qint64>(seconds.toLongLong(), 86'400) * 1000);
    else
        pace.failed(now);
}

} // namespace

SyncEngine::SyncEngine(Entropy &entropy)
    : m_entropy(entropy),
      m_ping(entropy),
      m_authenticate(entropy),
      m_push(entropy),
      m_hints(entropy)
{}

Actions SyncEngine::step(Moment now, const Event &event)
{
    m_actions.clear();
    m_nextTry.reset();
    std::visit([&](const auto &what) { on(now, what); }, event);
    adoptTokenIfFresh();
    listen(now);
    beginNext(now);
    return std::exchange(m_actions, {});
}

void SyncEngine::on(Moment now, const OpWritten &)
{
    m_pending = true;
    m_push.hurry(now);
    m_ping.hurry(now);
}

void SyncEngine::on(Moment now, const LinkChanged &)
{
    // A cell or a Wi-Fi that comes back wakes all of its tills at once.
    const Moment soon = now + randomUpTo(m_entropy, jitterMs);
    m_linkInDoubt = true;
    hurryAll(soon);
    m_hints.restart(soon);
    m_listening = 0;
}

void SyncEngine::on(Moment now, const LinkDoubted &)
{
    m_linkInDoubt = true;
    m_ping.hurry(now);
}

void SyncEngine::on(Moment now, const SendNowAsked &)
{
    hurryAll(now);
    m_ping.insist(now);
    m_push.insist(now);
    for (auto &[name, lane] : m_lanes)
        lane.pull.insist(now);
    m_askedMeanwhile = m_underWay.has_value();
    m_forked = false;
    m_incarnations.clear();
}

void SyncEngine::on(Moment now, const StreamsListed &listed)
{
    std::map<QString, Lane> lanes;
    for (const FollowedStream &stream : listed.streams) {
        const auto known = m_lanes.find(stream.name);
        Lane lane = known != m_lanes.end()
            ? known->second
            : Lane{
                {}, false, RequestPace(m_entropy), RequestPace(m_entropy), RequestPace(m_entropy),
                {}, 0};
        lane.stream = stream;
        lanes.emplace(stream.name, lane);
    }
    const bool more = std::any_of(lanes.begin(), lanes.end(), [this](const auto &entry) {
        return !m_lanes.contains(entry.first);
    });
    m_lanes = std::move(lanes);
    if (more && m_listening != 0) { // an event stream speaks of those it was opened for
        m_hints.restart(now);
        m_listening = 0;
    }
}

void SyncEngine::on(Moment now, const Answered &answered)
{
    // Anything but the one answer that we wait for is late or doubled.
    if (!m_underWay || m_underWay->number != answered.request)
        return;
    const UnderWay done = *std::exchange(m_underWay, std::nullopt);
    std::visit([&](const auto &outcome) { finish(now, done, outcome); }, answered.outcome);
    // What began before a person asked may have missed what they ask for.
    if (RequestPace *pace = paceOf(done.request); pace && std::exchange(m_askedMeanwhile, false))
        pace->hurry(now);
}

void SyncEngine::finish(Moment now, const UnderWay &, const Pinged &pinged)
{
    const bool wasAway = m_link != Link::Online;
    proven(now);
    m_ping.repeated(now, 0);
    m_tooOld = pinged.tooOld;
    m_worksUntil = pinged.worksUntil;
    if (!pinged.sameEpoch) {
        m_actions.push_back(AdoptEpoch{pinged.epoch});
        m_token.reset();
        m_tokenInForce.clear();
        m_packsMayCome = m_forked; // who can't push hears nothing more
        for (auto &[name, lane] : m_lanes) {
            lane.freshSince.reset();
            lane.packOutdated = lane.stream.campaign.has_value();
        }
    }
    if (wasAway || !pinged.sameEpoch)
        hurryAll(now);
}

void SyncEngine::finish(Moment now, const UnderWay &, const TokenGranted &granted)
{
    m_renewToken = now + granted.lifetimeMs * 4 / 5;
    m_tokenUntried = true;
    m_authenticate.repeated(now, 0);
    if (m_link == Link::Refused) {
        m_link = Link::Online;
        hurryAll(now);
    }
}

void SyncEngine::finish(Moment now, const UnderWay &, const PushAcknowledged &acknowledged)
{
    proven(now);
    m_tokenUntried = false;
    // Results come for this batch alone: ops behind it that the territory has already are sent
    // again, for else nobody would ever hear that one of them was rejected.
    const qint64 reached = std::min(acknowledged.acknowledged,
                                    acknowledged.first + acknowledged.sent - 1);
    const bool progress = acknowledged.sent > 0 && reached >= acknowledged.first;
    m_after = reached;
    m_pending = acknowledged.more || acknowledged.acknowledged > reached;
    m_batchOps = std::min(maxBatchOps, m_batchOps * 2);
    if (m_parked && *m_parked <= acknowledged.acknowledged)
        m_parked.reset();
    if (progress)
        m_push.progressed(now, m_pending ? 0 : restMs());
    else if (acknowledged.sent == 0)
        m_push.repeated(now, m_pending ? 0 : restMs());
    else
        m_push.failed(now);
    m_resending = m_resending && !progress;
    m_troubled = m_tooOld = false;
    m_packsMayCome = m_packsMayCome || !m_pending || m_parked;
    // A token that waits already is not replaced: a busy till would never take one into force.
    // The one in force comes again while nothing moved; its clock must keep its first beginning.
    if (acknowledged.token && !m_token && acknowledged.token->id != m_tokenInForce) {
        m_token = acknowledged.token;
        m_tokenCameAt = now;
    }
}

void SyncEngine::finish(Moment now, const UnderWay &done, const PageApplied &applied)
{
    m_tokenUntried = false;
    Lane *lane = laneOf(done.request);
    if (!lane)
        return;
    if (applied.upToDate)
        lane->freshSince = done.began;
    lane->head = applied.head;
    m_troubled = false;
    const qint64 rest = applied.upToDate ? restMs() : 0;
    if (applied.moved)
        lane->pull.progressed(now, rest);
    else if (applied.upToDate)
        lane->pull.repeated(now, rest);
    else
        lane->pull.failed(now);
}

void SyncEngine::finish(Moment now, const UnderWay &done, const ListApplied &)
{
    m_tokenUntried = false;
    Lane *lane = laneOf(done.request);
    if (!lane)
        return;
    if (std::holds_alternative<FetchCodeList>(done.request)) {
        lane->stream.hasCodes = true;
        lane->codes.progressed(now, codeListMs);
        return;
    }
    lane->stream.hasPack = true;
    lane->packOutdated = false;
    lane->pack.repeated(now, 0);
    lane->pull.hurry(now);
}

void SyncEngine::finish(Moment now, const UnderWay &done, const RequestFailed &failed)
{
    const Error &error = failed.error;
    RequestPace *pace = paceOf(done.request);
    if (pace)
        slowDown(now, *pace, error);
    if (std::holds_alternative<Ping>(done.request))
        return pingFailed(error);
    if (error.code.startsWith("net/")) {
        m_troubled = true;
        doubtLink(now, error);
    }
    if (error.is("device/revoked") || error.is("token/bad-proof"))
        return deviceRefused(now);
    if (error.is("sync/epoch")) {
        // Unsigned: only a signed ping may send us to another epoch.
        m_linkInDoubt = true;
        m_ping.hurry(now);
    } else if (statusOf(error) == 401) {
        m_renewToken.reset();
        if (pace && !m_tokenUntried)
            pace->hurry(now); // once at once with a new token
    } else if (isPush(done.request)) {
        pushRefused(now, failed);
    } else if (error.is("feed/cursor-expired")) {
        Lane *lane = laneOf(done.request);
        if (lane && lane->stream.campaign)
            lane->packOutdated = true;
        else if (lane)
            m_actions.push_back(RestartStream{lane->stream.name});
    }
}

void SyncEngine::pingFailed(const Error &error)
{
    if (error.is("net/captive"))
        m_link = Link::Captive;
    else if (error.is("net/unreachable"))
        m_link = Link::None;
    else
        m_link = Link::ServerDown;
    m_linkInDoubt = true;
}

void SyncEngine::pushRefused(Moment now, const RequestFailed &failed)
{
    const Error &error = failed.error;
    const int status = statusOf(error);
    if (error.is("sync/gap"))
        resendFrom(now, failed, error.facts.value(QStringLiteral("expected")).toLongLong());
    else if (error.is("sync/fork"))
        restartChain(now, error);
    else if (status == 413 || status == 415 || status == 422)
        narrowBatch(now, failed);
    else if (status == 426) {
        m_tooOld = true; // nothing is lost, and nobody is kept from selling
        m_push.rest(now, hopelessMs);
    } else if (error.is("net/unreachable")) // an answer, be it 503, came through as it is
        m_batchOps = std::max(1, m_batchOps / 2); // a slow link may carry a smaller one in time
}

void SyncEngine::resendFrom(Moment now, const RequestFailed &failed, qint64 expected)
{
    // Only backwards: a refusal is not signed, so it may not make us pass over an op.
    if (expected < 1 || expected >= failed.firstSequence)
        return;
    m_pending = true;
    m_after = expected - 1;
    if (m_parked && expected <= *m_parked)
        m_push.rest(now, hopelessMs); // the chain can't go on without the parked line
    else if (!m_resending)
        m_push.hurry(now);
    m_resending = true;
}

void SyncEngine::restartChain(Moment now, const Error &fork)
{
    std::erase_if(m_incarnations, [now](Moment begun) { return now - begun > dayMs; });
    m_forked = m_incarnations.size() >= maxIncarnations;
    if (m_forked)
        return;
    m_incarnations.push_back(now);
    m_actions.push_back(BeginIncarnation{fork.facts.value(QStringLiteral("inc")).toInt()});
    m_after.reset();
    m_pending = true;
    m_resending = false;
    m_parked.reset();
    m_batchOps = maxBatchOps;
    m_push.hurry(now);
}

void SyncEngine::narrowBatch(Moment now, const RequestFailed &failed)
{
    const QVariant line = failed.error.facts.value(QStringLiteral("line"));
    const int place = line.toInt();
    if (failed.opCount > 1) {
        const bool inBatch = line.isValid() && place >= 1 && place <= failed.opCount;
        m_batchOps = std::max(1, inBatch ? place - 1 : failed.opCount / 2);
        m_push.hurry(now);
    } else if (failed.opCount == 1 && (!line.isValid() || place == 1)) {
        m_actions.push_back(ParkOp{failed.firstSequence, failed.error});
        m_parked = failed.firstSequence;
        m_after = failed.firstSequence;
        m_push.hurry(now);
    }
}

void SyncEngine::doubtLink(Moment now, const Error &error)
{
    if (error.is("net/server") && now - m_provenAt < proofMs)
        return;
    m_linkInDoubt = true;
    m_ping.hurry(now);
}

void SyncEngine::deviceRefused(Moment now)
{
    m_link = Link::Refused;
    m_renewToken.reset();
    m_authenticate.rest(now, hopelessMs);
}

void SyncEngine::proven(Moment now)
{
    m_provenAt = now;
    m_linkInDoubt = false;
    if (m_link != Link::Refused)
        m_link = Link::Online;
}

RequestPace *SyncEngine::paceOf(const Request &request)
{
    if (std::holds_alternative<Ping>(request))
        return &m_ping;
    if (std::holds_alternative<Authenticate>(request))
        return &m_authenticate;
    if (isPush(request))
        return &m_push;
    Lane *lane = laneOf(request);
    if (!lane)
        return nullptr;
    if (std::holds_alternative<FetchPack>(request))
        return &lane->pack;
    return std::holds_alternative<FetchCodeList>(request) ? &lane->codes : &lane->pull;
}

SyncEngine::Lane *SyncEngine::laneOf(const Request &request)
{
    QString name;
    if (const auto *pull = std::get_if<Pull>(&request))
        name = pull->stream;
    else if (const auto *pack = std::get_if<FetchPack>(&request))
        name = pack->stream;
    else if (const auto *codes = std::get_if<FetchCodeList>(&request))
        name = codes->stream;
    const auto lane = m_lanes.find(name);
    return lane == m_lanes.end() ? nullptr : &lane->second;
}

/// Everything that is worth a request now or later, most urgent first.
std::vector<SyncEngine::Candidate> SyncEngine::candidates(Moment now)
{
    const bool known = m_link == Link::Online || m_link == Link::Refused;
    if (!known || m_linkInDoubt)
        return {{Ping{}, &m_ping}};
    if (!m_renewToken || *m_renewToken <= now)
        return {{Authenticate{}, &m_authenticate}};
    std::vector<Candidate> list;
    if (!m_forked)
        list.push_back({Push{m_after, m_batchOps}, &m_push});
    for (auto &[name, lane] : m_lanes) {
        const quint32 campaign = lane.stream.campaign.value_or(0);
        const bool wantsPack = lane.stream.campaign && (lane.packOutdated || !lane.stream.hasPack);
        if (!wantsPack)
            list.push_back({Pull{name}, &lane.pull});
        else if (m_packsMayCome)
            list.push_back({FetchPack{name, campaign}, &lane.pack});
        if (lane.stream.campaign)
            list.push_back({FetchCodeList{name, campaign}, &lane.codes});
    }
    return list;
}

void SyncEngine::hurryAll(Moment now)
{
    m_ping.hurry(now);
    m_authenticate.hurry(now);
    m_push.hurry(now);
    for (auto &[name, lane] : m_lanes) {
        lane.pull.hurry(now);
        lane.pack.hurry(now);
        if (!lane.stream.hasCodes)
            lane.codes.hurry(now);
    }
}

void SyncEngine::adoptTokenIfFresh()
{
    if (!m_token || m_lanes.empty())
        return;
    const bool fresh = std::all_of(m_lanes.begin(), m_lanes.end(), [&](const auto &entry) {
        const Lane &lane = entry.second;
        // A campaign without any list has nothing that could be stale.
        return (lane.stream.campaign && !lane.stream.hasPack)
            || (lane.freshSince
                && *lane.freshSince >= m_tokenCameAt
                // An answer that a proxy had kept says by its head that it is older.
                && lane.head >= m_token->feedPosition);
    });
    if (!fresh)
        return;
    m_actions.push_back(AdoptTimeToken{*m_token});
    m_tokenInForce = m_token->id;
    m_token.reset();
}

void SyncEngine::beginNext(Moment now)
{
    if (m_underWay)
        return;
    std::optional<Moment> earliest = reachable() ? m_hints.dueAt() : std::nullopt;
    if (earliest && *earliest <= now)
        earliest.reset(); // it waits for a token, which asks for its own moment
    for (const Candidate &candidate : candidates(now)) {
        const Moment due = candidate.pace->dueAt();
        if (due <= now) {
            candidate.pace->began(now);
            m_underWay = UnderWay{++m_lastNumber, candidate.request, now};
            m_actions.push_back(SendRequest{m_lastNumber, candidate.request});
            return;
        }
        earliest = std::min(earliest.value_or(due), due);
    }
    m_nextTry = earliest;
    if (earliest)
        m_actions.push_back(WakeAt{*earliest});
}

} // namespace comptoir::sync
