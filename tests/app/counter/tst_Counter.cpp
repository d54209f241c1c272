// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CounterShop.h"
#include "app/counter/CustomerScreen.h"
#include "tests/support/counter/StagedShop.h"
#include "ui/staff/LockPane.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using vouchers::VerdictId;

/// What the whole counter must keep while its pages come and go.
class tst_Counter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAVerdictThroughAChangeOfLanguageAndTheme()
    {
        StagedShop shop({});
        shop.online();
        shop.type("12,50");
        shop.scan(sampleVerdict(VerdictId::G1Valid));
        const QString focus = shop.window().focusWidget()->objectName();
        shop.counter->change([](settings::Settings &settings) {
            settings.language = QStringLiteral("de");
            settings.theme = settings::Theme::Dark;
        });
        shop.settle();
        QCOMPARE(qobject_cast<QLabel *>(shop.find("verdictTitle"))->text(),
                 QStringLiteral("Gutschein gültig"));
        QCOMPARE(theme::appearance().scheme, theme::Scheme::Dark);
        QCOMPARE(shop.counter->vouchers().amount().value(), Money::fromCents(1250));
        QVERIFY(shop.window().focusWidget());
        QCOMPARE(shop.window().focusWidget()->objectName(), focus);
        shop.debit(sampleVerdict(VerdictId::G2Debited));
        QCOMPARE(shop.vouchers.debits, QList<Money>{Money::fromCents(1250)});
    }

    void staysLockedWhenTheWindowIsRebuilt()
    {
        StagedShop shop({});
        shop.hire();
        shop.press(Qt::Key_F12);
        QVERIFY(shop.counter->staff().isLocked());
        shop.counter->change(
            [](settings::Settings &settings) { settings.theme = settings::Theme::Outdoor; });
        shop.settle();
        QWidget *lock = shop.find("lock");
        QCOMPARE(lock->size(), shop.window().size());
        QCOMPARE(shop.window().childAt(640, 400)->window(), &shop.window());
        QVERIFY(lock->isAncestorOf(shop.window().childAt(100, 20))
                || lock == shop.window().childAt(100, 20));
        const auto checked = shop.vouchers.checked.size();
        shop.scan(sampleVerdict(VerdictId::G1Valid));
        QCOMPARE(shop.vouchers.checked.size(), checked);
    }

    void showsTheSaleToTheCustomerAndNeverOverTheSellersScreen()
    {
        StagedShop shop({}, [](StagedShop &before) { before.sells = true; });
        shop.counter->change([](settings::Settings &settings) { settings.customerScreen = true; });
        // There is one screen here, and it is the seller's.
        QVERIFY(!shop.counter->customerScreen()->window());
        bool isPlugged = true;
        app::CustomerScreen second(*shop.counter, [&] {
            return isPlugged ? QGuiApplication::primaryScreen() : nullptr;
        });
        const QWidget *focus = QApplication::focusWidget();
        second.arrange();
        QVERIFY(second.window() && second.window()->isVisible());
        QCOMPARE(second.window()->geometry(), QGuiApplication::primaryScreen()->geometry());
        QCOMPARE(QApplication::focusWidget(), focus);
        QVERIFY(!second.window()->view().shop.isEmpty());
        auto &sell = shop.counter->shop()->sales().sell();
        sell.take(shop.counter->shop()->reader().shelf().search(u"Baguette"_qs, 1).at(0));
        QTRY_COMPARE(second.window()->view().lines.size(), size_t(1));
        shop.press(Qt::Key_F9);
        isPlugged = false; // its cable is out: it must not jump onto the other screen
        second.arrange();
        QVERIFY(!second.window());
        isPlugged = true;
        second.arrange();
        QCOMPARE(second.window()->view().scene, customer::CustomerView::Scene::Payment);
        shop.counter->change([](settings::Settings &settings) { settings.customerScreen = false; });
        second.arrange();
        QVERIFY(!second.window());
    }

    void resumesTheWelcomeOfATillThatHasItsTown()
    {
        StagedShop shop({}, [](StagedShop &before) {
            before.settings.welcomed = false;
            before.settings.welcomeStep = QStringLiteral("devices"); // then the power went
        });
        QVERIFY(shop.find("welcomePage"));
        QVERIFY(shop.counter->welcome().step() > onboarding::Step::Invitation);
    }

    void outdoorIsOneKeyThereAndBack()
    {
        StagedShop shop({{1280, 800}, theme::Scheme::Dark});
        shop.press(Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(theme::appearance().scheme, theme::Scheme::Outdoor);
        shop.press(Qt::Key_F11, Qt::ControlModifier);
        QCOMPARE(theme::appearance().scheme, theme::Scheme::Dark);
    }

    void paymentFollowsTheSettingsWhileItIsOpen()
    {
        StagedShop shop({}, [](StagedShop &before) { before.sells = true; });
        const auto &pay = shop.counter->shop()->sales().pay();
        QVERIFY(!pay.ports().terminal());
        QVERIFY(!pay.offers(fiscal::Means::MealVoucher));
        QVERIFY(pay.offers(fiscal::Means::Cheque));
        QVERIFY(!pay.offers(fiscal::Means::Transfer));
        QSignalSpy told(&pay, &sales::PayController::changed);
        shop.counter->change([](settings::Settings &settings) {
            settings.terminal = QStringLiteral("192.0.2.9");
            settings.mealVouchers = settings.transfers = true;
            settings.cheques = false;
        });
        QVERIFY(!told.isEmpty()); // a page that is shown must turn too
        QCOMPARE(pay.ports().terminal(), &shop.terminal);
        QVERIFY(pay.offers(fiscal::Means::MealVoucher));
        QVERIFY(!pay.offers(fiscal::Means::Cheque));
        QVERIFY(pay.offers(fiscal::Means::Transfer));
        shop.counter->change(
            [](settings::Settings &settings) { settings.terminal = QStringLiteral(" "); });
        QVERIFY(!pay.ports().terminal());
    }

    void papersAreInTheCustomersLanguage()
    {
        StagedShop shop(
            {}, [](StagedShop &before) { before.settings.receiptLanguage = QStringLiteral("nl"); });
        QLocale::Language during = QLocale::C;
        shop.counter->inReceiptLanguage([&during] { during = QLocale().language(); });
        QCOMPARE(during, QLocale::Dutch);
        QCOMPARE(QLocale().language(), QLocale::French);
    }
};

QTEST_MAIN(tst_Counter)
#include "tst_Counter.moc"
