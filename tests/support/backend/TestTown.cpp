// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend/TestTown.h"

#include "backend/campaigns/IssueVouchers.h"
#include "backend/campaigns/OpenCampaign.h"
#include "backend/merchants/AddMerchant.h"
#include "backend/merchants/AddShop.h"
#include "backend/merchants/JoinCampaign.h"
#include "backend/territory/FoundTerritory.h"
#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"
#include "sync/wire/KeyChange.h"
#include "tests/support/TestStorage.h"

namespace comptoir::test {

using namespace backend;

namespace {

KeyRing newKeys(Disk &disk, Entropy &entropy)
{
    auto keys = KeyRing::open(disk, entropy, QStringLiteral("/keys"), "passphrase");
    COMPTOIR_ASSERT(keys);
    return std::move(*keys);
}

Day today(const Clock &clock)
{
    return Day::inTown(clock.now());
}

} // namespace

CampaignPlan TestTown::usualPlan()
{
    CampaignPlan plan;
    plan.name = QStringLiteral("Noël");
    plan.budget = Money::fromCents(100'000'000);
    plan.faces = {Money::fromCents(500), Money::fromCents(2500), Money::fromCents(5000)};
    plan.validFrom = today(ManualClock()).plusDays(-10);
    plan.validUntil = today(ManualClock()).plusDays(100);
    return plan;
}

TestTown::TestTown(quint64 seed, CampaignPlan plan, std::unique_ptr<Storage> database)
    : entropy(seed),
      storage(database ? std::move(database) : newTestStorage()),
      keys(newKeys(disk, entropy)),
      tokens(clock, entropy),
      m_backend(storage, keys, clock, entropy)
{
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(
            const Territory territory,
            FoundTerritory(keys, clock, entropy)
                .run(transaction, QStringLiteral("Sceaux"), QStringLiteral("BONS.EXAMPLE")));
        epoch = territory.epoch.toUtf8();
        COMPTOIR_CHECK(CreateCampaign(keys, clock, entropy).run(transaction, plan));
        return OpenCampaign(keys, clock).run(transaction, campaign);
    });
}

vouchers::Serial TestTown::issue(qint64 count, qint64 faceCents, quint8 flags)
{
    vouchers::Serial first = 0;
    act([&](StorageTransaction &transaction) -> Result<void> {
        const auto id = IssuanceId::mint(clock.now(), entropy);
        const Day lastDay = today(clock).plusDays(60);
        COMPTOIR_TRY(const Issuance issuance,
                     IssueVouchers(clock, entropy)
                         .run(transaction,
                              {id, campaign, count, Money::fromCents(faceCents), lastDay, flags}));
        first = issuance.first;
        return {};
    });
    return first;
}

ShopId TestTown::addShop(const QString &name, bool joins)
{
    ShopId shop;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const MerchantId merchant, AddMerchant(clock, entropy).run(transaction, name));
        COMPTOIR_TRY(shop, AddShop(clock, entropy).run(transaction, merchant, name));
        return joins ? JoinCampaign(clock).run(transaction, shop, campaign) : Result<void>();
    });
    return shop;
}

DeviceId TestTown::addDevice(ShopId shop, const crypto::PrivateKey &key)
{
    const auto device = DeviceId::mint(clock.now(), entropy);
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO device(id, shop, pub, status, model, app, enrolled_ms) "
                           "VALUES (?, ?, ?, 'active', 'test', 'test', ?)"),
            {device.bytes(), shop.bytes(), key.publicKey().bytes(), clock.now().ms()}));
        return {};
    });
    return device;
}

QByteArray TestTown::tokenOf(DeviceId device, const crypto::PrivateKey &key)
{
    QByteArray token;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const QByteArray nonce, tokens.newNonce(transaction));
        const QByteArray proof = key.sign(crypto::tokenDomain, {device.bytes(), nonce});
        COMPTOIR_TRY(token, tokens.newToken(transaction, device, nonce, proof));
        return {};
    });
    return token;
}

http::Response TestTown::ask(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, http::Headers headers)
{
    http::Request request;
    request.method = method;
    COMPTOIR_ASSERT(request.setTarget(target));
    headers.set("Host", "test");
    request.headers = std::move(headers);
    request.body = body;
    return m_backend.handle(request);
}

void TestTown::act(const std::function<Result<void>(StorageTransaction &)> &act)
{
    const auto transaction = storage.begin();
    COMPTOIR_ASSERT(transaction);
    COMPTOIR_ASSERT(act(**transaction));
    COMPTOIR_ASSERT((*transaction)->commit());
}

qint64 TestTown::number(const QString &sql, const Arguments &arguments)
{
    return text(sql, arguments).toLongLong();
}

QString TestTown::text(const QString &sql, const Arguments &arguments)
{
    QString value;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const auto row, transaction.first(sql, arguments));
        value = row ? row->text(0) : QString();
        return {};
    });
    return value;
}

qint64 TestTown::balanceOf(const Account &account)
{
    qint64 cents = 0;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const Money money, balance(transaction, account));
        cents = money.cents();
        return {};
    });
    return cents;
}

bool TestTown::isSound()
{
    qint64 broken = -1;
    act([&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_TRY(const Money books, imbalance(transaction));
        broken = books.cents();
        return {};
    });
    const qint64 overdrawn = number(
        QStringLiteral("SELECT COUNT(*) FROM voucher WHERE spent_c > face_c"));
    const qint64 drifted = number(
        QStringLiteral("SELECT COUNT(*) FROM voucher v WHERE spent_c <> (SELECT "
                       "COALESCE(SUM(voucher_c), 0) FROM payment p "
                       "WHERE p.campaign = v.campaign AND p.serial = v.serial AND reversed = 0) "
                       "- (SELECT COALESCE(SUM(r.voucher_c), 0) FROM refund r JOIN payment p "
                       "ON p.commit_op = r.commit_op WHERE p.campaign = v.campaign "
                       "AND p.serial = v.serial AND r.to_fund = 0)"));
    const qint64 paid = number(QStringLiteral(
        "SELECT COALESCE(SUM(voucher_c + guarantee_c), 0) FROM payment WHERE reversed = 0"));
    const qint64 back = number(
        QStringLiteral("SELECT COALESCE(SUM(voucher_c + guarantee_c), 0) FROM refund"));
    const qint64 bonus = number(
        QStringLiteral("SELECT COALESCE(SUM(cents), 0) FROM loyalty_payment"));
    const qint64 owed = number(QStringLiteral("SELECT COALESCE(SUM(credits_c - debits_c), 0) FROM "
                                              "account WHERE kind = 'merchant_payable'"));
    return broken == 0 && overdrawn == 0 && drifted == 0 && paid - back + bonus == owed;
}

TestTill::TestTill(TestTown &town, ShopId place)
    : shop(place),
      key(crypto::PrivateKey::generate(town.entropy)),
      m_town(town)
{
    device = town.addDevice(shop, key);
    m_token = town.tokenOf(device, key);
    m_firstHash = wire::firstHash(device, incarnation, {});
    evidence.epoch = town.epoch;
    evidence.policyVersion = 1;
}

OpId TestTill::append(const QByteArray &kind, const QJsonObject &body, OpId id)
{
    wire::Op op;
    op.id = id.isNull() ? OpId::mint(m_town.clock.now(), m_town.entropy) : id;
    op.sequence = op.transaction = qint64(lines.size()) + 1;
    op.incarnation = incarnation;
    op.hlc = {m_town.clock.now().ms(), 0};
    op.kind = kind;
    op.body = body;
    Line line{op, wire::encodeLine(op), hashBefore(op.sequence), {}, {}};
    line.hash = wire::nextHash(device, line.previousHash, line.line);
    if (wire::isMoneyKind(kind))
        line.signature = wire::signOp(key, line.hash);
    lines.push_back(line);
    return op.id;
}

OpId TestTill::claim(vouchers::Serial serial, qint64 cents)
{
    return append(
        "voucher.claim",
        vouchers::Claim{TestTown::campaign, serial, Money::fromCents(cents), evidence}.toJson());
}

OpId TestTill::commit(OpId claim, const QString &how)
{
    return append("voucher.commit",
                  {{QStringLiteral("claim"), QString::fromLatin1(claim.text())},
                   {QStringLiteral("how"), how}});
}

OpId TestTill::voidClaim(OpId claim)
{
    return append("voucher.void", {{QStringLiteral("claim"), QString::fromLatin1(claim.text())}});
}

OpId TestTill::reverse(OpId commit)
{
    return append("voucher.reverse",
                  {{QStringLiteral("commit"), QString::fromLatin1(commit.text())}});
}

OpId TestTill::refund(OpId commit, qint64 cents)
{
    return append("voucher.refund",
                  {{QStringLiteral("commit"), QString::fromLatin1(commit.text())},
                   {QStringLiteral("amount_c"), cents}});
}

QByteArray TestTill::hashBefore(qint64 sequence) const
{
    return sequence == 1 ? m_firstHash : lines.at(size_t(sequence) - 2).hash;
}

wire::PushBatch TestTill::batch(qint64 from) const
{
    wire::PushBatch batch;
    batch.epoch = m_town.epoch;
    batch.incarnation = incarnation;
    batch.from = from == 0 ? acked + 1 : from;
    batch.base = batch.head = hashBefore(batch.from);
    for (size_t i = size_t(batch.from) - 1; i < lines.size(); ++i) {
        batch.lines.append(lines[i].line);
        batch.head = lines[i].hash;
        if (!lines[i].signature.isEmpty())
            batch.moneySignatures[qint64(i) + 1] = lines[i].signature;
    }
    batch.next = batch.end() + 1;
    batch.sign(key);
    return batch;
}

http::Response TestTill::send(const wire::PushBatch &batch)
{
    http::Headers headers;
    for (const auto &[name, value] : batch.headers())
        headers.add(name, value);
    return asked("POST", "/v1/sync/ops", batch.body(), headers);
}

http::Response TestTill::push()
{
    const auto response = send(batch());
    take(response);
    return response;
}

http::Response TestTill::pushBy(TestTill &courier)
{
    const wire::PushBatch waiting = batch();
    http::Headers headers;
    for (const auto &[name, value] : waiting.headers())
        headers.add(name, value);
    headers.add("Sync-Device", device.text());
    const auto response = courier.asked("POST", "/v1/sync/ops", waiting.body(), headers);
    if (response.status != 200)
        return response;
    ack = signedContent(m_town, json(response)[u"ack"].toObject(), crypto::ackDomain);
    acked = ack[u"acked_seq"].toInteger();
    return response;
}

void TestTill::take(const http::Response &response)
{
    if (response.status != 200)
        return;
    const QJsonObject answer = json(response);
    ack = signedContent(m_town, answer[u"ack"].toObject(), crypto::ackDomain);
    acked = ack[u"acked_seq"].toInteger();
    const QJsonObject token = signedContent(m_town, answer[u"time_token"].toObject(),
                                            crypto::timeTokenDomain);
    evidence.timeToken = token[u"id"].toString().toLatin1();
    evidence.feedPosition = token[u"n"].toInteger();
}

QJsonObject TestTill::result(OpId op) const
{
    for (const QJsonValue &entry : ack[u"results"].toArray()) {
        if (entry[u"op"].toString() == QString::fromLatin1(op.text()))
            return entry.toObject();
    }
    return {};
}

const TestTill::Line &TestTill::lineOf(OpId op) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [op](const Line &l) { return l.op.id == op; });
    COMPTOIR_ASSERT(found != lines.end());
    return *found;
}

http::Response TestTill::authorise(OpId claim)
{
    const Line &line = lineOf(claim);
    return ask("POST", "/v1/redemptions",
               wire::compact({{QStringLiteral("line"), QString::fromUtf8(line.line)},
                              {QStringLiteral("prev"), base64url::encode(line.previousHash)},
                              {QStringLiteral("sig"), base64url::encode(line.signature)}}));
}

http::Response TestTill::ask(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body)
{
    return asked(method, target, body, {});
}

http::Response TestTill::asked(const QByteArray &method, const QByteArray &target,
                               const QByteArray &body, http::Headers headers)
{
    headers.set("Authorization", "Bearer " + m_token);
    auto response = m_town.ask(method, target, body, headers);
    if (problemCode(response) != u"token/expired")
        return response;
    m_token = m_town.tokenOf(device, key);
    headers.set("Authorization", "Bearer " + m_token);
    return m_town.ask(method, target, body, headers);
}

http::Response TestTill::changeKey(const crypto::PrivateKey &next)
{
    wire::KeyChange change;
    change.incarnation = incarnation;
    change.sequence = qint64(lines.size()) + 1;
    change.sign(device, key, next);
    return ask("POST", "/v1/devices/self/keys", wire::compact(change.toJson()));
}

void TestTill::reincarnate()
{
    std::vector<Line> waiting(lines.begin() + qsizetype(acked), lines.end());
    m_firstHash = wire::firstHash(device, ++incarnation, hashBefore(acked + 1));
    lines.clear();
    acked = 0;
    for (const Line &line : waiting)
        append(line.op.kind, line.op.body, line.op.id);
}

QJsonObject signedContent(const TestTown &town, const QJsonObject &signedDoc, crypto::Domain domain)
{
    const auto document = wire::SignedDoc::fromJson(signedDoc);
    COMPTOIR_ASSERT(document);
    const int ackKey = town.keys.newest(vouchers::KeyUse::Ack);
    COMPTOIR_ASSERT(document->key == ackKey);
    COMPTOIR_ASSERT(document->verifiedBy(town.keys.key(ackKey).publicKey(), domain));
    return *document->content();
}

QJsonObject json(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString problemCode(const http::Response &response)
{
    return json(response)[u"code"].toString();
}

} // namespace comptoir::test
