// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Counter.h"
#include "ui/theme/Tokens.h"
#include "ui/vouchers/VouchersPage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

using namespace comptoir;
using comptoir::test::Counter;
using comptoir::test::patienceMs;
using comptoir::test::TownProcess;
using Phase = vouchers::VouchersController::Phase;

/// Goods come back: by real clicks on the page, over the real till and the real town.
class tst_Refund : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TownProcess> m_town;
    std::unique_ptr<Counter> m_till;
    app::SystemClock m_clock;
    std::unique_ptr<vouchers::VouchersController> m_controller;
    std::unique_ptr<vouchers::VouchersPage> m_page;
    QTemporaryDir m_paper;
    QString m_voucher;
    QStringList m_asked; ///< of a manager

    QString id(const char *name, const QStringList &act)
    {
        return m_town->act(act).value(QLatin1String(name)).toVariant().toString();
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
    qint64 number(const QString &sql)
    {
        const auto books = store::Database::open(m_town->folder() + QStringLiteral("/territory.db"),
                                                 store::Database::Access::ReadOnly);
        const auto row = books ? (*books)->first(sql) : fail(books.error());
        return row && *row ? (*row)->integer(0) : -1;
    }
    qint64 onTheVoucher() { return number(QStringLiteral("SELECT face_c - spent_c FROM voucher")); }
    qint64 owedToTheShop()
    {
        return number(QStringLiteral(
            "SELECT credits_c - debits_c FROM account WHERE kind = 'merchant_payable'"));
    }
    /// The window after a start of the program.
    void showPage()
    {
        m_page.reset();
        m_controller = std::make_unique<vouchers::VouchersController>(*m_till->desk, m_clock);
        m_controller->setSyncStatus(m_till->status);
        const auto allow = [this](const staff::Act &act, const std::function<void()> &go) {
            m_asked << act.words;
            go();
        };
        m_page = std::make_unique<vouchers::VouchersPage>(
            *m_controller, vouchers::VouchersPage::Proofs{QDir(m_paper.path())}, allow);
        m_page->resize(1184, 752);
        m_page->show();
        m_controller->refresh();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QWidget *shown(const char *name) const
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void tap(const char *name)
    {
        QVERIFY2(
            QTest::qWaitFor([&] { return shown(name) && shown(name)->isEnabled(); }, patienceMs),
            name);
        QTest::mouseClick(shown(name), Qt::LeftButton);
    }
    QString title() const
    {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("verdictTitle"));
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    // One story in order.

    void initTestCase()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_town = std::make_unique<TownProcess>();
        m_town->act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
        const Day today = Day::inTown(m_clock.now());
        const QString campaign = id("campaign",
                                    {"campaign", "create", "--name", "Bons", "--budget", "1000",
                                     "--faces", "20", "--from", today.plusDays(-1).toIso(),
                                     "--until", today.plusDays(200).toIso()});
        m_town->act({"campaign", "open", "--campaign", campaign});
        const QString merchant = id("merchant", {"merchant", "add", "--name", "Marchal"});
        const QString shop = id("shop",
                                {"shop", "add", "--merchant", merchant, "--name", "Boulangerie",
                                 "--campaign", campaign});
        m_voucher = printedVoucher(campaign);
        QVERIFY(!m_voucher.isEmpty());
        m_town->serve();
        m_till = std::make_unique<Counter>(*m_town);
        m_till->enrol(*m_town, shop);
        showPage();
        m_controller->onScanned(m_voucher, vouchers::ScanSource::Camera);
        QVERIFY(
            QTest::qWaitFor([this] { return m_controller->phase() == Phase::Answer; }, patienceMs));
        for (const char *key : {"key1", "key2", "keyComma", "key5", "key0", "primary"})
            tap(key);
        QVERIFY(
            QTest::qWaitFor([this] { return m_controller->phase() == Phase::Done; }, patienceMs));
        m_till->synchronise();
        QCOMPARE(onTheVoucher(), 750);
    }

    void putsAPartBackOnceHoweverOftenTheButtonIsTapped()
    {
        QVERIFY(!shown("refund")); // just debited: there is "Annuler ce débit"
        m_controller->next();
        tap("recent0");
        tap("refund");
        // The page behind has keys of the same names.
        QTest::mouseClick(shown("refundKeys")->findChild<QWidget *>(QStringLiteral("key4")),
                          Qt::LeftButton);
        QWidget *confirm = shown("refundNow");
        QVERIFY(confirm);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor(
            [this] { return title() == u"4,00\u00a0€ remboursés sur le bon"_qs; }, patienceMs));
        QCOMPARE(m_asked, QStringList{u"Rembourser 4,00\u00a0€"_qs});
        m_till->synchronise();
        QCOMPARE(onTheVoucher(), 1150);
        QCOMPARE(owedToTheShop(), 850);
    }

    void putsTheRestBackWithoutANetworkAfterARestart()
    {
        m_page.reset();
        m_controller.reset();
        m_till->status = {};
        m_till->link.cut();
        m_till->restart();
        QSignalSpy started(m_till->desk.get(), &app::TillDesk::started);
        QVERIFY(started.wait(patienceMs)); // the window waits for that too
        showPage();
        tap("recent0");
        QCOMPARE(title(), u"12,50\u00a0€ débités"_qs);
        QVERIFY(!shown("undo")); // a part is back already: core would refuse
        tap("refund");
        tap("refundNow"); // preset with the rest
        QVERIFY(QTest::qWaitFor(
            [this] { return title() == u"8,50\u00a0€ remboursés sur le bon"_qs; }, patienceMs));
        QCOMPARE(onTheVoucher(), 1150);
        m_till->link.restore();
        m_till->desk->sendNow();
        QVERIFY(QTest::qWaitFor([this] { return onTheVoucher() == 2000; }, patienceMs));
        QCOMPARE(owedToTheShop(), 0);
        QCOMPARE(number(QStringLiteral("SELECT sum(debits_c) - sum(credits_c) FROM account")), 0);
    }

    void offersNothingMoreWhereAllIsBack()
    {
        m_controller->next();
        QVERIFY(QTest::qWaitFor(
            [this] {
                return !m_controller->recent().empty()
                    && m_controller->recent().front().refunded == Money::fromCents(1250);
            },
            patienceMs));
        tap("recent0");
        QCOMPARE(title(), u"12,50\u00a0€ débités"_qs);
        QVERIFY(!shown("refund"));
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_controller.reset();
        m_till.reset();
    }
};

QTEST_MAIN(tst_Refund)
#include "tst_Refund.moc"
