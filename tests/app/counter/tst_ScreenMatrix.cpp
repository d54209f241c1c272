// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter/Stages.h"
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

/// ux.md §12 no. 1, 2, 4 and 13 over every screen of the catalogue as the shop gets it.
class tst_ScreenMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOutOfReachOrNameless_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("view");
        for (int stage = 0; stage < stages().size(); ++stage)
            for (int view = 0; view < allViews().size(); ++view)
                QTest::addRow("%s %s", qPrintable(stages()[stage].name),
                              qPrintable(nameOf(allViews()[view])))
                    << stage << view;
    }
    void nothingIsCutOutOfReachOrNameless()
    {
        QFETCH(int, stage);
        QFETCH(int, view);
        const View &look = allViews()[view];
        StagedShop shop(look, stages()[stage].prepare);
        stages()[stage].play(shop);
        shop.settle();
        QCOMPARE(shop.window().size(), look.size);
        QStringList faults = layoutFaults(shop.window()) + targetFaults(shop.window());
        // Names don't depend on looks.
        if (view == 0)
            faults += accessibilityFaults(shop.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    /// Those of the pictures, and what no picture is taken of: night, a narrow window, a language
    /// that is 40 % longer, large type in German.
    static const QList<View> &allViews()
    {
        using format::Language;
        using theme::Scheme;
        static const QList<View> all = views()
            + QList<View>{{{600, 960}, Scheme::Light, 100, Language::French},
                          {{600, 960}, Scheme::Outdoor, 100, Language::French},
                          {{1280, 800}, Scheme::OutdoorNight, 100, Language::French},
                          {{1280, 800}, Scheme::Light, 100, Language::Pseudo},
                          {{800, 1280}, Scheme::Light, 200, Language::German},
                          {{1280, 800}, Scheme::Light, 90, Language::French}};
        return all;
    }
};

QTEST_MAIN(tst_ScreenMatrix)
#include "tst_ScreenMatrix.moc"
