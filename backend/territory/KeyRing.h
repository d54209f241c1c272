// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Disk.h"
#include "core/base/Entropy.h"
#include "core/vouchers/Keyset.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/SignedDoc.h"

#include <QReadWriteLock>

#include <map>
#include <memory>

namespace comptoir::backend {

/// The territory's private keys. Seeds lie in one sealed file (mode 0600) beside the database,
/// never in it; the database has the public halves. All but open() may be called from any thread,
/// and a key that the database certifies stays where it is.
class KeyRing
{
public:
    /// Opens or creates the file. Errors: "crypto/not-openable", "store/…".
    static Result<KeyRing> open(Disk &disk, Entropy &entropy, const QString &path,
                                const QByteArray &passphrase);

    /// Reads the file again and keeps the keys that the database certifies: another process may
    /// have made keys, and a key whose transaction was never committed must not sign. Error
    /// "territory/key-missing" when the database knows a key that the file has not.
    Result<void> reload(StorageTransaction &transaction);
    /// The same, but only when the database has keys that are not here: opening the file takes its
    /// time.
    Result<void> refresh(StorageTransaction &transaction);

    /// Makes a key, writes the file, returns its id (0 for the root, else the next free).
    Result<int> create(StorageTransaction &transaction, vouchers::KeyUse use);
    /// After a restore: certifies the keys of the file that a copy of the database lacks, so that
    /// what they signed is still the town's word. Returns their ids and purposes.
    Result<std::map<int, vouchers::KeyUse>> certifyAgain(StorageTransaction &transaction);
    /// Error "territory/keys-exist": a root is never overwritten, even when the database is gone.
    Result<void> createRoot(StorageTransaction &transaction);

    const crypto::PrivateKey &root() const;
    const crypto::PrivateKey &key(int id) const;
    /// The id of the newest key of that purpose; asserts that there is one.
    int newest(vouchers::KeyUse use) const;
    QByteArray rootFingerprint() const { return root().publicKey().fingerprint(); }

    /// Signs with the newest key of that purpose.
    wire::SignedDoc sign(crypto::Domain domain, vouchers::KeyUse use,
                         const QJsonObject &content) const;

    /// Did one of our keys of that purpose make this signature?
    bool signs(const wire::SignedDoc &document, crypto::Domain domain, vouchers::KeyUse use) const;

    /// The paper's signature is by one of our issuer's keys.
    bool issued(const vouchers::VoucherCode &code) const;

private:
    struct Entry
    {
        vouchers::KeyUse use;
        crypto::PrivateKey key;
    };
    using Keys = std::map<int, Entry>;
    Result<Keys> load() const;
    Result<void> save(const Keys &held);

    Disk *m_disk = nullptr;
    Entropy *m_entropy = nullptr;
    QString m_path;
    QByteArray m_passphrase;
    std::unique_ptr<QReadWriteLock> m_lock = std::make_unique<QReadWriteLock>();
    Keys m_keys; ///< under the lock; id 0 is the root, its `use` is not looked at
};

} // namespace comptoir::backend
