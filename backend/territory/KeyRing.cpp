// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/KeyRing.h"

#include "backend/storage/Locks.h"
#include "core/base/Assert.h"
#include "core/base/Base64Url.h"
#include "core/crypto/Sealed.h"
#include "sync/wire/Json.h"

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {

using vouchers::KeyUse;

constexpr int rootId = 0, lastId = 255;
constexpr std::array<QLatin1String, 3> useNames{QLatin1String("voucher"), QLatin1String("policy"),
                                                QLatin1String("ack")};

Result<void> certify(StorageTransaction &transaction, int id, QLatin1String use,
                     const crypto::PrivateKey &key)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO territory_key(id, use, pub) VALUES (?, ?, ?)"),
                        {qint64(id), QString(use), key.publicKey().bytes()}));
    return {};
}

} // namespace

Result<KeyRing> KeyRing::open(Disk &disk, Entropy &entropy, const QString &path,
                              const QByteArray &passphrase)
{
    KeyRing ring;
    ring.m_disk = &disk;
    ring.m_entropy = &entropy;
    ring.m_path = path;
    ring.m_passphrase = passphrase;
    COMPTOIR_TRY(ring.m_keys, ring.load());
    return ring;
}

Result<KeyRing::Keys> KeyRing::load() const
{
    COMPTOIR_TRY(const QByteArray sealed, m_disk->read(m_path));
    Keys held;
    if (sealed.isEmpty())
        return held;
    COMPTOIR_TRY(const QByteArray plain, crypto::unseal(sealed, m_passphrase));
    COMPTOIR_TRY(const QJsonObject content, wire::parseObject(plain));
    for (const QJsonValue &value : content.value(u"keys").toArray()) {
        wire::Fields fields(value.toObject());
        const int id = int(fields.integer(u"id", rootId, lastId));
        const auto use = std::find(useNames.begin(), useNames.end(), fields.text(u"use"));
        const auto key = crypto::PrivateKey::fromSeed(fields.bytes(u"seed", 32));
        COMPTOIR_CHECK(fields.done());
        if (!key || use == useNames.end())
            return fail("crypto/not-openable", QStringLiteral("key %1").arg(id));
        held.insert_or_assign(id, Entry{KeyUse(use - useNames.begin()), *key});
    }
    return held;
}

Result<void> KeyRing::save(const Keys &held)
{
    QJsonArray keys;
    for (const auto &[id, entry] : held) {
        keys.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("use"), useNames[size_t(entry.use)]},
                                {QStringLiteral("seed"), base64url::encode(entry.key.seed())}});
    }
    const QByteArray plain = wire::compact({{QStringLiteral("keys"), keys}});
    return m_disk->replaceDurably(m_path, crypto::seal(plain, m_passphrase, *m_entropy));
}

Result<int> KeyRing::create(StorageTransaction &transaction, KeyUse use)
{
    COMPTOIR_CHECK(transaction.serialise(lock::territory())); // ids and the file
    COMPTOIR_CHECK(reload(transaction));
    COMPTOIR_TRY(Keys held, load());
    // Not the database's next: it may have been put back to a time before a key was made.
    const int id = held.empty() ? rootId + 1 : held.rbegin()->first + 1;
    if (id > lastId)
        return fail("territory/too-many-keys");
    const auto key = crypto::PrivateKey::generate(*m_entropy);
    held.insert_or_assign(id, Entry{use, key});
    COMPTOIR_CHECK(save(held));
    COMPTOIR_CHECK(certify(transaction, id, useNames[size_t(use)], key));
    const QWriteLocker locker(m_lock.get());
    m_keys.insert_or_assign(id, Entry{use, key});
    return id;
}

Result<void> KeyRing::createRoot(StorageTransaction &transaction)
{
    COMPTOIR_TRY(Keys held, load());
    if (!held.empty())
        return fail("territory/keys-exist", m_path);
    const auto key = crypto::PrivateKey::generate(*m_entropy);
    held.insert_or_assign(rootId, Entry{KeyUse::Voucher, key});
    COMPTOIR_CHECK(save(held));
    m_keys = std::move(held);
    return certify(transaction, rootId, QLatin1String("root"), key);
}

Result<std::map<int, KeyUse>> KeyRing::certifyAgain(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Keys held, load());
    std::map<int, KeyUse> lacking;
    for (const auto &[id, entry] : held) {
        COMPTOIR_TRY(const auto row,
                     transaction.first(QStringLiteral("SELECT 1 FROM territory_key WHERE id = ?"),
                                       {qint64(id)}));
        if (row)
            continue;
        COMPTOIR_CHECK(certify(transaction, id, useNames[size_t(entry.use)], entry.key));
        lacking.emplace(id, entry.use);
    }
    const QWriteLocker locker(m_lock.get());
    m_keys.insert(held.begin(), held.end());
    return lacking;
}

Result<void> KeyRing::refresh(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT COUNT(*) FROM territory_key")));
    const auto held = [this] {
        const QReadLocker locker(m_lock.get());
        return qint64(m_keys.size());
    }();
    return row->integer(0) == held ? Result<void>() : reload(transaction);
}

Result<void> KeyRing::reload(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Keys held, load());
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral("SELECT id, pub FROM territory_key")));
    Keys certified;
    for (const Row &row : rows) {
        const auto found = held.find(int(row.integer(0)));
        if (found == held.end() || found->second.key.publicKey().bytes() != row.bytes(1))
            return fail("territory/key-missing", QString::number(row.integer(0)));
        certified.insert(*found);
    }
    const QWriteLocker locker(m_lock.get());
    // Entries that stay are not moved: somebody may be signing with them.
    std::erase_if(m_keys, [&](const auto &entry) { return !certified.contains(entry.first); });
    m_keys.insert(certified.begin(), certified.end());
    return {};
}

const crypto::PrivateKey &KeyRing::root() const
{
    return key(rootId);
}

const crypto::PrivateKey &KeyRing::key(int id) const
{
    const QReadLocker locker(m_lock.get());
    const auto found = m_keys.find(id);
    COMPTOIR_ASSERT(found != m_keys.end());
    return found->second.key;
}

int KeyRing::newest(KeyUse use) const
{
    const QReadLocker locker(m_lock.get());
    int id = rootId;
    for (const auto &[candidate, entry] : m_keys) {
        if (candidate != rootId && entry.use == use)
            id = candidate;
    }
    COMPTOIR_ASSERT(id != rootId);
    return id;
}

wire::SignedDoc KeyRing::sign(crypto::Domain domain, KeyUse use, const QJsonObject &content) const
{
    const int id = newest(use);
    return wire::SignedDoc::make(domain, content, id, key(id));
}

bool KeyRing::signs(const wire::SignedDoc &document, crypto::Domain domain, KeyUse use) const
{
    const QReadLocker locker(m_lock.get());
    const auto found = m_keys.find(document.key);
    return found != m_keys.end() && document.key != rootId && found->second.use == use
        && document.verifiedBy(found->second.key.publicKey(), domain);
}

bool KeyRing::issued(const vouchers::VoucherCode &code) const
{
    const QReadLocker locker(m_lock.get());
    const auto found = m_keys.find(code.terms().keyId);
    const auto root = m_keys.find(rootId);
    return found != m_keys.end() && root != found && found->second.use == KeyUse::Voucher
        && code.isAuthentic(found->second.key.publicKey(),
                            root->second.key.publicKey().fingerprint());
}

} // namespace comptoir::backend
