// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PlanImport.h"
#include "core/catalogue/SheetReader.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/ui/catalogue/MemoryCatalogue.h"
#include "tests/ui/hardware/FitCheck.h"
#include "ui/catalogue/ImportSheet.h"
#include "ui/widgets/Label.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::catalogue;

class tst_ImportSheet : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<test::MemoryCatalogue> m_shop;
    std::unique_ptr<CatalogueController> m_controller;
    std::unique_ptr<QWidget> m_window;

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
        ports.readFile = [](const QString &name, int table) {
            QFile file(name);
            const bool isOpen = file.open(QIODevice::ReadOnly);
            return QtFuture::makeReadyFuture(
                isOpen ? readSheet(QFileInfo(name).fileName(), file.readAll(), table)
                       : Result<Sheet>(fail("catalogue/sheet-unreadable")));
        };
        ports.plan = [this](const Sheet &sheet, const std::vector<Column> &columns) {
            return QtFuture::makeReadyFuture(
                planImport({sheet, columns, Day::fromDate({2026, 11, 21}), u"Divers"_qs},
                           law::LawBook::load(law::Country::France).value(),
                           {m_shop->departments, m_shop->items, {}}));
        };
        m_controller = std::make_unique<CatalogueController>(ports);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1184, 752);
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

private Q_SLOTS:
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
    void saysWhyAFileCanNotBeRead()
    {
        openPath(m_folder.filePath(u"absent.csv"_qs));
        QVERIFY(!counts().isEmpty());
        QVERIFY(!find("importNow")->isEnabled());
    }
};

QTEST_MAIN(tst_ImportSheet)
#include "tst_ImportSheet.moc"
