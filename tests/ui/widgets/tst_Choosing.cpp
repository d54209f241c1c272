// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Switch.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;

namespace {

QAccessibleInterface *reading(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

/// On show and with the keyboard's focus.
template <typename Widget>
void show(Widget &widget)
{
    widget.resize(std::max(400, widget.sizeHint().width()), widget.sizeHint().height());
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class tst_Choosing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void arrowsChooseASegmentAndOneOfThemIsATabStop()
    {
        SegmentedControl themes(u"Thème"_qs, {u"Clair"_qs, u"Sombre"_qs, u"Extérieur"_qs});
        themes.setObjectName(u"theme"_qs);
        themes.choose(0);
        show(themes);
        QSignalSpy chosen(&themes, &SegmentedControl::chosen);
        auto *first = themes.findChild<QAbstractButton *>(u"theme0"_qs);
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(themes.current(), 1);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 1);
        int stops = 0;
        for (const auto *segment : themes.findChildren<QAbstractButton *>())
            stops += segment->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        QCOMPARE(reading(*first)->role(), QAccessible::RadioButton);
        QCOMPARE(reading(*first)->text(QAccessible::Name), u"Thème : Clair"_qs);
        QCOMPARE(reading(themes)->text(QAccessible::Value), u"Sombre"_qs);
    }

    void aChoiceMadeByTheProgramIsNotThePersons()
    {
        SegmentedControl control(u"Mode"_qs, {u"Grille"_qs, u"Scan"_qs});
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.choose(1);
        Stepper stepper(u"Quantité"_qs);
        QSignalSpy stepped(&stepper, &Stepper::stepped);
        stepper.setValue(7);
        QCOMPARE(chosen.size() + stepped.size(), 0);
    }

    void segmentsStandInRowsBeforeTheyLoseALetter()
    {
        SegmentedControl days(u"Jour"_qs, {u"Lundi"_qs, u"Mercredi"_qs, u"Dimanche"_qs});
        const int row = days.heightForWidth(days.sizeHint().width());
        QCOMPARE(row, theme::control());
        QVERIFY(days.heightForWidth(days.sizeHint().width() - 10) > row);
    }

    void everyKeyOfAStepperTurnsItWithinItsRange()
    {
        Stepper stepper(u"Taille du texte"_qs);
        stepper.setRange(90, 200, 10);
        stepper.setWords([](int value) { return u"%1 pour cent"_qs.arg(value); });
        stepper.setValue(100);
        show(stepper);
        QSignalSpy stepped(&stepper, &Stepper::stepped);
        const std::pair<Qt::Key, int> keys[] = {
            {Qt::Key_Plus, 110},  {Qt::Key_Up, 120},     {Qt::Key_Right, 130},
            {Qt::Key_Minus, 120}, {Qt::Key_Down, 110},   {Qt::Key_Left, 100},
            {Qt::Key_End, 200},   {Qt::Key_Plus, 200},   {Qt::Key_Home, 90},
            {Qt::Key_Minus, 90},  {Qt::Key_PageUp, 190}, {Qt::Key_PageDown, 90}};
        for (const auto &[key, value] : keys) {
            QTest::keyClick(&stepper, key);
            QCOMPARE(stepper.value(), value);
        }
        QCOMPARE(stepped.size(), 10); // not at its ends
    }

    void aReaderHearsAndTurnsTheValueOfAStepper()
    {
        Stepper stepper(u"Quantité"_qs);
        stepper.setRange(0, 9);
        stepper.setValue(3);
        QAccessibleInterface *spoken = reading(stepper);
        QCOMPARE(spoken->role(), QAccessible::SpinBox);
        QCOMPARE(spoken->text(QAccessible::Name), u"Quantité"_qs);
        QCOMPARE(spoken->text(QAccessible::Value), u"3"_qs);
        QVERIFY(spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->maximumValue().toInt(), 9);
        QSignalSpy stepped(&stepper, &Stepper::stepped);
        spoken->valueInterface()->setCurrentValue(5);
        QCOMPARE(stepper.value(), 5);
        QCOMPARE(stepped.size(), 1);
    }

    void aSwitchTurnsByKeysAndSaysIt()
    {
        Switch flash(u"Éclair au verdict"_qs, u"La page entière s’allume."_qs);
        show(flash);
        QTest::keyClick(&flash, Qt::Key_Space);
        QVERIFY(flash.isChecked());
        QTest::keyClick(&flash, Qt::Key_Return);
        QVERIFY(!flash.isChecked());
        QCOMPARE(reading(flash)->role(), QAccessible::CheckBox);
        flash.setChecked(true);
        QVERIFY(reading(flash)->state().checked);
        QCOMPARE(reading(flash)->text(QAccessible::Description), u"La page entière s’allume."_qs);
    }

    void aRowIsPressedByKeysAndSaysAllOfItself()
    {
        ListRow row("calendar", u"Jours exceptionnels"_qs);
        row.setSecondLine(u"2 à confirmer"_qs);
        row.setTrailing(u"+10"_qs);
        show(row);
        QSignalSpy clicked(&row, &ListRow::clicked);
        QTest::keyClick(&row, Qt::Key_Return);
        QTest::keyClick(&row, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(reading(row)->text(QAccessible::Name),
                 u"Jours exceptionnels, 2 à confirmer, +10"_qs);
    }

    void aRowGrowsWhereItsValueHasNoRoom()
    {
        theme::dress(*qApp, {.fontPercent = 200});
        ListRow row("calendar", u"Remboursement attendu"_qs);
        row.setTrailing(u"1 284,50 €"_qs);
        QVERIFY(row.heightForWidth(420) > row.heightForWidth(1200));
    }

    void aChipIsTakenAwayByKeysOrItsCross()
    {
        Chip filter(Chip::Look::Plain, {}, u"Sans prix"_qs);
        filter.setRemovable(u"Retirer le filtre Sans prix"_qs);
        show(filter);
        QSignalSpy removed(&filter, &Chip::removeRequested);
        QSignalSpy clicked(&filter, &Chip::clicked);
        QTest::keyClick(&filter, Qt::Key_Delete);
        QTest::mouseClick(filter.findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(clicked.size(), 0);
        QTest::keyClick(&filter, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }

    void noMoneyMovesWithoutAnAmount()
    {
        MoneyButton pay(u"Encaisser"_qs);
        QVERIFY(!pay.isEnabled());
        pay.setAmount(u"24,90\u00a0€"_qs);
        QVERIFY(pay.isEnabled());
        QCOMPARE(pay.accessibleName(), u"Encaisser 24,90\u00a0€"_qs);
        QVERIFY(pay.minimumSizeHint().width() >= 200 && pay.minimumSizeHint().height() >= 64);
        pay.setAmount({});
        QVERIFY(!pay.isEnabled());
        QCOMPARE(pay.accessibleName(), u"Encaisser"_qs);
    }

    void anAmountGoesUnderItsVerbBeforeItIsCut()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *refund = new MoneyButton(u"Rembourser"_qs);
        refund->setAmount(u"1\u202f284,50\u00a0€"_qs);
        column->addWidget(refund);
        column->addStretch();
        page.resize(210 + 2 * theme::margin, 200);
        page.show();
        QVERIFY(refund->width() < refund->sizeHint().width());
        QTRY_VERIFY(refund->height() >= 2 * refund->fontMetrics().height());
        QCOMPARE(refund->accessibleName(), u"Rembourser 1\u202f284,50\u00a0€"_qs);
    }

    void theCrossEmptiesASearch()
    {
        SearchField search(u"Chercher un article"_qs);
        show(search);
        auto *cross = search.findChild<QAbstractButton *>(u"clearSearch"_qs);
        QVERIFY(!cross->isVisible());
        QTest::keyClicks(&search, u"pain"_qs);
        QVERIFY(cross->isVisible());
        QSignalSpy emptied(&search, &SearchField::emptied);
        QTest::mouseClick(cross, Qt::LeftButton);
        QVERIFY(search.text().isEmpty() && search.hasFocus() && !cross->isVisible());
        QCOMPARE(emptied.size(), 1);
    }
};

QTEST_MAIN(tst_Choosing)
#include "tst_Choosing.moc"
