// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/DeviceMarker.h"
#include "backend/Backend.h"
#include "backend/feed/FeedWatch.h"
#include "tests/sim/MachineDisk.h"
#include "tests/sim/Universe.h"

namespace comptoir::sim {

/// A founded town with three campaigns in draft, and a till's empty database. Sealing keys is slow
/// on purpose and migrations take their time, so both are made once a process.
class TownPattern
{
public:
    static constexpr int campaigns = 3;

    TownPattern();
    const MachineDisk::Files &files() const { return m_files; }
    backend::KeyRing &keys() { return *m_keys; }
    /// By their names within the till's folder.
    const MachineDisk::Files &tillFiles() const { return m_tillFiles; }

private:
    void installTill();

    Events m_events;
    MachineDisk m_disk{Dice(1)};
    DiceEntropy m_entropy{Dice(2)};
    std::optional<backend::KeyRing> m_keys;
    MachineDisk::Files m_files;
    MachineDisk::Files m_tillFiles;
};

/// A voucher as a citizen holds it; who copied it holds it too.
struct Paper
{
    vouchers::VoucherTerms terms;
    QString text;
    bool isCopied = false;
};

/// The town's server: the real backend on the real SQLite on a simulated machine.
class TownMachine
{
public:
    TownMachine(Universe &universe, TownPattern &pattern);
    ~TownMachine();

    MachineDisk disk;
    MachineClock clock;

    void start();
    void stop(bool powerCut);
    bool isUp() const { return m_backend != nullptr; }
    /// The process ends at its `call`-th next write; somebody starts it again a while later.
    void dieSoon(int call, bool powerCut);
    void die();
    /// Nothing when the server is down, or dies over it.
    std::optional<http::Response> handle(const http::Request &request);
    /// Told after each act that may have moved the feed.
    std::function<void()> wrote;
    /// Which streams have moved since the last look, as TownServer asks.
    std::vector<backend::MovedStream> movedStreams();
    /// How often it was started.
    int runs() const { return m_runs; }
    void backup();
    /// Somebody puts an older copy of the database back.
    void restoreFromCopy();
    int restores() const { return m_restores; }

    using Act = std::function<Result<void>(backend::StorageTransaction &)>;
    /// An act of the desk. False when the town is down or refuses.
    bool act(const char *name, const Act &act);
    /// What the books say; nothing when the town is down.
    backend::Rows rows(const QString &sql, const backend::Arguments &arguments = {});
    qint64 number(const QString &sql, const backend::Arguments &arguments = {});

    // What the desk does:
    void openCampaigns();
    std::vector<Paper> issue(vouchers::CampaignNumber campaign, int count);
    void changePolicy(vouchers::CampaignNumber campaign);
    ShopId addShop(int number);
    /// Takes a device in; what the till then writes beside its database.
    app::DeviceMarker enrol(ShopId shop, const crypto::PrivateKey &key);
    void block(const Paper &paper);
    void revoke(DeviceId device);
    /// As if every removed row of the feed were old: who stands before one starts again.
    void forgetRemoved();
    void close(vouchers::CampaignNumber campaign);
    const vouchers::OfflineTerms &firstTerms(vouchers::CampaignNumber campaign) const
    {
        return m_terms.at(campaign);
    }

private:
    class CopiedStorage;

    vouchers::OfflineTerms rolledTerms();

    Universe &m_universe;
    TownPattern &m_pattern;
    DiceEntropy m_entropy;
    Dice m_dice;
    std::unique_ptr<backend::Storage> m_storage;
    std::unique_ptr<backend::Backend> m_backend;
    std::map<vouchers::CampaignNumber, vouchers::OfflineTerms> m_terms;
    std::optional<backend::BooksMark> m_mark; ///< on another disk, after each act of the desk
    backend::FeedWatch m_watch;
    int m_runs = 0;
    int m_restores = 0;
    bool m_hasPowerCut = false;
};

} // namespace comptoir::sim
