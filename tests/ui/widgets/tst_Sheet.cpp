// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;

namespace {

/// A page with a field that has the focus, and a sheet over it.
struct Page
{
    QWidget window;
    Field *home = new Field({}, &window);
    Sheet *sheet = new Sheet(u"Ce bon ne rend pas la monnaie"_qs, &window);
    Field *reason = new Field({}, sheet);
    Button *no = sheet->addButton(u"Ne pas débiter"_qs, false);
    Button *yes = sheet->addButton(u"Le client est d’accord"_qs, true);

    explicit Page(QSize size, int lines = 1)
    {
        for (int i = 0; i < lines; ++i) {
            auto *text = new Label(theme::Type::Body, sheet);
            text->setText(u"Le reste du bon est perdu pour le client : 2,50 €."_qs);
            sheet->body()->addWidget(text);
        }
        sheet->body()->addWidget(reason);
        window.resize(size);
        window.show();
        window.activateWindow();
        home->setFocus();
    }
    QWidget *focus() const { return QApplication::focusWidget(); }
    Card *card() const { return sheet->findChild<Card *>(); }
};

} // namespace

class tst_Sheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void tabStaysInside()
    {
        Page page({1024, 600});
        QTRY_COMPARE(page.focus(), page.home);
        page.sheet->open();
        QCOMPARE(page.focus(), page.yes);
        QSet<QWidget *> seen;
        for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            for (int i = 0; i < 7; ++i) {
                QTest::keyClick(page.focus(), key);
                QVERIFY(page.sheet->isAncestorOf(page.focus()));
                seen.insert(page.focus());
            }
        }
        QVERIFY(seen.contains(page.no) && seen.contains(page.yes) && seen.contains(page.reason));
        QVERIFY(!seen.contains(page.home));
    }

    void givesTheFocusBack()
    {
        Page page({1024, 600});
        QTRY_COMPARE(page.focus(), page.home);
        page.sheet->open();
        QSignalSpy givenUp(page.sheet, &Sheet::givenUp);
        QTest::keyClick(page.focus(), Qt::Key_Escape);
        QVERIFY(page.sheet->isHidden());
        QCOMPARE(givenUp.size(), 1);
        QCOMPARE(page.focus(), page.home);
    }

    void aTapBesideGivesUpButAFingerThatSlipsOutDoesNot()
    {
        Page page({1024, 600});
        page.sheet->open();
        QTest::mousePress(page.sheet, Qt::LeftButton, {}, page.card()->geometry().center());
        QTest::mouseRelease(page.sheet, Qt::LeftButton, {}, {4, 4});
        QVERIFY(page.sheet->isVisible());
        QTest::mouseClick(page.sheet, Qt::LeftButton, {}, {4, 4});
        QVERIFY(page.sheet->isHidden());
    }

    void theAnswersStayInSightHoweverLongTheQuestion_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        for (const QSize size : {QSize(1280, 800), QSize(1024, 600), QSize(600, 960)})
            for (const int percent : {100, 200})
                QTest::addRow("%dx%d %d", size.width(), size.height(), percent) << size << percent;
    }
    void theAnswersStayInSightHoweverLongTheQuestion()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        theme::dress(*qApp, {.fontPercent = percent});
        Page page(size, 9);
        QTRY_COMPARE(page.focus(), page.home);
        page.sheet->open();
        const QRect card = page.card()->geometry();
        QVERIFY(page.sheet->rect().contains(card));
        QVERIFY(card.width() <= theme::scaled(560));
        for (Button *button : {page.no, page.yes}) {
            QTRY_VERIFY(page.card()->rect().contains(button->geometry()));
            QVERIFY(button->height() >= 56);
        }
        auto *scroll = page.sheet->findChild<QScrollArea *>();
        QVERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        page.reason->setFocus();
        QTest::keyClick(page.reason, Qt::Key_Tab); // and on to what is out of sight
        QVERIFY(page.sheet->isAncestorOf(page.focus()));
    }

    void isADialogWithANameForReaders()
    {
        Page page({1024, 600});
        page.sheet->open();
        auto *reading = QAccessible::queryAccessibleInterface(page.sheet);
        QVERIFY(reading);
        QCOMPARE(reading->role(), QAccessible::Dialog);
        QCOMPARE(reading->text(QAccessible::Name), u"Ce bon ne rend pas la monnaie"_qs);
        QVERIFY(reading->state().modal);
    }
};

QTEST_MAIN(tst_Sheet)
#include "tst_Sheet.moc"
