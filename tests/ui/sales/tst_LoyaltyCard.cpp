// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sales/SaleUnderTest.h"

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// A card with twelve points; ten are five euros.
class FakeLoyaltyDesk : public loyalty::LoyaltyDesk
{
public:
    FakeLoyaltyDesk()
    {
        programme.version = 1;
        programme.threshold = 10;
        programme.reward = Money::fromCents(500);
    }
    QFuture<Result<loyalty::CardView>> card(const loyalty::CardCode &card) override
    {
        loyalty::Account account;
        account.card = card;
        account.balance = balance;
        account.isBlocked = isBlocked;
        return QtFuture::makeReadyFuture(
            Result<loyalty::CardView>(loyalty::CardView{account, programme}));
    }
    QFuture<Result<void>> changeRules(const loyalty::Programme &rules, const QString &) override
    {
        programme = rules;
        programme.version = 1;
        return QtFuture::makeReadyFuture(Result<void>());
    }

    loyalty::Programme programme;
    qint64 balance = 12;
    bool isBlocked = false;
};

} // namespace

/// The card on the counter: a customer must not lose points, nor get them twice.
class tst_LoyaltyCard : public QObject, Driven
{
    Q_OBJECT
    FakeLoyaltyDesk m_loyalty;
    std::unique_ptr<SaleParts> m_parts;
    std::unique_ptr<sales::SellController> m_controller;
    std::unique_ptr<sales::SellPage> m_page;
    loyalty::CardCode m_card = [] {
        SeededEntropy entropy(4);
        return loyalty::CardCode::draw(entropy);
    }();

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init()
    {
        m_loyalty.~FakeLoyaltyDesk();
        new (&m_loyalty) FakeLoyaltyDesk;
        m_parts = std::make_unique<SaleParts>(FakeShelf::bakery());
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_controller.reset();
    }

    void scanBeforeTheFirstArticleStays()
    {
        m_controller->onScanned(m_card.scanText());
        QTRY_COMPARE(text("totalCaption"), u"carte : 12 points"_qs);
        m_controller->onScanned(u"3017620422003"_qs);
        QCOMPARE(m_controller->cart().lines.size(), size_t(1));
        QCOMPARE(m_controller->cart().loyalty.card, m_card);
    }
    void typesTheCodeAfterF5()
    {
        m_controller->onScanned(u"3017620422003"_qs);
        key(Qt::Key_F5);
        QTRY_VERIFY(isShown("questionText"));
        find<QLineEdit>("questionText")->setText(m_card.grouped());
        m_controller->writeInQuestion(m_card.grouped());
        click("questionAnswer");
        QCOMPARE(m_controller->cart().loyalty.card, m_card);
    }
    void offersTheRewardWithItsExactEffect()
    {
        fill();
        const Money before = m_controller->total();
        m_controller->onScanned(m_card.scanText());
        QTRY_VERIFY(m_controller->offeredReward().has_value());
        key(Qt::Key_F5);
        QTRY_VERIFY(isShown("rewardUse"));
        click("rewardUse");
        QTRY_COMPARE(m_controller->total(), before - Money::fromCents(500));
        QCOMPARE(m_controller->cart().loyalty.reward.points, 10);
        key(Qt::Key_F5);
        QTRY_VERIFY(isShown("rewardKeep"));
        click("rewardKeep");
        QTRY_COMPARE(m_controller->total(), before);
    }
    void dropsARewardThatIsLargerThanTheTicket()
    {
        fill();
        m_controller->onScanned(m_card.scanText());
        QTRY_VERIFY(m_controller->offeredReward().has_value());
        m_controller->useReward(true);
        while (m_controller->cart().lines.size() > 1
               || m_controller->cart().lines.front().quantity > Quantity::ofPieces(1))
            m_controller->step(m_controller->cart().lines.front().id, -1);
        QCOMPARE(m_controller->cart().loyalty.reward, loyalty::Reward());
        QCOMPARE(m_controller->cart().loyalty.card, m_card);
    }
    void saysABlockedCardAndTakesItOff()
    {
        m_loyalty.isBlocked = true;
        m_controller->onScanned(m_card.scanText());
        QTRY_VERIFY(m_controller->error().has_value());
        QCOMPARE(m_controller->error()->code, QByteArray("loyalty/blocked"));
        QVERIFY(m_controller->cart().loyalty.card.isNull());
    }
    void saysAWornCard()
    {
        m_controller->onScanned(m_card.scanText().chopped(2));
        QCOMPARE(m_controller->error()->code, QByteArray("loyalty/not-a-card"));
    }
    void setsTheProgrammeUpAtTheFirstF5()
    {
        m_loyalty.programme = {};
        open();
        key(Qt::Key_F5);
        QTRY_VERIFY(isShown("rules1"));
        click("rules1");
        QTRY_VERIFY(m_controller->hasRules());
        QCOMPARE(m_loyalty.programme.kind, loyalty::Kind::Stamps);
    }

private:
    void open()
    {
        m_page.reset();
        sales::SellPorts ports = m_parts->ports();
        ports.loyalty = &m_loyalty;
        m_controller = std::make_unique<sales::SellController>(ports);
        m_controller->start();
        m_page = std::make_unique<sales::SellPage>(*m_controller);
        show(m_page.get(), {1184, 752});
        QTRY_COMPARE(m_controller->hasRules(), m_loyalty.programme.version > 0);
    }
    void fill()
    {
        for (int i = 0; i < 6; ++i)
            m_controller->onScanned(u"3017620422003"_qs);
        QVERIFY(m_controller->total() > Money::fromCents(500));
    }
};

QTEST_MAIN(tst_LoyaltyCard)
#include "tst_LoyaltyCard.moc"
