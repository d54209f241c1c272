// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/TillProcess.h"

#include "core/base/Assert.h"
#include "tests/sim/SimVfs.h"

namespace comptoir::sim {

TillMachine::TillMachine(Universe &universe, Network &network, int number)
    : disk(Dice(universe.plan.seed).part(1000 + quint64(number))),
      clock(universe.events),
      m_universe(universe),
      m_network(network),
      m_number(number),
      m_dice(Dice(universe.plan.seed).part(2000 + quint64(number))),
      m_returnDice(Dice(universe.plan.seed).part(5000 + quint64(number))),
      m_patienceDice(Dice(universe.plan.seed).part(6000 + quint64(number))),
      m_entropy(Dice(universe.plan.seed).part(3000 + quint64(number))),
      m_paths{QStringLiteral("/till%1").arg(number)}
{
    key = crypto::PrivateKey::generate(m_entropy);
    SimVfs::attach(QStringLiteral("till%1").arg(number), &disk);
}

TillMachine::~TillMachine()
{
    disk.freeze();
    m_process.reset();
    SimVfs::attach(QStringLiteral("till%1").arg(m_number), nullptr);
}

void TillMachine::note(const QByteArray &line) const
{
    m_universe.note("till " + QByteArray::number(m_number) + ": " + line);
}

void TillMachine::enrol(const app::DeviceMarker &marker)
{
    m_marker = marker;
    COMPTOIR_ASSERT(marker.write(disk, m_paths.marker()));
}

void TillMachine::install(const MachineDisk::Files &files)
{
    MachineDisk::Files named;
    for (const auto &[path, file] : files)
        named.emplace(m_paths.folder + path, file);
    disk.restore(named);
}

app::EnrolledTill *TillMachine::till() const
{
    return m_process ? m_process->till.get() : nullptr;
}

// As app/Engine starts: files, marker, till, what the black box has, the first round.
bool TillMachine::startProcess()
{
    const auto opened = m_process->store.open();
    if (!opened) {
        note("does not start: " + opened.error().code + ' ' + opened.error().detail.toUtf8());
        return false;
    }
    if (*opened == app::StartState::Rebuilt) {
        m_universe.seen.reached("database rebuilt");
        forgetSeen();
    }
    const auto marker = app::DeviceMarker::read(disk, m_paths.marker());
    if (!marker || !*marker) {
        m_universe.violate("I1", "the marker is lost");
        return false;
    }
    app::TillStore &files = m_process->store;
    const app::TillGround ground{files.database(),
                                 files.blackBox(),
                                 disk,
                                 m_paths.chainMark(),
                                 m_paths.photos(),
                                 m_paths.rescued(),
                                 [&files] { return files.releaseBallast(); },
                                 m_process->port,
                                 m_process->bell,
                                 clock,
                                 m_entropy};
    m_process->till = std::make_unique<app::EnrolledTill>(ground, **marker, key);
    const auto recovered = m_process->till->recover(**marker);
    if (!recovered) {
        note("does not recover: " + recovered.error().code + ' '
             + recovered.error().detail.toUtf8());
        return false;
    }
    if (*recovered)
        m_universe.seen.reached("ops read back from the black box");
    const auto renewed = m_process->till->checkMark();
    if (!renewed) {
        note("does not check its mark: " + renewed.error().code);
        return false;
    }
    if (*renewed) {
        note("a new incarnation by the mark");
        m_universe.seen.reached("new incarnation by the mark");
    }
    return true;
}

void TillMachine::start()
{
    if (m_process || m_isRetired)
        return;
    disk.thaw();
    ++m_runs;
    m_isAsleep = false;
    m_missed.clear();
    m_requests.clear();
    m_changes = -1;
    m_process = std::make_unique<Process>(*this);
    if (!startProcess()) {
        m_universe.seen.reached("till could not start");
        m_process.reset();
        startAgain(60'000); // somebody tries again, or makes room first
        return;
    }
    note("started");
    net::SyncDriver &driver = m_process->till->driver();
    QObject::connect(&driver, &net::SyncDriver::statusChanged, &driver, [this] {
        m_process->till->keepMark();
        m_process->till->prune();
    });
    m_process->till->start();
    settleOpenClaims();
}

void TillMachine::settleOpenClaims()
{
    const auto claims = m_process->till->redeemer().openClaims();
    if (!claims)
        return;
    for (const vouchers::OpenClaim &claim : *claims) {
        const bool left = m_dice.chance(50);
        m_universe.seen.reached("claim left open by a stop");
        const auto settled = m_process->till->answers().settle(claim.claim, left,
                                                               QStringLiteral("sim"));
        if (settled) {
            m_universe.seen.reached(left ? "claim settled: customer left"
                                         : "claim settled: customer stayed");
            if (left)
                m_sales.push_back(
                    {settled->commit, settled->campaign, 0, settled->debited, true, false, true});
        }
        wrote(settled ? nullptr : &settled.error());
    }
}

void TillMachine::shutDown()
{
    if (!m_process)
        return;
    note("shut down");
    m_process.reset();
    if (disk.frozen())
        bury();
}

void TillMachine::kill(bool powerCut)
{
    if (!m_process)
        return;
    disk.freeze();
    m_hasPowerCut = powerCut;
    bury();
}

void TillMachine::bury()
{
    m_process.reset();
    if (m_hasPowerCut) {
        if (disk.cutPower())
            m_universe.seen.reached("sector lost or torn");
        clock.reboot();
    }
    note(m_hasPowerCut ? "power cut" : "killed");
    m_universe.seen.reached(m_hasPowerCut ? "till lost its power" : "till killed");
    m_hasPowerCut = false;
    disk.thaw();
    startAgain(30'000);
}

void TillMachine::startAgain(qint64 withinMs)
{
    m_universe.events.after(m_dice.between(1000, withinMs), [this] {
        if (m_universe.isHealed() || m_universe.events.now() < m_openUntil)
            start();
    });
}

void TillMachine::putBack(const Copy &copy, bool keepsMark)
{
    kill(false);
    const auto mark = disk.read(m_paths.chainMark());
    disk.restore(copy.files);
    if (keepsMark && !mark->isEmpty())
        (void)disk.replaceDurably(m_paths.chainMark(), *mark);
    for (size_t i = 0; i < m_sales.size(); ++i) {
        const Sale *known = i < copy.sales.size() ? &copy.sales[i] : nullptr;
        Sale &sale = m_sales[i];
        sale.mayBeLost = sale.mayBeLost || !known;
        sale.mayBeUndone = sale.mayBeUndone || (known && known->isUndone != sale.isUndone);
        sale.mayHaveMore = sale.mayHaveMore
            || (known && known->returns.size() != sale.returns.size());
    }
    m_hasForked = true;
    forgetSeen();
    note("its disk is put back");
    m_universe.seen.reached("till rolled back with its disk");
}

void TillMachine::becomeTwinOf(TillMachine &other, bool withMark)
{
    key = other.key;
    m_marker = other.m_marker;
    MachineDisk::Files files;
    for (const auto &[path, file] : other.disk.image()) {
        if (withMark || path != other.m_paths.chainMark())
            files.emplace(m_paths.folder + path.mid(other.m_paths.folder.size()), file);
    }
    disk.restore(files);
    m_isTwin = m_hasForked = other.m_hasForked = true;
    note("is a copy of till " + QByteArray::number(other.number()));
    m_universe.seen.reached("till runs twice");
}

void TillMachine::retire()
{
    shutDown();
    m_isRetired = true;
}

void TillMachine::sleep()
{
    if (!isAwake())
        return;
    note("sleeps");
    if (count(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 4 AND result LIKE "
                             "'%sync/%'"))
        > 0)
        m_universe.seen.reached("op parked");
    m_isAsleep = true;
}

void TillMachine::wake()
{
    if (!m_process) {
        start();
        return;
    }
    if (!std::exchange(m_isAsleep, false))
        return;
    note("wakes");
    const auto missed = std::exchange(m_missed, {});
    for (const auto &act : missed)
        act();
}

void TillMachine::laterInThisRun(qint64 ms, std::function<void()> act)
{
    m_universe.events.after(ms, [this, run = m_runs, act = std::move(act)] {
        if (isAwake() && m_runs == run && !disk.frozen())
            act();
    });
}

store::Rows TillMachine::rows(const QString &sql, const store::Arguments &arguments) const
{
    if (!m_process || !m_process->till)
        return {};
    auto rows = m_process->store.database().select(sql, arguments);
    if (!rows)
        m_universe.violate("sim", "query: " + rows.error().detail.toUtf8() + ' ' + sql.toUtf8());
    return rows ? *std::move(rows) : store::Rows();
}

qint64 TillMachine::count(const QString &sql) const
{
    const store::Rows found = rows(sql);
    return found.empty() ? 0 : found.front().integer(0);
}

void TillMachine::countRequest(const QString &path)
{
    constexpr qint64 minuteMs = 60'000;
    // A stream of events is asked for anew with each stream of the feed that is new.
    constexpr int oftenMost = 6, streamsMost = 12;
    const bool isStream = path == u"/v1/events";
    if (!path.startsWith(u"/v1/feed/") && !isStream)
        return;
    auto &times = m_requests[path];
    // By the till's own clock: one that is fast has short minutes.
    const qint64 now = clock.bootMs();
    times.push_back(now);
    while (times.front() <= now - minuteMs)
        times.pop_front();
    const int often = int(times.size());
    if (often <= (isStream ? streamsMost : oftenMost))
        return;
    note("asks once more: " + path.toUtf8());
    if (often > m_mostRepeated)
        m_loop = path.toUtf8() + ", times: " + QByteArray::number(often);
    m_mostRepeated = std::max(m_mostRepeated, often);
}

} // namespace comptoir::sim
