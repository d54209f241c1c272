// SPDX-License-Identifier: GPL-3.0-or-later
// The till was stolen; a new computer goes on from the copy on the stick, from its welcome.
#include "tests/support/counter/WholeShop.h"

#include <QAbstractButton>
#include <QLabel>

using namespace comptoir;

class tst_NewComputer : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_stick;

    static bool tap(test::WholeShop &shop, const QString &name)
    {
        const auto found = [&]() -> QAbstractButton * {
            for (auto *button : shop.till().window().findChildren<QAbstractButton *>(name))
                if (button->isVisible() && button->isEnabled())
                    return button;
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return found() != nullptr; }, 20'000))
            return false;
        found()->click();
        return true;
    }
    settings::Settings onStick() const
    {
        settings::Settings settings;
        settings.copyFolder = m_stick.path();
        return settings;
    }

private Q_SLOTS:
    void newComputerGoesOnWhereTheCopyEnds()
    {
        auto old = std::make_unique<test::WholeShop>();
        auto settings = old->settings();
        settings.copyFolder = m_stick.path();
        old->keepSettings(settings);
        QVERIFY(old->start());
        QVERIFY(old->furnish());
        QCOMPARE(old->sell(u"Croissant"_qs), 1);
        QCOMPARE(old->sell(u"Baguette"_qs), 2);
        QVERIFY(old->answer(old->till().counter().ports().copies->copyNow()));
        QVERIFY(old->waitFor([&] { return !QDir(m_stick.path()).isEmpty(); }));
        old.reset(); // stolen, with its key

        test::WholeShop shop;
        shop.keepSettings(onStick()); // as when the stick was chosen
        QVERIFY(shop.start());
        QVERIFY(tap(shop, u"welcomeNext"_qs)); // French is what it speaks
        QVERIFY(tap(shop, u"beginRestore"_qs));
        QVERIFY(tap(shop, u"restoreCopy0"_qs));
        QVERIFY(tap(shop, u"restoreGo"_qs));
        QVERIFY(shop.waitFor([&] { return shop.till().counter().settings().settings().welcomed; }));

        QVERIFY(shop.start());
        QCOMPARE(shop.count(shop.paths(), u"ticket"_qs), 2);
        QVERIFY(!shop.till().window().findChild<QWidget *>(u"welcomePage"_qs));
        QCOMPARE(shop.sell(u"Baguette"_qs), 3);
        const auto report = shop.answer(shop.shop().desk().verify());
        QVERIFY(report && report->isSound);
    }
};

QTEST_MAIN(tst_NewComputer)
#include "tst_NewComputer.moc"
