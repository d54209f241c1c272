// SPDX-License-Identifier: GPL-3.0-or-later
// A programme at the real counter: set up, points on the receipt, a reward taken, goods brought
// back, a lost card replaced; over a stop of the program.
#include "app/counter/CounterShop.h"
#include "core/fiscal/EventKind.h"
#include "tests/support/counter/StagedShop.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_LoyaltyCounter : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;
    SeededEntropy m_entropy{77};
    loyalty::CardCode m_card = loyalty::CardCode::draw(m_entropy);
    loyalty::CardCode m_other = loyalty::CardCode::draw(m_entropy);

    sales::SalesController &sales() { return m_shop->counter->shop()->sales(); }
    bool isShown(const char *name)
    {
        const auto found = m_shop->window().findChildren<QWidget *>(QString::fromLatin1(name));
        return std::any_of(found.begin(), found.end(), [](auto *one) { return one->isVisible(); });
    }
    void go(const char *section)
    {
        m_shop->window().showSection(section);
        m_shop->settle();
    }
    void write(const char *name, const QString &words)
    {
        static_cast<QLineEdit *>(m_shop->find(name))->setText(words);
    }
    void scan(const loyalty::CardCode &card)
    {
        m_shop->window().takeScan({card.scanText(), vouchers::ScanSource::KeyboardScanner, {}});
        m_shop->settle();
    }
    QString text(const char *name) { return static_cast<QLabel *>(m_shop->find(name))->text(); }
    void setUp()
    {
        m_shop->hire();
        go("loyalty");
        QTRY_VERIFY(isShown("rulesKeep"));
        write("rulesThreshold", u"10"_qs);
        m_shop->click("rulesKeep");
        m_shop->settle();
        QTRY_VERIFY(isShown("loyaltyCode"));
    }
    /// A tart of 14,50 €, paid in cash; the number of its ticket.
    qint64 sell(bool withReward = false)
    {
        go("sale");
        auto &sell = sales().sell();
        sell.take(sell.ports().shelf.search(u"Tarte"_qs, 1).at(0));
        sell.onScanned(m_card.scanText());
        m_shop->settle();
        if (withReward)
            sell.useReward(true);
        m_shop->settle();
        m_shop->press(Qt::Key_F9);
        m_shop->settle();
        m_shop->clock.advanceMs(1000);
        m_shop->press(Qt::Key_F9);
        m_shop->settle();
        const auto ticket = m_shop->selling->till->sales().lastTicket();
        m_shop->clock.advanceMs(1000);
        m_shop->press(Qt::Key_Return);
        m_shop->settle();
        return ticket && *ticket ? (*ticket)->number : 0;
    }
    QString paper(qint64 ticket)
    {
        QString words;
        const auto document = m_shop->selling->till->paper().preview(ticket);
        if (!document)
            return {};
        for (const auto &block : document->blocks) {
            if (const auto *line = std::get_if<print::TextBlock>(&block))
                words += line->text + u'\n';
            if (const auto *pair = std::get_if<print::PairBlock>(&block))
                words += pair->left + u' ' + pair->right + u'\n';
        }
        return words;
    }
    qint64 balance(const loyalty::CardCode &card)
    {
        return m_shop->selling->till->cards().card(card)->account.balance;
    }
    bool logHas(const char *kind)
    {
        const auto future = m_shop->selling->desk.events(50);
        const auto &records = future.result();
        return records && std::any_of(records->begin(), records->end(), [kind](const auto &one) {
                   return one.kind == kind;
               });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<StagedShop>(View{}, [](StagedShop &shop) { shop.sells = true; });
    }
    void cleanup() { m_shop.reset(); }

    void fromTheThreeQuestionsToTheReturn()
    {
        setUp();
        const qint64 first = sell();
        QVERIFY(first > 0);
        QCOMPARE(balance(m_card), 14);
        const QString receipt = paper(first);
        QVERIFY2(receipt.contains(m_card.text().right(4)), qPrintable(receipt));
        QVERIFY2(!receipt.contains(m_card.text()), "a ticket that is thrown away must not pay");
        QVERIFY2(receipt.contains(u"14"), qPrintable(receipt));
        const qint64 second = sell(true);
        QVERIFY(second > first);
        QCOMPARE(balance(m_card), 14 - 10 + 9); // 5 € off 14,50 €
        m_shop->crash();
        m_shop->unlock();
        go("loyalty");
        QTRY_VERIFY(isShown("loyaltyCode"));
        scan(m_card);
        QTRY_VERIFY(isShown("accountPoints"));
        QVERIFY2(text("accountPoints").startsWith(u"13 points"), qPrintable(text("accountPoints")));
        giveBack(second);
        QCOMPARE(balance(m_card), 14); // nine earned go, ten used come back
        go("loyalty");
        QTRY_VERIFY2(text("accountPoints").startsWith(u"14 points"), "stale behind the sale");
    }
    void aCardThatIsShownForAVoucherOpensWhereCardsAre()
    {
        setUp();
        sell();
        go("vouchers");
        vouchers::Verdict verdict;
        verdict.id = vouchers::VerdictId::N1LoyaltyCard;
        verdict.subject = m_card.scanText();
        m_shop->scan(verdict);
        QTRY_VERIFY(isShown("openCard"));
        m_shop->click("openCard");
        m_shop->settle();
        QTRY_VERIFY(isShown("accountPoints"));
        QVERIFY(text("accountPoints").contains(u"14"));
        go("vouchers");
        QVERIFY(!isShown("openCard")); // the next voucher is waited for
    }

    void aLostCardIsReplacedAndLogged()
    {
        setUp();
        QVERIFY(sell() > 0);
        go("loyalty");
        scan(m_card);
        QTRY_VERIFY(isShown("accountReplace"));
        m_shop->click("accountReplace");
        m_shop->settle();
        write("cardActReason", u"perdue"_qs);
        scan(m_other);
        QTRY_VERIFY2(isShown("cardActOther"), "the scan must not take the question away");
        m_shop->click("cardActAnswer");
        m_shop->settle();
        QTRY_COMPARE(balance(m_other), 14);
        QVERIFY(logHas(fiscal::event::cardReplaced));
        QVERIFY(logHas(fiscal::event::loyaltyRules));
        m_shop->crash();
        QCOMPARE(balance(m_other), 14);
    }
    void cardsComeOutOnBothPapers()
    {
        setUp();
        m_shop->click("loyaltySheet");
        m_shop->settle();
        QCOMPARE(m_shop->opened.size(), 1);
        QVERIFY(QFile::exists(m_shop->opened.front().toLocalFile()));
        const size_t before = m_shop->selling->printer.printed.size();
        m_shop->click("loyaltyOne");
        m_shop->settle();
        QTRY_COMPARE(m_shop->selling->printer.printed.size(), before + 1);
        QVERIFY(m_shop->selling->printer.printed.back().contains("Boulangerie"));
    }

private:
    void giveBack(qint64 ticket)
    {
        auto &till = m_shop->counter->shop()->till();
        till.openTicket(ticket);
        m_shop->settle();
        till.beginRefund();
        m_shop->settle();
        QVERIFY(till.refund());
        till.editRefund([](till::RefundDraft &draft) {
            draft.choose(0, 1);
            draft.reason = u"trop cuite"_qs;
        });
        till.payBack();
        m_shop->settle();
        QTRY_VERIFY(isShown("payRefund"));
        m_shop->clock.advanceMs(1000);
        m_shop->click("payRefund");
        m_shop->settle();
        QTRY_VERIFY(m_shop->selling->till->sales().lastTicket()->value().number > ticket);
    }
};

QTEST_MAIN(tst_LoyaltyCounter)
#include "tst_LoyaltyCounter.moc"
