// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CounterShop.h"
#include "app/counter/CustomerScreen.h"
#include "tests/support/counter/StagedShop.h"
#include "ui/format/MoneyText.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QScreen>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using customer::CustomerWindow;
using vouchers::VerdictId;
using Scene = customer::CustomerView::Scene;

/// The customer's side, wired to the whole counter.
class tst_CustomerScreen : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;

    app::CustomerScreen &screen() { return *m_shop->counter->customerScreen(); }
    const customer::CustomerView &view() { return screen().window()->view(); }
    sales::SellController &sell() { return m_shop->counter->shop()->sales().sell(); }
    void open(const std::function<void(StagedShop &)> &prepare = {})
    {
        m_shop = std::make_unique<StagedShop>(View(), [&](StagedShop &before) {
            before.sells = true;
            if (prepare)
                prepare(before);
        });
        m_shop->online();
        screen().toggleHere();
        m_shop->settle();
    }
    void takeBread()
    {
        sell().take(m_shop->counter->shop()->reader().shelf().search(u"Baguette"_qs, 1).at(0));
        m_shop->settle();
    }
    void tap(const QString &name)
    {
        auto *key = screen().window()->findChild<QAbstractButton *>(name);
        QVERIFY2(key && key->isVisible(), qPrintable(name));
        QTest::mouseClick(key, Qt::LeftButton);
        m_shop->settle();
    }
    void speak(const QString &code)
    {
        tap(u"customerLanguage"_qs);
        tap(u"customerLanguage-"_qs + code);
    }
    void payAndGo()
    {
        auto &sales = m_shop->counter->shop()->sales();
        m_shop->press(Qt::Key_F9);
        m_shop->clock.advanceMs(1000);
        m_shop->press(Qt::Key_Return);
        QTRY_VERIFY(sales.pay().done());
        m_shop->settle();
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    void isInAWindowOnlyWhenAskedForAndGoesWhenItIsClosed()
    {
        m_shop = std::make_unique<StagedShop>(View(), [](StagedShop &shop) {
            shop.sells = true;
            shop.settings.customerScreen = true; // there is no second screen here
        });
        QVERIFY(!screen().window());
        screen().toggleHere();
        QVERIFY(screen().window() && screen().window()->isVisible());
        QCOMPARE(screen().window()->frame(), CustomerWindow::Frame::Window);
        QVERIFY(!m_shop->window().windowHandle()
                || screen().window()->size().width() < m_shop->window().width());
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(room.contains(screen().window()->geometry()));
        m_shop->counter->change(
            [](settings::Settings &settings) { settings.theme = settings::Theme::Dark; });
        m_shop->settle();
        QVERIFY(screen().window()); // a change of looks does not close it
        tap(u"customerClose"_qs);
        QTRY_VERIFY(!screen().window());
        screen().toggleHere();
        QVERIFY(screen().window());
        screen().toggleHere(); // "Plus" again
        QVERIFY(!screen().window());
        screen().arrange();
        QVERIFY(!screen().window());
    }

    void speaksTheCustomersLanguageUntilTheSaleEnds()
    {
        open();
        takeBread();
        QCOMPARE(view().title, u"Total"_qs);
        m_shop->press(Qt::Key_F9);
        m_shop->settle();
        const QString seller = m_shop->window().windowTitle();
        speak(u"de"_qs);
        QCOMPARE(view().language, format::Language::German);
        QCOMPARE(view().title, u"Summe"_qs);
        QCOMPARE(QLocale().language(), QLocale::French); // nobody else's words
        QCOMPARE(m_shop->window().windowTitle(), seller);
        m_shop->clock.advanceMs(1000);
        m_shop->press(Qt::Key_Return);
        QTRY_VERIFY(m_shop->counter->shop()->sales().pay().done());
        m_shop->settle();
        QCOMPARE(view().scene, Scene::Done);
        QCOMPARE(view().language, format::Language::German);
        m_shop->clock.advanceMs(1000);
        m_shop->counter->shop()->sales().pay().finish();
        m_shop->settle();
        QCOMPARE(view().scene, Scene::Idle);
        QCOMPARE(view().language, format::Language::French);
    }

    void theNextCustomerIsNotSpokenToInTheLanguageOfTheLastOne()
    {
        open();
        speak(u"en"_qs); // before the first article
        QCOMPARE(view().language, format::Language::English);
        takeBread();
        QCOMPARE(view().language, format::Language::English);
        payAndGo();
        QCOMPARE(view().scene, Scene::Done);
        m_shop->clock.advanceMs(1000);
        m_shop->counter->shop()->sales().pay().finish();
        takeBread(); // at once: nobody saw the screen idle
        QCOMPARE(view().scene, Scene::Sale);
        QCOMPARE(view().language, format::Language::French);
    }

    void theLockHidesTheSaleAndKeepsTheLanguage()
    {
        open();
        m_shop->hire();
        takeBread();
        speak(u"nl"_qs);
        m_shop->counter->staff().lock();
        m_shop->settle();
        QCOMPARE(view().scene, Scene::Idle);
        m_shop->unlock();
        m_shop->settle();
        QCOMPARE(view().scene, Scene::Sale);
        QCOMPARE(view().language, format::Language::Dutch);
    }

    /// A till that a customer's finger keeps open is open for everybody.
    void aCustomersTapDoesNotKeepTheTillUnlocked()
    {
        open();
        m_shop->hire();
        auto &staff = m_shop->counter->staff();
        m_shop->clock.advanceMs(5 * 60'000 - 8'000);
        staff.tick();
        QVERIFY(staff.countdown() > 0);
        QTest::mouseClick(screen().window()->windowHandle(), Qt::LeftButton, {}, {20, 200});
        tap(u"customerLanguage"_qs);
        QVERIFY(staff.countdown() > 0);
        QTest::mouseClick(&m_shop->window(), Qt::LeftButton, {}, {600, 20});
        QCOMPARE(staff.countdown(), 0); // the seller's does
    }

    void voucherOfTheDeskIsShownOnceAndNotWhenItIsLookedAtAgain()
    {
        open();
        m_shop->window().showSection("vouchers");
        m_shop->type("12,50");
        const auto valid = sampleVerdict(VerdictId::G1Valid);
        m_shop->scan(valid);
        QCOMPARE(view().scene, Scene::Voucher);
        QCOMPARE(view().amount, format::moneyText(valid.balance));
        const auto debited = sampleVerdict(VerdictId::G2Debited);
        m_shop->debit(debited);
        m_shop->settle();
        QCOMPARE(view().scene, Scene::Voucher);
        QCOMPARE(view().amount, format::moneyText(debited.remaining));
        m_shop->clock.advanceMs(2000);
        m_shop->counter->vouchers().next();
        m_shop->settle();
        QCOMPARE(view().scene, Scene::Idle);
        m_shop->counter->vouchers().showLast(); // another customer stands there now
        m_shop->settle();
        QVERIFY(m_shop->counter->vouchers().verdict());
        QCOMPARE(view().scene, Scene::Idle);
    }
};

QTEST_MAIN(tst_CustomerScreen)
#include "tst_CustomerScreen.moc"
