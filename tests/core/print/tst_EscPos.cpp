// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/EscPos.h"
#include "core/print/TestPage.h"

#include <QTest>

using namespace comptoir::print;

namespace {

const QByteArray start = QByteArray::fromHex("1b40 1c2e 1b5200 1b7413");

} // namespace

class tst_EscPos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Bytes written by hand from Epson's ESC/POS reference.
    void eachCommandIsTheReferences_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hex");
        using Align = EscPos::Align;
        QTest::newRow("start") << EscPos().bytes() << QByteArray("");
        QTest::newRow("line") << EscPos().line(u"A"_qs).bytes() << QByteArray("41 0a");
        QTest::newRow("centre") << EscPos().align(Align::Centre).bytes() << QByteArray("1b6101");
        QTest::newRow("right") << EscPos().align(Align::Right).bytes() << QByteArray("1b6102");
        QTest::newRow("bold") << EscPos().bold(true).bytes() << QByteArray("1b4501");
        QTest::newRow("not bold") << EscPos().bold(false).bytes() << QByteArray("1b4500");
        QTest::newRow("double") << EscPos().size(2, 2).bytes() << QByteArray("1d2111");
        QTest::newRow("tall") << EscPos().size(1, 3).bytes() << QByteArray("1d2102");
        QTest::newRow("too large") << EscPos().size(99, 0).bytes() << QByteArray("1d2170");
        QTest::newRow("feed") << EscPos().feed(3).bytes() << QByteArray("1b6403");
        QTest::newRow("cut") << EscPos().cut().bytes() << QByteArray("1d564200");
        QTest::newRow("drawer") << EscPos().kickDrawer().bytes() << QByteArray("1b700019fa");
    }
    void eachCommandIsTheReferences()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hex);
        const QByteArray expected = start + QByteArray::fromHex(hex);
        QCOMPARE(bytes.toHex(' '), expected.toHex(' '));
    }

    void pricesAndNamesKeepTheirLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("euro") << u"12,50 €"_qs << QByteArray("12,50 \xD5");
        QTest::newRow("french") << u"éèçàùÉÇ"_qs << QByteArray("\x82\x8A\x87\x85\x97\x90\x80");
        QTest::newRow("german") << u"ÄÖÜäöüß"_qs << QByteArray("\x8E\x99\x9A\x84\x94\x81\xE1");
        QTest::newRow("last") << u"²■"_qs << QByteArray("\xFD\xFE");
        QTest::newRow("œ") << u"bœuf, Œuf"_qs << QByteArray("boeuf, OEuf");
        QTest::newRow("apostrophe") << u"l’été"_qs << QByteArray("l'\x82t\x82");
        QTest::newRow("no-break") << u"1\u202F234,50\u00A0€"_qs << QByteArray("1 234,50 \xD5");
        QTest::newRow("composed") << u"e\u0301"_qs << QByteArray("\x82");
        QTest::newRow("Czech") << u"Dvořák"_qs << QByteArray("Dvor\xA0k");
        QTest::newRow("unknown") << u"→漢😀."_qs << QByteArray("???.");
    }
    void pricesAndNamesKeepTheirLetters()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QCOMPARE(encodeCp858(text).toHex(' '), bytes.toHex(' '));
    }

    void textNeverCommandsThePrinter()
    {
        const QByteArray bytes = encodeCp858(u"\u001B@\u001Dp\n\t\0\u007F"_qs);
        for (const char byte : bytes)
            QVERIFY(uchar(byte) >= 0x20 && uchar(byte) != 0x7F);
    }

    void rulersAreExactlyAsWideAsThePaper()
    {
        QCOMPARE(ruler(32), u"----+----1----+----2----+----|32"_qs);
        QCOMPARE(ruler(42), u"----+----1----+----2----+----3----+----|42"_qs);
        QCOMPARE(ruler(48), u"----+----1----+----2----+----3----+----4----+|48"_qs);
        for (const int width : paperWidths)
            QCOMPARE(int(ruler(width).size()), width);
    }

    void testPageIsByteForByteAsLaidDown()
    {
        const TestPage page{u"Page d’essai"_qs, u"Boulangerie Marchal"_qs, u"21/11/2026"_qs,
                            u"Règle"_qs, 32};
        const QByteArray expected = start + QByteArray::fromHex("1b6101 1b4501 1d2111")
            + "Page d'essai\n" + QByteArray::fromHex("1d2100") + "Boulangerie Marchal\n"
            + QByteArray::fromHex("1b4500") + "21/11/2026\n"
            + QByteArray::fromHex("1b6100 1b6401 1d2111 d5828a876f65 0a 1d2100")
            + QByteArray::fromHex("8583848782 8a88 89 8c8b 9394 97 96 81 6f65 e1a4 20")
            + QByteArray::fromHex("b780 90 d4 d2 99 9a 20") + "12,50 \xD5\n"
            + QByteArray::fromHex("1b6401") + "----+----1----+----2----+----|32\n"
            + "----+----1----+----2----+----3----+----|42\n"
            + "----+----1----+----2----+----3----+----4----+|48\n"
            + QByteArray::fromHex("52 8a 67 6c 65 0a") + QByteArray(32, '=') + '\n'
            + QByteArray::fromHex("1b6403 1d564200");
        QCOMPARE(page.escPos().toHex(' '), expected.toHex(' '));
    }
};

QTEST_APPLESS_MAIN(tst_EscPos)
#include "tst_EscPos.moc"
