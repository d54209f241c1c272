// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of articles at the real counter: from the button to the file, and from a file to the shelf.
#include "app/counter/CounterShop.h"
#include "core/catalogue/SheetReader.h"
#include "tests/support/Samples.h"
#include "tests/support/counter/ShopStages.h"
#include "ui/widgets/RowView.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace comptoir;
using namespace comptoir::test;

class tst_CatalogueLists : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;

    const catalogue::CatalogueStore &store() const
    {
        return m_shop->selling->till->catalogue().store();
    }
    static QString list() { return sourcePath(u"tests/data/catalogue/liste-a-corriger.csv"_qs); }
    QString said(const char *name) const
    {
        const auto *label = m_shop->window().findChild<QLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    /// The only file of that kind that the till has written.
    QByteArray written(const QString &suffix) const
    {
        const QDir papers = m_shop->counter->ports().papers;
        const QStringList names = papers.entryList({u"*."_qs + suffix}, QDir::Files);
        return names.size() == 1 ? contentOf(papers.filePath(names.front())) : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StagedShop>(View{}, [](StagedShop &shop) { shop.sells = true; });
        m_shop->hire();
        m_shop->window().showSection("catalogue");
        m_shop->settle();
    }
    void cleanup() { m_shop.reset(); }

    void listOnDiskBecomesArticlesThatScan()
    {
        chooseImport(*m_shop, list());
        const auto *refused = static_cast<widgets::RowView *>(m_shop->find("importRefused"));
        QCOMPARE(refused->model()->rowCount(), 5);
        QVERIFY2(!*store().byCode(u"3017620422003"_qs), "nothing before the button");
        m_shop->click("importNow");
        QTRY_VERIFY2(said("importCounts").contains(u"créés : 3, modifiés : 1"_qs),
                     qPrintable(said("importCounts")));
        m_shop->click("importClose");
        const auto jam = *store().byCode(u"3017620422003"_qs);
        QVERIFY(jam);
        QCOMPARE(jam->name, u"Confiture de figues 250 g"_qs);
        QCOMPARE(jam->price, std::optional(Money::fromCents(450)));
        QCOMPARE(*store().stock(jam->id), std::optional(Quantity::ofPieces(24)));
        QCOMPARE((*store().byCode(u"3760123456784"_qs))->price,
                 std::optional(Money::fromCents(135))); // was there, at another price
        // The window reads it too, and sells it.
        const auto found = m_shop->counter->shop()->catalogue().ports().search(u"confiture"_qs, 5);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(m_shop->counter->shop()->sales().sell().ports().shelf.byCode(u"3017620422003"_qs));
    }

    void importThatIsGivenUpLeavesTheCatalogueAlone()
    {
        const qint64 before = *store().count({});
        chooseImport(*m_shop, list());
        m_shop->click("importClose");
        QCOMPARE(*store().count({}), before);
    }

    /// A till that reads a long list goes on scanning and selling.
    void longListIsReadBesideTheWindow()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"longue.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nom;Prix TTC;Rayon\n");
        for (int i = 0; i < 50'000; ++i)
            file.write("Article " + QByteArray::number(i) + (i % 3 ? ";1,30;Pain\n" : ";x;Pain\n"));
        file.close();
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this,
                [&] { longest = std::max(longest, sinceBeat.restart()); });
        QElapsedTimer all;
        all.start();
        sinceBeat.start();
        heart.start(5);
        chooseImport(*m_shop, file.fileName());
        qInfo("50000 rows in %lld ms: the window stood still for %lld ms at most", all.elapsed(),
              longest);
        const auto *refused = static_cast<widgets::RowView *>(m_shop->find("importRefused"));
        QCOMPARE(refused->model()->rowCount(), 16'667);
        QVERIFY(longest < 400); // of a machine that does other things too
    }

    /// "Export" must be a file that opens elsewhere, with nothing missing and no formula alive.
    void exportIsAFileThatComesBackWhole()
    {
        chooseImport(*m_shop, list());
        m_shop->click("importNow");
        QTRY_VERIFY(said("importCounts").contains(u"créés"_qs));
        m_shop->click("importClose");
        m_shop->click("catalogueExport");
        QTRY_VERIFY2(said("catalogueTold").contains(u".csv"_qs), qPrintable(said("catalogueTold")));
        const QByteArray csv = written(u"csv"_qs);
        const auto sheet = catalogue::readSheet(u"articles.csv"_qs, csv);
        QVERIFY(sheet);
        QCOMPARE(qint64(sheet->rows.size()), *store().count({}));
        QVERIFY2(!csv.contains("\n=") && csv.contains("'=SOMME"), "a formula would run");
    }

    void labelsAreAPdfThatOpens()
    {
        m_shop->click("catalogueLabels");
        m_shop->click("choice0");
        QTRY_VERIFY2(said("catalogueTold").contains(u".pdf"_qs), qPrintable(said("catalogueTold")));
        QVERIFY(written(u"pdf"_qs).startsWith("%PDF-"));
        QCOMPARE(m_shop->opened.size(), 1);
        QVERIFY(m_shop->opened.front().toLocalFile().endsWith(u".pdf"_qs));
    }
};

QTEST_MAIN(tst_CatalogueLists)
#include "tst_CatalogueLists.moc"
