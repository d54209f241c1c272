// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, from the finger to the event log, on the real till.
#include "app/counter/CounterShop.h"
#include "tests/support/CodePicture.h"
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
    QTemporaryDir m_folder;
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
        const auto records = m_shop->selling->till->books().records().latest(fiscal::Chain::Events,
                                                                             100);
        for (const auto &record : *records) {
            const auto json = QJsonDocument::fromJson(record.payload).object();
            entries.push_back(
                {record.kind, json[u"operator"].toString(), json[u"facts"].toObject()});
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

    QString badgeOf(const char *name)
    {
        const auto code = m_shop->staff.people->makeBadge(idOf(QString::fromUtf8(name)),
                                                          u"Amandine Bernard"_qs);
        return code.value_or(QString());
    }
    /// As a scanner that types: faster than any hand, Enter at the end.
    void scan(const QString &code)
    {
        m_shop->clock.advanceMs(5'000); // the same badge at once again is one
        QWindow *window = m_shop->window().windowHandle();
        for (const QChar c : code)
            QTest::keyClick(window, c.toLatin1());
        QTest::keyClick(window, Qt::Key_Return);
        m_shop->settle();
    }
    staff::StaffController &people() { return m_shop->counter->staff(); }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StagedShop>(test::View{},
                                              [](StagedShop &before) { before.sells = true; });
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
        QTRY_VERIFY(till.closed());
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
    void badgeUnlocksAndChangesWhoIsThere()
    {
        const QString badge = badgeOf("Julien Morel");
        people().lock();
        m_shop->settle();
        scan(badge);
        QVERIFY(!people().isLocked());
        QCOMPARE(people().currentName(), u"Julien Morel"_qs);
        QCOMPARE(logOf("operator-in")[0].facts[u"means"].toString(), u"badge"_qs);
        take("Éclair");
        scan(badgeOf("Amandine Bernard")); // without a lock in between
        QCOMPARE(people().currentName(), u"Amandine Bernard"_qs);
        QCOMPARE(logOf("operator-out")[0].by, u"Julien Morel"_qs);
        QCOMPARE(sell().cart().lines.size(), size_t(1)); // the cart stays
        QVERIFY(!sell().notice()); // and no badge is an article
        for (const Entry &entry : log())
            QVERIFY(!QJsonDocument(entry.facts).toJson().contains("CPTBADGE"));
    }
    void managersBadgeAllowsAnActAndTheSellersDoesNot()
    {
        const QString mine = badgeOf("Julien Morel"), boss = badgeOf("Amandine Bernard");
        julien();
        take("Éclair");
        discount("30");
        scan(mine);
        QVERIFY(asked());
        QCOMPARE(sell().total().cents(), 310);
        QCOMPARE(logOf("operator-refused")[0].facts[u"why"].toString(), u"no-right"_qs);
        scan(boss);
        QVERIFY(!asked());
        QCOMPARE(sell().total().cents(), 217);
        QCOMPARE(people().currentName(), u"Julien Morel"_qs); // who is there has not changed
        QCOMPARE(logOf("act-allowed")[0].facts[u"means"].toString(), u"badge"_qs);
    }
    void badgeBeforeTheCameraUnlocksOnce()
    {
        const QString picture = m_folder.filePath(u"badge.png"_qs);
        QVERIFY(tests::codePicture(badgeOf("Julien Morel"), 400).save(picture));
        people().lock();
        m_shop->settle();
        m_shop->counter->showToCamera(picture);
        m_shop->click("lockBadge");
        QTRY_VERIFY(!people().isLocked());
        QCOMPARE(people().currentName(), u"Julien Morel"_qs);
        QTest::qWait(500); // it is still there
        QCOMPARE(logOf("operator-in").size(), size_t(1));
    }
    void managersBadgeBeforeTheCameraAllows()
    {
        const QString picture = m_folder.filePath(u"boss.png"_qs);
        QVERIFY(tests::codePicture(badgeOf("Amandine Bernard"), 400).save(picture));
        julien();
        take("Éclair");
        discount("30");
        QVERIFY(asked());
        m_shop->counter->showToCamera(picture);
        m_shop->click("overrideBadge");
        QTRY_COMPARE(sell().total().cents(), 217);
        QVERIFY(!asked());
        QCOMPARE(people().currentName(), u"Julien Morel"_qs);
    }
    void lostBadgeIsUseless()
    {
        const QString badge = badgeOf("Amandine Bernard");
        QVERIFY(m_shop->staff.people->withdrawBadge(idOf(u"Amandine Bernard"_qs), {}));
        people().lock();
        scan(badge);
        QVERIFY(people().isLocked());
        QCOMPARE(logOf("operator-refused")[0].facts[u"why"].toString(), u"badge-withdrawn"_qs);
        const auto *words = m_shop->find("lock")->findChild<QLabel *>(u"pinMessage"_qs);
        QVERIFY(words->text().contains(u"retiré"));
        julien();
        take("Éclair");
        discount("30");
        scan(badge);
        QVERIFY(asked());
    }
    void badgeIsMadeAndPrintedInTheSettingsAndTheFileGoes()
    {
        m_shop->window().showSection("settings");
        m_shop->settle();
        auto *page = m_shop->window().currentPage();
        QMetaObject::invokeMethod(page->findChild<QWidget *>(u"operatorEdit1"_qs), "click");
        m_shop->settle();
        m_shop->click("operatorBadge");
        m_shop->click("badgePrint");
        QCOMPARE(m_shop->opened.size(), 1);
        const QString path = m_shop->opened[0].toLocalFile();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(m_shop->staff.people->operators()->at(1).hasBadge);
        QCOMPARE(logOf("badge-made")[0].by, u"Amandine Bernard"_qs);
        m_shop->click("badgeClose");
        QTRY_VERIFY(!QFile::exists(path));
        QMetaObject::invokeMethod(page->findChild<QWidget *>(u"operatorEdit1"_qs), "click");
        m_shop->settle();
        m_shop->click("operatorNoBadge");
        QVERIFY(!m_shop->staff.people->operators()->at(1).hasBadge);
        QCOMPARE(logOf("badge-withdrawn").size(), size_t(1));
    }
    void seasonalHandWorksOnTheLastDayAndNoLonger()
    {
        auto julien = m_shop->staff.people->operators()->at(1);
        const Day today = Day::inTown(m_shop->staff.clock.now());
        julien.lastDay = today;
        QVERIFY(m_shop->staff.people->save(julien, {}, u"Amandine Bernard"_qs));
        const QString badge = badgeOf("Julien Morel");
        people().lock();
        scan(badge);
        QCOMPARE(people().currentName(), u"Julien Morel"_qs); // itself included
        people().lock();
        m_shop->staff.clock.advanceMs(24 * 3600 * 1000);
        scan(badge);
        QVERIFY(people().isLocked());
        people().unlock(julien.id, u"2580"_qs);
        m_shop->settle();
        QVERIFY(people().isLocked());
        const auto *words = m_shop->find("lock")->findChild<QLabel *>(u"pinMessage"_qs);
        QVERIFY2(words->text().contains(u"dernier jour"), qUtf8Printable(words->text()));
        const auto refused = logOf("operator-refused");
        QCOMPARE(refused.size(), size_t(2));
        QCOMPARE(refused[0].facts[u"why"].toString(), u"ended"_qs);
        QCOMPARE(logOf("operator-changed")[0].facts[u"last_day"].toString(), today.toIso());
    }
    void sellerChangesNoArticleWithoutAWord()
    {
        julien();
        m_shop->window().showSection("catalogue");
        auto &catalogue = m_shop->counter->shop()->catalogue();
        catalogue.open(catalogue.list().item(0));
        catalogue.edit([](catalogue::Item &item) { item.price = Money::fromCents(1); });
        catalogue.save();
        m_shop->settle();
        QVERIFY(asked());
        QVERIFY(catalogue.isChanged());
        pin("1234");
        QTRY_VERIFY(!catalogue.isChanged());
        QCOMPARE(logOf("act-allowed")[0].facts[u"act"].toString(), u"edit-catalogue"_qs);
    }
    void adviserSetsUpAndSeesNoFigures()
    {
        m_shop->staff.clock.advanceMs(1);
        QVERIFY(m_shop->staff.people->save({{}, u"Claire"_qs, staff::Role::Adviser}, u"9999"_qs));
        take("Éclair");
        cash();
        m_shop->press(Qt::Key_Escape);
        people().refresh();
        m_shop->settle();
        enter("Claire", "9999");
        QVERIFY(people().may(staff::Right::ChangeSettings));
        m_shop->window().showSection("till");
        m_shop->settle();
        QVERIFY(!m_shop->find("tillState")
                     ->window()
                     ->findChild<QLabel *>(u"tillFigures"_qs)
                     ->isVisible());
        QMetaObject::invokeMethod(m_shop->find("tillClosings"), "click");
        m_shop->settle();
        QVERIFY(asked());
    }
};

QTEST_MAIN(tst_StaffAtTheTill)
#include "tst_StaffAtTheTill.moc"
