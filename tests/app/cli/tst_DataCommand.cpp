// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/core/fiscal/Books.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using comptoir::test::CliRun;

class tst_DataCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void saysWhereTheUsersTillIs()
    {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
        const CliRun run({u"data"_qs, u"path"_qs});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output, QFile::encodeName(home.filePath(u"comptoir"_qs)) + '\n');
        QVERIFY2(!QFile::exists(home.filePath(u"comptoir"_qs)), "asking made the folder");
    }
    void saysWhereAnotherTillIs()
    {
        QTemporaryDir folder;
        const QStringList arguments{u"data"_qs, u"path"_qs, u"--json"_qs, u"--data"_qs,
                                    folder.path()};
        QCOMPARE(CliRun(arguments).json(),
                 (QJsonObject{{u"path"_qs, folder.path()}, {u"database"_qs, false}}));
        QFile database(folder.filePath(u"till.sqlite"_qs));
        QVERIFY(database.open(QIODevice::WriteOnly));
        QCOMPARE(CliRun(arguments).json()[u"database"], true);
    }
    /// Sold, copied, lost, put back: from the command line alone.
    void copiesChecksRestoresAndExports()
    {
        test::Books books;
        books.sell(130);
        const QString folder = books.folder.path();
        // The till's own key: the archive that is exported is signed by it.
        QFile key(books.folder.filePath(u"cle-fiscale"_qs));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(books.key.scalar()) > 0);
        key.close();
        const auto run = [&folder](const QStringList &words) {
            return CliRun(QStringList(u"data"_qs) + words
                          + QStringList{u"--json"_qs, u"--data"_qs, folder});
        };
        const CliRun copied = run({u"copy"_qs});
        QVERIFY2(copied.exitCode == 0, copied.said().constData());
        const QString copy = copied.json()[u"path"].toString();
        QCOMPARE(copied.json()[u"tickets"].toInteger(), 1);
        QCOMPARE(run({u"copies"_qs}).json()[u"copies"].toArray().size(), 1);
        QCOMPARE(run({u"check"_qs, copy}).json()[u"register"].toString(), u"POS01"_qs);
        const CliRun exported = run({u"export"_qs, books.folder.filePath(u"tout"_qs)});
        QVERIFY2(exported.exitCode == 0, exported.said().constData());
        QVERIFY(QFile::exists(exported.json()[u"path"].toString()));
        QCOMPARE(books.journal->records().end(fiscal::Chain::Archives)->number, 1);
        const CliRun restored = run({u"restore"_qs, copy});
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QVERIFY(QFile::exists(books.folder.filePath(u"reprise.json"_qs)));
        QVERIFY(QFile::resize(copy, 5000));
        const CliRun cut = run({u"check"_qs, copy});
        QCOMPARE(cut.exitCode, 1);
        QVERIFY(cut.errors.contains("backup/damaged"));
    }
    void refusesMisuse()
    {
        QCOMPARE(CliRun({u"data"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"data"_qs, u"erase"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"data"_qs, u"path"_qs, u"more"_qs}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(tst_DataCommand)
#include "tst_DataCommand.moc"
