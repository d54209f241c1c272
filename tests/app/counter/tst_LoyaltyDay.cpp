// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred customers with cards in one day, by real keys and scans: what a person with a pencil
// counts beside the till is on every receipt, on every card and in the export, to the point.
#include "app/counter/CounterShop.h"
#include "core/backup/ExportStore.h"
#include "tests/support/counter/StagedShop.h"

#include <QHash>
#include <QTest>

#include <random>

using namespace comptoir;
using namespace comptoir::test;
using loyalty::CardCode;

namespace {

constexpr int customersOfTheDay = 500, cardsInTown = 120;
constexpr qint64 pointsOfAReward = 10, centsOfAReward = 500;

struct Article
{
    const char *letters;
    qint64 cents;
};
constexpr Article articles[]{{"bag", 130},    {"crois", 120}, {"choc", 135},   {"ecl", 310},
                             {"tarte", 1450}, {"jus", 350},   {"complet", 290}};

/// What the last ticket did, for who brings it all back.
struct Done
{
    int card = 0;
    qint64 cents = 0;
    qint64 earned = 0;
    qint64 used = 0;
};

} // namespace

class tst_LoyaltyDay : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<StagedShop> m_shop;
    SeededEntropy m_entropy{2026};
    std::vector<CardCode> m_cards;
    std::vector<qint64> m_points; ///< by the pencil
    Done m_last;
    int m_rewards = 0, m_refunds = 0;

    sales::SalesController &sales() { return m_shop->counter->shop()->sales(); }
    sales::SellController &sell() { return sales().sell(); }
    void key(Qt::Key key)
    {
        m_shop->clock.advanceMs(1100);
        m_shop->press(key);
    }
    void scan(int card)
    {
        m_shop->window().takeScan(
            {m_cards[size_t(card)].scanText(), vouchers::ScanSource::KeyboardScanner, {}});
        m_shop->settle();
    }
    void take(const Article &article)
    {
        const Money before = sell().total();
        m_shop->clock.advanceMs(400);
        m_shop->type(article.letters);
        key(Qt::Key_Return);
        QCOMPARE(sell().total().cents() - before.cents(), article.cents);
    }
    /// Before, within or behind the basket, or when the total was asked for already.
    void buy(int card, const std::vector<Article> &basket, size_t scannedAt, bool wantsReward)
    {
        Done now{card, 0, 0, 0};
        for (size_t i = 0; i < basket.size(); ++i) {
            if (scannedAt == i)
                scan(card);
            take(basket[i]);
            now.cents += basket[i].cents;
        }
        if (scannedAt >= basket.size())
            scan(card);
        QTRY_VERIFY(sell().cart().loyalty.card == m_cards[size_t(card)]);
        qint64 &points = m_points[size_t(card)];
        const qint64 times = std::min(points / pointsOfAReward, now.cents / centsOfAReward);
        if (wantsReward && times > 0) {
            sell().useReward(true);
            m_shop->settle();
            now.used = times * pointsOfAReward;
            now.cents -= times * centsOfAReward;
            ++m_rewards;
        }
        QCOMPARE(sell().total().cents(), now.cents);
        now.earned = now.cents / 100;
        points += now.earned - now.used;
        key(Qt::Key_F9);
        if (now.cents > 0)
            key(Qt::Key_F9);
        finishTicket(now.earned, now.used, points);
        m_last = now;
    }
    void bringAllBack()
    {
        m_shop->click("refundLast");
        QTRY_VERIFY(sell().cart().isReturn);
        key(Qt::Key_F9);
        if (sell().question()) {
            m_shop->type("casse");
            key(Qt::Key_Return);
        }
        QTRY_VERIFY(sales().isPaying());
        key(Qt::Key_Return);
        qint64 &points = m_points[size_t(m_last.card)];
        points += m_last.used - m_last.earned;
        ++m_refunds;
        finishTicket(-m_last.earned, -m_last.used, points);
    }
    void finishTicket(qint64 earned, qint64 used, qint64 balance)
    {
        QTRY_VERIFY(sales().pay().done());
        const auto ticket = m_shop->selling->till->sales().lastTicket();
        QVERIFY(ticket && *ticket && (*ticket)->points);
        const fiscal::TicketPoints said = *(*ticket)->points;
        QCOMPARE(said.earned, earned);
        QCOMPARE(said.used, used);
        QCOMPARE(said.balance, balance);
        const QString paper = wordsOf((*ticket)->number);
        QVERIFY2(paper.contains(u"Solde de points %1\n"_qs.arg(balance)), qPrintable(paper));
        key(Qt::Key_Return);
        QTRY_VERIFY(!sales().isPaying());
    }
    QString wordsOf(qint64 ticket)
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
    /// By the file that a shop takes along: sums of its lines, card by card.
    QHash<QByteArray, qint64> exported()
    {
        QHash<QByteArray, qint64> points;
        const auto &tables = backup::exportTables();
        const auto found = std::find_if(tables.begin(), tables.end(), [](const auto &table) {
            return QByteArray(table.file) == "fidelite/mouvements.csv";
        });
        if (found == tables.end())
            return points;
        const auto read = backup::ExportStore(*m_shop->selling->database)
                              .each(*found,
                                    [&points](const backup::ExportRow &row) -> Result<void> {
                                        const auto cells = row.csv().trimmed().split(';');
                                        points[cells[1]] += cells[3].toLongLong();
                                        return {};
                                    });
        return read ? points : QHash<QByteArray, qint64>();
    }
    void begin()
    {
        m_shop = std::make_unique<StagedShop>(View{}, [](StagedShop &shop) { shop.sells = true; });
        m_shop->hire();
        loyalty::Programme rules;
        rules.threshold = pointsOfAReward;
        rules.reward = Money::fromCents(centsOfAReward);
        QVERIFY(m_shop->selling->till->cards().changeRules(rules, u"Amandine Bernard"_qs));
        for (int i = 0; i < cardsInTown; ++i)
            m_cards.push_back(CardCode::draw(m_entropy));
        m_points.assign(m_cards.size(), 0);
    }
    void showSale()
    {
        m_shop->window().showSection("sale");
        m_shop->settle();
    }

private Q_SLOTS:
    void countsWhatAPersonWithAPencilCounts()
    {
        begin();
        showSale();
        std::mt19937 chance(7);
        const auto below = [&chance](int limit) { return int(chance() % unsigned(limit)); };
        for (int customer = 0; customer < customersOfTheDay; ++customer) {
            std::vector<Article> basket;
            for (int left = 1 + below(3); left > 0; --left)
                basket.push_back(articles[below(int(std::size(articles)))]);
            const size_t scannedAt = size_t(below(int(basket.size()) + 1));
            buy(below(cardsInTown), basket, scannedAt, below(4) != 0);
            if (customer % 50 == 17 && m_last.cents > 0)
                bringAllBack();
            if (customer == 250) { // the power goes between two customers
                m_shop->crash();
                m_shop->unlock();
                showSale();
            }
            if (QTest::currentTestFailed())
                return qWarning("at customer %d", customer);
        }
        const auto lines = exported();
        for (size_t i = 0; i < m_cards.size(); ++i) {
            const auto view = m_shop->selling->till->cards().card(m_cards[i]);
            QCOMPARE(view->account.balance, m_points[i]);
            QCOMPARE(lines.value(m_cards[i].text().toLatin1()), m_points[i]);
        }
        qInfo("%d customers, %d rewards, %d brought all back", customersOfTheDay, m_rewards,
              m_refunds);
        QVERIFY(m_rewards > 50 && m_refunds > 5);
    }
};

QTEST_MAIN(tst_LoyaltyDay)
#include "tst_LoyaltyDay.moc"
