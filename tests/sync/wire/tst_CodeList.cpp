// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/CodeList.h"

#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::wire;

class tst_CodeList : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{13};
    const crypto::PrivateKey m_key = crypto::PrivateKey::generate(m_entropy);
    const AckKeys m_keys = [this](int id) {
        return id == 3 ? std::optional(m_key.publicKey()) : std::nullopt;
    };

    static CodeList sample()
    {
        CodeList list{12,
                      3,
                      QByteArray(16, 's'),
                      {{0, 2, Money::fromCents(2000), Day::fromVoucherDays(2700), 0},
                       {2, 1, Money::fromCents(500), Day::fromVoucherDays(2701), 2}},
                      {}};
        for (const char *code : {"7Q2K9FXA01MB", "000000000000", "ZZZZZZZZZZ11"})
            list.hashes += CodeList::hashOf(QLatin1String(code), list.salt, list.rounds);
        return list;
    }
    QByteArray content() const { return sample().signedBytes(3, m_key).chopped(64); }

private Q_SLOTS:
    void writesTheBytesOfTheProtocol()
    {
        const QByteArray expected = "CCL1"
            + QByteArray::fromHex("0000000c"
                                  "00000003"
                                  "03"
                                  "00000003")
            + QByteArray(16, 's') + QByteArray::fromHex("0002")
            + QByteArray::fromHex("00000000"
                                  "00000002"
                                  "0007d0"
                                  "0a8c"
                                  "00")
            + QByteArray::fromHex("00000002"
                                  "00000001"
                                  "0001f4"
                                  "0a8d"
                                  "02")
            + sample().hashes;
        QCOMPARE(content(), expected);
        // RFC 7914 §11 has this vector of PBKDF2-HMAC-SHA-256 (first 8 bytes).
        QCOMPARE(CodeList::hashOf(QStringLiteral("passwd"), "salt", 1).toHex(), "55ac046e56e3089f");
    }
    void findsACodeAndItsBatch()
    {
        const auto list = CodeList::verified(sample().signedBytes(3, m_key), m_keys);
        QCOMPARE(*list, sample());
        QCOMPARE(list->find(QStringLiteral("7Q2K9FXA01MB")), 0u);
        QCOMPARE(list->find(QStringLiteral("ZZZZZZZZZZ11")), 2u);
        QVERIFY(!list->find(QStringLiteral("7Q2K9FXA01MC")));
        QCOMPARE(list->batchOf(1).face.cents(), 2000);
        QCOMPARE(list->batchOf(2).face.cents(), 500);
    }
    void refusesEveryTruncation()
    {
        const QByteArray whole = sample().signedBytes(3, m_key);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!CodeList::verified(whole.first(size), m_keys));
    }
    void findsTheSerialBehindAGapOfARestore()
    {
        CodeList list = sample();
        const quint32 last = list.batches.back().first;
        list.batches.back().first += 1000;
        const auto read = CodeList::verified(list.signedBytes(3, m_key), m_keys);
        QVERIFY(read);
        QCOMPARE(read->serialAt(last - 1), last - 1);
        QCOMPARE(read->serialAt(last), last + 1000);
        QCOMPARE(read->batchOf(last + 1000), list.batches.back());
    }
    void refusesEveryFlippedBit()
    {
        const QByteArray whole = sample().signedBytes(3, m_key);
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!CodeList::verified(flipped, m_keys), qPrintable(QString::number(bit)));
        }
    }
    void refusesSignedNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = content();
        const auto with = [&good](qsizetype at, const QByteArray &other) {
            return QByteArray(good).replace(at, other.size(), other);
        };
        QTest::newRow("count beyond the bytes") << with(8, QByteArray(4, '\xff'));
        QTest::newRow("count below the batches") << with(11, QByteArray(1, '\2'));
        QTest::newRow("no rounds") << with(13, QByteArray(4, '\0'));
        QTest::newRow("rounds of an hour") << with(13, QByteArray(4, '\xff'));
        QTest::newRow("batches beyond the bytes") << with(33, QByteArray(2, '\xff'));
        QTest::newRow("empty batch") << with(39, QByteArray(4, '\0'));
        QTest::newRow("a serial in two batches") << with(52, QByteArray(1, '\1'));
        QTest::newRow("a byte more") << good + 'x';
        QTest::newRow("a byte less") << good.chopped(1);
    }
    void refusesSignedNonsense()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray whole = bytes + m_key.sign(crypto::codeListDomain, {bytes});
        const auto list = CodeList::verified(whole, m_keys);
        QVERIFY(!list);
        QCOMPARE(list.error().code, "wire/bad-code-list");
    }
};

QTEST_APPLESS_MAIN(tst_CodeList)
#include "tst_CodeList.moc"
