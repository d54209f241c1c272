// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base64Url.h"
#include "core/vouchers/Keyset.h"
#include "sync/wire/Json.h"
#include "tests/support/Samples.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;
using comptoir::test::TownPapers;

class tst_Keyset : public QObject
{
    Q_OBJECT
private:
    const TownPapers m_papers;
    const Instant m_now = Instant::fromMs(1'795'269'900'000);

    QByteArray pin() const { return m_papers.root.publicKey().fingerprint(); }
    QJsonObject content() const { return *m_papers.keysetDoc().content(); }
    /// As the town would sign it.
    wire::SignedDoc signedAgain(const QJsonObject &json) const
    {
        return wire::SignedDoc::make(crypto::keysetDomain, json, 0, m_papers.root);
    }
    QByteArray errorOf(const wire::SignedDoc &document) const
    {
        const auto keyset = Keyset::verified(document, pin());
        return keyset ? QByteArray() : keyset.error().code;
    }
    static QJsonObject withKey(QJsonObject json, const QJsonObject &key)
    {
        QJsonArray keys = json[u"keys"].toArray();
        keys.append(key);
        json[u"keys"] = keys;
        return json;
    }

private Q_SLOTS:
    void readsWhatTheTownSigned()
    {
        const auto keyset = Keyset::verified(m_papers.keysetDoc(), pin());
        QVERIFY(keyset.has_value());
        QCOMPARE(keyset->territory, m_papers.territory);
        QCOMPARE(keyset->name, u"Sceaux"_qs);
        QCOMPARE(keyset->host, u"BONS.EXAMPLE"_qs);
        QCOMPARE(keyset->version, 1);
        QCOMPARE(keyset->keys.size(), 3u);
        QCOMPARE(keyset->find(1, KeyUse::Voucher, m_now)->key, m_papers.issuer.publicKey());
    }
    void readsTheKeysetOfTheVectors()
    {
        const auto json = test::jsonOf(test::sourcePath(u"tests/data/vouchers/keyset.json"_qs));
        const auto vectors = test::jsonOf(test::sourcePath(u"tests/data/vouchers/vectors.json"_qs));
        const auto document = wire::SignedDoc::fromJson(json.object());
        QVERIFY(document.has_value());
        const QByteArray root = vectors[u"root_fingerprint"].toString().toLatin1();
        const auto keyset = Keyset::verified(*document, QByteArray::fromHex(root));
        QVERIFY2(keyset.has_value(), keyset ? "" : keyset.error().code.constData());
        QVERIFY(keyset->find(255, KeyUse::Voucher, m_now));
    }
    void trustsNoOtherRoot()
    {
        const TownPapers other(99);
        QCOMPARE(errorOf(other.keysetDoc()), "territory/other-root");
        // The right root named, the wrong one signing.
        const wire::SignedDoc forged = wire::SignedDoc::make(crypto::keysetDomain, content(), 0,
                                                             other.root);
        QCOMPARE(errorOf(forged), "territory/bad-signature");
        QCOMPARE(Keyset::verified(m_papers.keysetDoc(), {}).error().code, "territory/other-root");
    }
    void trustsNoAlteredDocument()
    {
        wire::SignedDoc document = m_papers.keysetDoc();
        const QByteArray original = document.doc;
        for (qsizetype at = 0; at < original.size(); ++at) {
            document.doc = original;
            document.doc[at] = char(document.doc[at] ^ 1);
            QVERIFY2(!Keyset::verified(document, pin()), qPrintable(QString::number(at)));
        }
        document.doc = original + ' ';
        QCOMPARE(errorOf(document), "territory/bad-signature");
    }
    void trustsNoSignatureForAnotherPurpose()
    {
        QCOMPARE(
            errorOf(wire::SignedDoc::make(crypto::campaignDomain, content(), 0, m_papers.root)),
            "territory/bad-signature");
        QCOMPARE(errorOf(wire::SignedDoc::make(crypto::keysetDomain, content(), 1, m_papers.root)),
                 "territory/bad-signature");
    }
    void forgetsAKeyWhenItEnds()
    {
        Keyset keyset = m_papers.keyset();
        keyset.keys[0].until = m_now;
        const auto read = Keyset::verified(keyset.signedBy(m_papers.root), pin());
        QCOMPARE(read->keys[0].until, std::optional(m_now));
        QVERIFY(read->find(1, KeyUse::Voucher, m_now.plusMs(-1)));
        QVERIFY(!read->find(1, KeyUse::Voucher, m_now));
        QVERIFY(!read->find(1, KeyUse::Voucher, m_now.plusSeconds(1)));
    }
    void takesAKeyForItsOwnPurposeOnly()
    {
        const Keyset keyset = m_papers.keyset();
        QVERIFY(!keyset.find(1, KeyUse::Ack, m_now));
        QVERIFY(!keyset.find(3, KeyUse::Voucher, m_now));
        QVERIFY(!keyset.find(4, KeyUse::Voucher, m_now));
        const wire::SignedDoc campaign = m_papers.campaignDoc();
        QVERIFY(keyset.signs(campaign, crypto::campaignDomain, KeyUse::Policy, m_now));
        QVERIFY(!keyset.signs(campaign, crypto::campaignDomain, KeyUse::Ack, m_now));
        QVERIFY(!keyset.signs(campaign, crypto::ackDomain, KeyUse::Policy, m_now));
    }
    void ignoresKeysOfALaterVersion_data()
    {
        QTest::addColumn<QJsonObject>("key");
        QTest::newRow("like ours")
            << QJsonObject{{u"id"_qs, 9},
                           {u"use"_qs, u"payout"_qs},
                           {u"pub"_qs, base64url::encode(m_papers.ack.publicKey().bytes())}};
        QTest::newRow("longer, as of ML-DSA-44")
            << QJsonObject{{u"id"_qs, 9},
                           {u"use"_qs, u"voucher-2"_qs},
                           {u"pub"_qs, base64url::encode(QByteArray(1312, 'k'))}};
        QTest::newRow("without our members") << QJsonObject{{u"use"_qs, u"witness"_qs}};
    }
    void ignoresKeysOfALaterVersion()
    {
        QFETCH(const QJsonObject, key);
        const auto keyset = Keyset::verified(signedAgain(withKey(content(), key)), pin());
        QVERIFY2(keyset.has_value(), keyset ? "" : keyset.error().code.constData());
        QCOMPARE(keyset->keys.size(), 3u);
    }
    void refusesSignedNonsense_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QJsonObject json = content();
        QTest::newRow("key 0") << withKey(
            json, {{u"id"_qs, 0}, {u"use"_qs, u"ack"_qs}, {u"pub"_qs, json[u"root"]}});
        QTest::newRow("short key")
            << withKey(json, {{u"id"_qs, 9}, {u"use"_qs, u"ack"_qs}, {u"pub"_qs, u"AAAA"_qs}});
        QTest::newRow("no key at all") << withKey(json, {});
        json[u"v"] = 2;
        QTest::newRow("later version") << json;
        json = content();
        json.remove(u"keys"_qs);
        QTest::newRow("no keys") << json;
        json = content();
        json[u"territory"] = u"Sceaux"_qs;
        QTest::newRow("no id") << json;
    }
    void refusesSignedNonsense()
    {
        QFETCH(const QJsonObject, json);
        QCOMPARE(errorOf(signedAgain(json)), "wire/bad-field");
    }
};

QTEST_GUILESS_MAIN(tst_Keyset)
#include "tst_Keyset.moc"
