// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/SealedBody.h"

#include "sync/wire/PackedText.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::wire;

class tst_SealedBody : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{8};
    ShopKey m_key = *ShopKey::fromBytes(m_entropy.bytes(32));
    DeviceId m_device = DeviceId::mint(Instant::fromMs(1'795'269'900'000), m_entropy);

    Op sealedSale()
    {
        Op op;
        op.id = OpId::mint(Instant::fromMs(1'795'269'900'000), m_entropy);
        op.sequence = op.transaction = 7;
        op.kind = "sale";
        op.body = {{"lines", "camembert"}};
        sealBody(op, m_device, m_key, m_entropy);
        return op;
    }

private Q_SLOTS:
    void readsWhatItSealed()
    {
        auto op = decodeLine(encodeLine(sealedSale()));
        QVERIFY(op && op->body.isEmpty());
        QCOMPARE(sealingKeyId(*op), m_key.id());
        QVERIFY(openBody(*op, m_device, m_key));
        QCOMPARE(op->body[u"lines"].toString(), QStringLiteral("camembert"));
        QVERIFY(op->sealed.isEmpty());
    }

    void aBodyIsNotMovedToAnotherOp()
    {
        const Op sale = sealedSale();
        Op other = sealedSale(), kind = sale, moved = sale;
        other.sealed = sale.sealed;
        kind.kind = "sale.void";
        QCOMPARE(openBody(other, m_device, m_key).error().code, "seal/not-openable");
        QCOMPARE(openBody(kind, m_device, m_key).error().code, "seal/not-openable");
        const auto otherDevice = DeviceId::mint(Instant(), m_entropy);
        QCOMPARE(openBody(moved, otherDevice, m_key).error().code, "seal/not-openable");
    }

    void staysTheSameInANewIncarnation()
    {
        Op op = sealedSale();
        op.incarnation = 2;
        op.sequence = op.transaction = 1;
        QVERIFY(openBody(op, m_device, m_key));
    }

    void anotherKeyOpensNothing()
    {
        Op op = sealedSale();
        const ShopKey other = *ShopKey::fromBytes(m_entropy.bytes(32));
        QVERIFY(other.id() != m_key.id());
        QCOMPARE(openBody(op, m_device, other).error().code, "seal/not-openable");
        op.sealed = op.sealed.left(19);
        QCOMPARE(openBody(op, m_device, m_key).error().code, "seal/not-openable");
        QVERIFY(!ShopKey::fromBytes("short"));
    }

    void packsAnyTextWithoutLoss()
    {
        const QByteArray uuid = m_device.text();
        for (const QByteArray &text : QByteArrayList{
                 QByteArray(),
                 QByteArray("{\"product\":\"" + uuid + "\",\"qty\":-1000,\"why\":\"sale\"}"),
                 QByteArray("{\"qty\":1,\"why\":\"" + uuid.toUpper() + "\"}"), uuid.chopped(1),
                 QByteArray(uuid + uuid), QByteArray("é\"qty\":,\"why\":\"saler\"}\xff\x7f")})
            QCOMPARE(unpackText(packText(text)).value_or("refused"), text);
        QVERIFY(packText(uuid).size() == 17);
        QCOMPARE(unpackText("{}").value_or(QByteArray()), QByteArray("{}")); // of before
        QCOMPARE(unpackText(QByteArray("\x01short")).error().code, "wire/not-json");
    }

    void equalSalesLookDifferent() { QVERIFY(sealedSale().sealed != sealedSale().sealed); }
};

QTEST_GUILESS_MAIN(tst_SealedBody)
#include "tst_SealedBody.moc"
