// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/RecoveryCode.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

#include <set>

using namespace comptoir;
using comptoir::sharing::RecoveryCode;

class tst_RecoveryCode : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{3};
    const RecoveryCode m_code = RecoveryCode::draw(m_entropy);
    const QString m_text = m_code.groups().join(u' ');

    static int mistypedGroup(const QString &text)
    {
        const auto code = RecoveryCode::parse(text);
        return code ? 0 : code.error().facts.value(QStringLiteral("group")).toInt();
    }

private Q_SLOTS:
    void readsWhatAPersonTypes()
    {
        QCOMPARE(m_text.size(), 6 * 6 + 5);
        QCOMPARE(RecoveryCode::parse(m_text), m_code);
        QCOMPARE(RecoveryCode::parse(m_text.toLower().replace(u' ', u'-')), m_code);
        QCOMPARE(RecoveryCode::parse(QString(m_text).replace(u'0', u'o').replace(u'1', u'l')),
                 m_code);
    }

    void namesTheGroupOfEachSingleWrongCharacter()
    {
        const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        for (int i = 0; i < m_text.size(); ++i) {
            for (const QChar other : alphabet) {
                QString typed = m_text;
                if (typed[i] == u' ' || typed[i] == other)
                    continue;
                typed[i] = other;
                QCOMPARE(mistypedGroup(typed), i / 7 + 1);
            }
        }
    }

    void findsAnyTwoExchangedCharactersOfAGroup()
    {
        for (int i = 0; i < m_text.size(); ++i) {
            for (int j = i + 1; j < m_text.size() && m_text[j] != u' ' && m_text[i] != u' '; ++j) {
                QString typed = m_text;
                std::swap(typed[i], typed[j]);
                QCOMPARE(mistypedGroup(typed), typed == m_text ? 0 : i / 7 + 1);
            }
        }
    }

    void findsGroupsInAnotherOrder()
    {
        QStringList groups = m_code.groups();
        groups.swapItemsAt(1, 4);
        QCOMPARE(mistypedGroup(groups.join(QString())), 2);
    }

    void refusesWhatIsNoCode()
    {
        for (const QString &text :
             {QString(), m_text.chopped(1), QString(m_text + u'0'),
              QString(m_text).replace(3, 1, u'U'), QString(m_text).replace(3, 1, u'é')}) {
            const auto code = RecoveryCode::parse(text);
            QVERIFY(!code);
            QCOMPARE(code.error().code, "recovery/not-a-code");
        }
    }

    void everyCodeHasOtherKeys()
    {
        const auto other = RecoveryCode::draw(m_entropy);
        QVERIFY(other.packSecret() != m_code.packSecret());
        QVERIFY(other.agreementKey().publicBytes() != m_code.agreementKey().publicBytes());
        QVERIFY(m_code.packSecret() != m_code.agreementKey().publicBytes());
    }
};

QTEST_GUILESS_MAIN(tst_RecoveryCode)
#include "tst_RecoveryCode.moc"
