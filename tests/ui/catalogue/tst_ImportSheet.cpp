// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "tests/ui/catalogue/MemoryCatalogue.h"
#include "tests/ui/hardware/FitCheck.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/format/Language.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ValueModel.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

Q_DECLARE_METATYPE(format::Language)

class tst_ImportSheet : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QSize m_size{1184, 752};
    std::unique_ptr<test::MemoryCatalogue> m_shop;
    std::unique_ptr<CatalogueController> m_controller;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<format::Interpreter> m_interpreter;

    void open(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"liste.csv"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        openPath(path);
    }
    void openPath(const QString &path)
    {
        m_window.reset();
        m_shop = std::make_unique<test::MemoryCatalogue>();
        CataloguePorts ports = m_shop->ports();
        ports.chooseFile = [path](const std::function<void(const QString &)> &take) { take(path); };
        m_controller = std::make_unique<CatalogueController>(ports);
        m_window = std::make_unique<QWidget>();
        m_window->resize(m_size);
        m_window->show();
        ImportSheet::ask(*m_controller, m_window.get());
        test::settle();
    }
    template <typename T = QAbstractButton>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QString counts() const { return find<widgets::Label>("importCounts")->text(); }

    void tap(const char *name) const
    {
        auto *target = find<QWidget>(name);
        QVERIFY2(target, name);
        QTest::mouseClick(target, Qt::LeftButton);
        test::settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_interpreter = std::make_unique<format::Interpreter>(*qApp);
        m_interpreter->speak(format::Language::French);
        theme::dress(*qApp);
    }
    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
        m_size = {1184, 752};
        theme::dress(*qApp);
        m_interpreter->speak(format::Language::French);
    }
    void cleanupTestCase() { m_interpreter.reset(); }

    /// A wrong check digit that nobody is told of is an article that never scans.
    void tellsEveryRowThatIsRefused()
    {
        open("Nom;Prix TTC;Code-barres;Rayon\nBaguette;1,30;;Pain\n"
             "Cola;2,00;5449000000997;Boissons\n;3,00;;Pain\n");
        auto *rows = find<widgets::RowView>("importRefused");
        QVERIFY(rows->isVisible());
        QCOMPARE(rows->model()->rowCount(), 2);
        const auto row = rows->model()->index(0, 0).data(widgets::valueRole).value<widgets::Row>();
        QVERIFY2(row.title.contains(u"3"_qs) && row.title.contains(u"Cola"_qs),
                 qPrintable(row.title));
        QVERIFY(!row.under.isEmpty());
        QCOMPARE(find("importNow")->text(), u"Importer 1 article"_qs);
    }
    void importsNothingBeforeTheButtonAndOnceAfterTwoTaps()
    {
        open("Nom;Prix TTC;Rayon\nBaguette;1,30;Pain\nCroissant;1,20;Pain\n");
        QVERIFY(m_shop->imported.empty());
        auto *now = find("importNow");
        QVERIFY(now->isEnabled());
        QTest::mouseClick(now, Qt::LeftButton);
        QTest::mouseClick(now, Qt::LeftButton);
        test::settle();
        QCOMPARE(m_shop->imported.size(), size_t(1));
        QCOMPARE(m_shop->imported.front().rows.size(), size_t(2));
    }
    void saysAllOfTheReasonThatARowIsCutOff()
    {
        open("Nom;Prix TTC;Code-barres\nCola;2,00;5449000000997\n");
        auto *rows = find<widgets::RowView>("importRefused");
        const QRect first = rows->visualRect(rows->model()->index(0, 0));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, first.center());
        const QString reason = find<widgets::Label>("importReason")->text();
        QVERIFY2(reason.contains(u"5449000000997"_qs), qPrintable(reason));
        QVERIFY2(reason.contains(u"devrait être 6"_qs), "the check digit that it should have");
    }
    /// A list whose price column is called otherwise would come in without prices.
    void columnThatWasGuessedWrongIsMended()
    {
        open("Nom;Tarif public;Rayon\nBaguette;1,30;Pain\n");
        int column = -1;
        for (int at = 0; at < 3; ++at) {
            auto *row = find(qPrintable(u"importColumn%1"_qs.arg(at)));
            QVERIFY(!row->accessibleName().isEmpty());
            if (row->accessibleName().contains(u"Tarif public"_qs))
                column = at;
        }
        QVERIFY(column >= 0);
        tap(qPrintable(u"importColumn%1"_qs.arg(column)));
        tap("choice2"); // price with VAT
        tap("importNow");
        QCOMPARE(m_shop->imported.front().rows.front().item.price,
                 std::optional(Money::fromCents(130)));
    }
    void anotherSheetOfAWorkbookIsChosen()
    {
        openPath(test::sourcePath(u"tests/data/catalogue/classeur.xlsx"_qs));
        QVERIFY(find("importTable")->isVisible());
        tap("importTable");
        tap("choice1");
        QVERIFY2(find("importNow")->text() == u"Importer 2 articles"_qs, qPrintable(counts()));
        tap("importNow");
        QCOMPARE(m_shop->imported.front().rows.front().item.name, u"Confiture de figues"_qs);
        QVERIFY(!find("importNow")->isVisible());
    }
    void nothingIsCutOrOutOfReach_data()
    {
        using format::Language;
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Language>("language");
        QTest::newRow("landscape") << QSize(1184, 752) << 100 << Language::French;
        QTest::newRow("netbook") << QSize(952, 552) << 100 << Language::French;
        QTest::newRow("portrait") << QSize(800, 1160) << 100 << Language::French;
        QTest::newRow("narrow") << QSize(600, 840) << 100 << Language::French;
        QTest::newRow("phone") << QSize(400, 720) << 100 << Language::French;
        QTest::newRow("long words") << QSize(1184, 752) << 100 << Language::Pseudo;
        QTest::newRow("long words narrow") << QSize(600, 840) << 100 << Language::Pseudo;
        QTest::newRow("200 %") << QSize(1184, 704) << 200 << Language::French;
        QTest::newRow("200 % German") << QSize(1184, 704) << 200 << Language::German;
        QTest::newRow("200 % German portrait") << QSize(800, 1040) << 200 << Language::German;
    }
    void nothingIsCutOrOutOfReach()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(format::Language, language);
        theme::Appearance appearance;
        appearance.fontPercent = percent;
        theme::dress(*qApp, appearance);
        m_interpreter->speak(language);
        m_size = size;
        open("Désignation du produit;Prix TTC;Code-barres;Rayon;Quantité en stock;Remarques\n"
             "Baguette tradition;1,30;;Pain;12;\n"
             "Cola;2,00;5449000000997;Boissons;24;\n;3,00;;Pain;;\n"
             "Thé;douze;;Épicerie;;importé\n");
        auto *rows = find<widgets::RowView>("importRefused");
        QVERIFY(rows->isVisible());
        Q_EMIT rows->opened(rows->model()->index(0, 0));
        test::settle();
        test::shoot(*m_window, u"import-%1-%2"_qs.arg(percent).arg(format::languageCode(language)));
        for (const char *state : {"checked", "done"}) {
            const QStringList faults = test::layoutFaults(*m_window) + test::targetFaults(*m_window)
                + test::accessibilityFaults(*m_window);
            QVERIFY2(faults.isEmpty(), qPrintable(state + u": "_qs + faults.join(u'\n')));
            if (find("importNow")->isVisible())
                tap("importNow");
        }
    }
    void saysWhyAFileCanNotBeRead()
    {
        openPath(m_folder.filePath(u"absent.csv"_qs));
        QVERIFY(!counts().isEmpty());
        QVERIFY(!find("importNow")->isEnabled());
    }
};

QTEST_MAIN(tst_ImportSheet)
#include "tst_ImportSheet.moc"
