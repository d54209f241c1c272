// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Digest.h"
#include "core/crypto/Sealed.h"
#include "core/crypto/Signature.h"

#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::crypto;

class tst_Signature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsPurposesApart()
    {
        test::SeededEntropy entropy(7);
        const PrivateKey key = PrivateKey::generate(entropy);
        const QByteArray signature = key.sign(voucherDomain, {"a", "b"});
        QVERIFY(key.publicKey().verify(voucherDomain, {"ab"}, signature));
        QVERIFY(!key.publicKey().verify(opDomain, {"ab"}, signature));
        QVERIFY(!key.publicKey().verify(voucherDomain, {"aB"}, signature));
        QVERIFY(!key.publicKey().verify(voucherDomain, {"ab"}, signature.left(63)));
    }
    void derivesThePublicKeyOfRfc8032()
    {
        const auto key = PrivateKey::fromSeed(QByteArray::fromHex(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        QCOMPARE(key->publicKey().bytes().toHex(),
                 "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }
    void agreesWithPublishedDigests()
    {
        QCOMPARE(sha256({"a", "bc"}).toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        // RFC 4231 case 2
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        // RFC 3720 B.4
        QCOMPARE(crc32c(QByteArray(32, '\0')), 0x8a9136aau);
        QCOMPARE(crc32c("123456789"), 0xe3069283u);
    }
    void opensOnlyWithItsSecretAndUnaltered()
    {
        test::SeededEntropy entropy(9);
        const QByteArray sealed = seal("device key", "secret", entropy);
        QCOMPARE(unseal(sealed, "secret").value(), "device key");
        QVERIFY(!unseal(sealed, "Secret"));
        for (int i = 0; i < sealed.size(); i += 7) {
            QByteArray altered = sealed;
            altered[i] = char(altered[i] ^ 1);
            QVERIFY(!unseal(altered, "secret"));
        }
        QVERIFY(!unseal(sealed.left(20), "secret"));
    }
};

QTEST_APPLESS_MAIN(tst_Signature)
#include "tst_Signature.moc"
