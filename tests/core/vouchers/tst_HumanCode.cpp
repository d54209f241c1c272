// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/HumanCode.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <set>

using namespace comptoir;
using namespace comptoir::vouchers;

namespace {

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_qs;

/// Always the same bytes.
class FixedEntropy : public Entropy
{
public:
    explicit FixedEntropy(const QByteArray &hex) : m_bytes(QByteArray::fromHex(hex)) {}
    QByteArray bytes(int size) override { return m_bytes.left(size); }

private:
    QByteArray m_bytes;
};

QString drawn(const QByteArray &hex)
{
    FixedEntropy entropy(hex);
    return HumanCode::draw(entropy).text();
}

QByteArray errorOf(const QString &typed)
{
    const auto code = HumanCode::parse(typed);
    return code ? QByteArray() : code.error().code;
}

} // namespace

class tst_HumanCode : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{7};

private Q_SLOTS:
    void carriesFiftyBitsAndTheirRemainder()
    {
        QCOMPARE(drawn("0000000000000000"), u"000000000000"_qs);
        QCOMPARE(drawn("0000000000003fff"), u"000000000000"_qs); // below the fifty bits
        QCOMPARE(drawn("0000000000004000"), u"000000000101"_qs);
        QCOMPARE(drawn("0123456789abcdef"), u"04HMASW9NFKA"_qs); // computed apart from us
        QCOMPARE(drawn("ffffffffffffffff"), u"ZZZZZZZZZZ7J"_qs); // 2^50 − 1 ≡ 242 (mod 1021)
    }
    void drawsAnotherCodeEachTime()
    {
        std::set<QString> codes;
        for (int i = 0; i < 10'000; ++i)
            codes.insert(HumanCode::draw(m_entropy).text());
        QCOMPARE(codes.size(), 10'000u);
    }
    void readsWhatItDrew()
    {
        for (int i = 0; i < 1000; ++i) {
            const HumanCode code = HumanCode::draw(m_entropy);
            QCOMPARE(code.text().size(), 12);
            QCOMPARE(*HumanCode::parse(code.text()), code);
            QCOMPARE(*HumanCode::parse(code.grouped()), code);
        }
    }
    void isWrittenInGroupsOfFour()
    {
        const HumanCode code = HumanCode::draw(m_entropy);
        const QStringList groups = code.grouped().split(u' ');
        QCOMPARE(groups.size(), 3);
        for (const QString &group : groups)
            QCOMPARE(group.size(), 4);
        QCOMPARE(groups.join(QString()), code.text());
    }
    void takesWhatPeopleType()
    {
        const HumanCode code = HumanCode::draw(m_entropy);
        QCOMPARE(*HumanCode::parse(code.text().toLower()), code);
        QCOMPARE(*HumanCode::parse(u"  "_qs + code.grouped().replace(u' ', u'-') + u'\t'), code);
        QCOMPARE(*HumanCode::parse(code.grouped().replace(u' ', QChar(0x00a0))), code);
        QCOMPARE(*HumanCode::parse(code.text().split(QString()).join(u' ')), code);
    }
    void takesLettersThatLookLikeDigits()
    {
        QCOMPARE(HumanCode::parse(u"OOOOOOOOOIOI"_qs)->text(), u"000000000101"_qs);
        QCOMPARE(HumanCode::parse(u"ooooooooolol"_qs)->text(), u"000000000101"_qs);
        QCOMPARE(HumanCode::parse(u"oooo-oooo-oioi"_qs)->text(), u"000000000101"_qs);
    }
    void findsEveryWrongCharacter()
    {
        int tried = 0;
        for (int sample = 0; sample < 400; ++sample) {
            const QString text = HumanCode::draw(m_entropy).text();
            for (int at = 0; at < text.size(); ++at) {
                for (const QChar wrong : alphabet) {
                    QString mistyped = text;
                    mistyped[at] = wrong;
                    QCOMPARE(errorOf(mistyped), wrong == text[at] ? "" : "voucher/mistyped");
                    ++tried;
                }
            }
        }
        qInfo("wrong characters tried: %d", tried);
    }
    void findsEverySwapOfNeighbours()
    {
        int tried = 0;
        for (int sample = 0; sample < 10'000; ++sample) {
            const QString text = HumanCode::draw(m_entropy).text();
            for (int at = 0; at + 1 < text.size(); ++at) {
                QString swapped = text;
                std::swap(swapped[at], swapped[at + 1]);
                if (swapped == text)
                    continue;
                QCOMPARE(errorOf(swapped), "voucher/mistyped");
                ++tried;
            }
        }
        qInfo("swaps tried: %d", tried);
    }
    void refusesWhatIsNoCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << u"00000000010"_qs;
        QTest::newRow("too long") << u"0000000001010"_qs;
        QTest::newRow("U is no character of it") << u"U00000000101"_qs;
        QTest::newRow("accent") << u"É00000000101"_qs;
        QTest::newRow("other digits") << u"٠٠٠٠٠٠٠٠٠١٠١"_qs;
        QTest::newRow("punctuation") << u"0000.0000.0101"_qs;
        QTest::newRow("a null") << u"00000000010"_qs + QChar(0);
        QTest::newRow("half of an emoji") << u"00000000010"_qs + QChar(0xd83d);
        QTest::newRow("low byte of a letter") << u"00000000010"_qs + QChar(0x0141); // Ł, not A
    }
    void refusesWhatIsNoCode()
    {
        QFETCH(const QString, typed);
        QCOMPARE(errorOf(typed), "voucher/not-a-code");
    }
};

QTEST_GUILESS_MAIN(tst_HumanCode)
#include "tst_HumanCode.moc"
