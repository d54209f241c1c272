// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;

class tst_Id : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesItsMillisecond()
    {
        test::SeededEntropy entropy(1);
        // RFC 9562 appendix A.6: 2022-02-22T19:22:22Z
        const OpId id = OpId::mint(Instant::fromMs(1645557742000), entropy);
        QVERIFY(id.text().startsWith("017f22e2-79b0-7"));
        QVERIFY(QByteArray("89ab").contains(id.text().at(19)));
        QCOMPARE(OpId::fromText(id.text()), std::optional(id));
        QCOMPARE(OpId::fromBytes(id.bytes()), std::optional(id));
    }
    void refusesWhatIsNoUuid()
    {
        for (const char *text :
             {"", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2x79b0-7cc3-98c4-dc0c0c07398f",
              "g17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c073}"})
            QVERIFY(!OpId::fromText(text));
        QVERIFY(OpId::fromText("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
    }
};

QTEST_APPLESS_MAIN(tst_Id)
#include "tst_Id.moc"
