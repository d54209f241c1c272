// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/TownMachine.h"

#include "app/till/TillStore.h"
#include "backend/campaigns/CreateCampaign.h"
#include "backend/ledger/Backup.h"
#include "backend/storage/SqliteStorage.h"
#include "backend/territory/BeginEpoch.h"
#include "backend/territory/FoundTerritory.h"
#include "core/base/Assert.h"
#include "tests/sim/SimVfs.h"

namespace comptoir::sim {

using namespace backend;

namespace {

const QString machine = QStringLiteral("town");
const QString databasePath = QStringLiteral("/town/town.sqlite");
const QString copies = QStringLiteral("/town/copies");

} // namespace

/// The real storage, but for the copy: SqliteStorage syncs it through the real file system.
class TownMachine::CopiedStorage : public Storage
{
public:
    CopiedStorage(std::unique_ptr<Storage> real, MachineDisk &disk)
        : m_real(std::move(real)),
          m_disk(disk)
    {}
    Result<std::unique_ptr<StorageTransaction>> begin() override { return m_real->begin(); }
    Result<void> backupTo(const QString &path) override
    {
        COMPTOIR_TRY(const auto source,
                     store::Database::open(databasePath, store::Database::Access::Write));
        COMPTOIR_CHECK(source->copyTo(path));
        COMPTOIR_CHECK(m_disk.asResult(m_disk.ask()));
        m_disk.create(path)->sync();
        return {};
    }

private:
    std::unique_ptr<Storage> m_real;
    MachineDisk &m_disk;
};

TownPattern::TownPattern()
{
    SimVfs::reset(Dice(3));
    SimVfs::attach(machine, &m_disk);
    MachineClock clock(m_events);
    auto keys = KeyRing::open(m_disk, m_entropy, QStringLiteral("/town/keys"), "passphrase");
    COMPTOIR_ASSERT(keys);
    m_keys = std::move(*keys);
    {
        auto storage = SqliteStorage::open(databasePath);
        COMPTOIR_ASSERT(storage);
        const auto transaction = (*storage)->begin();
        COMPTOIR_ASSERT(
            FoundTerritory(*m_keys, clock, m_entropy)
                .run(**transaction, QStringLiteral("Sceaux"), QStringLiteral("BONS.EXAMPLE")));
        const Day today = Day::inTown(clock.now());
        for (int i = 1; i <= campaigns; ++i) {
            CampaignPlan plan;
            plan.name = QStringLiteral("Campagne %1").arg(i);
            plan.budget = Money::fromCents(100'000'000);
            plan.faces = {Money::fromCents(500), Money::fromCents(1000), Money::fromCents(2500)};
            plan.validFrom = today.plusDays(-10);
            plan.validUntil = today.plusDays(100);
            COMPTOIR_ASSERT(CreateCampaign(*m_keys, clock, m_entropy).run(**transaction, plan));
        }
        COMPTOIR_ASSERT((*transaction)->commit());
    }
    m_files = m_disk.image();
    SimVfs::attach(machine, nullptr);
    installTill();
}

void TownPattern::installTill()
{
    const QString folder = QStringLiteral("/till0");
    MachineDisk disk{Dice(4)};
    SimVfs::attach(folder.mid(1), &disk);
    {
        app::TillStore store(disk, app::TillPaths{folder});
        COMPTOIR_ASSERT(store.open());
    }
    for (const auto &[path, file] : disk.image())
        m_tillFiles.emplace(path.mid(folder.size()), file);
    SimVfs::attach(folder.mid(1), nullptr);
}

TownMachine::TownMachine(Universe &universe, TownPattern &pattern)
    : disk(Dice(universe.plan.seed).part(100)),
      clock(universe.events),
      m_universe(universe),
      m_pattern(pattern),
      m_entropy(Dice(universe.plan.seed).part(101)),
      m_dice(Dice(universe.plan.seed).part(102))
{
    SimVfs::attach(machine, &disk);
    disk.restore(pattern.files());
    start();
}

TownMachine::~TownMachine()
{
    disk.freeze();
    m_backend.reset();
    m_storage.reset();
    SimVfs::attach(machine, nullptr);
}

void TownMachine::start()
{
    if (isUp())
        return;
    disk.thaw();
    auto opened = SqliteStorage::open(databasePath);
    if (!opened) {
        const QByteArray why = opened.error().code + ' ' + opened.error().detail.toUtf8();
        m_universe.note("town: does not start: " + why);
        if (m_universe.isHealed() || opened.error().is("store/corrupt"))
            m_universe.violate("I1", "the town's database does not open: " + why);
        else
            m_universe.events.after(60'000, [this] { start(); });
        return;
    }
    m_storage = std::make_unique<CopiedStorage>(std::move(*opened), disk);
    m_backend = std::make_unique<Backend>(*m_storage, m_pattern.keys(), clock, m_entropy);
    ++m_runs;
    m_watch = {};
    (void)movedStreams(); // where it stands now
    m_universe.note("town: up");
}

void TownMachine::stop(bool powerCut)
{
    if (!isUp())
        return;
    disk.freeze();
    m_backend.reset();
    m_storage.reset();
    if (powerCut && disk.cutPower())
        m_universe.seen.reached("sector lost or torn");
    m_universe.note(powerCut ? "town: power cut" : "town: killed");
    m_universe.seen.reached(powerCut ? "town lost its power" : "town killed");
}

void TownMachine::dieSoon(int call, bool powerCut)
{
    m_hasPowerCut = powerCut;
    disk.freezeAt(call);
}

void TownMachine::die()
{
    stop(std::exchange(m_hasPowerCut, false));
    m_universe.events.after(m_dice.between(1000, 600'000), [this] { start(); });
}

std::optional<http::Response> TownMachine::handle(const http::Request &request)
{
    if (!isUp() || disk.frozen())
        return std::nullopt;
    auto response = m_backend->handle(request);
    if (wrote && request.method != "GET")
        wrote();
    return disk.frozen() ? std::nullopt : std::optional(std::move(response));
}

std::vector<MovedStream> TownMachine::movedStreams()
{
    if (!isUp() || disk.frozen())
        return {};
    const auto transaction = m_storage->begin();
    if (!transaction)
        return {};
    auto moved = m_watch.look(**transaction);
    return moved ? *std::move(moved) : std::vector<MovedStream>();
}

void TownMachine::backup()
{
    if (!isUp())
        return;
    Backup backup(*m_storage, disk, clock, copies);
    const auto due = backup.isDue();
    if (!due || !*due)
        return;
    const auto done = backup.backupNow();
    m_universe.note(
        "town: copy "
        + (done ? QByteArray("made") : done.error().code + done.error().detail.toUtf8()));
}

void TownMachine::restoreFromCopy()
{
    QStringList names = disk.list(copies);
    names.removeIf([](const QString &name) { return !name.endsWith(u".db"); });
    if (names.isEmpty())
        return;
    const QString name = names.at(m_dice.below(names.size()));
    stop(false);
    disk.thaw();
    disk.trouble(MachineDisk::Trouble::None, 0); // onto a disk that works
    const auto bytes = disk.read(copies + u'/' + name);
    (void)disk.remove(databasePath + QStringLiteral("-wal"));
    (void)disk.replaceDurably(databasePath, *bytes);
    start();
    m_universe.note("town: restored from " + name.toUtf8());
    const bool begun = act("new epoch", [&](StorageTransaction &transaction) -> Result<void> {
        COMPTOIR_CHECK(BeginEpoch(m_pattern.keys(), clock, m_entropy).run(transaction, m_mark));
        return {};
    });
    COMPTOIR_ASSERT(begun);
    ++m_restores;
    m_universe.seen.reached("town restored from a copy");
}

bool TownMachine::act(const char *name, const Act &act)
{
    if (!isUp())
        return false;
    const auto done = [&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, m_storage->begin());
        COMPTOIR_CHECK(act(*transaction));
        COMPTOIR_TRY(const BooksMark mark, markOf(*transaction));
        COMPTOIR_CHECK(transaction->commit());
        if (!disk.frozen())
            m_mark = mark;
        return {};
    }();
    m_universe.note(QByteArray("desk: ") + name + ' '
                    + (done ? QByteArray("done") : done.error().code));
    if (wrote)
        wrote();
    return done.has_value();
}

Rows TownMachine::rows(const QString &sql, const Arguments &arguments)
{
    if (!isUp())
        return {};
    const auto transaction = m_storage->begin();
    if (!transaction)
        return {};
    auto rows = (*transaction)->select(sql, arguments);
    if (!rows)
        m_universe.violate("sim", "query: " + rows.error().detail.toUtf8() + ' ' + sql.toUtf8());
    return rows ? *std::move(rows) : Rows();
}

qint64 TownMachine::number(const QString &sql, const Arguments &arguments)
{
    const Rows found = rows(sql, arguments);
    return found.empty() ? 0 : found.front().integer(0);
}

} // namespace comptoir::sim
