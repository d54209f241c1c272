// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/DeviceKeyStore.h"
#include "app/system/SystemPorts.h"
#include "tests/support/SeededEntropy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using app::DeviceKeyStore;

namespace {

using Loaded = Result<std::optional<crypto::DeviceSecret>>;

struct Cupboard
{
    QTemporaryDir folder;
    app::SystemDisk disk;
    test::SeededEntropy entropy{3};
    DeviceKeyStore store{disk, entropy, folder.path(), DeviceKeyStore::Place::FileOnly};
    crypto::PrivateKey key = crypto::PrivateKey::generate(entropy);

    QString file() const { return folder.filePath(QStringLiteral("device.key")); }
    Result<void> save()
    {
        std::optional<Result<void>> saved;
        store.save(key, [&saved](const Result<void> &result) { saved = result; });
        if (saved || !QTest::qWaitFor([&saved] { return saved.has_value(); }, 5000))
            return fail("test/not-later");
        return *saved;
    }
    Loaded load()
    {
        std::optional<Loaded> loaded;
        store.load([&loaded](const Loaded &result) { loaded = result; });
        if (loaded || !QTest::qWaitFor([&loaded] { return loaded.has_value(); }, 5000))
            return fail("test/not-later");
        return *loaded;
    }
};

} // namespace

class tst_DeviceKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTillHasNoKey()
    {
        Cupboard cupboard;
        const Loaded loaded = cupboard.load();
        QVERIFY(loaded.has_value());
        QVERIFY(!*loaded);
    }

    void theKeyIsThereAfterARestart()
    {
        Cupboard cupboard;
        QVERIFY(cupboard.save().has_value());
        const Loaded loaded = cupboard.load();
        QVERIFY(loaded.has_value() && *loaded);
        QCOMPARE((*loaded)->root().seed(), cupboard.key.seed());
    }

    void nobodyElseMayReadTheFileAndTheSeedIsNotInIt()
    {
        Cupboard cupboard;
        QVERIFY(cupboard.save().has_value());
        QFile file(cupboard.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(file.permissions() & others));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 32);
        QVERIFY(!bytes.contains(cupboard.key.seed()));
    }

    void aDamagedFileIsNotTakenForANewTill()
    {
        Cupboard cupboard;
        QVERIFY(cupboard.save().has_value());
        QFile file(cupboard.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();
        const Loaded loaded = cupboard.load();
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, QByteArray("keystore/not-openable"));
    }

    void theEnvironmentMayChooseTheFile()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        QCOMPARE(DeviceKeyStore::placeFromEnvironment(), DeviceKeyStore::Place::FileOnly);
        qunsetenv("COMPTOIR_KEYSTORE");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        QCOMPARE(DeviceKeyStore::placeFromEnvironment(), DeviceKeyStore::Place::KeychainOrFile);
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        QCOMPARE(DeviceKeyStore::placeFromEnvironment(), DeviceKeyStore::Place::FileOnly);
    }

    void aKeychainThatCannotBeReachedLeavesTheFile()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        Cupboard cupboard;
        DeviceKeyStore store(cupboard.disk, cupboard.entropy, cupboard.folder.path(),
                             DeviceKeyStore::Place::KeychainOrFile);
        std::optional<Result<void>> saved;
        store.save(cupboard.key, [&saved](const Result<void> &result) { saved = result; });
        QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), 20'000);
        QVERIFY(saved->has_value());
        QVERIFY(QFile::exists(cupboard.file()));
        const Loaded loaded = cupboard.load();
        QVERIFY(loaded.has_value() && *loaded);
        QCOMPARE((*loaded)->root().seed(), cupboard.key.seed());
    }
};

QTEST_GUILESS_MAIN(tst_DeviceKeyStore)
#include "tst_DeviceKeyStore.moc"
