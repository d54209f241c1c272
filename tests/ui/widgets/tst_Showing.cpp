// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/PinDots.h"
#include "ui/widgets/ScoreRing.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/StepList.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;

namespace {

QAccessibleInterface *reading(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

/// Twelve fields in a pane that has room for three.
struct Form
{
    Form()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        for (int i = 0; i < 12; ++i) {
            fields.push_back(new Field({}, content));
            column->addWidget(fields.back());
        }
        pane.setContent(content);
        pane.resize(320, 200);
        pane.show();
        pane.activateWindow();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    bool isSeen(QWidget *widget) const
    {
        return pane.viewport()->rect().contains(
            QRect(widget->mapTo(pane.viewport(), QPoint()), widget->size()));
    }
    ScrollPane pane;
    std::vector<Field *> fields;
};

} // namespace

class tst_Showing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void scoreAndPinAreHeardAsValues()
    {
        ScoreRing ring(ScoreRing::Size::Large, u"Score de la fiche"_qs);
        ring.setScore(120);
        QCOMPARE(ring.score(), 100);
        ring.setScore(78);
        QCOMPARE(reading(ring)->role(), QAccessible::ProgressBar);
        QCOMPARE(reading(ring)->text(QAccessible::Value), u"78 sur 100"_qs);
        QCOMPARE(reading(ring)->valueInterface()->currentValue().toInt(), 78);
        PinDots dots;
        dots.set(2, 4);
        QCOMPARE(reading(dots)->valueInterface()->currentValue().toInt(), 2);
        QVERIFY(reading(dots)->text(QAccessible::Value).contains(u'4'));
    }

    void stepsSayWhatIsDone()
    {
        StepList steps(u"Étapes"_qs, {u"Langue"_qs, u"Boutique"_qs, u"Prêt"_qs});
        steps.setCurrent(1);
        auto *list = reading(steps);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QStringList heard;
        for (int i = 0; i < 3; ++i)
            heard << list->child(i)->text(QAccessible::Name);
        QCOMPARE(heard,
                 (QStringList{u"Langue\u00a0: fait"_qs, u"Boutique\u00a0: en cours"_qs,
                              u"Prêt\u00a0: à venir"_qs}));
    }

    void aBannerIsHeardAndNeverCut()
    {
        Banner banner(Banner::Tone::No, Banner::Form::Card);
        banner.setText(u"Le disque est plein : plus rien ne peut être vendu."_qs);
        banner.addAction(u"Libérer de la place"_qs);
        QCOMPARE(reading(banner)->role(), QAccessible::AlertMessage);
        QVERIFY(reading(banner)->text(QAccessible::Name).startsWith(u"Le disque"));
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->addWidget(&banner);
        column->addStretch();
        page.resize(900, 400);
        page.show();
        const int wide = banner.height();
        page.resize(300, 400);
        QTRY_VERIFY(banner.height() > wide);
        column->removeWidget(&banner);
        banner.setParent(nullptr);
    }

    void theFieldWithTheFocusIsAlwaysInSight()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowActive(&form.pane));
        QVERIFY(!form.isSeen(form.fields.back()));
        form.fields.back()->setFocus(Qt::OtherFocusReason); // by the program, not by Tab
        QTRY_VERIFY(form.isSeen(form.fields.back()));
        form.fields.front()->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(form.isSeen(form.fields.front()));
    }

    void keysScrollAPaneFromWithin()
    {
        Form form;
        const QScrollBar *bar = form.pane.verticalScrollBar();
        QTest::keyClick(&form.pane, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(&form.pane, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(&form.pane, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(form.pane.horizontalScrollBar()->maximum(), 0);
    }

    void theWayBackIsThereOnlyOnADetailPage()
    {
        PageHeader header(u"Horaires de la semaine"_qs);
        header.show();
        auto *back = header.findChild<QAbstractButton *>(u"back"_qs);
        QVERIFY(!back->isVisible());
        header.setBackShown(true);
        QSignalSpy asked(&header, &PageHeader::backRequested);
        QTest::keyClick(back, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void anEmptyListOffersWhatCanBeDone()
    {
        EmptyState empty("basket", u"Ticket vide"_qs, u"Touchez un article."_qs);
        Button *act = empty.addAction(u"Chercher"_qs);
        QSignalSpy clicked(act, &Button::clicked);
        QTest::keyClick(act, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }
};

QTEST_MAIN(tst_Showing)
#include "tst_Showing.moc"
