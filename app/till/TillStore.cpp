// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillStore.h"

#include "core/backup/RestoreCopy.h"
#include "core/store/Migrator.h"

#include <QFileInfo>

namespace comptoir::app {

namespace {
constexpr qint64 ballastBytes = 16 << 20;
// What TillPaths::running() says.
const QByteArray runs = "1", isDoubtful = "2";
} // namespace

TillStore::TillStore(Disk &disk, TillPaths paths, qint64 checkedAtOnce)
    : m_disk(disk),
      m_paths(std::move(paths)),
      m_checkedAtOnce(checkedAtOnce)
{}

TillStore::~TillStore()
{
    m_database.reset();
    if (m_running && !m_distrusted && !m_unchecked)
        (void)m_disk.remove(m_paths.running());
}

bool TillStore::exists(const QString &path) const
{
    return m_disk.list(m_paths.folder).contains(path.mid(m_paths.folder.size() + 1));
}

Result<StartState> TillStore::open()
{
    auto opened = openFiles();
    // A full disk shows as an I/O error where SQLite makes its side files.
    const bool room = !opened
        && (opened.error().is("store/disk-full") || opened.error().is("store/disk-io"))
        && releaseBallast();
    return room ? openFiles() : opened;
}

Result<StartState> TillStore::openFiles()
{
    for (const QString &folder :
         {m_paths.blackBox(), m_paths.proofs(), m_paths.photos(), m_paths.rescued(),
          m_paths.copies(), QFileInfo(m_paths.chainMark()).path()})
        COMPTOIR_CHECK(m_disk.makeFolder(folder));
    const bool unclean = exists(m_paths.running());
    const bool checksFirst = mustCheckFirst();
    m_blackBox = std::make_unique<store::BlackBox>(m_disk, m_paths.blackBox());
    COMPTOIR_CHECK(m_blackBox->open());
    StartState state = unclean ? StartState::Unclean : StartState::Clean;
    if (const auto swapped = backup::RestoreCopy(m_disk, m_paths.restore()).swap(); !swapped)
        m_refusedCopy = swapped.error();
    const bool had = exists(m_paths.database());
    if (!had)
        COMPTOIR_CHECK(takeCopy());
    const bool taken = !had && exists(m_paths.database());
    auto opened = openDatabase(checksFirst);
    m_unchecked = unclean && !checksFirst;
    if (!opened && opened.error().is("store/corrupt")) {
        COMPTOIR_CHECK(setAside());
        COMPTOIR_CHECK(takeCopy());
        opened = openDatabase(false);
        m_unchecked = false;
        state = StartState::Rebuilt;
    } else if (!had && (taken || m_blackBox->lastSequence() > 0)) {
        state = StartState::Rebuilt; // somebody removed the database
    }
    if (!opened)
        return fail(opened.error());
    COMPTOIR_CHECK(m_disk.replaceDurably(m_paths.running(), runs));
    m_running = true;
    keepBallast();
    return state;
}

bool TillStore::mustCheckFirst() const
{
    if (!exists(m_paths.running()))
        return false;
    const auto said = m_disk.read(m_paths.running());
    return !said || *said == isDoubtful || QFileInfo(m_paths.database()).size() <= m_checkedAtOnce;
}

void TillStore::distrust()
{
    m_distrusted = true;
    (void)m_disk.replaceDurably(m_paths.running(), isDoubtful);
}

void TillStore::noteChecked(const Result<void> &checked)
{
    if (checked)
        m_unchecked = false;
    else if (checked.error().is("store/corrupt"))
        distrust();
}

Result<void> TillStore::openDatabase(bool check)
{
    m_database.reset();
    COMPTOIR_TRY(m_database,
                 store::Database::open(m_paths.database(), store::Database::Access::Write));
    if (check)
        COMPTOIR_CHECK(m_database->quickCheck());
    return store::migrate(*m_database, QStringLiteral(":/sql/till"));
}

Result<void> TillStore::setAside()
{
    // Never deleted: it may hold what the black box lost.
    m_database.reset();
    int number = 1;
    while (exists(m_paths.database() + QStringLiteral(".damaged-%1").arg(number)))
        ++number;
    const QString suffix = QStringLiteral(".damaged-%1").arg(number);
    for (const char *part : {"", "-wal", "-shm"}) {
        const QString path = m_paths.database() + QLatin1String(part);
        if (exists(path))
            COMPTOIR_CHECK(m_disk.rename(path, m_paths.database() + suffix + QLatin1String(part)));
    }
    return {};
}

// What came after the copy is not in it: the books say so (ShopTill), and what the black box has of
// it comes back from there.
Result<void> TillStore::takeCopy()
{
    COMPTOIR_CHECK(backup::RestoreCopy(m_disk, m_paths.restore()).takeNewest(m_paths.copies()));
    return {};
}

void TillStore::keepBallast()
{
    if (!exists(m_paths.ballast()) && m_disk.freeBytes(m_paths.folder) > 8 * ballastBytes)
        (void)m_disk.replaceDurably(m_paths.ballast(), QByteArray(ballastBytes, '\0'));
}

bool TillStore::releaseBallast()
{
    return exists(m_paths.ballast()) && m_disk.remove(m_paths.ballast()).has_value();
}

} // namespace comptoir::app
