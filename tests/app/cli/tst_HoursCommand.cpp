// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using comptoir::test::CliRun;

class tst_HoursCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void saysWhetherItIsOpenAndUntilWhen()
    {
        const QString text = u"Mo-Sa 09:00-18:00; PH off"_qs;
        // 21 July is a holiday in Belgium, not in France. The town's clock, not the machine's.
        const CliRun belgium({u"hours"_qs, text, u"--country"_qs, u"BE"_qs, u"--at"_qs,
                              u"2026-07-21T10:00"_qs, u"--json"_qs});
        QCOMPARE(belgium.exitCode, 0);
        QCOMPARE(belgium.json()[u"state"_qs].toString(), u"closed"_qs);
        QCOMPARE(belgium.json()[u"next_change"_qs].toString(), u"2026-07-22T09:00 open"_qs);
        QCOMPARE(belgium.json()[u"week"_qs].toArray().size(), 7);
        const CliRun france(
            {u"hours"_qs, text, u"--at"_qs, u"2026-07-21T08:00:00Z"_qs, u"--json"_qs});
        QCOMPARE(france.json()[u"at"_qs].toString(), u"2026-07-21T10:00"_qs);
        QCOMPARE(france.json()[u"state"_qs].toString(), u"open"_qs);
        QCOMPARE(france.json()[u"next_change"_qs].toString(), u"2026-07-21T18:00 closed"_qs);
        const CliRun people(
            {u"hours"_qs, text, u"--country"_qs, u"BE"_qs, u"--at"_qs, u"2026-07-21T10:00"_qs});
        QVERIFY2(people.output.contains("Tu 2026-07-21  -  [belgian-national-day]"),
                 people.output.constData());
        QVERIFY(people.output.contains("We 2026-07-22  09:00-18:00"));
    }
    void keepsWhatItDoesNotUnderstandAsText()
    {
        const CliRun run({u"hours"_qs, u"Mo-Fr sunrise-sunset"_qs, u"--json"_qs});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json()[u"understood"_qs].toBool(), false);
        QCOMPARE(run.json()[u"value"_qs].toString(), u"Mo-Fr sunrise-sunset"_qs);
        QCOMPARE(run.json()[u"reason"_qs].toString(), u"hours/sun"_qs);
        QCOMPARE(run.json()[u"position"_qs].toInt(), 6);
        QVERIFY(!run.json().contains(u"state"_qs));
    }
    void readsAList()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.txt"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("24/7\n\nlundi\nJul 14 10:00-12:00\n");
        file.close();
        const CliRun run({u"hours"_qs, u"--file"_qs, file.fileName(), u"--year"_qs, u"2026"_qs});
        QCOMPARE(run.exitCode, 1);
        const auto lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const auto last = QJsonDocument::fromJson(lines[2]).object();
        const QJsonArray expected{u"2026-07-14T10:00"_qs, u"2026-07-14T12:00"_qs, u"open"_qs};
        QCOMPARE(last[u"intervals"_qs].toArray().size(), 1);
        QCOMPARE(last[u"intervals"_qs][0].toArray(), expected);
        const auto first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"intervals"_qs].toArray().size(), 1);
    }
    void refusesMisuse()
    {
        QCOMPARE(CliRun({u"hours"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"hours"_qs, u"24/7"_qs, u"--at"_qs, u"soon"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"hours"_qs, u"24/7"_qs, u"--country"_qs, u"XX"_qs}).exitCode, 2);
        QCOMPARE(
            CliRun({u"hours"_qs, u"24/7"_qs, u"--country"_qs, u"DE"_qs, u"--region"_qs, u"67"_qs})
                .exitCode,
            2);
        QCOMPARE(CliRun({u"hours"_qs, u"--file"_qs, u"/nowhere"_qs}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(tst_HoursCommand)
#include "tst_HoursCommand.moc"
