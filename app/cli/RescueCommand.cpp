// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RescueCommand.h"

#include "app/cli/Print.h"
#include "app/system/DeviceKeyStore.h"
#include "app/system/SystemPorts.h"
#include "app/till/DeviceMarker.h"
#include "app/till/TillPaths.h"
#include "core/base/Day.h"
#include "core/rescue/TakeInPack.h"
#include "core/store/Migrator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>

namespace comptoir::cli {

namespace {

QJsonObject labelJson(const rescue::PackLabel &label)
{
    return {{u"town"_qs, label.townName},
            {u"shop"_qs, label.shopName},
            {u"device"_qs, QString::fromLatin1(label.device.text())},
            {u"made"_qs, Day::inTown(label.made).toIso()},
            {u"ops"_qs, label.ops}};
}

Result<rescue::RescuePack> opened(const QByteArray &file, const QString &typed)
{
    COMPTOIR_TRY(const auto code, sharing::RecoveryCode::parse(typed));
    return rescue::RescuePack::open(file, code);
}

Result<QJsonObject> inspect(const QByteArray &file, const QString &typed)
{
    COMPTOIR_TRY(const auto label, rescue::RescuePack::readLabel(file));
    QJsonObject json = labelJson(label);
    if (typed.isEmpty())
        return json;
    COMPTOIR_TRY(const auto pack, opened(file, typed));
    QJsonArray kinds;
    for (const wire::ChainedOp &op : pack.ops)
        kinds.append(QString::fromLatin1(op.op.kind));
    json.insert(u"kinds"_qs, kinds);
    return json;
}

Result<crypto::DeviceSecret> loadKey(app::DeviceKeyStore &store)
{
    Result<std::optional<crypto::DeviceSecret>> loaded = fail("keystore/no-key");
    store.load([&loaded](const auto &key) {
        loaded = key;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    COMPTOIR_TRY(const auto key, std::move(loaded));
    if (!key)
        return fail("keystore/no-key");
    return *key;
}

Result<QJsonObject> import(const QByteArray &file, const QString &typed, const QString &folder)
{
    COMPTOIR_TRY(const auto code, sharing::RecoveryCode::parse(typed));
    COMPTOIR_TRY(const auto label, rescue::RescuePack::readLabel(file));
    const auto paths = app::TillPaths::under(folder);
    app::SystemDisk disk;
    app::SystemClock clock;
    app::SystemEntropy entropy;
    COMPTOIR_TRY(const auto marker, app::DeviceMarker::read(disk, paths.marker()));
    if (!marker || !QFileInfo::exists(paths.database()))
        return fail("till/not-enrolled", paths.folder);
    QLockFile lock(paths.folder + u"/lock"_qs); // the till's own: it has one writer
    lock.setStaleLockTime(0);
    if (!lock.tryLock(100))
        return fail("till/already-running", paths.folder);
    app::DeviceKeyStore keys(disk, entropy, paths.folder,
                             app::DeviceKeyStore::placeFromEnvironment());
    COMPTOIR_TRY(const auto key, loadKey(keys));
    COMPTOIR_TRY(const auto database,
                 store::Database::open(paths.database(), store::Database::Access::Write));
    COMPTOIR_CHECK(store::migrate(*database, u":/sql/till"_qs));
    store::BlackBox blackBox(disk, paths.blackBox());
    store::Outbox outbox(*database, blackBox, clock, entropy, key);
    rescue::RescuedOpStore rescued(*database, outbox, clock, entropy);
    COMPTOIR_CHECK(disk.makeFolder(paths.rescued()));
    rescue::TakeInPack packs(rescued, outbox, disk, entropy, paths.rescued());
    COMPTOIR_TRY(const int fresh, packs.run(file, code, marker->rootFingerprint));
    QJsonObject json = labelJson(label);
    json.insert(u"new"_qs, fresh);
    return json;
}

} // namespace

int runRescue(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"code"_qs, {}, u"CODE"_qs}, {u"data"_qs, {}, u"DIR"_qs}, {u"json"_qs, {}}});
    const bool parsed = parser.parse(QStringList(u"rescue"_qs) + arguments);
    const QStringList words = parser.positionalArguments();
    const bool imports = words.value(0) == u"import";
    const bool understood = parsed && words.size() == 2
        && (imports ? parser.isSet(u"code"_qs) : words.first() == u"inspect");
    if (!understood) {
        std::fputs("usage: comptoir-cli rescue inspect FILE [--code CODE] [--json]\n"
                   "       comptoir-cli rescue import FILE --code CODE [--data DIR] [--json]\n",
                   stderr);
        return 2;
    }
    app::SystemDisk disk;
    const QString code = parser.value(u"code"_qs);
    const auto file = disk.read(words.at(1));
    const auto done = !file ? Result<QJsonObject>(fail(file.error()))
        : imports           ? import(*file, code, parser.value(u"data"_qs))
                            : inspect(*file, code);
    if (!done) {
        printFailure("rescue", done.error());
        return 1;
    }
    print(*done, parser.isSet(u"json"_qs));
    return 0;
}

} // namespace comptoir::cli
