// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/VoucherPack.h"

#include "sync/wire/Columns.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::wire;
using State = VoucherPack::State;

class tst_VoucherPack : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{11};
    const crypto::PrivateKey m_key = crypto::PrivateKey::generate(m_entropy);
    const AckKeys m_keys = [this](int id) {
        return id == 3 ? std::optional(m_key.publicKey()) : std::nullopt;
    };

    static VoucherPack sample()
    {
        return {
            12,
            48211,
            {State::Untouched, State::PartlyUsed, State::Spent, State::Blocked, State::PartlyUsed},
            {{1, Money::fromCents(127)}, {4, Money::fromCents(16'777'215)}}};
    }
    QByteArray signedAgain(const QByteArray &content) const
    {
        return content + m_key.sign(crypto::packDomain, {content});
    }
    QByteArray content() const { return sample().signedBytes(3, m_key).chopped(64); }

private Q_SLOTS:
    void writesTheBytesOfTheProtocol()
    {
        const QByteArray written = content();
        QCOMPARE(written.first(22),
                 QByteArray("CVP1")
                     + QByteArray::fromHex("0000000c"
                                           "000000000000bc53"
                                           "00000005"
                                           "03"
                                           "00"));
        ByteReader reader(QByteArrayView(written).sliced(22));
        for (const char *expected : {"e401", "7f80ffff07", "0001", "0000", "0000"})
            QCOMPARE(readColumn(reader, 100).value_or("none").toHex(), QByteArray(expected));
        QVERIFY(reader.atEnd());
    }
    void takesNoMoreThanItsEntropy()
    {
        VoucherPack pack{12, 9, {}, {}};
        for (quint32 i = 0; i < 100'000; ++i) {
            const int lot = m_entropy.below(100);
            pack.states.push_back(lot < 50       ? State::Untouched
                                      : lot < 65 ? State::PartlyUsed
                                                 : State::Spent);
            if (lot >= 50 && lot < 65)
                pack.balances.push_back({i, Money::fromCents(25 * (1 + m_entropy.below(79)))});
        }
        const QByteArray bytes = pack.signedBytes(3, m_key);
        QVERIFY2(bytes.size() < 32'000, qPrintable(QString::number(bytes.size())));
        QCOMPARE(*VoucherPack::verified(bytes, m_keys), pack);
    }
    void readsWhatItWrote()
    {
        QCOMPARE(*VoucherPack::verified(sample().signedBytes(3, m_key), m_keys), sample());
        const VoucherPack empty{1, 0, {}, {}};
        QCOMPARE(*VoucherPack::verified(empty.signedBytes(3, m_key), m_keys), empty);
    }
    void readsRandomPacks()
    {
        for (int round = 0; round < 200; ++round) {
            VoucherPack pack{quint32(m_entropy.below(1 << 20)), m_entropy.below(1 << 30), {}, {}};
            const int count = m_entropy.below(200);
            for (int i = 0; i < count; ++i) {
                pack.states.push_back(State(m_entropy.below(4)));
                if (pack.states.back() == State::PartlyUsed)
                    pack.balances.push_back(
                        {quint32(i), Money::fromCents(1 + m_entropy.below(1 << 24) % 16777215)});
            }
            QCOMPARE(*VoucherPack::verified(pack.signedBytes(3, m_key), m_keys), pack);
        }
    }
    void refusesEveryTruncation()
    {
        const QByteArray whole = sample().signedBytes(3, m_key);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!VoucherPack::verified(whole.first(size), m_keys));
    }
    void refusesEveryFlippedBit()
    {
        const QByteArray whole = sample().signedBytes(3, m_key);
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!VoucherPack::verified(flipped, m_keys), qPrintable(QString::number(bit)));
        }
    }
    void refusesSignedNonsense_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        const QByteArray head = content().first(22);
        const QByteArray good = content();
        const auto with = [&good](qsizetype at, const QByteArray &other) {
            return QByteArray(good).replace(at, other.size(), other);
        };
        const auto columns = [&head](const QList<QByteArray> &hex) {
            QByteArray bytes = head;
            for (const QByteArray &column : hex)
                appendColumn(bytes, QByteArray::fromHex(column));
            return bytes;
        };
        const QByteArray bad("wire/bad-pack");
        QTest::newRow("count beyond the bytes") << with(16, QByteArray(4, '\xff')) << bad;
        QTest::newRow("another count") << with(19, QByteArray(1, '\x09')) << bad;
        QTest::newRow("huge position") << with(8, QByteArray(1, '\x7f')) << bad;
        QTest::newRow("unknown flag")
            << with(21, QByteArray(1, '\1')) << QByteArray("wire/unknown-version");
        QTest::newRow("later version") << with(3, "2") << QByteArray("wire/unknown-version");
        QTest::newRow("a byte more") << good + 'x' << bad;
        QTest::newRow("a byte less") << good.chopped(1) << bad;
        QTest::newRow("no columns") << head << bad;
        QTest::newRow("no frame") << head + QByteArray(4, '\0') << bad;
        QTest::newRow("bits after the last voucher")
            << columns({"e405", "7f80ffff07", "0001", "0000", "0000"}) << bad;
        QTest::newRow("a balance missing")
            << columns({"e401", "7f80ffff07", "00", "00", "00"}) << bad;
        QTest::newRow("a column missing") << columns({"e401", "7f80ffff07", "0001", "0000"}) << bad;
        QTest::newRow("a sum cut") << columns({"e401", "7f80ffff", "0001", "0000", "0000"}) << bad;
        QTest::newRow("sum of nothing")
            << columns({"e401", "0080ffff07", "0001", "0000", "0000"}) << bad;
        QTest::newRow("a sum twice") << columns({"e401", "7f00", "0001", "0000", "0000"}) << bad;
        QTest::newRow("long form of a number")
            << columns({"e401", "ff00", "0000", "0000", "0000"}) << bad;
        QTest::newRow("sum above any face")
            << columns({"e401", "7f81ffff07", "0001", "0000", "0000"}) << bad;
        QTest::newRow("more sums than balances")
            << columns({"e401", "7f8080808001", "0001", "0000", "0000"}) << bad;
        QTest::newRow("place of no sum")
            << columns({"e401", "7f80ffff07", "0002", "0000", "0000"}) << bad;
    }
    void refusesSignedNonsense()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        const QByteArray whole = signedAgain(bytes);
        const auto pack = VoucherPack::verified(whole, m_keys);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, code);
    }
    void refusesAnotherKeyOrPurpose()
    {
        const auto other = crypto::PrivateKey::generate(m_entropy);
        QCOMPARE(VoucherPack::verified(sample().signedBytes(3, other), m_keys).error().code,
                 "wire/bad-signature");
        QCOMPARE(VoucherPack::verified(sample().signedBytes(2, m_key), m_keys).error().code,
                 "wire/bad-signature");
        const QByteArray foreign = content() + m_key.sign(crypto::codeListDomain, {content()});
        QCOMPARE(VoucherPack::verified(foreign, m_keys).error().code, "wire/bad-signature");
    }
};

QTEST_APPLESS_MAIN(tst_VoucherPack)
#include "tst_VoucherPack.moc"
