// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CodePicture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class tst_ScanCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_output;
    QByteArray m_errors;

    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("COMPTOIR_BIN") + u"/comptoir-cli"_qs, arguments);
        if (!process.waitForFinished())
            return -1;
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return process.exitCode();
    }
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
        QCOMPARE(run({u"scan"_qs, u"--json"_qs, file, file}), 0);
        const auto lines = m_output.trimmed().split('\n');
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
        QCOMPARE(run({u"scan"_qs, m_folder.filePath(u"none.png"_qs), file}), 1);
        QVERIFY(m_errors.contains("none.png"));
        QVERIFY(m_output.contains("ABC"));
    }
    void refusesMisuse()
    {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({u"scan"_qs}), 2);
        QCOMPARE(run({u"frobnicate"_qs}), 2);
        QCOMPARE(run({u"--help"_qs}), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ScanCommand)
#include "tst_ScanCommand.moc"
