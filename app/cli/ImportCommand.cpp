// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "app/cli/Print.h"
#include "app/system/SystemPorts.h"
#include "app/till/TillPaths.h"
#include "core/catalogue/ColumnGuess.h"
#include "core/catalogue/ImportCatalogue.h"
#include "core/catalogue/PlanImport.h"
#include "core/catalogue/SheetReader.h"
#include "core/store/Migrator.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

namespace comptoir::cli {

namespace {

using namespace catalogue;

struct ImportOptions
{
    QString file;
    QString folder; ///< empty: this user's till
    law::Country country = law::Country::France;
    bool dryRun = false;
    bool json = false;
};

Result<ImportRequest> requestFrom(const QString &path, Day today)
{
    app::SystemDisk disk;
    COMPTOIR_TRY(const QByteArray bytes, disk.read(path));
    COMPTOIR_TRY(Sheet sheet, readSheet(QFileInfo(path).fileName(), bytes));
    auto columns = guessColumns(sheet).columns;
    return ImportRequest{std::move(sheet), std::move(columns), today, u"Divers"_qs};
}

void printRefused(const RefusedRow &row, bool json)
{
    QJsonObject object = QJsonObject::fromVariantMap(row.facts);
    if (object.contains(u"line"_qs)) // the other row that has the code
        object.insert(u"first_line"_qs, object.take(u"line"_qs));
    object.insert(u"line"_qs, row.line);
    object.insert(u"reason"_qs, QString::fromLatin1(row.code));
    print(object, json);
}

/// What the plan would come to.
ImportResult expectedOf(const ImportPlan &plan)
{
    ImportResult result;
    result.read = plan.read;
    result.refused = int(plan.refused.size());
    for (const ImportPlan::Row &row : plan.rows) {
        result.created += row.act == ImportPlan::Act::Create ? 1 : 0;
        result.changed += row.act == ImportPlan::Act::Change ? 1 : 0;
        result.unchanged += row.act == ImportPlan::Act::Unchanged ? 1 : 0;
    }
    return result;
}

QJsonObject toJson(const ImportResult &result)
{
    return {{u"read"_qs, result.read},
            {u"created"_qs, result.created},
            {u"changed"_qs, result.changed},
            {u"unchanged"_qs, result.unchanged},
            {u"refused"_qs, result.refused}};
}

Result<void> import(const ImportOptions &options)
{
    app::SystemClock clock;
    app::SystemEntropy entropy;
    const auto paths = app::TillPaths::under(options.folder);
    COMPTOIR_TRY(const auto law, law::LawBook::load(options.country));
    COMPTOIR_TRY(const auto request, requestFrom(options.file, Day::inTown(clock.now())));
    if (!QFileInfo::exists(paths.database()))
        return fail("till/no-database", paths.folder);
    QLockFile lock(paths.folder + u"/lock"_qs); // the till's own: it has one writer
    lock.setStaleLockTime(0);
    if (!lock.tryLock(100))
        return fail("till/already-running", paths.folder);
    COMPTOIR_TRY(const auto database,
                 store::Database::open(paths.database(), store::Database::Access::Write));
    COMPTOIR_CHECK(store::migrate(*database, u":/sql/till"_qs));
    CatalogueStore store(*database);
    COMPTOIR_TRY(const Goods goods, readGoods(store));
    COMPTOIR_TRY(const ImportPlan plan, planImport(request, law, goods));
    ImportResult result = expectedOf(plan);
    if (!options.dryRun) {
        COMPTOIR_TRY(result, ImportCatalogue(*database, store, clock, entropy).run(plan));
    }
    for (const RefusedRow &row : plan.refused)
        printRefused(row, options.json);
    print(toJson(result), options.json);
    return {};
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_qs, {}, u"DIR"_qs},
                       {u"country"_qs, {}, u"FR|BE"_qs, u"FR"_qs},
                       {u"dry-run"_qs, {}},
                       {u"json"_qs, {}}});
    const bool parsed = parser.parse(QStringList(u"import"_qs) + arguments);
    const QStringList words = parser.positionalArguments();
    const auto country = law::countryOf(parser.value(u"country"_qs).toLatin1());
    if (!parsed || words.size() != 2 || words.front() != u"catalogue" || !country) {
        std::fputs("usage: comptoir-cli import catalogue FILE [--dry-run] [--country FR|BE]\n"
                   "                                          [--data DIR] [--json]\n",
                   stderr);
        return 2;
    }
    const ImportOptions options{words.last(), parser.value(u"data"_qs), *country,
                                parser.isSet(u"dry-run"_qs), parser.isSet(u"json"_qs)};
    const auto done = import(options);
    if (!done) {
        printFailure("import", done.error());
        return 1;
    }
    return 0;
}

} // namespace comptoir::cli
