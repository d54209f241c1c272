// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "tests/ui/sales/SaleStages.h"
#include "ui/format/Language.h"

#include <QDeadlineTimer>

using namespace comptoir;
using namespace comptoir::test;

namespace {

struct Look
{
    const char *name;
    QSize size; ///< of what the window leaves to the page
    theme::Scheme scheme;
    int percent;
    format::Language language;
};

} // namespace

/// ux.md §12 no. 1, 2, 4 and 13: sale and payment in each state, whole, in reach and with a name.
class tst_SalesLayout : public QObject, Driven
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_interpreter = std::make_unique<format::Interpreter>(*qApp); }
    void cleanupTestCase() { m_interpreter.reset(); }

    void nothingIsCutOutOfReachOrNameless_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("stage");
        for (int look = 0; look < looks().size(); ++look)
            for (int stage = 0; stage < saleStages().size(); ++stage)
                QTest::addRow("%s %s", looks()[look].name, qPrintable(saleStages()[stage].name))
                    << look << stage;
    }
    void nothingIsCutOutOfReachOrNameless()
    {
        QFETCH(int, look);
        QFETCH(int, stage);
        const Look &view = looks()[look];
        theme::Appearance appearance;
        appearance.scheme = view.scheme;
        appearance.fontPercent = view.percent;
        theme::dress(*qApp, appearance);
        m_interpreter->speak(view.language);
        SaleParts parts(FakeShelf::bakery());
        sales::SalesController sales(parts.payPorts());
        sales::SalesPage page(sales);
        show(&page, view.size);
        saleStages()[stage].play(parts, sales);
        QTest::qWait(30);
        const QString pictures = qEnvironmentVariable("COMPTOIR_SALE_PICTURES");
        if (!pictures.isEmpty())
            page.grab().save(pictures + u'/' + QString::fromUtf8(QTest::currentDataTag())
                             + u".png"_qs);
        QCOMPARE(page.size(), view.size);
        // A layout that is asked again and again comes to rest, on a busy machine later.
        QStringList faults;
        const QDeadlineTimer patience(3000);
        do {
            QTest::qWait(30);
            faults = layoutFaults(page) + targetFaults(page);
        } while (!faults.isEmpty() && !patience.hasExpired());
        if (look == 0)
            faults += accessibilityFaults(page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void tilesNeverWaitForTheWholeCatalogue()
    {
        theme::dress(*qApp);
        m_interpreter->speak(format::Language::French);
        SaleParts parts(FakeShelf::bakery());
        for (int i = 0; i < 3000; ++i)
            parts.shelf.addItem(QStringLiteral("Article %1").arg(i, 5, 10, QChar(u'0')), 100, 0);
        sales::SalesController sales(parts.payPorts());
        sales::SalesPage page(sales);
        show(&page, {1184, 752});
        parts.shelf.pagesRead = 0;
        sales.sell().showTab({sales::SellTab::Kind::All, {}});
        page.grab();
        QCOMPARE(parts.shelf.pagesRead, 1);
    }

private:
    static const QList<Look> &looks()
    {
        using format::Language;
        using theme::Scheme;
        static const QList<Look> all{
            {"landscape", {1184, 752}, Scheme::Light, 100, Language::French},
            {"portrait dark", {800, 1160}, Scheme::Dark, 100, Language::French},
            {"laptop", {1270, 664}, Scheme::Light, 100, Language::French},
            {"netbook", {952, 560}, Scheme::Light, 100, Language::French},
            {"narrow", {600, 840}, Scheme::Light, 100, Language::French},
            {"outdoor", {1168, 740}, Scheme::Outdoor, 100, Language::French},
            {"outdoor narrow", {600, 830}, Scheme::Outdoor, 100, Language::French},
            {"long words", {1184, 752}, Scheme::Light, 100, Language::Pseudo},
            {"long words narrow", {600, 840}, Scheme::Light, 100, Language::Pseudo},
            {"200 % German", {1184, 704}, Scheme::Light, 200, Language::German},
            {"200 % German portrait", {800, 1040}, Scheme::Light, 200, Language::German},
        };
        return all;
    }

    std::unique_ptr<format::Interpreter> m_interpreter;
};

QTEST_MAIN(tst_SalesLayout)
#include "tst_SalesLayout.moc"
