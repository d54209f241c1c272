// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Rendered.h"
#include "ui/theme/CategoryColours.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/TileGrid.h"
#include "ui/widgets/TileView.h"
#include "ui/widgets/ValueModel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::widgets;

namespace {

/// So many articles without a list of them, counting what is asked for.
class ManyTiles : public QAbstractListModel
{
public:
    explicit ManyTiles(int count) : m_count(count) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        const Tile tile{u"Article %1"_qs.arg(index.row()), u"1,00 €"_qs, 0, u"AR"_qs, {}};
        if (role == valueRole)
            return QVariant::fromValue(tile);
        return role == Qt::AccessibleTextRole ? QVariant(spoken(tile)) : QVariant();
    }
    mutable int asked = 0;

private:
    int m_count;
};

struct Grid
{
    explicit Grid(int count) : model(count), grid(u"Articles"_qs)
    {
        grid.setModel(&model);
        grid.resize(548, 504); // 4 × 4 tiles over the pager
        grid.show();
        grid.activateWindow();
        grid.view()->setFocus(Qt::TabFocusReason);
    }
    QString page() const { return grid.findChild<QLabel *>(u"page"_qs)->text(); }
    QAbstractButton *button(const char *name) const
    {
        return grid.findChild<QAbstractButton *>(QLatin1String(name));
    }
    void press(Qt::Key key) { QTest::keyClick(grid.view(), key); }
    int current() const { return grid.view()->currentIndex().row(); }

    ManyTiles model;
    TileGrid grid;
};

} // namespace

class tst_TileGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }

    void keysMoveInTheGridAndTurnItsPages()
    {
        Grid shown(40);
        QCOMPARE(shown.page(), u"Page 1 sur 3"_qs);
        QSignalSpy tapped(&shown.grid, &TileGrid::tapped);
        shown.press(Qt::Key_Home);
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.current(), 5);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Space);
        QCOMPARE(tapped.size(), 2);
        QCOMPARE(tapped.back().front().toModelIndex().row(), 5);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.current(), 21); // the same place of the next page
        QCOMPARE(shown.page(), u"Page 2 sur 3"_qs);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.page(), u"Page 3 sur 3"_qs);
        shown.press(Qt::Key_End);
        QCOMPARE(shown.current(), 39);
        shown.press(Qt::Key_Right); // the end is the end
        QCOMPARE(shown.current(), 39);
        shown.press(Qt::Key_PageUp);
        QCOMPARE(shown.page(), u"Page 2 sur 3"_qs);
    }

    void buttonsTurnPagesAndStopAtTheLast()
    {
        Grid shown(20);
        QVERIFY(!shown.button("pageBefore")->isEnabled());
        QTest::mouseClick(shown.button("pageAfter"), Qt::LeftButton);
        QCOMPARE(shown.page(), u"Page 2 sur 2"_qs);
        QVERIFY(!shown.button("pageAfter")->isEnabled());
        QCOMPARE(shown.grid.focusWidget(), shown.grid.view());
    }

    void aTapActsOnReleaseWhereItWasPressed()
    {
        Grid shown(20);
        TileView *view = shown.grid.view();
        QSignalSpy tapped(view, &TileView::tapped);
        const QPoint second = view->visualRect(shown.model.index(1)).center();
        const QPoint third = view->visualRect(shown.model.index(2)).center();
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(tapped.size(), 0);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(tapped.size(), 1);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(tapped.size(), 1);
    }

    void lettersAreLeftToTheSearchLine()
    {
        Grid shown(20);
        QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, {}, u"a"_qs);
        QApplication::sendEvent(shown.grid.view(), &letter);
        QVERIFY(!letter.isAccepted());
    }

    void aTileStaysInItsPlaceWhenAnotherIsSold()
    {
        ValueModel<Tile> model;
        std::vector<Tile> tiles(6, Tile{u"Pain"_qs, u"1,00 €"_qs, 0, u"PA"_qs, {}});
        model.setValues(tiles);
        TileGrid grid(u"Articles"_qs);
        grid.setModel(&model);
        grid.resize(548, 504);
        grid.show();
        const QRect before = grid.view()->visualRect(model.index(4));
        const QImage plain = test::rendered(grid);
        tiles[1].count = u"2"_qs;
        model.setValue(1, tiles[1]);
        QCOMPARE(grid.view()->visualRect(model.index(4)), before);
        QVERIFY(test::rendered(grid) != plain);
    }

    void aHundredThousandArticlesCostNoMoreThanAPage()
    {
        Grid shown(100'000);
        shown.model.asked = 0;
        shown.grid.view()->viewport()->repaint();
        shown.press(Qt::Key_End);
        shown.grid.view()->viewport()->repaint();
        QCOMPARE(shown.page(), u"Page 6250 sur 6250"_qs);
        QVERIFY2(shown.model.asked < 200, qPrintable(QString::number(shown.model.asked)));
    }

    void readersHearPriceAndWhatIsInTheTicket()
    {
        const Tile sold{u"Baguette"_qs, u"1,30 €"_qs, 0, u"PA"_qs, u"2"_qs};
        QCOMPARE(spoken(sold), u"Baguette, 1,30 €, 2 dans le ticket"_qs);
        Grid shown(20);
        auto *list = QAccessible::queryAccessibleInterface(shown.grid.view());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Articles"_qs);
        QCOMPARE(list->childCount(), 20);
        QCOMPARE(list->child(3)->text(QAccessible::Name), u"Article 3, 1,00 €"_qs);
    }

    void categoriesAreSeenOnTheirCardInEveryScheme()
    {
        for (const theme::Scheme scheme : test::schemes) {
            theme::dress(*qApp, {scheme});
            for (int i = 0; i < theme::categoryCount; ++i)
                QVERIFY2(theme::contrast(theme::categoryColour(i), theme::colours().base) >= 5.3,
                         qPrintable(QString::number(i)));
        }
        theme::dress(*qApp);
    }
};

QTEST_MAIN(tst_TileGrid)
#include "tst_TileGrid.moc"
