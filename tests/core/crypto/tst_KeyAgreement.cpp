// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Agreement.h"
#include "core/crypto/Cipher.h"
#include "core/crypto/Digest.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::crypto;

class tst_KeyAgreement : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{5};

private Q_SLOTS:
    void derivesAsRfc5869TestCase1()
    {
        const QByteArray key(22, '\x0b');
        const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c");
        const QByteArray info = QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9");
        QCOMPARE(hkdfSha256(key, salt, info).toHex(),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
    }

    void encryptsAsNistGcmTestCase16()
    {
        const QByteArray key = QByteArray::fromHex(
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        const QByteArray nonce = QByteArray::fromHex("cafebabefacedbaddecaf888");
        const QByteArray context = QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        const QByteArray plain = QByteArray::fromHex(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        const QByteArray expected("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                  "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                  "76fc6ece0f4e1768cddf8853bb2d551b");
        QCOMPARE(encrypt(plain, key, nonce, context).toHex(), expected);
        QCOMPARE(decrypt(QByteArray::fromHex(expected), key, nonce, context), plain);
    }

    void opensOnlyWhatIsWholeAndForThisContext()
    {
        const QByteArray key(32, 'k'), nonce(12, 'n'), sealed = encrypt("milk", key, nonce, "a");
        QVERIFY(!decrypt(sealed, key, nonce, "b"));
        QVERIFY(!decrypt(sealed.chopped(1), key, nonce, "a"));
        QVERIFY(!decrypt({}, key, nonce, "a"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray bent = sealed;
            bent[i] = char(bent[i] ^ 1);
            QVERIFY(!decrypt(bent, key, nonce, "a"));
        }
        QCOMPARE(decrypt(encrypt({}, key, nonce), key, nonce), QByteArray(""));
    }

    void hasThePublicKeyOfRfc7748()
    {
        // §6.1: Bob's keys.
        const auto bob = AgreementKey::fromSeed(QByteArray::fromHex(
            "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
        QVERIFY(bob);
        QCOMPARE(bob->publicBytes().toHex(),
                 QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    }

    void nobodyElseOpensTheBox()
    {
        const auto device = PrivateKey::generate(m_entropy);
        const auto other = PrivateKey::generate(m_entropy);
        const auto key = AgreementKey::ofDevice(device);
        const auto box = sealTo(key.publicBytes(), "secret", "wrap", m_entropy);
        QVERIFY(box);
        QCOMPARE(key.open(*box, "wrap"), QByteArray("secret"));
        QVERIFY(!key.open(*box, "other"));
        QVERIFY(!AgreementKey::ofDevice(other).open(*box, "wrap"));
        QVERIFY(!key.open(box->chopped(1), "wrap"));
        QVERIFY(!key.open("short", "wrap"));
        QVERIFY(*sealTo(key.publicBytes(), "secret", "wrap", m_entropy) != *box);
    }

    void refusesAKeyOfSmallOrder()
    {
        // All zero: the shared secret would be known to all.
        QVERIFY(!sealTo(QByteArray(32, '\0'), "secret", "wrap", m_entropy));
        QVERIFY(!sealTo("short", "secret", "wrap", m_entropy));
    }
};

QTEST_GUILESS_MAIN(tst_KeyAgreement)
#include "tst_KeyAgreement.moc"
