// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
    void refusesMisuse()
    {
        QCOMPARE(CliRun({u"data"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"data"_qs, u"erase"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"data"_qs, u"path"_qs, u"more"_qs}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(tst_DataCommand)
#include "tst_DataCommand.moc"
