// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/support/Samples.h"

#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using comptoir::test::CliRun;

namespace {

/// A till's folder with a database that has nothing in it yet, and the call on it.
struct Folder
{
    QTemporaryDir directory;
    explicit Folder(bool withDatabase = true)
    {
        QFile database(directory.filePath(u"till.sqlite"_qs));
        if (withDatabase && !database.open(QIODevice::WriteOnly))
            qFatal("no database");
    }
    CliRun import(const QString &file, const QStringList &more = {}) const
    {
        return CliRun(QStringList{u"import"_qs, u"catalogue"_qs, file, u"--json"_qs, u"--data"_qs,
                                  directory.path()}
                      + more);
    }
};

QString sample(const char *name)
{
    const QString path = u"tests/data/catalogue/imports/"_qs + QLatin1String(name);
    return comptoir::test::sourcePath(path);
}

std::vector<QJsonObject> linesOf(const CliRun &run)
{
    std::vector<QJsonObject> lines;
    for (const QByteArray &line : run.output.trimmed().split('\n'))
        lines.push_back(QJsonDocument::fromJson(line).object());
    return lines;
}

QJsonObject counts(int read, int created, int changed, int unchanged, int refused)
{
    return {{u"read"_qs, read},
            {u"created"_qs, created},
            {u"changed"_qs, changed},
            {u"unchanged"_qs, unchanged},
            {u"refused"_qs, refused}};
}

} // namespace

class tst_ImportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }

    void tellsEachRefusedRowThenTheCounts()
    {
        const Folder till;
        const CliRun run = till.import(sample("odoo.csv"));
        QCOMPARE(run.exitCode, 0);
        const auto lines = linesOf(run);
        QCOMPARE(lines.size(), 3u);
        const QJsonObject twice{{u"line"_qs, 4},
                                {u"reason"_qs, u"catalogue/code-twice"_qs},
                                {u"code"_qs, u"2000000000015"_qs},
                                {u"first_line"_qs, 2}};
        QCOMPARE(lines[0], twice);
        QCOMPARE(lines[1][u"reason"].toString(), u"catalogue/vat-unknown"_qs);
        QCOMPARE(lines[2], counts(4, 2, 0, 0, 2));
        QCOMPARE(linesOf(till.import(sample("odoo.csv"))).back(), counts(4, 0, 0, 2, 2));
    }

    void writesNothingInADryRun()
    {
        const Folder till;
        const auto dry = linesOf(till.import(sample("square.csv"), {u"--dry-run"_qs}));
        QCOMPARE(dry.back(), counts(6, 4, 0, 0, 2));
        QCOMPARE(linesOf(till.import(sample("square.csv"))).back(), counts(6, 4, 0, 0, 2));
    }

    void takesTheRatesOfTheCountry()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"liste.csv"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Naam;Prijs;BTW\nFriet;3,50;12\n");
        file.close();
        const Folder till;
        QCOMPARE(linesOf(till.import(path, {u"--dry-run"_qs})).back(), counts(1, 0, 0, 0, 1));
        QCOMPARE(linesOf(till.import(path, {u"--country"_qs, u"BE"_qs})).back(),
                 counts(1, 1, 0, 0, 0));
    }

    void staysAwayFromATillThatRuns()
    {
        const Folder till;
        QLockFile lock(till.directory.filePath(u"lock"_qs));
        lock.setStaleLockTime(0);
        QVERIFY(lock.tryLock());
        const CliRun run = till.import(sample("odoo.csv"));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains("till/already-running"), run.errors.constData());
        lock.unlock();
        QCOMPARE(till.import(sample("odoo.csv")).exitCode, 0);
    }

    void makesNoTillWhereThereIsNone()
    {
        const Folder nothing(false);
        const CliRun run = nothing.import(sample("odoo.csv"));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("till/no-database"));
        QVERIFY(!QFile::exists(nothing.directory.filePath(u"till.sqlite"_qs)));
    }

    void takesNoReadMeForAList()
    {
        const CliRun run = Folder().import(comptoir::test::sourcePath(u"README.md"_qs));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("catalogue/"), run.errors.constData());
    }

    void refusesMisuse()
    {
        QCOMPARE(CliRun({u"import"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"import"_qs, u"tickets"_qs, u"x.csv"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"import"_qs, u"catalogue"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"import"_qs, u"catalogue"_qs, u"x.csv"_qs, u"--country"_qs, u"XX"_qs})
                     .exitCode,
                 2);
    }
};

QTEST_GUILESS_MAIN(tst_ImportCommand)
#include "tst_ImportCommand.moc"
