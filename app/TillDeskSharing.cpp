// SPDX-License-Identifier: GPL-3.0-or-later
// What engine and desk do for the shop's other tills: keys, the printed code, rescue packs.
#include "app/TillDesk.h"

#include <QDir>
#include <QStorageInfo>

namespace comptoir::app {

namespace {
constexpr int shownPacks = 6;
} // namespace

Result<rescue::SavedPack> Engine::saveUnsent(const QString &folder)
{
    if (!m_till)
        return fail("till/not-enrolled");
    COMPTOIR_TRY(const RescueFile file, m_till->makeRescueFile());
    const QString path = folder + u'/' + file.name;
    COMPTOIR_CHECK(m_disk.replaceDurably(path, file.bytes));
    return rescue::SavedPack{path, file.ops, file.code.groups()};
}

Result<std::vector<rescue::FoundPack>> Engine::findPacks(const std::vector<rescue::Place> &places)
{
    if (!m_till)
        return fail("till/not-enrolled");
    COMPTOIR_TRY(const auto chain, m_till->outbox().head());
    std::vector<std::pair<QFileInfo, QString>> files;
    const QStringList ending{u'*' + QLatin1String(rescue::packSuffix)};
    for (const rescue::Place &place : places)
        for (const QFileInfo &file : QDir(place.folder).entryInfoList(ending, QDir::Files))
            files.emplace_back(file, place.name);
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) {
        return a.first.lastModified() > b.first.lastModified();
    });
    std::vector<rescue::FoundPack> packs;
    for (const auto &[file, place] : files) {
        const auto bytes = m_disk.read(file.filePath());
        auto label = bytes ? rescue::RescuePack::readLabel(*bytes)
                           : Result<rescue::PackLabel>(fail(bytes.error()));
        if (!label || label->device != chain.device)
            packs.push_back({file.filePath(), place, std::move(label)});
        if (packs.size() == shownPacks)
            break;
    }
    return packs;
}

Result<int> Engine::deliver(const QString &path, const sharing::RecoveryCode &code)
{
    if (!m_till)
        return fail("till/not-enrolled");
    COMPTOIR_TRY(const QByteArray file, m_disk.read(path));
    auto fresh = m_till->takeIn(file, code);
    wrote(fresh);
    if (fresh)
        m_till->relay().run();
    return fresh;
}

Result<sharing::Standing> Engine::standing() const
{
    if (!m_till)
        return fail("till/not-enrolled");
    sharing::Standing standing;
    COMPTOIR_TRY(standing.fingerprint, m_till->exchange().fingerprint());
    COMPTOIR_TRY(standing.code, m_till->exchange().code());
    COMPTOIR_TRY(standing.closedTills, m_till->shopOps().closedDevices());
    return standing;
}

Result<void> Engine::proclaim(const sharing::RecoveryCode &code)
{
    auto kept = m_till ? m_till->exchange().proclaim(code) : fail("till/not-enrolled");
    wrote(kept);
    if (kept)
        m_till->relay().run();
    return kept;
}

Result<int> Engine::useCode(const sharing::RecoveryCode &code)
{
    auto fresh = m_till ? m_till->exchange().useCode(code) : fail("till/not-enrolled");
    wrote(fresh);
    if (fresh)
        m_till->relay().run(); // reads what they open
    return fresh;
}

std::vector<rescue::Place> TillDesk::rescuePlaces()
{
    std::vector<rescue::Place> places;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        // Where systems mount what somebody plugs in; Qt does not tell sticks from disks.
        const bool plugged = root.startsWith(u"/media/") || root.startsWith(u"/run/media/")
            || root.startsWith(u"/Volumes/");
        if (plugged && volume.isReady() && !volume.isReadOnly())
            places.push_back({root, volume.displayName()});
    }
    places.push_back({m_paths.folder, {}});
    return places;
}

QFuture<Result<rescue::SavedPack>> TillDesk::saveUnsent(const rescue::Place &place)
{
    return ask<rescue::SavedPack>(
        [folder = place.folder](Engine &engine, auto done) { done(engine.saveUnsent(folder)); });
}

QFuture<Result<std::vector<rescue::FoundPack>>> TillDesk::findPacks()
{
    return ask<std::vector<rescue::FoundPack>>(
        [places = rescuePlaces()](Engine &engine, auto done) { done(engine.findPacks(places)); });
}

QFuture<Result<int>> TillDesk::deliver(const QString &path, const sharing::RecoveryCode &code)
{
    return ask<int>([path, code](Engine &engine, auto done) { done(engine.deliver(path, code)); });
}

QFuture<Result<sharing::Standing>> TillDesk::standing()
{
    return ask<sharing::Standing>([](Engine &engine, auto done) { done(engine.standing()); });
}

QFuture<Result<sharing::RecoveryCode>> TillDesk::drawCode()
{
    return ask<sharing::RecoveryCode>([](Engine &engine, auto done) { done(engine.drawCode()); });
}

QFuture<Result<void>> TillDesk::proclaim(const sharing::RecoveryCode &code)
{
    return ask<void>([code](Engine &engine, auto done) { done(engine.proclaim(code)); });
}

QFuture<Result<void>> TillDesk::changeKey()
{
    return ask<void>([](Engine &engine, auto done) { engine.changeKey(std::move(done)); });
}

QFuture<Result<int>> TillDesk::useCode(const sharing::RecoveryCode &code)
{
    return ask<int>([code](Engine &engine, auto done) { done(engine.useCode(code)); });
}

} // namespace comptoir::app
