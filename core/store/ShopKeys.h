// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Agreement.h"
#include "core/store/Database.h"
#include "sync/wire/SealedBody.h"

namespace comptoir::store {

/// The keys that open the shop's sealed ops. A till seals with a key of its own, so that it sells
/// before it has met another till and nobody else decides what it seals with; those of the shop's
/// other tills it only reads with (docs/adr/0010). Its own follow from the device's key, which
/// outlives the database; the others lie wrapped to this device.
class ShopKeys
{
public:
    /// `root` of the device (crypto::DeviceSecret).
    ShopKeys(Database &database, const crypto::PrivateKey &root);

    /// What this till seals with.
    Result<wire::ShopKey> sealing() const;
    /// From now on another: who holds the ones before must not read what comes.
    Result<wire::ShopKey> rotate(Transaction &transaction);
    Result<std::optional<wire::ShopKey>> find(const QByteArray &id) const;
    /// Of another till.
    Result<void> keep(Transaction &transaction, const wire::ShopKey &key, Entropy &entropy);
    /// Our own, oldest first, then the others.
    Result<std::vector<wire::ShopKey>> all() const;
    /// A till that lost its database finds its own key again in what it sealed.
    Result<void> notice(Transaction &transaction, const wire::Op &own);

    /// Puts the body of a line of `device` back: "seal/no-key" {key} while its key is not here,
    /// "seal/not-openable".
    Result<void> open(wire::Op &op, DeviceId device) const;
    const crypto::AgreementKey &agreement() const { return m_agreement; }

private:
    Result<qint64> generation() const;
    wire::ShopKey own(qint64 generation) const;
    Result<void> setGeneration(Transaction &transaction, qint64 generation);

    Database &m_database;
    const crypto::PrivateKey m_root;
    const crypto::AgreementKey m_agreement;
};

} // namespace comptoir::store
