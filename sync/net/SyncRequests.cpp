// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/SyncRequests.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"
#include "sync/wire/PushBatch.h"

#include <QPointer>

#include <zstd.h>

namespace comptoir::net {

using namespace sync;

namespace {

constexpr int pageRows = 1000;
constexpr qint64 pageBytes = 8 << 20;
constexpr qint64 listBytes = 32 << 20;
constexpr int pingLimitMs = 10'000;
constexpr int listLimitMs = 300'000;
constexpr int listFirstByteMs = 60'000; // the first to ask waits until the list is made
/// The rest of the megabyte is for the trailer with up to 500 signatures.
constexpr qint64 batchBytes = wire::maxPushBytes - 128 * 1024;
constexpr qsizetype worthPacking = 1024;

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.constData(),
                                      size_t(bytes.size()), 3);
    return ZSTD_isError(size) ? QByteArray() : packed.left(qsizetype(size));
}

/// What a backend of ours never says is a foreign network's word.
Error seenFromOutside(Error error)
{
    const bool strange = error.code.startsWith("wire/") || error.code.startsWith("territory/")
        || error.is("net/stale-answer");
    if (!strange)
        return error;
    return {"net/captive", QString::fromLatin1(error.code) + u' ' + error.detail, {}};
}

} // namespace

void SyncRequests::ask(const Request &request, Done done)
{
    // What was asked ahead may be older than what another answer tells of the feed.
    if (!std::holds_alternative<Pull>(request))
        m_ahead.reset();
    std::visit([&](const auto &what) { send(what, done); }, request);
}

std::optional<SyncRequests::Headers> SyncRequests::authorisation() const
{
    const auto head = m_ports.outbox.head();
    if (m_accessToken.isEmpty() || !head)
        return {};
    return Headers{{"Authorization", "Bearer " + m_accessToken}, {"Sync-Epoch", head->epoch}};
}

Result<SignedAnswers> SyncRequests::signedAnswers() const
{
    COMPTOIR_TRY(auto keyset, m_ports.keyset());
    return SignedAnswers(std::move(keyset), trustedNow());
}

Instant SyncRequests::trustedNow() const
{
    const auto reading = m_ports.outbox.time().read();
    return reading ? reading->now : m_ports.clock.now();
}

void SyncRequests::exchange(const HttpRequest &request, const Done &done, Reader reader,
                            const RequestFailed &context)
{
    m_ports.http.send(request, reading(done, std::move(reader), context));
}

Transport::Callback SyncRequests::reading(const Done &done, Reader reader,
                                          const RequestFailed &context)
{
    const auto failed = [done, context](Error error) {
        RequestFailed outcome = context;
        outcome.error = seenFromOutside(std::move(error));
        done(outcome, {});
    };
    return [self = QPointer(this), done, failed,
            reader = std::move(reader)](const Result<HttpAnswer> &answer) {
        if (!self)
            return;
        if (!answer)
            return failed(answer.error());
        const auto read = reader(*answer);
        if (!read)
            return failed(read.error());
        done(read->outcome, read->changed);
    };
}

void SyncRequests::failLater(const Done &done, const RequestFailed &failed)
{
    QMetaObject::invokeMethod(
        this, [done, failed] { done(failed, {}); }, Qt::QueuedConnection);
}

void SyncRequests::send(const Ping &, const Done &done)
{
    const QString nonce = base64url::encode(m_ports.entropy.bytes(16));
    HttpRequest request;
    const auto known = m_ports.keyset();
    request.path =
        QStringLiteral("/v1/ping?nonce=%1&keyset=%2").arg(nonce).arg(known ? known->version : 0);
    request.timeLimitMs = pingLimitMs;
    exchange(request, done, [this, nonce](const HttpAnswer &answer) -> Result<Read> {
        COMPTOIR_CHECK(learnKeyset(answer.body));
        COMPTOIR_TRY(const auto answers, signedAnswers());
        COMPTOIR_TRY(const auto ping, answers.ping(answer.body, nonce));
        COMPTOIR_TRY(const auto head, m_ports.outbox.head());
        return Read{Pinged{ping.epoch, ping.epoch == head.epoch, ping.tooOld, ping.worksUntil}, {}};
    });
}

Result<void> SyncRequests::learnKeyset(const QByteArray &pingAnswer) const
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(pingAnswer));
    const QJsonValue newer = json.value(QStringLiteral("keyset"));
    if (!newer.isObject() || !m_ports.keepKeyset)
        return {};
    COMPTOIR_TRY(const auto signedDoc, wire::SignedDoc::fromJson(newer.toObject()));
    return m_ports.keepKeyset(signedDoc);
}

void SyncRequests::send(const Authenticate &, const Done &done)
{
    m_accessToken.clear();
    m_signIn.run([this, done](const Result<SignIn::Granted> &granted) {
        if (!granted)
            return done(RequestFailed{seenFromOutside(granted.error()), 0, 0}, {});
        m_accessToken = granted->token;
        done(TokenGranted{granted->seconds * 1000}, {});
    });
}

void SyncRequests::send(const Push &push, const Done &done)
{
    auto batch = batchFor(push);
    if (!batch)
        return failLater(done, {batch.error(), 0, 0});
    const RequestFailed context{{}, batch->first, batch->ops};
    const HttpRequest request = std::exchange(batch->request, {});
    exchange(
        request, done,
        [this, batch = *batch](const HttpAnswer &answer) { return acknowledged(answer, batch); },
        context);
}

Result<SyncRequests::Batch> SyncRequests::batchFor(const Push &push) const
{
    Batch batch;
    COMPTOIR_TRY(batch.chain, m_ports.outbox.head());
    const qint64 after = push.after.value_or(batch.chain.heard);
    COMPTOIR_TRY(auto ops, opsWithRoom(batch.chain, after, push.maxOps));
    if (!ops.empty() && ops.front().sequence != after + 1)
        return fail("sync/fork", QStringLiteral("the territory asks for ops that are pruned"));
    COMPTOIR_CHECK(frame(batch, ops));
    while (batch.request.body.size() > wire::maxPackedPushBytes && ops.size() > 1) {
        ops.resize(ops.size() / 2);
        COMPTOIR_CHECK(frame(batch, ops));
    }
    return batch;
}

Result<void> SyncRequests::frame(Batch &batch, const std::vector<store::OutboxOp> &ops) const
{
    wire::PushBatch push;
    push.epoch = batch.chain.epoch;
    push.incarnation = batch.chain.incarnation;
    push.from = ops.empty() ? batch.chain.nextSequence : ops.front().sequence;
    push.base = ops.empty() ? batch.chain.head : ops.front().previousHash;
    push.head = ops.empty() ? push.base : ops.back().hash;
    push.next = batch.chain.nextSequence;
    for (const store::OutboxOp &op : ops) {
        push.lines.append(op.line);
        if (!op.signature.isEmpty())
            push.moneySignatures[op.sequence] = op.signature;
    }
    COMPTOIR_TRY(push.evidence, m_evidence.forOps(ops, batch.chain));
    push.sign(m_ports.outbox.secret().signing(push.incarnation));
    batch.first = push.from;
    batch.ops = int(ops.size());
    batch.request = {};
    batch.request.method = "POST";
    batch.request.path = QStringLiteral("/v1/sync/ops");
    batch.request.headers = push.headers();
    batch.request.headers.emplace_back("Authorization", "Bearer " + m_accessToken);
    batch.request.body = push.body();
    const qsizetype raw = batch.request.body.size();
    const QByteArray packed = raw < worthPacking ? QByteArray() : zstd(batch.request.body);
    // What packs better than a bomb would be taken for one.
    if (!packed.isEmpty() && raw <= packed.size() * wire::maxPushRatio) {
        batch.request.headers.emplace_back("Content-Encoding", "zstd");
        batch.request.body = packed;
    }
    return {};
}

Result<std::vector<store::OutboxOp>> SyncRequests::opsWithRoom(const store::ChainHead &chain,
                                                               qint64 after, int maxOps) const
{
    COMPTOIR_TRY(auto ops, m_ports.outbox.after(after, maxOps, batchBytes));
    while (ops.size() > 1) {
        COMPTOIR_TRY(const qsizetype together, m_evidence.together(ops, chain));
        ops.resize(size_t(together));
        COMPTOIR_TRY(const auto evidence, m_evidence.forOps(ops, chain));
        if (evidence.isEmpty())
            break;
        qsizetype bytes = wire::compact(evidence.toJson()).size();
        for (const store::OutboxOp &op : ops)
            bytes += op.line.size() + 1;
        if (bytes <= batchBytes)
            break;
        ops.resize(ops.size() / 2);
    }
    return ops;
}

Result<SyncRequests::Read> SyncRequests::acknowledged(const HttpAnswer &answer,
                                                      const Batch &batch) const
{
    COMPTOIR_TRY(const auto answers, signedAnswers());
    COMPTOIR_TRY(auto pushed, answers.push(answer.body, batch.chain));
    pushed.acknowledgement.answered = batch.first + batch.ops - 1;
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ports.outbox.database()));
    COMPTOIR_CHECK(m_ports.outbox.acknowledge(*transaction, pushed.acknowledgement));
    COMPTOIR_CHECK(m_evidence.keep(*transaction, pushed.token, pushed.acknowledgement,
                                   batch.chain.incarnation));
    COMPTOIR_CHECK(transaction->commit());
    const qint64 acked = pushed.acknowledgement.acknowledged;
    COMPTOIR_TRY(const auto behind, m_ports.outbox.after(acked, 1, 1));
    pushed.token.bootId = m_ports.clock.bootId();
    pushed.token.bootMs = m_ports.clock.bootMs();
    return Read{PushAcknowledged{acked, batch.first, batch.ops, !behind.empty(), pushed.token}, {}};
}

void SyncRequests::send(const Pull &pull, const Done &done)
{
    const auto cursor = m_ports.feed.cursor(pull.stream);
    if (!cursor)
        return failLater(done, {cursor.error(), 0, 0});
    auto page = std::exchange(m_ahead, nullptr);
    if (!page || page->stream != pull.stream || page->cursor != cursor->next)
        page = askPage(pull.stream, cursor->next);
    page->reader = reading(
        done, [this, stream = page->stream, asked = page->asked](const HttpAnswer &answer) {
            return pageApplied(answer, stream, asked);
        });
    if (page->answer)
        QMetaObject::invokeMethod(
            this, [page] { page->reader(*page->answer); }, Qt::QueuedConnection);
}

std::shared_ptr<SyncRequests::ComingPage> SyncRequests::askPage(const QString &stream,
                                                                const QString &cursor) const
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/feed/%1?limit=%2").arg(stream).arg(pageRows);
    if (!cursor.isEmpty())
        request.path += QStringLiteral("&cursor=")
            + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
    request.headers = authorisation().value_or(Headers());
    request.maxBytes = pageBytes;
    auto page = std::make_shared<ComingPage>(ComingPage{stream, cursor, trustedNow(), {}, {}});
    m_ports.http.send(request, [page](const Result<HttpAnswer> &answer) {
        page->answer = answer;
        if (page->reader)
            page->reader(answer);
    });
    return page;
}

Result<SyncRequests::Read> SyncRequests::pageApplied(const HttpAnswer &answer,
                                                     const QString &stream, Instant asked)
{
    COMPTOIR_TRY(const auto page, wire::FeedPage::parse(answer.body));
    COMPTOIR_TRY(const auto head, m_ports.outbox.head());
    if (page.stream != stream)
        return fail("net/stale-answer", page.stream);
    if (page.epoch != head.epoch)
        return fail("sync/epoch");
    COMPTOIR_TRY(const auto before, m_ports.feed.cursor(stream));
    // Behind a pack, and read from the beginning, rows come that are here already: those of a page
    // that a proxy kept would be older.
    if (page.head < before.head)
        return fail("net/stale-answer", stream);
    const bool moved = page.next != before.next;
    if (moved && !page.upToDate)
        m_ahead = askPage(stream, page.next); // comes while this one is applied
    COMPTOIR_CHECK(m_ports.feed.applyPage(page, asked));
    return Read{PageApplied{page.upToDate, moved, page.head},
                page.changes.empty() ? QString() : stream};
}

void SyncRequests::send(const FetchPack &fetch, const Done &done)
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/campaigns/%1/voucher-pack/latest").arg(fetch.campaign);
    request.headers = authorisation().value_or(Headers());
    request.expect = Expect::Binary;
    request.maxBytes = listBytes;
    request.timeLimitMs = listLimitMs;
    request.firstByteLimitMs = listFirstByteMs;
    exchange(request, done, [this, fetch, asked = trustedNow()](const HttpAnswer &answer) {
        return packApplied(answer, fetch, asked);
    });
}

Result<SyncRequests::Read> SyncRequests::packApplied(const HttpAnswer &answer,
                                                     const FetchPack &fetch, Instant asked) const
{
    COMPTOIR_TRY(const auto answers, signedAnswers());
    COMPTOIR_TRY(const auto pack, wire::VoucherPack::verified(answer.body, answers.ackKeys()));
    if (pack.campaign != fetch.campaign)
        return fail("net/stale-answer", QStringLiteral("pack of another campaign"));
    COMPTOIR_TRY(const auto before, m_ports.feed.cursor(fetch.stream));
    if (pack.position < before.head)
        return fail("net/stale-answer", fetch.stream);
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ports.outbox.database()));
    COMPTOIR_CHECK(m_ports.lists.applyPack(*transaction, pack, asked));
    COMPTOIR_CHECK(m_ports.feed.setCursor(*transaction, fetch.stream,
                                          QString::fromLatin1(answer.feedCursor), pack.position));
    COMPTOIR_CHECK(transaction->commit());
    return Read{ListApplied{}, fetch.stream};
}

void SyncRequests::send(const FetchCodeList &fetch, const Done &done)
{
    const auto held = m_ports.lists.held();
    const auto head = m_ports.outbox.head();
    if (!held || !head)
        return failLater(done, {held ? head.error() : held.error(), 0, 0});
    const QString folder = QStringLiteral("/v1/campaigns/%1/code-list/").arg(fetch.campaign);
    HttpRequest request;
    request.path = folder + QStringLiteral("latest");
    request.headers = authorisation().value_or(Headers());
    request.expect = Expect::Binary;
    request.maxBytes = listBytes;
    request.timeLimitMs = listLimitMs;
    request.firstByteLimitMs = listFirstByteMs;
    for (const auto &list : *held) {
        if (list.campaign == fetch.campaign && list.codes)
            request.knownPath = folder + QString::number(*list.codes) + u'-'
                + QString::fromUtf8(head->epoch);
    }
    exchange(request, done,
             [this, fetch](const HttpAnswer &answer) { return codesApplied(answer, fetch); });
}

Result<SyncRequests::Read> SyncRequests::codesApplied(const HttpAnswer &answer,
                                                      const FetchCodeList &fetch) const
{
    if (answer.status == 304)
        return Read{ListApplied{}, {}};
    COMPTOIR_TRY(const auto answers, signedAnswers());
    COMPTOIR_TRY(const auto codes, wire::CodeList::verified(answer.body, answers.ackKeys()));
    if (codes.campaign != fetch.campaign)
        return fail("net/stale-answer", QStringLiteral("code list of another campaign"));
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ports.outbox.database()));
    COMPTOIR_CHECK(m_ports.lists.applyCodeList(*transaction, codes));
    COMPTOIR_CHECK(transaction->commit());
    return Read{ListApplied{}, fetch.stream};
}

} // namespace comptoir::net
