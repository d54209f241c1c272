// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ShopKeys.h"

#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

namespace comptoir::store {

namespace {

constexpr QByteArrayView wrapContext("comptoir/kept-key/1");
/// More rotations than a shop ever sees; a lost database is asked no further.
constexpr qint64 maxGenerations = 256;

} // namespace

ShopKeys::ShopKeys(Database &database, const crypto::PrivateKey &root)
    : m_database(database),
      m_root(root),
      m_agreement(crypto::AgreementKey::ofDevice(root))
{}

wire::ShopKey ShopKeys::own(qint64 generation) const
{
    const QByteArray purpose = "comptoir/shop-key/1/" + QByteArray::number(generation);
    const auto key = wire::ShopKey::fromBytes(crypto::hkdfSha256(m_root.seed(), {}, purpose));
    COMPTOIR_ASSERT(key.has_value());
    return *key;
}

Result<qint64> ShopKeys::generation() const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT generation FROM sealing_key")));
    return row ? row->integer(0) : 1;
}

Result<void> ShopKeys::setGeneration(Transaction &transaction, qint64 generation)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO sealing_key(one, generation) VALUES (1, ?) "
                       "ON CONFLICT (one) DO UPDATE SET generation = excluded.generation"),
        {generation}));
    return {};
}

Result<wire::ShopKey> ShopKeys::sealing() const
{
    COMPTOIR_TRY(const qint64 number, generation());
    return own(number);
}

Result<wire::ShopKey> ShopKeys::rotate(Transaction &transaction)
{
    COMPTOIR_TRY(const qint64 number, generation());
    if (number >= maxGenerations)
        return fail("seal/too-many-keys");
    COMPTOIR_CHECK(setGeneration(transaction, number + 1));
    return own(number + 1);
}

Result<std::optional<wire::ShopKey>> ShopKeys::find(const QByteArray &id) const
{
    COMPTOIR_TRY(const auto keys, all());
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&id](const wire::ShopKey &key) { return key.id() == id; });
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

Result<void> ShopKeys::keep(Transaction &transaction, const wire::ShopKey &key, Entropy &entropy)
{
    COMPTOIR_TRY(const auto known, find(key.id()));
    if (known)
        return {};
    const auto wrap = crypto::sealTo(m_agreement.publicBytes(), key.bytes(), wrapContext, entropy);
    COMPTOIR_ASSERT(wrap.has_value());
    COMPTOIR_CHECK(transaction.run(QStringLiteral("INSERT INTO shop_key(id, wrap) VALUES (?, ?)"),
                                   {key.id(), *wrap}));
    return {};
}

Result<std::vector<wire::ShopKey>> ShopKeys::all() const
{
    std::vector<wire::ShopKey> keys;
    COMPTOIR_TRY(const qint64 newest, generation());
    for (qint64 number = 1; number <= newest; ++number)
        keys.push_back(own(number));
    COMPTOIR_TRY(const Rows rows,
                 m_database.select(QStringLiteral("SELECT wrap FROM shop_key ORDER BY id")));
    for (const Row &row : rows) {
        const auto bytes = m_agreement.open(row.bytes(0), wrapContext);
        const auto key = bytes ? wire::ShopKey::fromBytes(*bytes) : std::nullopt;
        if (key)
            keys.push_back(*key);
    }
    return keys;
}

Result<void> ShopKeys::notice(Transaction &transaction, const wire::Op &op)
{
    COMPTOIR_TRY(const qint64 known, generation());
    const QByteArray id = wire::sealingKeyId(op);
    for (qint64 number = known + 1; !id.isEmpty() && number <= maxGenerations; ++number) {
        if (own(number).id() == id)
            return setGeneration(transaction, number);
    }
    return {};
}

Result<void> ShopKeys::open(wire::Op &op, DeviceId device) const
{
    if (op.sealed.isEmpty())
        return {};
    const QByteArray id = wire::sealingKeyId(op);
    COMPTOIR_TRY(const auto key, find(id));
    if (!key)
        return fail("seal/no-key", QString::fromLatin1(id.toHex()));
    return wire::openBody(op, device, *key);
}

} // namespace comptoir::store
