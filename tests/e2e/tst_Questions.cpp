// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Counter.h"

using namespace comptoir;
using namespace comptoir::attention;
using comptoir::test::Counter;
using comptoir::test::patienceMs;
using comptoir::test::TownProcess;
using comptoir::test::waited;

/// Two shops take the same voucher, one of them without a network, and the fund can't pay it all.
class tst_Questions : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TownProcess> m_town;
    std::unique_ptr<Counter> m_bakery, m_books;
    QTemporaryDir m_paper;
    QString m_voucher;

    QString id(const char *name, const QStringList &act)
    {
        return m_town->act(act).value(QLatin1String(name)).toVariant().toString();
    }
    QString addShop(const QString &name, const QString &campaign)
    {
        const QString merchant = id("merchant", {"merchant", "add", "--name", name});
        return id("shop",
                  {"shop", "add", "--merchant", merchant, "--name", name, "--campaign", campaign});
    }
    QString printedVoucher(const QString &campaign)
    {
        const QString issuance = id(
            "issuance",
            {"voucher", "issue", "--campaign", campaign, "--count", "1", "--face", "20"});
        const QString sheet = m_paper.filePath(QStringLiteral("sheet.pdf"));
        m_town->act({"voucher", "sheet", "--issuance", issuance, "--pdf", sheet});
        const QString page = m_paper.filePath(QStringLiteral("page"));
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {"-r", "150", "-png", "-singlefile", sheet, page});
        scan::BarcodeReader reader;
        const auto symbols = reader.readThoroughly(scan::luminanceOf(QImage(page + ".png")));
        return symbols.empty() ? QString() : symbols.front().text;
    }
    std::vector<Item> open() { return *waited(m_books->desk->openItems()); }
    std::vector<Item> settled() { return *waited(m_books->desk->settledItems(10)); }

private Q_SLOTS:
    // One story in order.

    void initTestCase()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        m_town = std::make_unique<TownProcess>();
        m_town->act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
        const Day today = Day::inTown(app::SystemClock().now());
        const QString campaign = id("campaign",
                                    {"campaign", "create", "--name", "Bons de Noël", "--budget",
                                     "1000", "--faces", "20", "--from", today.plusDays(-1).toIso(),
                                     "--until", today.plusDays(200).toIso(), "--policy",
                                     R"({"present_s":0})"});
        m_town->act({"campaign", "open", "--campaign", campaign});
        const QString bakery = addShop(QStringLiteral("Boulangerie"), campaign);
        const QString books = addShop(QStringLiteral("Librairie"), campaign);
        m_voucher = printedVoucher(campaign);
        QVERIFY(!m_voucher.isEmpty());
        m_town->serve();
        m_bakery = std::make_unique<Counter>(*m_town);
        m_books = std::make_unique<Counter>(*m_town);
        m_bakery->enrol(*m_town, bakery);
        m_books->enrol(*m_town, books);
    }

    void anOverspentVoucherBecomesAQuestionWithItsNumbers()
    {
        m_books->pullTheCable();
        const auto offline = m_books->debit(m_books->check(m_voucher), Money::fromCents(1250));
        QVERIFY(offline && offline->provisional);
        QVERIFY(open().empty());
        QCOMPARE(m_books->status.queue.size(), 1u);
        QCOMPARE(m_books->status.queue.front().sum, Money::fromCents(1250));
        const auto online = m_bakery->debit(m_bakery->check(m_voucher), Money::fromCents(2000));
        QVERIFY(online && !online->provisional);
        m_bakery->synchronise();

        m_books->link.restore();
        m_books->synchronise();
        QCOMPARE(m_books->status.attention, 1);
        const auto items = open();
        QCOMPARE(items.size(), 1u);
        const Item &item = items.front();
        QCOMPARE(item.kind, Kind::VoucherOverspent);
        QCOMPARE(item.reason, "policy/too-late");
        QCOMPARE(item.campaignName, QStringLiteral("Bons de Noël"));
        QCOMPARE(item.debited, Money::fromCents(1250));
        QCOMPARE(item.paidByTown, Money());
        QCOMPARE(item.loss, Money::fromCents(1250));
        QVERIFY(item.usedElsewhere.has_value());
        QVERIFY(settled().empty());
    }

    void itsAnswerTakesItOffTheChipAndOutlivesARestart()
    {
        const OpId op = open().front().op;
        QVERIFY(waited(m_books->desk->answer(op, Answer::Accepted, QStringLiteral("Amandine"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_books->status.attention, 0, patienceMs);
        QVERIFY(open().empty());
        m_books->restart();
        m_books->synchronise();
        QCOMPARE(m_books->status.attention, 0);
        QVERIFY(open().empty());
        QCOMPARE(settled().size(), 1u);
        QCOMPARE(settled().front().answeredBy, QStringLiteral("Amandine"));
        QCOMPARE(settled().front().loss, Money::fromCents(1250));
    }

    void theStatusTellsDiskAndClock()
    {
        QVERIFY(m_books->status.freeBytes.value_or(0) > 0);
        QVERIFY(m_books->status.clockOffsetMs.has_value());
        QVERIFY(m_books->status.linkAsOf.has_value());
    }

    void cleanupTestCase()
    {
        m_bakery.reset();
        m_books.reset();
    }
};

QTEST_MAIN(tst_Questions)
#include "tst_Questions.moc"
