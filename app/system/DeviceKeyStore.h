// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/base/Entropy.h"
#include "core/crypto/DeviceSecret.h"

#include <QObject>

#include <functional>
#include <optional>

namespace comptoir::app {

/// Keeps the device's private keys: in the system's keychain or, where there is none or it does not
/// answer within two seconds, in a file of mode 0600. The file is sealed with a secret that is made
/// of the machine's id and the user's: a copied file or backup is of no use elsewhere, but whoever
/// runs programs as this user can open it.
class DeviceKeyStore : public QObject
{
    Q_OBJECT

public:
    enum class Place { KeychainOrFile, FileOnly };
    /// FileOnly with COMPTOIR_KEYSTORE=file in the environment, or without a session bus.
    static Place placeFromEnvironment();

    using Loaded = std::function<void(Result<std::optional<crypto::DeviceSecret>>)>;
    using Saved = std::function<void(Result<void>)>;

    /// `folder` must exist.
    DeviceKeyStore(Disk &disk, Entropy &entropy, const QString &folder, Place place);

    /// Nothing when there is no key yet. Error "keystore/not-openable": the file is of another
    /// machine or user; "keystore/no-answer": only a keychain that is silent can have it.
    void load(const Loaded &loaded);
    void save(const crypto::DeviceSecret &secret, const Saved &saved);

    static constexpr int keychainLimitMs = 2000;

private:
    Result<std::optional<crypto::DeviceSecret>> fromFile() const;
    Result<void> toFile(const crypto::DeviceSecret &secret);
    static QByteArray fileSecret();

    Disk &m_disk;
    Entropy &m_entropy;
    const QString m_path;
    const Place m_place;
};

} // namespace comptoir::app
