// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/PushBatch.h"

#include "core/base/Base64Url.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::wire;

class tst_PushBatch : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{17};
    const crypto::PrivateKey m_key = crypto::PrivateKey::generate(m_entropy);
    const DeviceId m_device = DeviceId::mint(Instant::fromMs(1), m_entropy);

    /// Three ops, the second of which moves money.
    PushBatch sample(qint64 from = 5, int incarnation = 2)
    {
        PushBatch batch;
        batch.epoch = "e1-x";
        batch.incarnation = incarnation;
        batch.from = from;
        batch.base = batch.head = QByteArray(32, 'b');
        for (int i = 0; i < 3; ++i) {
            Op op;
            op.id = OpId::mint(Instant::fromMs(2), m_entropy);
            op.sequence = op.transaction = from + i;
            op.incarnation = incarnation;
            op.kind = i == 1 ? "voucher.void" : "sale";
            batch.lines.append(encodeLine(op));
            batch.head = nextHash(m_device, batch.head, batch.lines.last());
            if (i == 1)
                batch.moneySignatures[op.sequence] = signOp(m_key, batch.head);
        }
        batch.next = batch.end() + 1;
        batch.sign(m_key);
        return batch;
    }
    static PushBatch::HeaderValue headersOf(const PushBatch &batch)
    {
        return [headers = batch.headers()](QByteArrayView name) {
            for (const auto &[key, value] : headers) {
                if (key == name)
                    return value;
            }
            return QByteArray();
        };
    }
    /// Everything that the backend asks of a batch.
    Result<void> accepted(const PushBatch::HeaderValue &headers, const QByteArray &body)
    {
        COMPTOIR_TRY(const auto batch, PushBatch::decode(headers, body));
        COMPTOIR_TRY(const auto ops, batch.chained(m_device));
        return batch.checkSignatures(ops, m_key.publicKey());
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const PushBatch batch = sample();
        const auto read = PushBatch::decode(headersOf(batch), batch.body());
        QCOMPARE(*read, batch);
        const auto ops = read->chained(m_device);
        QCOMPARE(ops->size(), 3u);
        QCOMPARE(ops->at(2).hash, batch.head);
        QVERIFY(read->checkSignatures(*ops, m_key.publicKey()));
    }
    void carriesWhatTheTownHadSigned()
    {
        PushBatch batch = sample();
        const SignedDoc document{"{\"n\":1}", 3, QByteArray(64, 's')};
        batch.evidence.timeTokens = {document};
        batch.evidence.acknowledgements = {document, document};
        const auto read = PushBatch::decode(headersOf(batch), batch.body());
        QVERIFY(read);
        QCOMPARE(*read, batch);
        QByteArray body = batch.body();
        body.replace("\"key\":3", "\"key\":333");
        QCOMPARE(PushBatch::decode(headersOf(batch), body).error().code, "sync/bad-frame");
    }
    void readsAHeartbeat()
    {
        PushBatch batch;
        batch.epoch = "e1";
        batch.base = batch.head = firstHash(m_device, 1, {});
        batch.sign(m_key);
        QCOMPARE(batch.end(), 0);
        QVERIFY(accepted(headersOf(batch), batch.body()));
    }
    void refusesEveryTruncation()
    {
        const PushBatch batch = sample();
        const QByteArray body = batch.body();
        for (qsizetype size = 0; size < body.size() - 1; ++size)
            QVERIFY(!accepted(headersOf(batch), body.first(size)));
        QVERIFY(accepted(headersOf(batch), body.chopped(1))); // the last newline
    }
    void refusesEveryFlippedBitOfALine()
    {
        const PushBatch batch = sample();
        const QByteArray body = batch.body();
        const qsizetype lines = body.lastIndexOf('\n', -2);
        for (qsizetype bit = 0; bit < lines * 8; ++bit) {
            QByteArray flipped = body;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!accepted(headersOf(batch), flipped), qPrintable(QString::number(bit)));
        }
    }
    void survivesEveryFlippedBitOfTheTrailer()
    {
        const PushBatch batch = sample();
        const QByteArray body = batch.body();
        int refused = 0;
        for (qsizetype bit = body.lastIndexOf('\n', -2) * 8; bit < body.size() * 8; ++bit) {
            QByteArray flipped = body;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto result = accepted(headersOf(batch), flipped);
            refused += !result;
            if (!result)
                continue;
            // `next` is a report, not evidence: it alone is outside of the signatures.
            PushBatch read = *PushBatch::decode(headersOf(batch), flipped);
            read.next = batch.next;
            QCOMPARE(read, batch);
        }
        QVERIFY(refused > 2000);
    }
    void namesTheBrokenPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::newRow("line that is none")
            << QByteArray("{\"body\"") << QByteArray("{\"body\":") << 1;
        QTest::newRow("sequence jumps") << QByteArray("\"seq\":6") << QByteArray("\"seq\":8") << 2;
        QTest::newRow("other incarnation")
            << QByteArray("\"inc\":2") << QByteArray("\"inc\":3") << 1;
        QTest::newRow("head of other lines")
            << QByteArray("\"kind\":\"sale\"") << QByteArray("\"kind\":\"sole\"") << 4;
        QTest::newRow("end") << QByteArray("\"end\":7") << QByteArray("\"end\":8") << 4;
        QTest::newRow("no money signature")
            << QByteArray("\"sigs\":{\"6\"") << QByteArray("\"sigs\":{\"7\"") << 2;
        QTest::newRow("signature before the batch")
            << QByteArray("\"sigs\":{\"6\"") << QByteArray("\"sigs\":{\"4\"") << 4;
        QTest::newRow("signature of seq 06")
            << QByteArray("\"sigs\":{\"6\"") << QByteArray("\"sigs\":{\"06\"") << 4;
        QTest::newRow("next is taken") << QByteArray("\"next\":8") << QByteArray("\"next\":7") << 4;
    }
    void namesTheBrokenPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        const PushBatch batch = sample();
        QVERIFY(batch.body().contains(from));
        const auto result = accepted(headersOf(batch), batch.body().replace(from, to));
        QVERIFY(!result);
        QCOMPARE(result.error().code, "sync/bad-frame");
        QCOMPARE(result.error().facts.value("line").toInt(), line);
    }
    void refusesBrokenHeaders()
    {
        const PushBatch batch = sample();
        const std::vector<std::pair<QByteArray, QByteArray>> broken{
            {"Sync-Epoch", ""},    {"Sync-Incarnation", "0"}, {"Sync-Incarnation", "2 "},
            {"Sync-From", "-1"},   {"Sync-From", "+5"},       {"Sync-From", "9999999999999999999"},
            {"Sync-Base", "AAAA"}, {"Sync-Base", "*"}};
        for (const auto &field : broken) {
            const auto headers = [&field, good = headersOf(batch)](QByteArrayView name) {
                return name == field.first ? field.second : good(name);
            };
            QVERIFY(!accepted(headers, batch.body()));
        }
    }
    void refusesASignatureOfAnotherDevice()
    {
        const PushBatch batch = sample();
        const auto other = crypto::PrivateKey::generate(m_entropy);
        const auto ops = batch.chained(m_device);
        QVERIFY(!batch.checkSignatures(*ops, other.publicKey()));
        PushBatch replayed = batch;
        replayed.incarnation = 3; // the head signature covers the incarnation
        QVERIFY(!replayed.checkSignatures(*ops, m_key.publicKey()));
    }
    void asksForALaterVersion()
    {
        PushBatch batch = sample();
        batch.lines[0].replace("\"v\":1", "\"v\":2");
        QCOMPARE(batch.chained(m_device).error().code, "sync/upgrade");
    }
    void refusesTooMuch()
    {
        PushBatch batch = sample();
        while (batch.lines.size() <= maxPushLines)
            batch.lines.append("{}");
        batch.next = batch.end() + 1;
        QCOMPARE(PushBatch::decode(headersOf(batch), batch.body()).error().code, "sync/too-large");
        batch.lines = {QByteArray(maxPushBytes, 'x')};
        QCOMPARE(PushBatch::decode(headersOf(batch), batch.body()).error().code, "sync/too-large");
    }
};

QTEST_APPLESS_MAIN(tst_PushBatch)
#include "tst_PushBatch.moc"
