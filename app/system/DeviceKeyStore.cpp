// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/DeviceKeyStore.h"

#include "app/system/MachineSecret.h"
#include "core/crypto/Sealed.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace comptoir::app {

namespace {

/// Runs a keychain job and answers once: with the job, or with null when it stays silent. Such a
/// job is left alone (it can't be cancelled) and deletes itself if it ever ends.
template <typename Job>
void run(Job *job, QObject *context, const std::function<void(Job *)> &done)
{
    auto *limit = new QTimer(context);
    limit->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, limit, [limit, job, done] {
        limit->deleteLater();
        limit->disconnect();
        done(job);
    });
    QObject::connect(limit, &QTimer::timeout, limit, [limit, job, done] {
        limit->deleteLater();
        job->disconnect(limit);
        done(nullptr);
    });
    limit->start(DeviceKeyStore::keychainLimitMs);
    job->setAutoDelete(true);
    job->start();
}

} // namespace

DeviceKeyStore::DeviceKeyStore(Disk &disk, Entropy &entropy, const QString &folder, Place place)
    : m_disk(disk),
      m_entropy(entropy),
      m_path(folder + QStringLiteral("/device.key")),
      m_place(place)
{}

DeviceKeyStore::Place DeviceKeyStore::placeFromEnvironment()
{
    if (qgetenv("COMPTOIR_KEYSTORE") == "file")
        return Place::FileOnly;
#ifdef Q_OS_LINUX
    // Without a bus, QtKeychain would start one of its own and then wait for it.
    const QString bus = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(bus))
        return Place::FileOnly;
#endif
    return Place::KeychainOrFile;
}

void DeviceKeyStore::load(const Loaded &loaded)
{
    // A file is there only when the keychain failed at the last save, so it is the newer.
    const auto file = fromFile();
    if (m_place == Place::FileOnly || !file || *file) {
        QTimer::singleShot(0, this, [file, loaded] { loaded(file); });
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(QStringLiteral("comptoir"));
    job->setKey(QStringLiteral("device-key"));
    run<QKeychain::ReadPasswordJob>(job, this, [loaded](QKeychain::ReadPasswordJob *done) {
        if (!done)
            return loaded(fail("keystore/no-answer"));
        if (done->error() == QKeychain::EntryNotFound
            || done->error() == QKeychain::NoBackendAvailable)
            return loaded(std::optional<crypto::DeviceSecret>());
        if (done->error() != QKeychain::NoError)
            return loaded(fail("keystore/no-answer", done->errorString()));
        const auto secret = crypto::DeviceSecret::fromBytes(done->binaryData());
        if (!secret)
            return loaded(fail("keystore/not-openable"));
        loaded(secret);
    });
}

void DeviceKeyStore::save(const crypto::DeviceSecret &secret, const Saved &saved)
{
    if (m_place == Place::FileOnly) {
        const auto written = toFile(secret);
        QTimer::singleShot(0, this, [written, saved] { saved(written); });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("comptoir"));
    job->setKey(QStringLiteral("device-key"));
    job->setBinaryData(secret.bytes());
    run<QKeychain::WritePasswordJob>(
        job, this, [this, secret, saved](QKeychain::WritePasswordJob *done) {
            const bool kept = done && done->error() == QKeychain::NoError;
            saved(kept ? m_disk.remove(m_path) : toFile(secret));
        });
}

Result<std::optional<crypto::DeviceSecret>> DeviceKeyStore::fromFile() const
{
    COMPTOIR_TRY(const QByteArray sealed, m_disk.read(m_path));
    if (sealed.isEmpty())
        return std::optional<crypto::DeviceSecret>();
    const auto bytes = crypto::unseal(sealed, fileSecret());
    const auto secret = bytes ? crypto::DeviceSecret::fromBytes(*bytes) : std::nullopt;
    if (!secret)
        return fail("keystore/not-openable");
    return secret;
}

Result<void> DeviceKeyStore::toFile(const crypto::DeviceSecret &secret)
{
    return m_disk.replaceDurably(m_path, crypto::seal(secret.bytes(), fileSecret(), m_entropy));
}

QByteArray DeviceKeyStore::fileSecret()
{
    return machineSecret("comptoir/device-key/1");
}

} // namespace comptoir::app
