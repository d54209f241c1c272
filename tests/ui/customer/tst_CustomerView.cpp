// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/PayUnderTest.h"
#include "ui/customer/CustomerWindow.h"
#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace comptoir;
using namespace comptoir::test;
using customer::CustomerView;
using Scene = CustomerView::Scene;

/// What the customer's screen says, and what it must never say.
class tst_CustomerView : public QObject, PayUnderTest
{
    Q_OBJECT
private:
    customer::CustomerPlace m_place;

    CustomerView view() { return customer::customerView(*m_sales, m_place); }
    /// Every letter of it.
    static QString all(const CustomerView &view)
    {
        QStringList texts{view.shop, view.title, view.amount, view.prompt, view.qr, view.accepted};
        for (const auto &lines : {view.lines, view.reductions})
            for (const CustomerView::Line &line : lines)
                texts << line.quantity << line.label << line.total;
        for (const auto &[label, amount] : view.sums)
            texts << label << amount;
        return texts.join(u'\n');
    }
    static QString sum(const CustomerView &view, QStringView label)
    {
        for (const auto &[name, amount] : view.sums)
            if (name == label)
                return amount;
        return {};
    }

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_place = {};
        m_place.shop = u"Boulangerie Marchal"_qs;
        open();
    }
    void cleanup() { close(); }

    void nobodyIsServedBeforeTheFirstArticleAndBehindTheLock()
    {
        QCOMPARE(view().scene, Scene::Idle);
        QCOMPARE(view().shop, u"Boulangerie Marchal"_qs);
        m_sales->sell().take(m_parts->shelf.named(u"Baguette tradition"_qs));
        QCOMPARE(view().scene, Scene::Sale);
        m_place.isLocked = true;
        QCOMPARE(view().scene, Scene::Idle);
        QVERIFY(!all(view()).contains(u"Baguette"));
    }

    void totalIsTheOneThatIsCharged()
    {
        m_sales->sell().take(m_parts->shelf.named(u"Baguette tradition"_qs));
        m_sales->sell().take(m_parts->shelf.named(u"Baguette tradition"_qs));
        const CustomerView shown = view();
        QCOMPARE(shown.lines.size(), size_t(1));
        QCOMPARE(shown.lines[0].quantity, u"2\u00a0×"_qs);
        QCOMPARE(shown.lines[0].total, u"2,60"_qs);
        QCOMPARE(shown.amount, u"2,60\u00a0€"_qs);
        key(Qt::Key_F9);
        QCOMPARE(view().scene, Scene::Payment);
        QCOMPARE(view().amount, u"2,60\u00a0€"_qs);
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(view().amount, u"2,60\u00a0€"_qs);
        QCOMPARE(desk().checkouts[0].tenders[0].amount, Money::fromCents(260));
    }

    void rowsMakeUpTheTotalWithADiscountOfTheTicket()
    {
        auto &sell = m_sales->sell();
        sell.take(m_parts->shelf.named(u"Baguette tradition"_qs)); // 1,30
        sell.take(m_parts->shelf.named(u"Éclair au café"_qs)); // 3,10
        auto cart = sell.cart();
        sales::Discount tenth;
        tenth.basisPoints = 1000;
        cart = sales::withDiscount(cart, cart.lines[1].id, tenth); // of the line: in its row
        cart.discount.amount = Money::fromCents(100); // of the ticket: a row of its own
        QVERIFY(sell.payBack(cart));
        QTRY_VERIFY(!view().reductions.empty());
        const CustomerView shown = view();
        QCOMPARE(shown.lines[0].total, u"1,30"_qs);
        QCOMPARE(shown.lines[1].total, u"2,79"_qs);
        QCOMPARE(shown.reductions.size(), size_t(1));
        QCOMPARE(shown.reductions[0].label, u"Remise"_qs);
        QCOMPARE(shown.reductions[0].total, sales::columnText(Money::fromCents(-100)));
        QCOMPARE(sell.total(), Money::fromCents(130 + 279 - 100));
        QCOMPARE(shown.amount, u"3,09\u00a0€"_qs);
    }

    void voucherDebitedWithoutASaleSaysItsWordAndWhatIsLeft()
    {
        auto verdict = sampleVerdict(VerdictId::G2Debited);
        verdict.codeTail = u"01MB"_qs;
        m_place.voucher = verdict;
        const CustomerView debited = view();
        QCOMPARE(debited.scene, Scene::Voucher);
        QVERIFY(debited.tone == theme::Tone::Ok);
        QVERIFY(!debited.prompt.isEmpty());
        QCOMPARE(debited.amount, format::moneyText(verdict.remaining));
        QCOMPARE(sum(debited, u"Débité"), format::moneyText(verdict.debited));
        for (const QString &secret : {verdict.campaignName, verdict.codeTail})
            QVERIFY2(!all(debited).contains(secret), qPrintable(secret));

        m_place.voucher = sampleVerdict(VerdictId::R6Blocked);
        QVERIFY(view().tone == theme::Tone::No);
        QVERIFY(view().amount.isEmpty());
        QVERIFY(!all(view()).contains(u"loqu"));
        // What the seller reads with the same scanner is nobody else's business.
        for (const auto id :
             {VerdictId::N1LoyaltyCard, VerdictId::N3Product, VerdictId::N5Unreadable}) {
            m_place.voucher = sampleVerdict(id);
            QCOMPARE(view().scene, Scene::Idle);
        }
        m_place.voucher = verdict;
        m_place.isLocked = true;
        QCOMPARE(view().scene, Scene::Idle);
        m_place.isLocked = false;
        m_sales->sell().take(m_parts->shelf.named(u"Baguette tradition"_qs));
        QCOMPARE(view().scene, Scene::Sale); // who is served now comes first
    }

    void idleSaysWhichVouchersAreAccepted()
    {
        QVERIFY(view().accepted.isEmpty());
        m_place.takesVouchers = true;
        QVERIFY(!view().accepted.isEmpty());
        m_place.campaigns = QStringList{u"Noël"_qs, u"Rentrée"_qs};
        QVERIFY(view().accepted.contains(u"Noël, Rentrée"));
        for (int i = 0; i < 20; ++i)
            m_place.campaigns << u"Campagne"_qs;
        QVERIFY(view().accepted.size() < 80);
        m_place.isTraining = true;
        QVERIFY(view().training.contains(u"rien n’est vendu"));
    }

    void changeIsTheLargeAmountOnceAllIsPaid()
    {
        sell(); // 2,60
        type("20");
        key(Qt::Key_Return);
        QTRY_COMPARE(phase(), Phase::Done);
        QCOMPARE(view().title, u"Rendu"_qs);
        QCOMPARE(view().amount, u"17,40\u00a0€"_qs);
        QCOMPARE(sum(view(), u"Total"), u"2,60\u00a0€"_qs);
        click("showQr");
        QTRY_VERIFY(!view().qr.isEmpty());
        QVERIFY(view().prompt.contains(u"téléphone"));
    }

    void cardAsksForItsAmountAndAfterAPartForTheRest()
    {
        sell(); // 2,60
        type("1");
        click("means0");
        QTRY_COMPARE(view().title, u"Reste à payer"_qs);
        QCOMPARE(view().amount, u"1,60\u00a0€"_qs);
        QCOMPARE(view().sums.size(), size_t(1));
        key(Qt::Key_F10);
        QCOMPARE(view().amount, u"1,60\u00a0€"_qs);
        QTRY_VERIFY(view().prompt.contains(u"carte")); // once it is written down
    }

    void voucherSaysWhatItPaysAndARefusedOneItsWordAlone()
    {
        sell(); // 2,60
        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::G1Valid);
        m_sales->takeScan(u"V1"_qs, ScanSource::Camera);
        QTRY_VERIFY(pay().canUseVoucher());
        QVERIFY2(view().prompt.contains(u"2,60") && view().prompt.contains(u"restera"),
                 qPrintable(view().prompt));
        QVERIFY(view().tone == theme::Tone::Ok);
        click("voucherBack");

        auto refused = sampleVerdict(VerdictId::R1Spent);
        refused.codeTail = u"01MB"_qs;
        m_parts->vouchers.checkAnswer = refused;
        m_parts->clock.advanceMs(2000);
        m_sales->takeScan(u"V2"_qs, ScanSource::Camera);
        QTRY_VERIFY(pay().verdict() && !pay().canUseVoucher());
        QVERIFY(view().tone == theme::Tone::No);
        QVERIFY(!view().prompt.isEmpty());
        QVERIFY(!all(view()).contains(u"01MB"));
        QVERIFY(!all(view()).contains(refused.campaignName));
        click("voucherBack");

        m_parts->vouchers.checkAnswer = sampleVerdict(VerdictId::R6Blocked);
        m_parts->clock.advanceMs(2000);
        m_sales->takeScan(u"V3"_qs, ScanSource::Camera);
        QTRY_VERIFY(pay().verdict() && !pay().canUseVoucher());
        QVERIFY(!all(view()).contains(u"loqu")); // the queue reads it, too
    }

    void saysNothingThatIsForTheSellerAlone()
    {
        auto item = m_parts->shelf.named(u"Baguette tradition"_qs);
        m_sales->sell().take(item);
        auto cart = m_sales->sell().cart();
        cart = sales::withNote(cart, cart.lines[0].id, u"pour Mme Durand"_qs);
        cart.note = u"paie toujours en retard"_qs;
        cart.approvedBy = u"Lucie"_qs;
        m_sales->pay().begin(cart, Money::fromCents(130));
        for (const QString &secret : {u"Durand"_qs, u"retard"_qs, u"Lucie"_qs, u"Amandine"_qs})
            QVERIFY2(!all(view()).contains(secret), qPrintable(secret));
    }

    void longestTicketFitsAWideATallAndASmallScreen()
    {
        for (int i = 0; i < 40; ++i)
            m_sales->sell().take(m_parts->shelf.named(u"Baguette tradition"_qs));
        CustomerView full = view();
        full.lines = std::vector<CustomerView::Line>(
            40, {u"12 ×"_qs, u"Chausson aux pommes de la maison, tout chaud"_qs, u"1 234,50"_qs});
        full.lines.back().label = u"Café"_qs;
        full.scene = Scene::Payment;
        full.title = u"Reste à payer"_qs;
        full.amount = u"12 345 678,90 €"_qs;
        full.sums = {{u"Titre-restaurant"_qs, u"19,00 €"_qs}, {u"Bon"_qs, u"10,00 €"_qs}};
        full.prompt = u"Votre bon paie 12,50 €. Il restera 7,50 € dessus."_qs;
        full.tone = theme::Tone::Ok;
        full.training = u"ENTRAÎNEMENT : rien n’est vendu"_qs;
        full.shop = u"Boulangerie Marchal"_qs;
        full.reductions = {{{}, u"Remise"_qs, u"−1,00"_qs}};
        CustomerView done = full;
        done.scene = Scene::Done;
        done.lines.clear();
        done.title = u"Rendu"_qs;
        done.amount = u"3,20 €"_qs;
        done.qr = u"https://example.org/t/124"_qs;
        const QString folder = qEnvironmentVariable("COMPTOIR_SHOTS");
        for (const QSize size : {QSize(1366, 768), QSize(800, 1280), QSize(480, 320)}) {
            customer::CustomerWindow window;
            window.resize(size);
            for (const auto &[name, shown] : {std::pair("full", full), {"done", done}}) {
                window.show(shown);
                const QImage picture = window.grab().toImage();
                QCOMPARE(picture.size(), size);
                if (!folder.isEmpty())
                    picture.save(
                        u"%1/%2-%3.png"_qs.arg(folder, QLatin1String(name)).arg(size.width()));
            }
        }
    }

    void windowTakesNoFocusAndItsLettersAreLargeEnough()
    {
        customer::CustomerWindow window;
        window.resize(480, 320);
        window.QWidget::show();
        m_sales->sell().take(m_parts->shelf.named(u"Baguette tradition"_qs));
        window.show(view());
        QVERIFY(window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(window.testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose)); // the till would live on, unseen
        QVERIFY(!window.isActiveWindow());
        QVERIFY(!window.grab().isNull());
        for (auto *key : window.findChildren<QAbstractButton *>()) {
            QCOMPARE(key->focusPolicy(), Qt::NoFocus);
            QVERIFY(QFontInfo(key->font()).pixelSize() >= 28);
        }
        QVERIFY(!window.findChild<QWidget *>(u"customerClose"_qs)); // nobody closes a screen
    }

    void languagesAreOfferedByATapAndFitTheSmallestScreen()
    {
        customer::CustomerWindow window;
        window.resize(480, 320);
        window.QWidget::show();
        window.show(view());
        QSignalSpy chosen(&window, &customer::CustomerWindow::languageChosen);
        const auto key = [&window](const QString &name) {
            return window.findChild<QAbstractButton *>(name);
        };
        QCOMPARE(key(u"customerLanguage"_qs)->text(), u"FR"_qs);
        QVERIFY(!key(u"customerLanguage-nl"_qs)->isVisible());
        QTest::mouseClick(&window, Qt::LeftButton, {}, {240, 200}); // beside it: nothing
        QVERIFY(!key(u"customerLanguage-nl"_qs)->isVisible());
        QTest::mouseClick(key(u"customerLanguage"_qs), Qt::LeftButton);
        QRect before;
        for (const char *code : {"fr", "nl", "de", "en"}) {
            const auto *one = key(u"customerLanguage-"_qs + QLatin1String(code));
            QVERIFY(one->isVisible());
            QVERIFY(window.rect().contains(one->geometry()));
            QVERIFY(!before.intersects(one->geometry()));
            QVERIFY(one->width() >= 48 && one->height() >= 48);
            before = one->geometry();
        }
        QTest::mouseClick(key(u"customerLanguage-nl"_qs), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<format::Language>(), format::Language::Dutch);
        QVERIFY(!key(u"customerLanguage-nl"_qs)->isVisible());
    }

    void windowBesideTheSellersIsClosedByItsOwnKey()
    {
        customer::CustomerWindow window(customer::CustomerWindow::Frame::Window);
        window.resize(640, 420);
        window.QWidget::show();
        QSignalSpy closed(&window, &customer::CustomerWindow::closed);
        QTest::mouseClick(window.findChild<QAbstractButton *>(u"customerClose"_qs), Qt::LeftButton);
        QCOMPARE(closed.size(), 1);
        window.close(); // by its title
        QCOMPARE(closed.size(), 2);
        QVERIFY(!window.windowFlags().testFlag(Qt::FramelessWindowHint));
        QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose));
    }
};

QTEST_MAIN(tst_CustomerView)
#include "tst_CustomerView.moc"
