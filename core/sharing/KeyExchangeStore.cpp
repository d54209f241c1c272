// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/KeyExchangeStore.h"

#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/crypto/Digest.h"
#include "sync/wire/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace comptoir::sharing {

using store::Transaction;

namespace {

constexpr int keySize = 32, keyIdSize = 8, signatureSize = 64, wrapSize = 80;

QByteArray contextOf(const QByteArray &keyId)
{
    return "comptoir/wrap/1" + keyId;
}

/// Only who holds a key of the shop can vouch for a code with it.
QByteArray recoveryMac(const wire::ShopKey &key, const QByteArray &publicKey)
{
    const QByteArray secret = crypto::hkdfSha256(key.bytes(), {}, "comptoir/recovery-mac/1");
    return crypto::hmacSha256(secret, publicKey);
}

} // namespace

KeyExchangeStore::KeyExchangeStore(store::Database &database, store::Outbox &outbox,
                                   Entropy &entropy)
    : m_database(database),
      m_outbox(outbox),
      m_entropy(entropy)
{}

void KeyExchangeStore::listenTo(store::Feed &feed)
{
    using Apply = Result<void> (KeyExchangeStore::*)(Transaction &, const wire::FeedChange &);
    const auto understand = [this, &feed](const QString &entity, Apply apply) {
        feed.understand(entity,
                        [this, apply](Transaction &transaction, const wire::FeedPage &,
                                      const wire::FeedChange &change) {
                            return change.deleted ? Result<void>()
                                                  : (this->*apply)(transaction, change);
                        });
    };
    understand(QStringLiteral("till"), &KeyExchangeStore::applyTill);
    understand(QStringLiteral("shop_key"), &KeyExchangeStore::applyWrap);
    understand(QStringLiteral("recovery"), &KeyExchangeStore::applyRecovery);
}

Result<void> KeyExchangeStore::applyTill(Transaction &transaction, const wire::FeedChange &change)
{
    wire::Fields fields(change.body);
    const auto device = DeviceId::fromText(change.id.toLatin1());
    const auto key = crypto::PublicKey::fromBytes(fields.bytes(u"key", keySize));
    const QByteArray pub = fields.bytes(u"pub", keySize);
    const QByteArray signature = fields.bytes(u"sig", signatureSize);
    std::vector<crypto::PublicKey> keys;
    for (const QJsonValue &former : fields.has(u"former") ? fields.array(u"former") : QJsonArray())
        if (const auto bytes = base64url::decode(former, keySize))
            if (const auto each = crypto::PublicKey::fromBytes(*bytes))
                keys.push_back(*each);
    const QString model = fields.text(u"model"), status = fields.text(u"status", 16);
    COMPTOIR_CHECK(fields.done());
    if (!device || !key)
        return fail("wire/bad-field", QStringLiteral("key"));
    keys.push_back(*key);
    const bool isSigned = std::any_of(keys.begin(), keys.end(), [&](const auto &each) {
        return each.verify(crypto::agreementDomain, {device->bytes(), pub}, signature);
    });
    if (!isSigned)
        return fail("wire/bad-field", QStringLiteral("sig"));
    COMPTOIR_TRY(const auto known,
                 transaction.first(QStringLiteral("SELECT answer, status, pub FROM sibling WHERE "
                                                  "device = ?"),
                                   {device->bytes()}));
    if (known && known->bytes(2) != pub)
        return fail("wire/bad-field", QStringLiteral("pub")); // an answer was for that key
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO sibling(device, key, pub, model, status, asked_ms) VALUES (?, "
                       "?, ?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET key = excluded.key, "
                       "status = excluded.status"),
        {device->bytes(), key->bytes(), pub, model,
         status == u"active" ? status : QStringLiteral("revoked"), time.now.ms()}));
    for (const crypto::PublicKey &each : keys)
        COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO sibling_key(device, key) VALUES "
                                                      "(?, ?) ON CONFLICT DO NOTHING"),
                                       {device->bytes(), each.bytes()}));
    const bool lost = known && known->text(0) == u"trusted" && known->text(1) == u"active"
        && status != u"active";
    if (lost) // it holds our key: what comes is not for it
        COMPTOIR_CHECK(m_outbox.shopKeys().rotate(transaction));
    return openWraps(transaction);
}

Result<void> KeyExchangeStore::applyWrap(Transaction &transaction, const wire::FeedChange &change)
{
    wire::Fields fields(change.body);
    const auto device = fields.id<DeviceId>(u"by");
    const QByteArray key = fields.bytes(u"key", keyIdSize), to = fields.bytes(u"to", keySize);
    const QByteArray wrap = fields.bytes(u"wrap", wrapSize);
    const QByteArray signature = fields.bytes(u"sig", signatureSize);
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO key_wrap(key, recipient, device, wrap, sig) VALUES (?, ?, ?, ?,"
                       " ?) ON CONFLICT (key, recipient, device) DO NOTHING"),
        {key, to, device.bytes(), wrap, signature}));
    return openWraps(transaction);
}

Result<void> KeyExchangeStore::applyRecovery(Transaction &transaction,
                                             const wire::FeedChange &change)
{
    wire::Fields fields(change.body);
    const QByteArray pub = fields.bytes(u"pub", keySize), key = fields.bytes(u"key", keyIdSize);
    const QByteArray mac = fields.bytes(u"mac", keySize);
    COMPTOIR_CHECK(fields.done());
    COMPTOIR_TRY(const auto ours,
                 transaction.first(
                     QStringLiteral("SELECT made_ms FROM proclaimed_code WHERE pub = ?"), {pub}));
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO recovery_key(one, pub, key, mac, made_ms) VALUES (1, ?, ?, ?, "
                       "?) ON CONFLICT (one) DO UPDATE SET pub = excluded.pub, key = excluded.key, "
                       "mac = excluded.mac, made_ms = CASE WHEN pub = excluded.pub THEN made_ms "
                       "ELSE excluded.made_ms END"),
        {pub, key, mac, ours ? ours->integer(0) : time.now.ms()}));
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM proclaimed_code WHERE pub = ?"), {pub}));
    return {};
}

Result<std::vector<KeyExchangeStore::Wrap>> KeyExchangeStore::wrapsTo(
    const QByteArray &recipient) const
{
    // Signed by the till that made it, as the territory names its keys.
    COMPTOIR_TRY(const auto rows,
                 m_database.select(
                     QStringLiteral("SELECT w.key, w.device, w.wrap, w.sig, k.key FROM key_wrap w "
                                    "JOIN sibling_key k ON k.device = w.device WHERE w.recipient "
                                    "= ?"),
                     {recipient}));
    std::vector<Wrap> wraps;
    for (const store::Row &row : rows) {
        const Wrap wrap{row.bytes(0), recipient, row.bytes(1), row.bytes(2)};
        const auto by = crypto::PublicKey::fromBytes(row.bytes(4));
        if (by
            && by->verify(crypto::wrapDomain, {wrap.device, wrap.key, recipient, wrap.wrap},
                          row.bytes(3)))
            wraps.push_back(wrap);
    }
    return wraps;
}

Result<int> KeyExchangeStore::keepAll(Transaction &transaction, const std::vector<Wrap> &wraps,
                                      const crypto::AgreementKey &with)
{
    int fresh = 0;
    for (const Wrap &wrap : wraps) {
        COMPTOIR_TRY(const auto known, m_outbox.shopKeys().find(wrap.key));
        const auto bytes = known ? std::nullopt : with.open(wrap.wrap, contextOf(wrap.key));
        const auto key = bytes ? wire::ShopKey::fromBytes(*bytes) : std::nullopt;
        if (!key || key->id() != wrap.key)
            continue;
        COMPTOIR_CHECK(m_outbox.shopKeys().keep(transaction, *key, m_entropy));
        ++fresh;
    }
    return fresh;
}

Result<void> KeyExchangeStore::openWraps(Transaction &transaction)
{
    const auto &own = m_outbox.shopKeys().agreement();
    COMPTOIR_TRY(const auto wraps, wrapsTo(own.publicBytes()));
    COMPTOIR_CHECK(keepAll(transaction, wraps, own));
    return {};
}

Result<int> KeyExchangeStore::useCode(const RecoveryCode &code)
{
    const auto key = code.agreementKey();
    COMPTOIR_TRY(const auto wraps, wrapsTo(key.publicBytes()));
    if (wraps.empty()) {
        COMPTOIR_TRY(const auto known,
                     m_database.first(QStringLiteral("SELECT 1 FROM recovery_key WHERE pub = ?"),
                                      {key.publicBytes()}));
        // The tills wrap their keys to a code one exchange after they have learnt of it.
        return fail(known ? "recovery/no-keys-yet" : "recovery/other-shop");
    }
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_TRY(const int fresh, keepAll(*transaction, wraps, key));
    COMPTOIR_CHECK(transaction->commit());
    return fresh;
}

Result<std::vector<Sibling>> KeyExchangeStore::siblings(const QString &where) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(
                     QStringLiteral("SELECT device, model, pub, asked_ms, answer, answered_by, "
                                    "answered_ms FROM sibling WHERE device <> (SELECT device FROM "
                                    "sync_meta) AND ")
                     + where));
    std::vector<Sibling> siblings;
    for (const store::Row &row : rows) {
        Sibling sibling{DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId()), row.text(1),
                        row.bytes(2), Instant::fromMs(row.integer(3)), std::nullopt};
        if (row.text(4) != u"none")
            sibling.answer = SiblingAnswer{row.text(4) == u"trusted", row.text(5),
                                           Instant::fromMs(row.integer(6))};
        siblings.push_back(std::move(sibling));
    }
    return siblings;
}

Result<std::vector<Sibling>> KeyExchangeStore::asking() const
{
    return siblings(QStringLiteral("answer = 'none' AND status = 'active' ORDER BY device"));
}

Result<std::vector<Sibling>> KeyExchangeStore::answered(int count) const
{
    return siblings(
        QStringLiteral("answer <> 'none' ORDER BY answered_ms DESC, device LIMIT %1").arg(count));
}

Result<void> KeyExchangeStore::answer(DeviceId sibling, const SiblingAnswer &answer)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_TRY(const qint64 changed,
                 transaction->run(
                     QStringLiteral("UPDATE sibling SET answer = ?, answered_by = ?, answered_ms = "
                                    "? WHERE device = ?"),
                     {answer.trusted ? QStringLiteral("trusted") : QStringLiteral("refused"),
                      answer.by.isNull() ? QStringLiteral("") : answer.by, answer.at.ms(),
                      sibling.bytes()}));
    if (changed == 0)
        return fail("device/unknown");
    return transaction->commit();
}

Result<QString> KeyExchangeStore::fingerprint() const
{
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    return fingerprintOf(chain.device, m_outbox.shopKeys().agreement().publicBytes());
}

Result<std::vector<Letter>> KeyExchangeStore::due() const
{
    std::vector<Letter> letters;
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    COMPTOIR_TRY(const auto known,
                 m_database.first(QStringLiteral("SELECT 1 FROM sibling WHERE device = ?"),
                                  {chain.device.bytes()}));
    const QByteArray &own = m_outbox.shopKeys().agreement().publicBytes();
    if (!known) {
        const QByteArray proof = m_outbox.takenKey(chain).sign(crypto::agreementDomain,
                                                               {chain.device.bytes(), own});
        letters.push_back({"PUT",
                           QStringLiteral("/v1/devices/self/agreement-key"),
                           {{QStringLiteral("pub"), base64url::encode(own)},
                            {QStringLiteral("sig"), base64url::encode(proof)}}});
    }
    COMPTOIR_TRY(const auto trusted,
                 m_database.select(QStringLiteral("SELECT pub FROM sibling WHERE answer = "
                                                  "'trusted' AND status = 'active'")));
    for (const store::Row &row : trusted)
        COMPTOIR_CHECK(addWraps(letters, row.bytes(0)));
    COMPTOIR_TRY(const auto recovery, recoveryKey());
    if (recovery)
        COMPTOIR_CHECK(addWraps(letters, *recovery));
    COMPTOIR_TRY(const auto made,
                 m_database.first(QStringLiteral("SELECT pub, key, mac FROM proclaimed_code")));
    if (made)
        letters.push_back({"PUT",
                           QStringLiteral("/v1/shops/self/recovery-key"),
                           {{QStringLiteral("pub"), base64url::encode(made->bytes(0))},
                            {QStringLiteral("key"), base64url::encode(made->bytes(1))},
                            {QStringLiteral("mac"), base64url::encode(made->bytes(2))}}});
    return letters;
}

Result<void> KeyExchangeStore::addWraps(std::vector<Letter> &letters,
                                        const QByteArray &recipient) const
{
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    COMPTOIR_TRY(const auto keys, m_outbox.shopKeys().all());
    for (const wire::ShopKey &key : keys) {
        COMPTOIR_TRY(const auto done,
                     m_database.first(QStringLiteral("SELECT 1 FROM key_wrap WHERE key = ? AND "
                                                     "recipient = ? AND device = ?"),
                                      {key.id(), recipient, chain.device.bytes()}));
        const auto wrap = done
            ? std::nullopt
            : crypto::sealTo(recipient, key.bytes(), contextOf(key.id()), m_entropy);
        if (!wrap)
            continue;
        const QByteArray proof = m_outbox.takenKey(chain).sign(
            crypto::wrapDomain, {chain.device.bytes(), key.id(), recipient, *wrap});
        letters.push_back({"POST",
                           QStringLiteral("/v1/shops/self/keys"),
                           {{QStringLiteral("key"), base64url::encode(key.id())},
                            {QStringLiteral("to"), base64url::encode(recipient)},
                            {QStringLiteral("wrap"), base64url::encode(*wrap)},
                            {QStringLiteral("sig"), base64url::encode(proof)}}});
    }
    return {};
}

Result<void> KeyExchangeStore::proclaim(const RecoveryCode &code)
{
    COMPTOIR_TRY(const auto key, m_outbox.shopKeys().sealing());
    COMPTOIR_TRY(const auto time, m_outbox.time().read());
    const QByteArray pub = code.agreementKey().publicBytes();
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("INSERT INTO proclaimed_code(one, pub, key, mac, made_ms) VALUES (1, ?, ?, "
                       "?, ?) ON CONFLICT (one) DO UPDATE SET pub = excluded.pub, key = "
                       "excluded.key, mac = excluded.mac, made_ms = excluded.made_ms"),
        {pub, key.id(), recoveryMac(key, pub), time.now.ms()}));
    return transaction->commit();
}

Result<std::optional<ShopCode>> KeyExchangeStore::code() const
{
    COMPTOIR_TRY(const auto made,
                 m_database.first(QStringLiteral("SELECT made_ms FROM proclaimed_code")));
    if (made)
        return std::optional(ShopCode{Instant::fromMs(made->integer(0)), false});
    COMPTOIR_TRY(const auto vouched, recoveryKey());
    if (!vouched)
        return std::optional<ShopCode>();
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT made_ms FROM recovery_key")));
    return std::optional(ShopCode{Instant::fromMs(row->integer(0)), true});
}

Result<std::optional<QByteArray>> KeyExchangeStore::recoveryKey() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT pub, key, mac FROM recovery_key")));
    if (!row)
        return std::optional<QByteArray>();
    COMPTOIR_TRY(const auto key, m_outbox.shopKeys().find(row->bytes(1)));
    const bool vouched = key
        && crypto::equalInConstantTime(recoveryMac(*key, row->bytes(0)), row->bytes(2));
    return vouched ? std::optional(row->bytes(0)) : std::nullopt;
}

} // namespace comptoir::sharing
