// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/support/CodePicture.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using comptoir::test::CliRun;

class tst_ScanCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString pictureOf(const QString &text)
    {
        const auto file = m_folder.filePath(u"code é.png"_qs);
        return comptoir::tests::codePicture(text, 200).save(file) ? file : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void printsALineOfJsonForEachPicture()
    {
        const auto file = pictureOf(u"HTTPS://X.FR/V/ABC"_qs);
        const CliRun run({u"scan"_qs, u"--json"_qs, file, file});
        QCOMPARE(run.exitCode, 0);
        const auto lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto line = QJsonDocument::fromJson(lines.front()).object();
        QCOMPARE(line[u"file"_qs].toString(), file);
        QVERIFY(line[u"ms"_qs].isDouble());
        const QJsonArray symbols{QJsonObject{{u"format"_qs, u"QRCode"_qs},
                                             {u"text"_qs, u"HTTPS://X.FR/V/ABC"_qs}}};
        QCOMPARE(line[u"symbols"_qs].toArray(), symbols);
    }
    void saysWhichFileItCannotReadAndReadsTheOthers()
    {
        const auto file = pictureOf(u"ABC"_qs);
        const CliRun run({u"scan"_qs, m_folder.filePath(u"none.png"_qs), file});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("none.png"));
        QVERIFY(run.output.contains("ABC"));
    }
    void refusesMisuse()
    {
        QCOMPARE(CliRun({}).exitCode, 2);
        QCOMPARE(CliRun({u"scan"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"frobnicate"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"--help"_qs}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(tst_ScanCommand)
#include "tst_ScanCommand.moc"
