// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base32.h"
#include "core/scan/QrWriter.h"
#include "core/vouchers/VoucherCode.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace comptoir;
using namespace comptoir::vouchers;

namespace {

QByteArray hex(const QJsonObject &json, const QString &name)
{
    return QByteArray::fromHex(json.value(name).toString().toLatin1());
}

VoucherTerms termsFrom(const QJsonObject &json)
{
    VoucherTerms terms;
    terms.keyId = json.value(u"key").toInt();
    terms.campaign = CampaignNumber(json.value(u"campaign").toInteger());
    terms.serial = Serial(json.value(u"serial").toInteger());
    terms.face = Money::fromCents(json.value(u"face_c").toInteger());
    terms.lastDay = Day::fromIso(json.value(u"last_day").toString()).value_or(Day());
    terms.flags = quint8(json.value(u"flags").toInt());
    return terms;
}

/// "authentic", "unauthentic" or the error's code.
QByteArray outcomeOf(const Result<VoucherCode> &code, const crypto::PublicKey &issuer,
                     const QByteArray &root)
{
    if (!code)
        return code.error().code;
    return code->isAuthentic(issuer, root) ? "authentic" : "unauthentic";
}

} // namespace

class tst_VoucherCode : public QObject
{
    Q_OBJECT

    QJsonObject m_vectors;
    std::optional<crypto::PrivateKey> m_issuer;
    QByteArray m_root;

    void rows(const QString &list)
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = m_vectors.value(list).toArray();
        for (const QJsonValue &vector : vectors)
            QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
        qInfo("%s: %lld cases", qPrintable(list), qlonglong(vectors.size()));
    }
    VoucherCode usual() const
    {
        const QJsonObject first = m_vectors.value(u"issued").toArray().first().toObject();
        return VoucherCode::make(termsFrom(first.value(u"terms").toObject()), *m_issuer, m_root);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = test::sourcePath(u"tests/data/vouchers/vectors.json"_qs);
        m_vectors = test::jsonOf(file).object();
        m_issuer = crypto::PrivateKey::fromSeed(hex(m_vectors[u"seeds"].toObject(), u"issuer"_qs));
        m_root = hex(m_vectors, u"root_fingerprint"_qs);
        QVERIFY2(m_issuer && m_root.size() == 32, qPrintable(file));
        QCOMPARE(m_issuer->publicKey().bytes(), hex(m_vectors[u"public"].toObject(), u"issuer"_qs));
        const auto root = crypto::PublicKey::fromBytes(
            hex(m_vectors[u"public"].toObject(), u"root"_qs));
        QCOMPARE(root->fingerprint(), m_root);
    }

    void issuesTheBytesThatOthersIssue_data() { rows(u"issued"_qs); }
    void issuesTheBytesThatOthersIssue()
    {
        QFETCH(const QJsonObject, vector);
        const VoucherTerms terms = termsFrom(vector.value(u"terms").toObject());
        const VoucherCode code = VoucherCode::make(terms, *m_issuer, m_root);
        QCOMPARE(code.bytes().toHex(), vector.value(u"hex").toString().toLatin1());
        QCOMPARE(code.text(), vector.value(u"text").toString());
        const QString host = m_vectors.value(u"host").toString();
        QCOMPARE(code.url(host.toLower()), vector.value(u"url").toString());
        const auto parsed = VoucherCode::parse(vector.value(u"url").toString());
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->terms(), terms);
        QCOMPARE(parsed->host(), host);
        QVERIFY(parsed->isAuthentic(m_issuer->publicKey(), m_root));
    }

    void readsWhateverAScannerDelivers_data() { rows(u"readings"_qs); }
    void readsWhateverAScannerDelivers()
    {
        QFETCH(const QJsonObject, vector);
        const auto code = VoucherCode::parse(vector.value(u"scanned").toString());
        const QByteArray outcome = outcomeOf(code, m_issuer->publicKey(), m_root);
        const QByteArray expected = vector.value(u"expect").toString().toLatin1();
        QVERIFY2(!expected.isEmpty(), QByteArray("review me: " + outcome).constData());
        QCOMPARE(outcome, expected);
        if (code)
            QCOMPARE(code->host(), vector.value(u"host").toString());
        else
            QVERIFY(code.error().detail.isEmpty()); // a foreign code's content goes nowhere
    }

    void isForgedByNoFlippedBit()
    {
        const VoucherCode genuine = usual();
        for (int bit = 0; bit < 640; ++bit) {
            QByteArray bytes = genuine.bytes();
            bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
            const auto read = VoucherCode::parse(QString::fromLatin1(base32::encode(bytes)));
            QVERIFY2(outcomeOf(read, m_issuer->publicKey(), m_root) != "authentic",
                     qPrintable(QString::number(bit)));
        }
    }
    void isRepairedFromNoShorterCode()
    {
        const QString url = usual().url(u"BONS.EXAMPLE"_qs);
        const QByteArray before = "HTTPS://BONS.EXAMPLE";
        for (qsizetype size = 0; size < url.size(); ++size) {
            const auto read = VoucherCode::parse(url.left(size));
            QVERIFY(!read.has_value());
            const bool ours = size >= before.size() + 3;
            QCOMPARE(read.error().code, ours ? "voucher/damaged" : "voucher/not-a-voucher");
        }
    }
    void isTakenFromNoOtherTown()
    {
        const auto other = crypto::PrivateKey::fromSeed(
            hex(m_vectors[u"seeds"].toObject(), u"other_root"_qs));
        const VoucherCode code = usual();
        QVERIFY(!code.isAuthentic(m_issuer->publicKey(), other->publicKey().fingerprint()));
        QVERIFY(!code.isAuthentic(other->publicKey(), m_root));
    }

    void fitsTheQrVersionThatIsPromised_data()
    {
        QTest::addColumn<int>("hostLength");
        QTest::addColumn<int>("version");
        for (const auto &[length, version] : {std::pair(4, 6), {15, 6}, {16, 7}, {39, 7}, {40, 8}})
            QTest::addRow("host of %d characters", length) << length << version;
    }
    void fitsTheQrVersionThatIsPromised()
    {
        QFETCH(const int, hostLength);
        QFETCH(const int, version);
        const QString url = usual().url(u"BON."_qs + QString(hostLength - 4, u'X'));
        const auto symbol = scan::writeQr(url, scan::QrLevel::Medium);
        QVERIFY(symbol.has_value());
        QCOMPARE((symbol->size() - 17) / 4, version); // ISO/IEC 18004 §6.3.2
    }
};

QTEST_GUILESS_MAIN(tst_VoucherCode)
#include "tst_VoucherCode.moc"
