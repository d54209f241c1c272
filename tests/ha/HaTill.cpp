// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ha/HaTill.h"

#include "core/base/Base64Url.h"
#include "sync/wire/SignedDoc.h"

#include <QDeadlineTimer>
#include <QThread>

namespace comptoir::test {

namespace {

constexpr int authoriseMs = 2'500; ///< sync.md §2.6: then the till decides offline
constexpr int drainMs = 120'000;
constexpr int mostWaiting = 200; ///< lines; then it only sends
constexpr int sharedAtOnce = 40; ///< vouchers that all tills go for at one time
constexpr int msAVoucher = 300; ///< then the oldest of them is left alone

QString text(OpId id)
{
    return QString::fromLatin1(id.text());
}

} // namespace

HaTill::HaTill(Fleet &fleet, int number, quint32 seed)
    : m_fleet(fleet),
      m_number(number),
      m_link(fleet.servers, number, fleet.clock),
      m_chance(seed),
      m_key(crypto::PrivateKey::generate(fleet.entropy))
{}

bool HaTill::enrol(const QJsonObject &ticket)
{
    const auto nonce = base64url::decode(
        m_link.ask({"GET", "/v1/nonce", {}, {}}).json()[u"nonce"].toString());
    const auto id = EnrolmentId::fromText(ticket[u"e"].toString().toLatin1());
    if (!nonce || !id)
        return false;
    const QByteArray pub = m_key.publicKey().bytes();
    const QByteArray proof = m_key.sign(crypto::enrolDomain, {id->bytes(), *nonce, pub});
    const QJsonObject claim{{QStringLiteral("code"), ticket[u"c"]},
                            {QStringLiteral("nonce"), base64url::encode(*nonce)},
                            {QStringLiteral("pubkey"), base64url::encode(pub)},
                            {QStringLiteral("pop"), base64url::encode(proof)},
                            {QStringLiteral("model"), QStringLiteral("ha")},
                            {QStringLiteral("app"), QStringLiteral(COMPTOIR_VERSION)}};
    const QJsonObject answer =
        m_link.ask({"POST", "/v1/enrolments/" + id->text() + "/claim", wire::compact(claim), {}})
            .json();
    m_device = DeviceId::fromText(answer[u"device"].toString().toLatin1()).value_or(DeviceId());
    m_shop = answer[u"shop"][u"id"].toString().toLatin1();
    m_firstHash = wire::firstHash(m_device, 1, {});
    m_evidence.epoch = answer[u"epoch"].toString().toUtf8();
    m_evidence.policyVersion = 1;
    return !m_device.isNull() && !needsToken();
}

bool HaTill::run()
{
    while (!m_fleet.closing) {
        const bool mayDebit = int(m_lines.size()) - int(m_acked) < mostWaiting;
        if (mayDebit && below(100) < 55)
            debitOnline();
        else if (mayDebit)
            debitOffline();
        push();
        QThread::msleep(200 + below(300));
    }
    const QDeadlineTimer patience(drainMs);
    while (m_acked < qint64(m_lines.size()) && !patience.hasExpired()) {
        if (!push())
            QThread::msleep(300 + below(300));
    }
    m_fleet.history.note({{QStringLiteral("k"), QStringLiteral("end")},
                          {QStringLiteral("till"), m_number},
                          {QStringLiteral("device"), QString::fromLatin1(m_device.text())},
                          {QStringLiteral("lines"), qint64(m_lines.size())},
                          {QStringLiteral("acked"), m_acked}});
    return m_acked == qint64(m_lines.size());
}

OpId HaTill::append(const QByteArray &kind, const QJsonObject &body, const QJsonObject &noted)
{
    wire::Op op;
    op.id = OpId::mint(m_fleet.clock.now(), m_fleet.entropy);
    op.sequence = op.transaction = qint64(m_lines.size()) + 1;
    op.hlc = {m_fleet.clock.now().ms(), 0};
    op.kind = kind;
    op.body = body;
    Line line{
        op.id, wire::encodeLine(op), m_lines.empty() ? m_firstHash : m_lines.back().hash, {}, {}};
    line.hash = wire::nextHash(m_device, line.previousHash, line.line);
    line.signature = wire::signOp(m_key, line.hash);
    m_lines.push_back(line);
    QJsonObject event = noted;
    event.insert(QStringLiteral("k"), QStringLiteral("op"));
    event.insert(QStringLiteral("till"), m_number);
    event.insert(QStringLiteral("device"), QString::fromLatin1(m_device.text()));
    event.insert(QStringLiteral("op"), text(op.id));
    event.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
    event.insert(QStringLiteral("seq"), op.sequence);
    event.insert(QStringLiteral("hash"), QString::fromLatin1(line.hash.toHex()));
    m_fleet.history.note(event);
    return op.id;
}

OpId HaTill::claim()
{
    // A window that moves with the time: each voucher is fought for until it is about spent.
    const qint64 passed = m_fleet.clock.now().ms() - m_fleet.began.ms();
    const auto serial = vouchers::Serial((passed / msAVoucher + below(sharedAtOnce))
                                         % m_fleet.vouchers);
    const Money amount = Money::fromCents(10 + below(190));
    return append(
        "voucher.claim", vouchers::Claim{m_fleet.campaign, serial, amount, m_evidence}.toJson(),
        {{QStringLiteral("serial"), qint64(serial)}, {QStringLiteral("cents"), amount.cents()}});
}

void HaTill::commit(OpId claim, const QString &how)
{
    append("voucher.commit", {{QStringLiteral("claim"), text(claim)}, {QStringLiteral("how"), how}},
           {{QStringLiteral("claim"), text(claim)}, {QStringLiteral("how"), how}});
}

void HaTill::voidClaim(OpId claim)
{
    append("voucher.void", {{QStringLiteral("claim"), text(claim)}},
           {{QStringLiteral("claim"), text(claim)}});
}

void HaTill::debitOffline()
{
    for (int i = below(3); i >= 0; --i)
        commit(claim(), QStringLiteral("offline"));
}

void HaTill::debitOnline()
{
    const OpId id = claim();
    const Line &line = m_lines.back();
    const QJsonObject body{{QStringLiteral("line"), QString::fromUtf8(line.line)},
                           {QStringLiteral("prev"), base64url::encode(line.previousHash)},
                           {QStringLiteral("sig"), base64url::encode(line.signature)}};
    const auto answer = asked({"POST", "/v1/redemptions", wire::compact(body), {}, authoriseMs});
    note("authorise", answer, {{QStringLiteral("claim"), text(id)}});
    if (answer.status == 200 || answer.status == 201) {
        const auto document = wire::SignedDoc::fromJson(answer.json());
        const auto content = document ? document->content() : Result<QJsonObject>(QJsonObject());
        return commit(id, u"auth:" + (*content)[u"auth"].toString());
    }
    const bool isRefused = answer.status >= 400 && answer.status < 500 && answer.status != 429
        && answer.status != 401;
    // No answer leaves the decision here: mostly by the offline rules, sometimes the customer pays
    // otherwise.
    if (isRefused || below(100) < 20)
        return voidClaim(id);
    commit(id, QStringLiteral("offline"));
}

wire::PushBatch HaTill::batch() const
{
    wire::PushBatch batch;
    batch.epoch = m_evidence.epoch;
    batch.from = m_acked + 1;
    batch.base = batch.head = m_acked == 0 ? m_firstHash : m_lines[size_t(m_acked) - 1].hash;
    for (size_t i = size_t(m_acked); i < m_lines.size(); ++i) {
        batch.lines.append(m_lines[i].line);
        batch.head = m_lines[i].hash;
        batch.moneySignatures[qint64(i) + 1] = m_lines[i].signature;
    }
    batch.next = batch.end() + 1;
    batch.sign(m_key);
    return batch;
}

Link::Answer HaTill::send(const wire::PushBatch &batch)
{
    Link::Request request{"POST", "/v1/sync/ops", batch.body(), batch.headers()};
    auto answer = asked(std::move(request));
    QJsonObject more{{QStringLiteral("from_seq"), batch.from},
                     {QStringLiteral("end"), batch.end()}};
    const auto document = wire::SignedDoc::fromJson(answer.json()[u"ack"].toObject());
    if (answer.status == 200 && document) {
        const QJsonObject ack = *document->content();
        for (const char16_t *name : {u"acked_seq", u"durable_seq", u"epoch", u"results"})
            more.insert(QStringView(name), ack[QStringView(name)]);
    }
    note("push", answer, more);
    return answer;
}

bool HaTill::push()
{
    const auto waiting = batch();
    const auto answer = send(waiting);
    if (answer.status != 200)
        return false;
    const auto ack = wire::SignedDoc::fromJson(answer.json()[u"ack"].toObject());
    const auto time = wire::SignedDoc::fromJson(answer.json()[u"time_token"].toObject());
    if (!ack || !time)
        return false;
    if (below(100) < 5)
        repeatAtAnotherServer(waiting);
    take(*ack->content(), *time->content());
    return true;
}

/// As a till does whose answer was lost.
void HaTill::repeatAtAnotherServer(const wire::PushBatch &batch)
{
    m_link.goToNextServer();
    send(batch);
}

void HaTill::take(const QJsonObject &acknowledgement, const QJsonObject &timeToken)
{
    m_acked = std::max(m_acked, acknowledgement[u"acked_seq"].toInteger());
    m_evidence.timeToken = timeToken[u"id"].toString().toLatin1();
}

bool HaTill::needsToken()
{
    if (!m_token.isEmpty())
        return false;
    const auto first = m_link.ask({"GET", "/v1/nonce", {}, {}});
    const auto nonce = base64url::decode(first.json()[u"nonce"].toString());
    if (first.status != 200 || !nonce)
        return true;
    const QByteArray proof = m_key.sign(crypto::tokenDomain, {m_device.bytes(), *nonce});
    const QJsonObject body{{QStringLiteral("device"), QString::fromLatin1(m_device.text())},
                           {QStringLiteral("nonce"), base64url::encode(*nonce)},
                           {QStringLiteral("sig"), base64url::encode(proof)}};
    const auto answer = m_link.ask({"POST", "/v1/token", wire::compact(body), {}});
    m_token = answer.json()[u"access_token"].toString().toLatin1();
    return m_token.isEmpty();
}

Link::Answer HaTill::asked(Link::Request request)
{
    if (needsToken()) {
        const qint64 now = m_fleet.clock.now().ms();
        return {503, R"({"code":"till/no-token"})", 0, now, now};
    }
    request.headers.emplace_back("Authorization", "Bearer " + m_token);
    auto answer = m_link.ask(request);
    if (answer.status == 401)
        m_token.clear();
    return answer;
}

Link::Answer HaTill::get(const QByteArray &path)
{
    return asked({"GET", path, {}, {}});
}

void HaTill::note(const char *what, const Link::Answer &answer, QJsonObject more)
{
    more.insert(QStringLiteral("k"), QStringLiteral("call"));
    more.insert(QStringLiteral("till"), m_number);
    more.insert(QStringLiteral("device"), QString::fromLatin1(m_device.text()));
    more.insert(QStringLiteral("what"), QLatin1String(what));
    more.insert(QStringLiteral("status"), answer.status);
    if (answer.status == 0 || answer.status >= 300)
        more.insert(QStringLiteral("code"), answer.code());
    more.insert(QStringLiteral("server"), answer.server);
    more.insert(QStringLiteral("from"), answer.fromMs);
    more.insert(QStringLiteral("to"), answer.toMs);
    m_fleet.history.note(more);
}

} // namespace comptoir::test
