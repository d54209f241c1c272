// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Field.h"

#include <QTest>

using comptoir::widgets::Field;

class tst_Field : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsWhileTyping()
    {
        Field field("keyboard");
        field.setGrouped(true);
        QTest::keyClicks(&field, QStringLiteral("7q2k9fxa"));
        QCOMPARE(field.text(), QStringLiteral("7Q2K 9FXA"));
        QCOMPARE(field.cursorPosition(), 9);
    }

    void keepsTheCursorWhenACharacterIsMended()
    {
        Field field("keyboard");
        field.setGrouped(true);
        QTest::keyClicks(&field, QStringLiteral("7Q2K9FXA01MB"));
        field.setCursorPosition(6); // after the 9
        QTest::keyClick(&field, Qt::Key_Backspace);
        QCOMPARE(field.text(), QStringLiteral("7Q2K FXA0 1MB"));
        QTest::keyClicks(&field, QStringLiteral("8"));
        QCOMPARE(field.text(), QStringLiteral("7Q2K 8FXA 01MB"));
    }

    void leavesALinkAsItIs()
    {
        Field field("keyboard");
        field.setGrouped(true);
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("https://bons.sceaux.example/v/abc"));
        QVERIFY(field.text().endsWith(QStringLiteral("s.sceaux.example/v/abc")));
        QVERIFY(field.text().contains(QStringLiteral("://")));
    }
};

QTEST_MAIN(tst_Field)
#include "tst_Field.moc"
