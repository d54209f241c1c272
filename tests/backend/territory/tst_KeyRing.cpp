// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;
using vouchers::KeyUse;

class tst_KeyRing : public QObject
{
    Q_OBJECT
private:
    static Result<KeyRing> opened(Town &town, const QByteArray &passphrase = "passphrase")
    {
        return KeyRing::open(town.disk, town.entropy, QStringLiteral("keys"), passphrase);
    }

private Q_SLOTS:
    void hasTheSameKeysAfterReopening()
    {
        Town town;
        const auto again = opened(town);
        QVERIFY(again);
        QCOMPARE(again->rootFingerprint(), town.keys.rootFingerprint());
        QCOMPARE(again->newest(KeyUse::Policy), town.keys.newest(KeyUse::Policy));
        QVERIFY(again->key(1).seed() == town.keys.key(1).seed());
    }
    void staysShutForAnotherPassphrase()
    {
        Town town;
        QCOMPARE(opened(town, "guess").error().code, "crypto/not-openable");
    }
    void seedsAreNeitherReadableInTheFileNorInTheDatabase()
    {
        Town town;
        const QByteArray file = take(town.disk.read(QStringLiteral("keys")));
        const QByteArray seed = town.keys.root().seed();
        QVERIFY(!file.isEmpty());
        QVERIFY(!file.contains(seed));
        QVERIFY(!file.contains(base64url::encode(seed).toLatin1()));
    }
    void doesNotSignWithAKeyWhoseTransactionWasRolledBack()
    {
        Town town;
        const int certified = town.keys.newest(KeyUse::Policy);
        {
            const auto abandoned = take(town.storage->begin());
            QVERIFY(take(town.keys.create(*abandoned, KeyUse::Policy)) != certified);
        }
        auto again = take(opened(town));
        const auto transaction = take(town.storage->begin());
        QVERIFY(again.reload(*transaction));
        QCOMPARE(again.newest(KeyUse::Policy), certified);
    }
    void twoProcessesThatMakeKeysKeepBoth()
    {
        Town town;
        auto other = take(opened(town));
        const int mine = town.commit([&](auto &t) { return town.keys.create(t, KeyUse::Voucher); });
        const int theirs = town.commit([&](auto &t) { return other.create(t, KeyUse::Voucher); });
        QVERIFY(mine != theirs);
        auto later = take(opened(town));
        const auto transaction = take(town.storage->begin());
        QVERIFY(later.reload(*transaction));
        QCOMPARE(later.key(mine).seed(), town.keys.key(mine).seed());
        QCOMPARE(later.key(theirs).seed(), other.key(theirs).seed());
    }
    void neverOverwritesARootWhenTheDatabaseIsGone()
    {
        Town town;
        const auto empty = newTestStorage();
        auto ring = take(opened(town));
        const auto transaction = take(empty->begin());
        const auto founded = FoundTerritory(ring, town.clock, town.entropy)
                                 .run(*transaction, QStringLiteral("Sceaux"),
                                      QStringLiteral("a.example"));
        QCOMPARE(founded.error().code, "territory/keys-exist");
        QCOMPARE(take(opened(town)).rootFingerprint(), town.keys.rootFingerprint());
    }
    void certifiesEachKeyForItsPurposeInTheKeyset()
    {
        Town town;
        town.addCampaign();
        const auto keyset = town.keyset();
        QCOMPARE(keyset.name, QStringLiteral("Sceaux"));
        QCOMPARE(keyset.host, QStringLiteral("BONS.SCEAUX.EXAMPLE"));
        QCOMPARE(keyset.version, 2);
        QCOMPARE(keyset.keys.size(), size_t(3));
        const int issuer = town.keys.newest(KeyUse::Voucher);
        QVERIFY(keyset.find(issuer, KeyUse::Voucher, town.clock.now()));
        QVERIFY(!keyset.find(issuer, KeyUse::Ack, town.clock.now()));
    }
    void refusesAHostThatWouldNotFitTheQrAlphabet_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("empty") << QString();
        QTest::newRow("space") << QStringLiteral("bons sceaux.fr");
        QTest::newRow("accent") << QStringLiteral("châtillon.fr");
        QTest::newRow("path") << QStringLiteral("sceaux.fr/bons");
        QTest::newRow("long") << QString(61, QLatin1Char('a'));
    }
    void refusesAHostThatWouldNotFitTheQrAlphabet()
    {
        QFETCH(const QString, host);
        Town town;
        const auto storage = newTestStorage();
        auto ring = take(KeyRing::open(town.disk, town.entropy, QStringLiteral("other"), "p"));
        const auto transaction = take(storage->begin());
        const auto founded = FoundTerritory(ring, town.clock, town.entropy)
                                 .run(*transaction, QStringLiteral("Sceaux"), host);
        QCOMPARE(founded.error().code, "territory/bad-host");
    }
    void answersAPingWithTheCallersOwnNonce()
    {
        Town town;
        Backend backend(*town.storage, town.keys, town.clock, town.entropy);
        FakeTill till(backend, town.entropy);
        const auto response = till.get("/v1/ping?nonce=abc123");
        QCOMPARE(response.status, 200);
        const auto document = take(wire::SignedDoc::fromJson(FakeTill::json(response)));
        QVERIFY(town.keyset().signs(document, crypto::pingDomain, KeyUse::Ack, town.clock.now()));
        const auto content = take(document.content());
        QCOMPARE(content.value(u"nonce").toString(), QStringLiteral("abc123"));
        QCOMPARE(content.value(u"time_ms").toInteger(), town.clock.now().ms());
        QCOMPARE(till.get("/v1/ping").status, 400);
        QCOMPARE(till.get("/healthz").status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_KeyRing)
#include "tst_KeyRing.moc"
