// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataCommand.h"

#include "app/cli/Print.h"
#include "app/system/SystemPorts.h"
#include "app/till/ExportTill.h"
#include "app/till/FiscalKey.h"
#include "core/backup/MakeCopy.h"
#include "core/backup/RestoreCopy.h"
#include "core/fiscal/EventKind.h"
#include "core/store/Migrator.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>

namespace comptoir::cli {

namespace {

const QString software = QStringLiteral("Comptoir " COMPTOIR_VERSION);

/// The till's own lock: it has one writer.
class TillLock
{
public:
    explicit TillLock(const app::TillPaths &paths) : m_lock(paths.folder + u"/lock"_qs)
    {
        m_lock.setStaleLockTime(0);
    }
    Result<void> take()
    {
        if (!m_lock.tryLock(100))
            return fail("till/already-running");
        return {};
    }

private:
    QLockFile m_lock;
};

/// One `data …` command on the till's folder.
class DataCommand
{
public:
    explicit DataCommand(const app::TillPaths &paths) : m_paths(paths) {}

    /// Also while the till runs.
    Result<QJsonObject> copy(const QString &folder)
    {
        COMPTOIR_CHECK(needDatabase());
        const QString place = folder.isEmpty() ? m_paths.copies() : QDir(folder).absolutePath();
        if (folder.isEmpty())
            COMPTOIR_CHECK(m_disk.makeFolder(place));
        COMPTOIR_TRY(const auto made,
                     backup::MakeCopy(m_disk, m_clock).run(m_paths.database(), place));
        return factsJson(made.path, made.facts);
    }
    Result<QJsonObject> copies(const QString &folder)
    {
        const QString place = folder.isEmpty() ? m_paths.copies() : QDir(folder).absolutePath();
        QJsonArray paths;
        for (const auto &name : backup::MakeCopy::in(m_disk, place))
            paths.append(QString(place + u'/' + name.fileName()));
        return QJsonObject{{u"copies"_qs, paths}};
    }
    Result<QJsonObject> check(const QString &file)
    {
        COMPTOIR_TRY(const auto facts, backup::CheckCopy::everything(file));
        return factsJson(file, facts);
    }
    /// Takes effect at the next start of the till.
    Result<QJsonObject> restore(const QString &file)
    {
        TillLock lock(m_paths);
        COMPTOIR_CHECK(m_disk.makeFolder(m_paths.folder));
        COMPTOIR_CHECK(lock.take());
        const backup::RestoreCopy act(m_disk, m_paths.restore());
        COMPTOIR_TRY(const auto facts, act.prepare(file));
        QJsonObject json = factsJson(file, facts);
        json.insert(u"at_next_start"_qs, true);
        return json;
    }
    /// The till must not run: the archive inside is told in its books.
    Result<QJsonObject> exportTo(const QString &folder)
    {
        COMPTOIR_CHECK(needDatabase());
        TillLock lock(m_paths);
        COMPTOIR_CHECK(lock.take());
        const app::CopyGround ground{m_paths, m_disk, m_clock, m_entropy, software, {}};
        COMPTOIR_TRY(const auto exported, app::exportTill(ground, QDir(folder).absolutePath()));
        COMPTOIR_CHECK(note(exported.archive));
        return QJsonObject{{u"path"_qs, exported.made.path}, {u"bytes"_qs, exported.made.bytes}};
    }

private:
    Result<void> needDatabase() const
    {
        if (!QFileInfo::exists(m_paths.database()))
            return fail("till/no-database", m_paths.folder);
        return {};
    }
    Result<void> note(const fiscal::ArchiveFile &archive)
    {
        COMPTOIR_TRY(const auto database,
                     store::Database::open(m_paths.database(), store::Database::Access::Write));
        COMPTOIR_CHECK(store::migrate(*database, u":/sql/till"_qs));
        COMPTOIR_TRY(const auto key, app::loadFiscalKey(m_disk, m_paths.fiscalKey(), m_entropy));
        fiscal::Journal journal(*database, key, m_clock, software);
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(*database));
        COMPTOIR_CHECK(journal.appendArchive(*transaction, archive.facts));
        COMPTOIR_CHECK(journal.log(
            *transaction, {fiscal::event::archived, {{u"period"_qs, archive.period}}, {}}));
        return transaction->commit();
    }
    static QJsonObject factsJson(const QString &path, const backup::CopyFacts &facts)
    {
        return {{u"path"_qs, path},
                {u"shop"_qs, facts.shop},
                {u"register"_qs, facts.registerId},
                {u"tickets"_qs, facts.tickets()},
                {u"last"_qs, facts.last.toIso()}};
    }

    const app::TillPaths m_paths;
    app::SystemDisk m_disk;
    app::SystemClock m_clock;
    app::SystemEntropy m_entropy;
};

int printPath(const app::TillPaths &paths, bool json)
{
    const QString folder = QDir(paths.folder).absolutePath();
    if (!json) {
        std::puts(QFile::encodeName(folder).constData()); // for $(…), so nothing else
        return 0;
    }
    print({{u"path"_qs, folder}, {u"database"_qs, QFileInfo::exists(paths.database())}}, true);
    return 0;
}

/// Nothing when the words are no command.
std::optional<Result<QJsonObject>> done(DataCommand &command, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb == u"copy" && words.size() <= 2)
        return command.copy(words.value(1));
    if (verb == u"copies" && words.size() <= 2)
        return command.copies(words.value(1));
    if (words.size() != 2)
        return std::nullopt;
    if (verb == u"check")
        return command.check(words.at(1));
    if (verb == u"restore")
        return command.restore(words.at(1));
    if (verb == u"export")
        return command.exportTo(words.at(1));
    return std::nullopt;
}

int misused()
{
    std::fputs(
        "usage: comptoir-cli data path [--data DIR] [--json]\n"
        "       comptoir-cli data copy [FOLDER]      a checked copy, also while the till runs\n"
        "       comptoir-cli data copies [FOLDER]    the finished copies, newest first\n"
        "       comptoir-cli data check FILE         whether a copy is whole\n"
        "       comptoir-cli data restore FILE       takes the place of the data at the next "
        "start\n"
        "       comptoir-cli data export FOLDER      everything as a ZIP in open formats\n",
        stderr);
    return 2;
}

} // namespace

int runData(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_qs, {}, u"DIR"_qs}, {u"json"_qs, {}}});
    const bool parsed = parser.parse(QStringList(u"data"_qs) + arguments);
    const QStringList words = parser.positionalArguments();
    const auto paths = app::TillPaths::under(parser.value(u"data"_qs));
    if (parsed && words == QStringList(u"path"_qs))
        return printPath(paths, parser.isSet(u"json"_qs));
    DataCommand command(paths);
    const auto answer = parsed ? done(command, words) : std::nullopt;
    if (!answer)
        return misused();
    if (!*answer) {
        printFailure("data", answer->error());
        return 1;
    }
    print(**answer, parser.isSet(u"json"_qs));
    return 0;
}

} // namespace comptoir::cli
