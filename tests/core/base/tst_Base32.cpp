// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base32.h"

#include <QTest>

using namespace comptoir;

class tst_Base32 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithRfc4648()
    {
        const QList<std::pair<QByteArray, QByteArray>> vectors{
            {"", ""}, {"f", "MY"}, {"fo", "MZXQ"}, {"foo", "MZXW6"}, {"foob", "MZXW6YQ"},
            {"fooba", "MZXW6YTB"}, {"foobar", "MZXW6YTBOI"}};
        for (const auto &[plain, text] : vectors) {
            QCOMPARE(base32::encode(plain), text);
            QCOMPARE(base32::decode(text), std::optional(plain));
            QCOMPARE(base32::decode(text.toLower()), std::optional(plain));
        }
    }
    void refusesASecondTextForTheSameBytes()
    {
        QVERIFY(!base32::decode("MZ")); // "f" with a bit set behind it
        QVERIFY(!base32::decode("MZXW6Y")); // an impossible length
        QVERIFY(!base32::decode("MY=="));
        QVERIFY(!base32::decode("M1"));
    }
};

QTEST_APPLESS_MAIN(tst_Base32)
#include "tst_Base32.moc"
