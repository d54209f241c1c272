// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/DeviceKeyStore.h"
#include "core/base/Base64Url.h"
#include "core/rescue/MakeRescuePack.h"
#include "sync/wire/Json.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/till/TestTill.h"

#include <QJsonArray>
#include <QLockFile>
#include <QTest>

using namespace comptoir;
using comptoir::test::CliRun;
using comptoir::test::TestTill;
using comptoir::test::TownPapers;

class tst_RescueCommand : public QObject
{
    Q_OBJECT
private:
    TownPapers m_papers;
    std::unique_ptr<TestTill> m_till;
    std::optional<sharing::RecoveryCode> m_code;
    QString m_file;

    /// Files of an enrolled till that does not run: marker and key beside its database.
    void furnish(TestTill &till)
    {
        till.enrol();
        const auto chain = till.outbox->head();
        const QByteArray marker = wire::compact(
            {{u"server"_qs, u"https://town.example"_qs},
             {u"root"_qs, base64url::encode(m_papers.root.publicKey().fingerprint())},
             {u"device"_qs, QString::fromLatin1(chain->device.text())},
             {u"shop"_qs, QString::fromLatin1(chain->shop.text())},
             {u"epoch"_qs, u"e1"_qs},
             {u"keyset"_qs, m_papers.keysetDoc().toJson()},
             {u"town"_qs, u"Sceaux"_qs},
             {u"shop_name"_qs, u"Fromagerie"_qs},
             {u"merchant"_qs, u"Fromagerie"_qs}});
        QVERIFY(till.disk.replaceDurably(till.folder.filePath(u"device.json"_qs), marker));
        app::DeviceKeyStore keys(till.disk, till.entropy, till.folder.path(),
                                 app::DeviceKeyStore::Place::FileOnly);
        keys.save(till.deviceKey, [](const Result<void> &) {});
        till.close();
    }
    QString code() const { return m_code->groups().join(u'-'); }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
        qputenv("COMPTOIR_KEYSTORE", "file");
    }
    void init()
    {
        m_till = std::make_unique<TestTill>(m_papers);
        m_till->enrol();
        const auto transaction = store::Transaction::begin(*m_till->database);
        store::OutboxWriter writer(*m_till->outbox, **transaction);
        QVERIFY(writer.append("sale", {{u"n"_qs, 1}}));
        QVERIFY(writer.append("closing", {{u"z"_qs, 1}}));
        QVERIFY(writer.commit());
        const auto pack = rescue::MakeRescuePack(*m_till->outbox, m_till->clock)
                              .run(m_papers.root.publicKey().fingerprint(), u"Sceaux"_qs,
                                   u"Fromagerie"_qs);
        m_code = sharing::RecoveryCode::draw(m_till->entropy);
        m_file = m_till->folder.filePath(u"caisse.comptoir"_qs);
        QVERIFY(m_till->disk.replaceDurably(m_file, pack->sealed(*m_code, {}, m_till->entropy)));
    }

    void saysWhosePackItIs()
    {
        const CliRun run({u"rescue"_qs, u"inspect"_qs, m_file, u"--json"_qs});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"town"].toString(), u"Sceaux"_qs);
        QCOMPARE(run.json()[u"ops"].toInt(), 2);
        QVERIFY(!run.json().contains(u"kinds"));
    }
    void listsWhatIsInItWithTheCode()
    {
        const CliRun run(
            {u"rescue"_qs, u"inspect"_qs, m_file, u"--code"_qs, code().toLower(), u"--json"_qs});
        QCOMPARE(run.json()[u"kinds"].toArray(), (QJsonArray{u"sale"_qs, u"closing"_qs}));
    }
    void saysWhyItOpensNothing()
    {
        const auto refusal = [this](const QString &typed) {
            const CliRun run({u"rescue"_qs, u"inspect"_qs, m_file, u"--code"_qs, typed});
            return run.exitCode == 1 ? run.errors : QByteArray();
        };
        const auto other = sharing::RecoveryCode::draw(m_till->entropy).groups().join(u' ');
        QVERIFY(refusal(other).contains("rescue/wrong-code"));
        QVERIFY(refusal(code().chopped(1)).contains("recovery/not-a-code"));
        QVERIFY(m_till->disk.replaceDurably(m_file, "photo"));
        QVERIFY(refusal(code()).contains("rescue/not-a-pack"));
        QVERIFY(CliRun({u"rescue"_qs, u"import"_qs, m_file, u"--code"_qs, code(), u"--data"_qs,
                        m_till->folder.path()})
                    .errors.contains("rescue/not-a-pack"));
    }
    void givesAPackToAnotherTillOnce()
    {
        TestTill other(m_papers, 33);
        furnish(other);
        const QStringList import{u"rescue"_qs,        u"import"_qs, m_file,
                                 u"--code"_qs,        code(),       u"--data"_qs,
                                 other.folder.path(), u"--json"_qs};
        const CliRun first(import), second(import);
        QCOMPARE(first.errors, QByteArray());
        QCOMPARE(first.json()[u"new"].toInt(-1), 2);
        QCOMPARE(second.json()[u"new"].toInt(-1), 0);
        other.reopen();
        QCOMPARE(other.count(u"SELECT count(*) FROM rescued_op WHERE state = 0"_qs), 2);
    }
    void doesNotWriteBesideARunningTill()
    {
        TestTill other(m_papers, 33);
        furnish(other);
        QLockFile lock(other.folder.filePath(u"lock"_qs));
        QVERIFY(lock.tryLock());
        const CliRun run({u"rescue"_qs, u"import"_qs, m_file, u"--code"_qs, code(), u"--data"_qs,
                          other.folder.path()});
        QVERIFY(run.errors.contains("till/already-running"));
    }
    void importsIntoNoTillThatIsNone()
    {
        const QTemporaryDir folder;
        const CliRun run({u"rescue"_qs, u"import"_qs, m_file, u"--code"_qs, code(), u"--data"_qs,
                          folder.path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.errors.contains("till/not-enrolled"));
    }
    void refusesMisuse()
    {
        QCOMPARE(CliRun({u"rescue"_qs}).exitCode, 2);
        QCOMPARE(CliRun({u"rescue"_qs, u"import"_qs, m_file}).exitCode, 2);
        QCOMPARE(CliRun({u"rescue"_qs, u"erase"_qs, m_file}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(tst_RescueCommand)
#include "core/store/OutboxWriter.h"
#include "tst_RescueCommand.moc"
