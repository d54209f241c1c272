// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Feed.h"
#include "core/store/Outbox.h"
#include "core/vouchers/EvidenceStore.h"
#include "core/vouchers/Keyset.h"
#include "core/vouchers/VoucherListSink.h"
#include "sync/engine/SyncActions.h"
#include "sync/engine/SyncEvents.h"
#include "sync/net/Alarm.h"
#include "sync/net/SignIn.h"
#include "sync/net/SignedAnswers.h"
#include "sync/net/Transport.h"

#include <QObject>

#include <memory>

namespace comptoir::net {

/// What synchronisation works with; all of it outlives the synchronisation.
struct SyncPorts
{
    Transport &http;
    store::Outbox &outbox;
    store::Feed &feed;
    vouchers::VoucherListSink &lists;
    std::function<Result<vouchers::Keyset>()> keyset; ///< as it is now: keys rotate
    const Clock &clock;
    Entropy &entropy;
    Alarm &alarm;
    /// Takes a newer keyset under the root's signature; a till that was away for long hears of new
    /// keys before it can believe any answer.
    std::function<Result<void>(const wire::SignedDoc &)> keepKeyset{};
    /// What else was sent to the town of before, and may be lost there.
    std::function<Result<void>(store::Transaction &)> epochBegan{};
};

/// Sends one request of SyncEngine and writes what its answer brings, once every signature is
/// checked. The access token is kept in memory only.
class SyncRequests : public QObject
{
    Q_OBJECT

public:
    /// `changed`: the stream of which rows or lists changed, or nothing.
    using Done = std::function<void(const sync::Outcome &outcome, const QString &changed)>;
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    explicit SyncRequests(const SyncPorts &ports)
        : m_ports(ports),
          m_evidence(ports.outbox.database()),
          m_signIn(ports.http, ports.outbox)
    {}

    /// Answers exactly once, later.
    void ask(const sync::Request &request, Done done);
    /// Headers that identify this till; nothing before the first token.
    std::optional<Headers> authorisation() const;
    /// A reader with the keys that count now.
    Result<SignedAnswers> signedAnswers() const;
    Transport &http() const { return m_ports.http; }
    Result<store::ChainHead> chain() const { return m_ports.outbox.head(); }

private:
    struct Read
    {
        sync::Outcome outcome;
        QString changed;
    };
    using Reader = std::function<Result<Read>(const HttpAnswer &)>;

    void send(const sync::Ping &, const Done &done);
    void send(const sync::Authenticate &, const Done &done);
    void send(const sync::Push &push, const Done &done);
    void send(const sync::Pull &pull, const Done &done);
    void send(const sync::FetchPack &fetch, const Done &done);
    void send(const sync::FetchCodeList &fetch, const Done &done);
    void exchange(const HttpRequest &request, const Done &done, Reader reader,
                  const sync::RequestFailed &context = {});
    Transport::Callback reading(const Done &done, Reader reader,
                                const sync::RequestFailed &context = {});
    void failLater(const Done &done, const sync::RequestFailed &failed);

    struct Batch
    {
        store::ChainHead chain;
        HttpRequest request;
        qint64 first = 0;
        int ops = 0;
    };
    Result<Batch> batchFor(const sync::Push &push) const;
    Result<void> frame(Batch &batch, const std::vector<store::OutboxOp> &ops) const;
    /// The ops of one push, with room for what the town signed about them in an earlier epoch.
    Result<std::vector<store::OutboxOp>> opsWithRoom(const store::ChainHead &chain, qint64 after,
                                                     int maxOps) const;
    Result<Read> acknowledged(const HttpAnswer &answer, const Batch &batch) const;
    /// A page of the feed on its way, or here and not applied yet.
    struct ComingPage
    {
        QString stream;
        QString cursor;
        Instant asked;
        std::optional<Result<HttpAnswer>> answer;
        Transport::Callback reader; ///< waits for it
    };
    std::shared_ptr<ComingPage> askPage(const QString &stream, const QString &cursor) const;
    /// Asks for the page behind it first.
    Result<Read> pageApplied(const HttpAnswer &answer, const QString &stream, Instant asked);
    Result<Read> packApplied(const HttpAnswer &answer, const sync::FetchPack &fetch,
                             Instant asked) const;
    Result<Read> codesApplied(const HttpAnswer &answer, const sync::FetchCodeList &fetch) const;
    Result<void> learnKeyset(const QByteArray &pingAnswer) const;
    Instant trustedNow() const;

    SyncPorts m_ports;
    vouchers::EvidenceStore m_evidence;
    SignIn m_signIn;
    QByteArray m_accessToken;
    std::shared_ptr<ComingPage> m_ahead; ///< for the very next request only
};

} // namespace comptoir::net
