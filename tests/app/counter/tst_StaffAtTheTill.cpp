// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, from the finger to the event log, on the real till.
#include "app/counter/CounterShop.h"
#include "tests/support/counter/StagedShop.h"

#include <QJsonDocument>
#include <QLabel>
#include <QTest>

using namespace comptoir;
using test::StagedShop;

class tst_StaffAtTheTill : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;

    sales::SellController &sell() { return m_shop->counter->shop()->sales().sell(); }
    OperatorId idOf(const QString &name) const
    {
        const auto people = m_shop->staff.people->operators();
        for (const auto &person : *people)
            if (person.name == name)
                return person.id;
        qFatal("nobody of that name");
    }
    void enter(const char *name, const char *pin)
    {
        m_shop->counter->staff().lock();
        m_shop->counter->staff().unlock(idOf(QString::fromUtf8(name)), QString::fromLatin1(pin));
        m_shop->settle();
        QVERIFY(!m_shop->counter->staff().isLocked());
    }
    void julien() { enter("Julien Morel", "2580"); }
    void take(const char *name)
    {
        sell().take(sell().ports().shelf.search(QString::fromUtf8(name), 1).at(0));
        m_shop->settle();
    }
    QWidget *asked() const
    {
        for (QWidget *sheet : m_shop->window().findChildren<QWidget *>(u"overrideSheet"_qs))
            if (sheet->isVisible())
                return sheet;
        return nullptr;
    }
    void pin(const char *digits)
    {
        QVERIFY2(asked(), digits);
        m_shop->type(digits);
    }
    /// Off the selected line, as typed with F7.
    void discount(const char *percent)
    {
        m_shop->press(Qt::Key_F7);
        m_shop->type(percent);
        m_shop->press(Qt::Key_Return);
    }
    struct Entry
    {
        QByteArray kind;
        QString by;
        QJsonObject facts;
    };
    /// Newest first.
    std::vector<Entry> log() const
    {
        std::vector<Entry> entries;
        const auto records = m_shop->selling->till->books().records().latest(
            fiscal::Chain::Events, 100);
        for (const auto &record : *records) {
            const auto json = QJsonDocument::fromJson(record.payload).object();
            entries.push_back({record.kind, json[u"operator"].toString(),
                               json[u"facts"].toObject()});
        }
        return entries;
    }
    std::vector<Entry> logOf(const QByteArray &kind) const
    {
        auto entries = log();
        std::erase_if(entries, [&kind](const Entry &entry) { return entry.kind != kind; });
        return entries;
    }
    void cash()
    {
        m_shop->press(Qt::Key_F9);
        m_shop->clock.advanceMs(1000);
        m_shop->press(Qt::Key_F9);
        m_shop->clock.advanceMs(1000);
        m_shop->settle();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StagedShop>(
            test::View{}, [](StagedShop &before) { before.sells = true; });
        m_shop->hire();
        m_shop->online();
        m_shop->window().showSection("sale");
        m_shop->settle();
    }
    void cleanup() { m_shop.reset(); }

    void sellersDiscountUpToTheLimitIsNobodysBusiness()
    {
        julien();
        take("Éclair");
        discount("10");
        QVERIFY(!asked());
        QCOMPARE(sell().total().cents(), 279);
        cash();
        QCOMPARE(m_shop->selling->till->sales().lastTicket()->value().approvedBy, QString());
    }
    void discountAboveTheLimitAsksTheManagerAndIsInTheLog()
    {
        julien();
        take("Éclair");
        discount("30");
        QCOMPARE(sell().total().cents(), 310); // not yet
        pin("0000");
        QVERIFY(asked());
        QCOMPARE(sell().total().cents(), 310);
        const auto refused = logOf("operator-refused");
        QCOMPARE(refused.size(), size_t(1));
        QCOMPARE(refused[0].facts[u"why"].toString(), u"wrong-pin"_qs);
        QCOMPARE(refused[0].facts[u"asked_by"].toString(), u"Julien Morel"_qs);
        QCOMPARE(refused[0].by, u"Amandine Bernard"_qs);
        pin("1234");
        QVERIFY(!asked());
        QCOMPARE(sell().total().cents(), 217);
        const auto allowed = logOf("act-allowed");
        QCOMPARE(allowed.size(), size_t(1));
        QCOMPARE(allowed[0].by, u"Julien Morel"_qs);
        QCOMPARE(allowed[0].facts[u"allowed_by"].toString(), u"Amandine Bernard"_qs);
        QCOMPARE(allowed[0].facts[u"act"].toString(), u"discount-above-limit"_qs);
        QCOMPARE(allowed[0].facts[u"amount_c"].toInt(), 93);
        cash();
        const auto ticket = m_shop->selling->till->sales().lastTicket()->value();
        QCOMPARE(ticket.total.cents(), 217);
        QCOMPARE(ticket.operatorName, u"Julien Morel"_qs);
        QCOMPARE(ticket.approvedBy, u"Amandine Bernard"_qs);
    }
    void givenUpLeavesTheCartAsItWas()
    {
        julien();
        take("Éclair");
        discount("30");
        QVERIFY(asked());
        m_shop->press(Qt::Key_Escape);
        QVERIFY(!asked());
        QCOMPARE(sell().total().cents(), 310);
        QVERIFY(logOf("act-allowed").empty());
    }
    void morePiecesAtAnAllowedDiscountAskAgain()
    {
        julien();
        take("Éclair");
        discount("30");
        pin("1234");
        m_shop->press(Qt::Key_Plus);
        QVERIFY(asked());
        m_shop->press(Qt::Key_Escape);
        QCOMPARE(sell().cart().lines[0].quantity, Quantity::ofPieces(1));
        take("Baguette"); // what has nothing to do with it goes on
        QVERIFY(!asked());
        QCOMPARE(sell().cart().lines.size(), size_t(2));
    }
    void lineAndTicketDiscountsCountTogether()
    {
        julien();
        take("Éclair");
        discount("9");
        QVERIFY(!asked());
        sell().askTicketDiscount();
        m_shop->settle();
        m_shop->type("9");
        m_shop->press(Qt::Key_Return);
        QVERIFY(asked());
    }
    void loweredPriceIsADiscountAndAPriceOfOnesOwn()
    {
        julien();
        take("Éclair");
        m_shop->press(Qt::Key_F7, Qt::ShiftModifier);
        m_shop->type("1,00");
        m_shop->press(Qt::Key_Return);
        QVERIFY(asked());
        pin("1234");
        QCOMPARE(sell().total().cents(), 100);
        discount("5"); // and more of it is more than was allowed
        QVERIFY(asked());
        m_shop->press(Qt::Key_Escape);
        m_shop->press(Qt::Key_F7, Qt::ShiftModifier);
        m_shop->type("3,50"); // upwards it is no discount, and still not the seller's to say
        m_shop->press(Qt::Key_Return);
        QVERIFY(!asked()); // nearer to the article's price than what was allowed
        m_shop->press(Qt::Key_F7, Qt::ShiftModifier);
        m_shop->type("9,90");
        m_shop->press(Qt::Key_Return);
        QVERIFY(asked());
    }
    void managersCartIsFinishedByTheSellerWithoutAnotherWord()
    {
        take("Éclair");
        discount("50");
        QVERIFY(!asked());
        julien();
        cash();
        QVERIFY(!asked());
        const auto ticket = m_shop->selling->till->sales().lastTicket()->value();
        QCOMPARE(ticket.total.cents(), 155);
        QCOMPARE(ticket.approvedBy, u"Amandine Bernard"_qs);
    }
    void pageThatForgetsToAskIsRefusedByTheTill()
    {
        julien();
        take("Éclair");
        sales::Checkout checkout;
        checkout.cart = sell().cart();
        checkout.cart.lines[0].discount.basisPoints = 5000;
        checkout.seller = m_shop->counter->shop()->seller();
        sales::Tender tender;
        tender.id = 1;
        tender.amount = Money::fromCents(155);
        checkout.tenders = {tender};
        auto &desk = m_shop->selling->desk;
        QCOMPARE(desk.complete(checkout).result().error().code, "staff/not-allowed");
        checkout.cart.approvedBy = u"Julien Morel"_qs; // says yes to himself
        checkout.cart.approved = {Money::fromCents(155), {}, {}};
        QCOMPARE(desk.complete(checkout).result().error().code, "staff/not-allowed");
        checkout.cart.approvedBy = u"Amandine Bernard"_qs;
        checkout.cart.approved.discount = Money::fromCents(10); // to less
        QCOMPARE(desk.complete(checkout).result().error().code, "staff/not-allowed");
        checkout.cart.approved.discount = Money::fromCents(124);
        QVERIFY(desk.complete(checkout).result().has_value());
        QCOMPARE(desk.openDrawer(u"Julien Morel"_qs).result().error().code, "staff/not-allowed");
        QCOMPARE(desk.closeDay({}, u"Julien Morel"_qs).result().error().code, "staff/not-allowed");
    }
    void refundOfTheLastTicketAsksWhenItIsPaid()
    {
        julien();
        take("Éclair");
        cash();
        m_shop->press(Qt::Key_Escape);
        sell().refundLast();
        m_shop->settle();
        QVERIFY(sell().cart().isReturn);
        sell().pay();
        m_shop->settle();
        sell().writeInQuestion(u"Rassis"_qs);
        sell().answer();
        m_shop->settle();
        QVERIFY(asked());
        QVERIFY(!m_shop->counter->shop()->sales().isPaying());
        pin("1234");
        QVERIFY(m_shop->counter->shop()->sales().isPaying());
        const auto allowed = logOf("act-allowed");
        QCOMPARE(allowed[0].facts[u"act"].toString(), u"refund"_qs);
        QCOMPARE(allowed[0].facts[u"amount_c"].toInt(), 310);
        m_shop->clock.advanceMs(1000);
        m_shop->settle();
        const auto &pay = m_shop->counter->shop()->sales().pay();
        QTRY_VERIFY(pay.mayUse(fiscal::Means::Cash));
        m_shop->press(Qt::Key_F9);
        m_shop->settle();
        QVERIFY2(!pay.error(), pay.error() ? pay.error()->code.constData() : "");
        QCOMPARE(int(pay.phase()), int(sales::PayController::Phase::Done));
        const auto ticket = m_shop->selling->till->sales().lastTicket()->value();
        QCOMPARE(ticket.total.cents(), -310);
        QCOMPARE(ticket.approvedBy, u"Amandine Bernard"_qs);
    }
    void drawerAndClosingAskAManager()
    {
        julien();
        take("Éclair");
        cash();
        m_shop->press(Qt::Key_Escape);
        m_shop->press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(asked());
        QVERIFY(logOf("drawer-opened").empty());
        pin("1234");
        QCOMPARE(logOf("drawer-opened").size(), size_t(1));
        QCOMPARE(logOf("act-allowed")[0].facts[u"act"].toString(), u"open-drawer"_qs);
        auto &till = m_shop->counter->shop()->till();
        m_shop->window().showSection("till");
        m_shop->settle();
        till.beginClose();
        m_shop->settle();
        till.editClose([](till::CloseDraft &draft) { draft.reason = u"Test"_qs; });
        till.stepTo(till::CloseDraft::steps);
        m_shop->settle();
        till.closeDay();
        m_shop->settle();
        QVERIFY(asked());
        QVERIFY(!till.closed());
        pin("1234");
        QVERIFY(till.closed());
        QCOMPARE(logOf("act-allowed")[0].facts[u"act"].toString(), u"close-day"_qs);
    }
    void comingAndGoingIsInTheLog()
    {
        julien();
        const auto in = logOf("operator-in");
        QCOMPARE(in.size(), size_t(1)); // who wrote the first name was there
        QCOMPARE(in[0].by, u"Julien Morel"_qs);
        QCOMPARE(in[0].facts[u"means"].toString(), u"pin"_qs);
        QCOMPARE(logOf("operator-out")[0].by, u"Amandine Bernard"_qs);
        const auto added = logOf("operator-added");
        QCOMPARE(added.size(), size_t(2));
        QCOMPARE(added[0].facts[u"role"].toString(), u"cashier"_qs);
        for (const Entry &entry : log())
            QVERIFY(!QJsonDocument(entry.facts).toJson().contains("2580"));
    }
};

QTEST_MAIN(tst_StaffAtTheTill)
#include "tst_StaffAtTheTill.moc"
