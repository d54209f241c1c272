// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using comptoir::test::CliRun;

class tst_VoucherCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QJsonDocument m_vectors;
    QString m_keyset;

    CliRun check(const QString &code, const QStringList &more = {}) const
    {
        return CliRun(
            QStringList{u"voucher"_qs, u"check"_qs, u"--keyset"_qs, m_keyset, u"--json"_qs} + more
            + QStringList{u"--"_qs, code});
    }
    QString issued(const QString &name) const
    {
        const QJsonArray list = m_vectors[u"issued"].toArray();
        for (const QJsonValue &vector : list) {
            if (vector[u"name"] == name)
                return vector[u"url"].toString();
        }
        return {};
    }
    QString reading(const QString &name) const
    {
        const QJsonArray list = m_vectors[u"readings"].toArray();
        for (const QJsonValue &vector : list) {
            if (vector[u"name"] == name)
                return vector[u"scanned"].toString();
        }
        return {};
    }
    QString fingerprint() const
    {
        const auto bytes = QByteArray::fromHex(
            m_vectors[u"root_fingerprint"].toString().toLatin1());
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
        m_keyset = comptoir::test::sourcePath(u"tests/data/vouchers/keyset.json"_qs);
        m_vectors = comptoir::test::jsonOf(
            comptoir::test::sourcePath(u"tests/data/vouchers/vectors.json"_qs));
    }
    void tellsTheTermsOfAGenuineVoucher()
    {
        const CliRun run = check(issued(u"usual"_qs));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output.count('\n'), 1);
        const QJsonObject json = run.json();
        QCOMPARE(json[u"verdict"], u"G1"_qs);
        QCOMPARE(json[u"reason"], u"voucher/balance-unknown"_qs);
        QCOMPARE(json[u"campaign"], 12);
        QCOMPARE(json[u"serial"], 88121);
        QCOMPARE(json[u"face_c"], 2000);
        QCOMPARE(json[u"last_day"], u"2199-06-06"_qs);
        QCOMPARE(json[u"flags"], QJsonArray());
        QCOMPARE(json[u"town"], u"Sceaux"_qs);
        QCOMPARE(json[u"root"], fingerprint());
        QCOMPARE(json[u"root_pinned"], false);
    }
    void saysTheSameForPeople()
    {
        const CliRun run(
            {u"voucher"_qs, u"check"_qs, issued(u"every known flag"_qs), u"--keyset"_qs, m_keyset});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("verdict: R9\n"));
        QVERIFY(run.output.contains("flags: indivisible, training, bound-to-phone\n"));
        QVERIFY(run.output.contains("root_pinned: false\n"));
    }
    void namesEachVerdict_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("lower case") << issued(u"usual"_qs).toLower() << u"G1"_qs;
        QTest::newRow("second key") << issued(u"key 255"_qs) << u"G1"_qs;
        QTest::newRow("indivisible") << issued(u"indivisible"_qs) << u"G3"_qs;
        QTest::newRow("training") << issued(u"training"_qs) << u"R9"_qs;
        QTest::newRow("expired") << issued(u"last day 2024-02-29"_qs) << u"R2"_qs;
        for (const char *name : {"bit flipped in the face, URL", "of another root, bare",
                                 "key 0, well signed, bare", "signed by the root itself, URL"})
            QTest::newRow(name) << reading(QLatin1String(name)) << u"R7"_qs;
        const char *other = "another town behind its host";
        QTest::newRow(other) << reading(QLatin1String(other)) << u"R4"_qs;
        for (const char *name : {"health pass", "plain HTTP", "cut to 64 characters, bare"})
            QTest::newRow(name) << reading(QLatin1String(name)) << u"N4"_qs;
        QTest::newRow("product") << reading(u"product"_qs) << u"N3"_qs;
        for (const char *name : {"cut to 100 characters, bare", "cut to 16 characters, URL"})
            QTest::newRow(name) << reading(QLatin1String(name)) << u"N5"_qs;
        QTest::newRow("code for people") << u"0000 0000 0101"_qs << u"N5"_qs;
        for (const char *name :
             {"version 2, well signed, URL", "unknown flag 8, well signed, bare"})
            QTest::newRow(name) << reading(QLatin1String(name)) << u"N6"_qs;
        QTest::newRow("nothing") << QString() << u"N4"_qs;
        QTest::newRow("looks like an option") << u"--help"_qs << u"N4"_qs;
    }
    void namesEachVerdict()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, verdict);
        const CliRun run = check(code);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"verdict"].toString(), verdict);
        const bool genuine = run.json().contains(u"campaign"_qs);
        QCOMPARE(genuine, verdict.startsWith(u'G') || verdict == u"R9" || verdict == u"R2");
        // What a foreign code says is nobody's business here.
        QVERIFY(genuine || code.size() < 8 || !run.output.contains(code.right(8).toUtf8()));
    }
    void trustsThePinnedRootOnly()
    {
        const CliRun pinned = check(issued(u"usual"_qs), {u"--root"_qs, fingerprint()});
        QCOMPARE(pinned.json()[u"verdict"], u"G1"_qs);
        QCOMPARE(pinned.json()[u"root_pinned"], true);
        const CliRun other = check(issued(u"usual"_qs), {u"--root"_qs, QString(43, u'A')});
        QCOMPARE(other.exitCode, 1);
        QVERIFY(other.errors.contains("territory/other-root"));
        QVERIFY(other.output.isEmpty());
    }
    void refusesAKeysetThatIsNotSigned()
    {
        QByteArray keyset = comptoir::test::contentOf(m_keyset);
        const QString altered = m_folder.filePath(u"keyset é.json"_qs);
        QFile file(altered);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(keyset.replace("Sceaux", "Ailleu"));
        file.close();
        const CliRun run({u"voucher"_qs, u"check"_qs, u"X"_qs, u"--keyset"_qs, altered});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("territory/bad-signature"));
        const CliRun none({u"voucher"_qs, u"check"_qs, u"X"_qs, u"--keyset"_qs, u"/no/such"_qs});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.errors.contains("/no/such"));
    }
    void refusesMisuse()
    {
        for (const QStringList &arguments :
             {QStringList{},
              {u"check"_qs},
              {u"check"_qs, u"X"_qs},
              {u"check"_qs, u"--keyset"_qs, m_keyset},
              {u"forge"_qs, u"X"_qs, u"--keyset"_qs, m_keyset},
              {u"check"_qs, u"X"_qs, u"Y"_qs, u"--keyset"_qs, m_keyset},
              {u"check"_qs, u"X"_qs, u"--keyset"_qs, m_keyset, u"--root"_qs, u"short"_qs},
              {u"check"_qs, u"X"_qs, u"--keyset"_qs, m_keyset, u"--frob"_qs}})
            QCOMPARE(CliRun(QStringList(u"voucher"_qs) + arguments).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(tst_VoucherCommand)
#include "tst_VoucherCommand.moc"
