// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/SyncStatus.h"
#include "sync/engine/HintLadder.h"
#include "sync/engine/SyncActions.h"
#include "sync/engine/SyncEvents.h"

#include <map>

namespace comptoir::sync {

/// Decides what a till asks of its territory and when (sync.md §2.5–2.7, 2.16). A pure state
/// machine: no thread, socket or clock of its own, so that a simulator can run years of it.
///
/// One request of the rounds is under way at a time; listening for hints goes on beside. Whether
/// the territory can be reached is decided by signed answers only; pushing and each stream have
/// their own pace, so that none stops another.
class SyncEngine
{
public:
    explicit SyncEngine(Entropy &entropy);

    /// What to do, in order; WakeAt comes last when no request is under way.
    Actions step(Moment now, const Event &event);

    store::Link link() const { return m_link; }
    /// Is it worth a customer's time to ask the territory?
    bool reachable() const { return m_link == store::Link::Online && !m_linkInDoubt; }
    bool sending() const { return m_underWay && m_pending && isPush(m_underWay->request); }
    /// One new incarnation after the other was contradicted: nothing more is pushed until a person
    /// asks for it (most likely the device runs twice).
    bool forked() const { return m_forked; }
    /// The territory answers, but the last push or pull did not get through.
    bool degraded() const { return m_link == store::Link::Online && m_troubled; }
    bool tooOld() const { return m_tooOld; }
    const QString &worksUntil() const { return m_worksUntil; }
    std::optional<Moment> nextTry() const { return m_nextTry; }

    static constexpr int maxBatchOps = 500;
    static constexpr qint64 idleMs = 60'000; ///< between polls, a fifth more or less
    static constexpr qint64 hintedMs = 300'000; ///< while hints come in
    static constexpr qint64 backgroundMs = 600'000;
    static constexpr qint64 jitterMs = 3000;
    static constexpr qint64 codeListMs = 3'600'000;
    static constexpr size_t maxIncarnations = 6; ///< begun within a day

private:
    struct Lane
    {
        FollowedStream stream;
        bool packOutdated = false;
        RequestPace pull, pack, codes;
        std::optional<Moment> freshSince; ///< start of the request that found the stream's end
        qint64 head = 0; ///< as last pulled
    };
    struct UnderWay
    {
        quint64 number = 0;
        Request request;
        Moment began = 0;
    };
    struct Candidate
    {
        Request request;
        RequestPace *pace = nullptr;
    };

    static bool isPush(const Request &request) { return std::holds_alternative<Push>(request); }
    void on(Moment, const Woken &) {}
    void on(Moment now, const OpWritten &);
    void on(Moment now, const LinkChanged &);
    void on(Moment now, const LinkDoubted &);
    void on(Moment now, const SendNowAsked &);
    void on(Moment now, const ShownChanged &changed);
    void on(Moment now, const HintHeard &hint);
    void on(Moment now, const HintsEnded &ended);
    void on(Moment now, const StreamsListed &listed);
    void on(Moment now, const Answered &answered);

    void finish(Moment now, const UnderWay &done, const Pinged &pinged);
    void finish(Moment now, const UnderWay &done, const TokenGranted &granted);
    void finish(Moment now, const UnderWay &done, const PushAcknowledged &acknowledged);
    void finish(Moment now, const UnderWay &done, const PageApplied &applied);
    void finish(Moment now, const UnderWay &done, const ListApplied &);
    void finish(Moment now, const UnderWay &done, const RequestFailed &failed);

    void pingFailed(const Error &error);
    void pushRefused(Moment now, const RequestFailed &failed);
    void resendFrom(Moment now, const RequestFailed &failed, qint64 expected);
    void restartChain(Moment now, const Error &fork);
    void narrowBatch(Moment now, const RequestFailed &failed);
    void doubtLink(Moment now, const Error &error);
    void deviceRefused(Moment now);
    void proven(Moment now);

    RequestPace *paceOf(const Request &request);
    Lane *laneOf(const Request &request);
    std::vector<Candidate> candidates(Moment now);
    void hurryAll(Moment now);
    void adoptTokenIfFresh();
    void listen(Moment now);
    /// The stream whose turn it is to be waited for, of those that are up to date.
    std::optional<QString> nextToWaitOn() const;
    void beginNext(Moment now);
    qint64 restMs();

    Entropy &m_entropy;
    Actions m_actions;
    std::optional<UnderWay> m_underWay;
    bool m_askedMeanwhile = false; ///< "send now", while that request was under way
    quint64 m_lastNumber = 0;
    std::optional<Moment> m_nextTry;

    store::Link m_link = store::Link::Unknown;
    bool m_linkInDoubt = true;
    bool m_troubled = false;
    bool m_shown = true;
    bool m_tooOld = false;
    QString m_worksUntil;
    Moment m_provenAt = 0;
    RequestPace m_ping, m_authenticate;
    std::optional<Moment> m_renewToken; ///< when the access token needs a successor
    bool m_tokenUntried = false;

    RequestPace m_push;
    bool m_pending = true; ///< until an acknowledgement says otherwise
    std::optional<qint64> m_after;
    int m_batchOps = maxBatchOps;
    bool m_resending = false; ///< the territory named another sequence, nothing acknowledged since
    std::optional<qint64> m_parked;
    std::vector<Moment> m_incarnations; ///< when the last ones were begun
    bool m_forked = false;

    HintLadder m_hints;
    quint64 m_listening = 0; ///< number of what is listened to
    QString m_waitedOn; ///< the stream that was waited for last: they take turns

    std::map<QString, Lane> m_lanes;
    std::optional<store::TimeToken> m_token; ///< waits for the streams to catch up with it
    Moment m_tokenCameAt = 0;
    /// In a new epoch a pack waits until the territory has said what it has of us: only then is
    /// known which of our debits are in it.
    bool m_packsMayCome = true;
    QByteArray m_tokenInForce;
};

} // namespace comptoir::sync
