// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/MakeRescuePack.h"
#include "core/rescue/TakeInPack.h"
#include "tests/support/backend/ShopTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::rescue;
using comptoir::sharing::RecoveryCode;
using comptoir::test::ShopTill;
using comptoir::test::TestTown;

class tst_RescuePack : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<ShopTill> m_lost, m_other;
    std::unique_ptr<RescuedOpStore> m_rescued;
    std::optional<RecoveryCode> m_code;
    std::vector<store::OutboxOp> m_ops;

    QByteArray town() const { return m_town->keys.rootFingerprint(); }
    RescuePack pack() const
    {
        return *MakeRescuePack(*m_lost->outbox, m_town->clock)
                    .run(town(), QStringLiteral("Sceaux"), QStringLiteral("Fromagerie"));
    }
    QByteArray file() const { return pack().sealed(*m_code, {}, m_lost->entropy); }
    QByteArray codeOf(const QByteArray &bytes) const
    {
        const auto opened = RescuePack::open(bytes, *m_code);
        return opened ? QByteArray() : opened.error().code;
    }
    /// As the courier does: in the lost device's name, with its own signatures.
    void deliver()
    {
        for (;;) {
            const auto next = m_rescued->next({}, 2);
            QVERIFY(next);
            if (!*next)
                return;
            http::Headers headers;
            for (const auto &[name, value] : (*next)->batch.headers())
                headers.add(name, value);
            headers.set("Sync-Device", (*next)->device.text());
            headers.set("Authorization",
                        "Bearer " + m_town->tokenOf((*next)->device, (*next)->key));
            const auto response = m_town->ask("POST", "/v1/sync/ops", (*next)->batch.body(),
                                              headers);
            QCOMPARE(response.status, 200);
            const auto content = test::signedContent(
                *m_town, test::json(response)[u"ack"].toObject(), crypto::ackDomain);
            store::Acknowledgement ack;
            ack.acknowledged = content[u"acked_seq"].toInteger();
            ack.acknowledgedHash = QByteArray::fromBase64(
                content[u"acked_hash"].toString().toLatin1(), QByteArray::Base64UrlEncoding);
            QVERIFY(m_rescued->acknowledge((*next)->device, (*next)->batch.incarnation, ack));
        }
    }
    TakeInPack takeIn() const
    {
        return {*m_rescued, *m_other->outbox, m_other->disk, m_other->entropy, u"rescued"_qs};
    }
    void change(const QString &sql)
    {
        m_other->act([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(transaction.run(sql));
            return {};
        });
    }
    qsizetype filesKept() { return m_other->disk.list(u"rescued"_qs).size(); }
    qint64 serverOps()
    {
        return m_town->number(QStringLiteral("SELECT COUNT(*) FROM op_log WHERE device = ?"),
                              {m_lost->device.bytes()});
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(6);
        m_town->issue(5);
        const ShopId shop = m_town->addShop(QStringLiteral("Fromagerie"));
        m_lost = std::make_unique<ShopTill>(*m_town, shop, 60);
        m_other = std::make_unique<ShopTill>(*m_town, shop, 70);
        m_rescued = std::make_unique<RescuedOpStore>(*m_other->database, *m_other->outbox,
                                                     m_town->clock, m_other->entropy);
        m_code = RecoveryCode::draw(m_town->entropy);
        m_ops.clear();
        for (int i = 0; i < 3; ++i)
            m_ops.push_back(m_lost->write("sale", {{u"n"_qs, i}}));
        m_ops.push_back(m_lost->write("closing", {{u"z"_qs, 1}}));
    }

    void holdsAllThatIsNotDurable()
    {
        m_lost->push(); // acknowledged is not durable
        m_ops.push_back(m_lost->write("sale", {{u"n"_qs, 9}}));
        const auto opened = RescuePack::open(file(), *m_code);
        QVERIFY(opened);
        QCOMPARE(opened->label, pack().label);
        QCOMPARE(opened->ops.size(), m_ops.size());
        for (size_t i = 0; i < m_ops.size(); ++i) {
            QCOMPARE(opened->ops[i].line, m_ops[i].line);
            QCOMPARE(opened->ops[i].hash, m_ops[i].hash);
            QCOMPARE(opened->ops[i].signature, m_ops[i].signature);
        }
        QCOMPARE(opened->deviceSeed, m_lost->key.seed());
    }

    void showsItsLabelWithoutACodeAndNothingElse()
    {
        const QByteArray bytes = file();
        const auto label = RescuePack::readLabel(bytes);
        QVERIFY(label);
        QCOMPARE(label->ops, 4);
        QCOMPARE(label->townName, QStringLiteral("Sceaux"));
        QVERIFY(!bytes.contains(m_lost->key.seed()));
        QVERIFY(!bytes.contains(m_ops[0].line));
        QVERIFY(!bytes.contains(m_code->packSecret()));
    }

    void opensWithTheShopsPrintedCodeToo()
    {
        const auto printed = RecoveryCode::draw(m_town->entropy);
        const QByteArray bytes = pack().sealed(*m_code, printed.agreementKey().publicBytes(),
                                               m_lost->entropy);
        QVERIFY(RescuePack::open(bytes, printed));
        QVERIFY(RescuePack::open(bytes, *m_code));
        QCOMPARE(RescuePack::open(file(), printed).error().code, "rescue/wrong-code");
    }

    void saysWhatIsWrongWithAFile()
    {
        const QByteArray bytes = file();
        QCOMPARE(codeOf(bytes), QByteArray());
        QCOMPARE(codeOf("holiday photos"), "rescue/not-a-pack");
        QCOMPARE(codeOf({}), "rescue/not-a-pack");
        for (const qsizetype size : {qsizetype(8), qsizetype(16), qsizetype(100), bytes.size() - 1})
            QCOMPARE(codeOf(bytes.left(size)), "rescue/truncated");
        QCOMPARE(codeOf(bytes + '\n'), "rescue/damaged");
        QByteArray newer = bytes;
        newer[8] = 2;
        QCOMPARE(codeOf(newer), "rescue/newer-format");
        for (qsizetype i = 17; i < bytes.size(); i += 7) {
            QByteArray bent = bytes;
            bent[i] = char(bent[i] ^ 4);
            QCOMPARE(codeOf(bent), "rescue/damaged");
        }
        const auto wrong = RecoveryCode::draw(m_town->entropy);
        QCOMPARE(RescuePack::open(bytes, wrong).error().code, "rescue/wrong-code");
    }

    void refusesAPackWhoseChainProvesNothing()
    {
        RescuePack forged = pack();
        std::swap(forged.ops[1].line, forged.ops[2].line);
        QCOMPARE(codeOf(forged.sealed(*m_code, {}, m_lost->entropy)), "rescue/broken-chain");
        forged = pack();
        forged.ops[3].signature = QByteArray(64, 'x');
        QCOMPARE(codeOf(forged.sealed(*m_code, {}, m_lost->entropy)), "rescue/broken-chain");
        forged = pack();
        forged.ops.pop_back();
        forged.base = QByteArray(32, 'x');
        QCOMPARE(codeOf(forged.sealed(*m_code, {}, m_lost->entropy)), "rescue/broken-chain");
    }

    void anotherTillHandsItInExactlyOnce()
    {
        QCOMPARE(m_rescued->import(pack(), town()), 4);
        QCOMPARE(m_rescued->devices()->front().waiting, 4);
        QCOMPARE(m_rescued->import(pack(), town()), 0); // the same stick again
        deliver();
        QCOMPARE(serverOps(), 4);
        QCOMPARE(m_rescued->devices()->front().waiting, 0);
        QCOMPARE(m_rescued->devices()->front().delivered, 4);
        QCOMPARE(m_rescued->import(pack(), town()), 0);
        deliver();
        QCOMPARE(serverOps(), 4);
        // And the old till comes back.
        const QJsonObject ack = m_lost->push();
        QCOMPARE(ack[u"acked_seq"].toInteger(), 4);
        QCOMPARE(serverOps(), 4);
        for (const QJsonValue &entry : ack[u"results"].toArray())
            QCOMPARE(entry[u"status"].toString(), QStringLiteral("duplicate"));
    }

    void deliversWhatTheOldTillHadSentInPart()
    {
        m_lost->push();
        m_ops.push_back(m_lost->write("sale", {{u"n"_qs, 9}}));
        QCOMPARE(m_rescued->import(pack(), town()), 5);
        deliver();
        QCOMPARE(serverOps(), 5);
    }

    // A till that leaves a fork takes all that is not durable along into its new chain
    // (Outbox::beginIncarnation), so a pack of the current incarnation has it all.
    void holdsAllOfSeveralIncarnations()
    {
        m_lost->push(); // acknowledged, not durable
        m_ops.push_back(m_lost->write("sale", {{u"n"_qs, 9}}));
        for (int incarnation = 2; incarnation <= 3; ++incarnation) {
            m_lost->act([this](store::Transaction &transaction) -> Result<void> {
                COMPTOIR_CHECK(m_lost->outbox->beginIncarnation(transaction, 0));
                return {};
            });
            m_ops.push_back(m_lost->write("sale", {{u"inc"_qs, incarnation}}));
        }
        const auto opened = RescuePack::open(file(), *m_code);
        QVERIFY(opened);
        QCOMPARE(opened->incarnation, 3);
        QCOMPARE(opened->ops.size(), m_ops.size());
        for (size_t i = 0; i < m_ops.size(); ++i)
            QCOMPARE(opened->ops[i].op.id, m_ops[i].id);
        QCOMPARE(m_lost->count(u"SELECT COUNT(*) FROM outbox WHERE state < 3"_qs),
                 qint64(m_ops.size()));
        QCOMPARE(m_rescued->import(*opened, town()), int(m_ops.size()));
        deliver();
        QCOMPARE(m_rescued->devices()->front().waiting, 0);
        for (const store::OutboxOp &op : m_ops)
            QCOMPARE(
                m_town->number(u"SELECT COUNT(*) FROM op_log WHERE op = ?"_qs, {op.id.bytes()}), 1);
    }

    void keepsTheFileUntilItsOpsAreDurable()
    {
        TakeInPack packs = takeIn();
        QCOMPARE(packs.run(file(), *m_code, town()), 4);
        QCOMPARE(filesKept(), 1);
        deliver(); // acknowledged is not durable
        packs.again(town());
        QCOMPARE(filesKept(), 1);
        change(u"UPDATE rescued_op SET state = 3"_qs);
        packs.again(town());
        QCOMPARE(filesKept(), 0);
    }

    void takesInAgainWhatALostDatabaseHad()
    {
        TakeInPack packs = takeIn();
        QCOMPARE(packs.run(file(), *m_code, town()), 4);
        change(u"UPDATE rescued_op SET state = 3"_qs); // else nobody may delete them
        change(u"DELETE FROM rescued_op"_qs);
        change(u"DELETE FROM rescued_device"_qs);
        packs.again(town());
        QCOMPARE(m_rescued->devices()->front().waiting, 4);
        deliver();
        QCOMPARE(serverOps(), 4);
    }

    void keepsNoFileThatItRefused()
    {
        TakeInPack packs = takeIn();
        QCOMPARE(packs.run(file(), *m_code, QByteArray(32, 'x')).error().code, "rescue/other-town");
        QCOMPARE(filesKept(), 0);
    }

    void sendsAgainWhatARestoredTownMayLack()
    {
        QCOMPARE(m_rescued->import(pack(), town()), 4);
        deliver();
        m_other->act([this](auto &transaction) { return m_rescued->sendAgain(transaction); });
        QCOMPARE(m_rescued->devices()->front().waiting, 4);
    }

    void importsNothingByHalves()
    {
        QCOMPARE(m_rescued->import(pack(), QByteArray(32, 'x')).error().code, "rescue/other-town");
        RescuePack other = pack();
        QCOMPARE(m_rescued->import(other, town()), 4);
        // The same device, another story from its second op on.
        other.ops[3].hash = QByteArray(32, 'x');
        other.ops.push_back(other.ops[0]);
        other.ops.back().op.sequence = 5;
        QCOMPARE(m_rescued->import(other, town()).error().code, "rescue/fork");
        QCOMPARE(m_rescued->devices()->front().waiting, 4);
        RescuedOpStore own(*m_lost->database, *m_lost->outbox, m_town->clock, m_lost->entropy);
        QCOMPARE(own.import(pack(), town()).error().code, "rescue/own-device");
        QVERIFY(own.devices()->empty());
    }

    void bringsTheShopsKeysToItsOwnTillsOnly()
    {
        const auto key = m_lost->outbox->shopKeys().sealing();
        QVERIFY(m_rescued->import(pack(), town()));
        QCOMPARE(*m_other->outbox->shopKeys().find(key->id()), *key);
        ShopTill stranger(*m_town, m_town->addShop(QStringLiteral("Boulangerie")), 80);
        RescuedOpStore courier(*stranger.database, *stranger.outbox, m_town->clock,
                               stranger.entropy);
        QCOMPARE(courier.import(pack(), town()), 4);
        QCOMPARE(*stranger.outbox->shopKeys().find(key->id()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_RescuePack)
#include "tst_RescuePack.moc"
