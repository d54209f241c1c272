// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "tests/ui/catalogue/MemoryCatalogue.h"
#include "tests/ui/hardware/FitCheck.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CatalogueText.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/RowView.h"

#include <QApplication>
#include <QInputMethodEvent>

using namespace comptoir;
using namespace comptoir::catalogue;

class tst_CataloguePage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::MemoryCatalogue> m_shop;
    std::unique_ptr<CatalogueController> m_controller;
    std::unique_ptr<QWidget> m_window;
    CataloguePage *m_page = nullptr;

    void open(QSize size = {1184, 752})
    {
        m_controller = std::make_unique<CatalogueController>(m_shop->ports());
        m_window = std::make_unique<QWidget>();
        m_page = new CataloguePage(*m_controller, m_window.get());
        m_window->resize(size);
        m_page->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->goHome();
        test::settle();
    }
    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        for (T *found : m_window->findChildren<T *>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void tap(const char *name)
    {
        auto *target = find<QWidget>(name);
        QVERIFY2(target, name);
        QTest::mouseClick(target, Qt::LeftButton);
        test::settle();
    }
    void type(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field, name);
        field->setFocus();
        field->selectAll();
        QInputMethodEvent typed; // QTest types ASCII only
        typed.setCommitString(text);
        QCoreApplication::sendEvent(field, &typed);
        test::settle();
    }
    void stock()
    {
        m_shop->add(u"Baguette tradition"_qs, 130, {u"3760123456784"_qs}).favourite = 1;
        m_shop->add(u"Croissant au beurre"_qs, 120, {}, 1);
        m_shop->add(u"Pain au chocolat"_qs, 0, {}, 1);
        m_shop->add(u"Limonade artisanale 75 cl"_qs, 390, {}, 2);
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void init() { m_shop = std::make_unique<test::MemoryCatalogue>(); }
    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
        theme::dress(*qApp);
    }

    void emptyCatalogueLeadsToAFirstArticle()
    {
        open();
        tap("catalogueFirst");
        type("itemName", u"Éclair au café"_qs);
        type("itemPrice", u"3,10"_qs);
        QTest::keyClick(find<QLineEdit>("itemPrice"), Qt::Key_Return);
        test::settle();
        QCOMPARE(int(m_shop->items.size()), 1);
        QCOMPARE(m_shop->items.front().name, u"Éclair au café"_qs);
        QCOMPARE(m_shop->items.front().price, std::optional(Money::fromCents(310)));
        QVERIFY(!m_shop->items.front().department.isNull());
    }

    void wrongPriceIsToldAndKeepsTheOneOfBefore()
    {
        stock();
        open();
        m_controller->open(m_shop->items.front());
        test::settle();
        type("itemPrice", u"1,3,0"_qs);
        QVERIFY(find<QLabel>("itemError"));
        QVERIFY(!find("itemSave")->isEnabled());
        QCOMPARE(m_controller->draft()->price, std::optional(Money::fromCents(130)));
    }

    void refusalStaysOnTheFormWithItsReason()
    {
        stock();
        open();
        m_controller->open(m_shop->items.front());
        type("itemCodes", u"3760123456780"_qs);
        m_shop->refusal = "catalogue/code-wrong";
        tap("itemSave");
        QVERIFY(find<QLabel>("itemError"));
        QVERIFY(m_controller->isChanged());
        QCOMPARE(m_shop->items.front().codes, QStringList{u"3760123456784"_qs});
        tap("itemUndo");
        QVERIFY(!m_controller->isChanged());
        QCOMPARE(find<QLineEdit>("itemCodes")->text(), u"3760123456784"_qs);
    }

    void scanOfAnUnknownCodeBeginsItsArticle()
    {
        stock();
        open();
        m_controller->create(u"4006381333931"_qs);
        test::settle();
        QVERIFY(m_controller->isNew());
        QCOMPARE(find<QLineEdit>("itemCodes")->text(), u"4006381333931"_qs);
        m_controller->create(u"3760123456784"_qs); // one that is there
        QCOMPARE(m_controller->draft()->name, u"Baguette tradition"_qs);
    }

    /// Name and price typed, then its code scanned: the article must not begin anew.
    void scanNeverThrowsAwayWhatWasTyped()
    {
        stock();
        open();
        m_controller->create();
        test::settle();
        type("itemName", u"Confiture de figues"_qs);
        m_page->takeScan(u"4006381333931"_qs);
        test::settle();
        QCOMPARE(find<QLineEdit>("itemName")->text(), u"Confiture de figues"_qs);
        QCOMPARE(find<QLineEdit>("itemCodes")->text(), u"4006381333931"_qs);
        m_page->takeScan(u"3760123456784"_qs); // the baguette's
        test::settle();
        QCOMPARE(m_controller->draft()->codes, QStringList{u"4006381333931"_qs});
        QVERIFY(find<QLabel>("itemError")->text().contains(u"Baguette"_qs));
        m_page->takeScan(u"96385074"_qs);
        tap("itemSave");
        const QStringList both{u"4006381333931"_qs, u"96385074"_qs};
        QCOMPARE(m_shop->items.back().codes, both);
    }

    void scanAtTheCodesOfAnArticleIsOneMore()
    {
        stock();
        open();
        m_controller->open(m_shop->items.front());
        test::settle();
        m_page->takeScan(u"4006381333931"_qs); // nothing is being written: another article
        QVERIFY(m_controller->isNew());
        m_controller->open(m_shop->items.front());
        find<QLineEdit>("itemCodes")->setFocus();
        m_page->takeScan(u"4006381333931"_qs);
        QCOMPARE(m_controller->draft()->name, u"Baguette tradition"_qs);
        QCOMPARE(m_controller->draft()->codes.size(), 2);
    }

    void searchAndFiltersShowWhatTheyName()
    {
        stock();
        open();
        auto *rows = find<widgets::RowView>("catalogueRows");
        QCOMPARE(rows->model()->rowCount(), 4);
        type("catalogueSearch", u"pain"_qs);
        QCOMPARE(rows->model()->rowCount(), 1);
        type("catalogueSearch", u"zzz"_qs);
        QVERIFY(find<QLabel>("catalogueNothing"));
        tap("catalogueFilter2"); // without a price
        QCOMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(m_controller->list().item(0).name, u"Pain au chocolat"_qs);
    }

    void longListIsReadInPages()
    {
        for (int i = 0; i < 1000; ++i)
            m_shop->add(u"Article %1"_qs.arg(i, 4, 10, QChar(u'0')), 100);
        open();
        QVERIFY(m_controller->list().rowCount() <= 200);
        QVERIFY(m_shop->pagesRead <= 3);
        auto *rows = find<widgets::RowView>("catalogueRows");
        for (int page = 0; page < 20; ++page) {
            rows->scrollToBottom();
            test::settle();
        }
        QCOMPARE(m_controller->list().rowCount(), 1000);
        QCOMPARE(m_controller->list().item(999).name, u"Article 0999"_qs);
    }

    void departmentIsMadeAndGivesItsVat()
    {
        open();
        tap("catalogueDepartments");
        tap("departmentNew");
        type("departmentName", u"Épicerie"_qs);
        tap("departmentVat");
        tap("choice2");
        tap("departmentKeep");
        QCOMPARE(m_shop->departments.back().name, u"Épicerie"_qs);
        QCOMPARE(m_shop->departments.back().vatClass, m_controller->vatRates().at(2).vatClass);
        QCOMPARE(m_shop->departments.back().mark, u"Ép"_qs);
    }

    /// Labels for a hundred of a thousand articles would be found out at the shelf.
    void labelsAreForAllThatIsShownOrForWhatWasFound()
    {
        stock();
        open();
        tap("catalogueFilter2");
        tap("catalogueLabels");
        tap("choice1");
        QCOMPARE(m_shop->labelled.size(), size_t(1));
        QVERIFY(!m_shop->labelled.front().found);
        QCOMPARE(m_shop->labelled.front().shown, Shown::WithoutPrice);
        QCOMPARE(m_shop->labelled.front().pages, LabelPages::A4With40);
        type("catalogueSearch", u"limonade"_qs);
        tap("catalogueLabels");
        tap("choice0");
        QCOMPARE(m_shop->labelled.back().found->size(), size_t(1));
        QVERIFY(find<QLabel>("catalogueTold")->text().contains(u"etiquettes.pdf"_qs));
    }

    void exportTellsItsFileOrWhyThereIsNone()
    {
        stock();
        open();
        tap("catalogueExport");
        QVERIFY(find<QLabel>("catalogueTold")->text().contains(u"articles.csv"_qs));
        m_shop->exportPath = fail("store/disk-full");
        tap("catalogueExport");
        const QString told = find<QLabel>("catalogueTold")->text();
        QVERIFY2(!told.isEmpty() && !told.contains(u"articles.csv"_qs), qPrintable(told));
    }

    /// In a narrow window with large type, what acts on the list is behind one button.
    void listsAreInReachInANarrowWindow()
    {
        theme::Appearance large;
        large.fontPercent = 200;
        theme::dress(*qApp, large);
        stock();
        open({600, 840});
        QVERIFY(!find("catalogueExport"));
        tap("catalogueOther");
        tap("choice2");
        QVERIFY(find<QLabel>("catalogueTold")->text().contains(u"articles.csv"_qs));
    }

    /// A department of the sixth colour must not become the fifth by a change of its name.
    void colourIsChosenAndStaysWhatItWas()
    {
        stock();
        m_shop->departments.front().colour = 6;
        open();
        tap("catalogueDepartments");
        tap("department0");
        type("departmentName", u"Pains"_qs);
        tap("departmentKeep");
        QCOMPARE(m_shop->departments.front().name, u"Pains"_qs);
        QCOMPARE(m_shop->departments.front().colour, 6);
        m_controller->open(m_shop->items.front());
        test::settle();
        find<QWidget>("itemColour")->setFocus();
        QTest::keyClick(find<QWidget>("itemColour"), Qt::Key_Space);
        test::settle();
        tap("choice3");
        tap("itemSave");
        QCOMPARE(m_shop->items.front().colour, 2);
    }

    void readsAmountsAsPeopleTypeThem()
    {
        QCOMPARE(moneyTyped(u"12,5"_qs), std::optional(Money::fromCents(1250)));
        QCOMPARE(moneyTyped(u"12.05 €"_qs), std::optional(Money::fromCents(1205)));
        QCOMPARE(moneyTyped(u"7"_qs), std::optional(Money::fromCents(700)));
        for (const char *no : {"", "-1", "1,234", "a", "99999999"})
            QVERIFY2(!moneyTyped(QString::fromLatin1(no)), no);
    }

    void namesAreCutOnTheReceiptButNeverThePrice()
    {
        Item item;
        item.name = u"Un très long nom d’article qui ne tient sur aucun ticket"_qs;
        item.price = Money::fromCents(123'456);
        for (const int columns : {32, 42, 48}) {
            const QString line = receiptPreview(item, columns);
            QCOMPARE(int(line.size()), columns);
            QVERIFY(line.endsWith(u'€'));
        }
    }

    void nothingIsCutOrOutOfReach_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("form");
        for (const QSize size : {QSize(1184, 752), QSize(800, 1160), QSize(952, 552),
                                 QSize(600, 840), QSize(1270, 720)}) {
            for (const bool form : {false, true}) {
                const QByteArray name = QByteArray::number(size.width()) + (form ? "-form" : "");
                QTest::newRow(name.constData()) << size << 100 << form;
                QTest::newRow(QByteArray(name + "-200").constData()) << size << 200 << form;
            }
        }
    }
    void nothingIsCutOrOutOfReach()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, form);
        theme::Appearance large;
        large.fontPercent = percent;
        theme::dress(*qApp, large);
        stock();
        open(size);
        if (form)
            m_controller->open(m_shop->items.front());
        test::settle();
        test::shoot(*m_window,
                    u"catalogue-%1%2"_qs.arg(percent).arg(form ? u"-form"_qs : QString()));
        QCOMPARE(test::layoutFaults(*m_window).join(u'\n'), QString());
        QCOMPARE(test::targetFaults(*m_window).join(u'\n'), QString());
        QCOMPARE(test::accessibilityFaults(*m_window).join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_CataloguePage)
#include "tst_CataloguePage.moc"
