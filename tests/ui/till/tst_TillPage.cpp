// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "tests/ui/hardware/FitCheck.h"
#include "tests/ui/sales/FakeReceiptDesk.h"
#include "tests/ui/till/MemoryBooks.h"
#include "ui/till/TillPage.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Stepper.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QUrl>

using namespace comptoir;
using namespace comptoir::till;
using View = TillController::View;

namespace {
/// With something on its paper.
class Papers : public test::FakeReceiptDesk
{
public:
    QFuture<Result<print::Document>> preview(qint64 ticket) override
    {
        print::Document paper;
        paper.title = u"Ticket %1"_qs.arg(ticket);
        paper.blocks.push_back(print::TextBlock{u"Limonade artisanale"_qs});
        return test::readily<print::Document>(paper);
    }
    QFuture<Result<print::Document>> report(qint64 closing) override { return preview(closing); }
};

Money cents(int amount)
{
    return Money::fromCents(amount);
}
bool fileBegins(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(bytes.size()) == bytes;
}
} // namespace

class tst_TillPage : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;
    test::SeededEntropy m_entropy{7};
    std::unique_ptr<test::MemoryBooks> m_books;
    std::unique_ptr<test::FakeSalesDesk> m_sales;
    std::unique_ptr<Papers> m_receipts;
    std::unique_ptr<TillController> m_controller;
    std::unique_ptr<QWidget> m_window;
    TillPage *m_page = nullptr;
    int m_authorised = 0;
    std::vector<sales::Cart> m_paidBack; ///< handed to the payment page
    bool m_isPaying = false;
    QTemporaryDir m_papers;
    QUrl m_opened;

    TillPorts ports()
    {
        return {*m_books,
                *m_sales,
                *m_receipts,
                m_clock,
                m_entropy,
                [] {
                    return sales::Seller{{}, u"Ana"_qs};
                },
                [this](const staff::Act &, const std::function<void(const QString &)> &go) {
                    ++m_authorised;
                    go(u"Berthe"_qs);
                },
                [] { return 3; },
                [] {},
                QDir(m_papers.path()),
                [this](const QUrl &url) {
                    m_opened = url;
                    return true;
                },
                [this](const sales::Cart &cart) {
                    if (m_isPaying)
                        return false;
                    m_paidBack.push_back(cart);
                    return true;
                }};
    }
    void openPage(QSize size = {1184, 752})
    {
        m_window = std::make_unique<QWidget>();
        m_page = new TillPage(*m_controller, m_window.get());
        m_window->resize(size);
        m_page->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page->goHome();
        test::settle();
    }
    template <typename T = QWidget>
    T *find(const char *name) const
    {
        for (T *found : m_window->findChildren<T *>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void tap(const char *name)
    {
        auto *target = find(name);
        QVERIFY2(target, name);
        QTest::mouseClick(target, Qt::LeftButton);
        test::settle();
    }
    void type(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field, name);
        field->setFocus();
        field->selectAll();
        QInputMethodEvent typed; // QTest types ASCII only
        typed.setCommitString(text);
        QCoreApplication::sendEvent(field, &typed);
        test::settle();
    }
    void turn(const char *name, int times)
    {
        auto *stepper = find<widgets::Stepper>(name);
        QVERIFY2(stepper, name);
        for (int i = 0; i < times; ++i)
            QTest::keyClick(stepper, Qt::Key_Plus);
        test::settle();
    }
    void openDay()
    {
        m_books->state.isOpen = true;
        m_books->state.openedAt = m_clock.now();
        m_books->state.openingFloat = m_books->x.openingFloat = cents(10000);
        m_books->x.expectedCash = cents(15000);
        m_books->x.total = cents(8340);
        m_books->x.tickets = 12;
        m_books->x.vat = {{2000, cents(5000), cents(1000), cents(6000)},
                          {550, cents(2218), cents(122), cents(2340)}};
        m_books->x.means = {{fiscal::Means::Cash, cents(5000), 8},
                            {fiscal::Means::Card, cents(3340), 4}};
    }
    void sell()
    {
        sales::Returnable back;
        back.ticket.number = 41;
        fiscal::TicketLine line;
        line.label = u"Limonade artisanale 75 cl"_qs;
        line.quantity = Quantity::ofPieces(3);
        line.unitPrice = cents(500);
        line.total = cents(1500);
        back.lines = {{line, 1, Quantity::ofPieces(2)}};
        line.label = u"Torchon"_qs;
        back.lines.push_back({line, 2, Quantity()});
        back.ways = {{fiscal::Means::TownVoucher, cents(300), false, {}, "op1"},
                     {fiscal::Means::Card, cents(1200), false, {}, {}},
                     {fiscal::Means::Cash, cents(1200), false, {}, {}}};
        m_sales->returnableAnswer = back;
        for (int number = 41; number >= 1; --number) {
            fiscal::TicketRow row;
            row.number = number;
            row.at = m_clock.now();
            row.total = cents(1500);
            row.firstLabel = line.label;
            m_books->tickets.push_back(row);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void init()
    {
        m_authorised = 0;
        m_books = std::make_unique<test::MemoryBooks>();
        m_sales = std::make_unique<test::FakeSalesDesk>();
        m_receipts = std::make_unique<Papers>();
        m_controller = std::make_unique<TillController>(ports());
    }
    void cleanup()
    {
        m_window.reset();
        m_controller.reset();
        theme::dress(*qApp);
    }

    void dayIsOpenedWithWhatIsTyped()
    {
        openPage();
        tap("tillOpen");
        for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_Comma, Qt::Key_5})
            QTest::keyClick(find("amountSheet"), key);
        tap("amountAnswer");
        QVERIFY(m_books->state.isOpen);
        QCOMPARE(m_books->state.openingFloat, cents(1250));
        QVERIFY(find("tillClose"));
    }

    void cashGoesOutOnlyWithAReason()
    {
        openDay();
        openPage();
        tap("tillCash");
        QTest::keyClick(find("amountSheet"), Qt::Key_5);
        QVERIFY(!find("amountAnswer")->isEnabled());
        type("amountReason", u"timbres"_qs);
        tap("amountAnswer");
        QCOMPARE(int(m_books->moves.size()), 1);
        QCOMPARE(m_books->moves[0].first, cents(-500));
        QCOMPARE(m_books->moves[0].second, u"timbres"_qs);
    }

    void closingIsLeftAndComesBackAsItWas()
    {
        openDay();
        openPage();
        tap("tillClose");
        QVERIFY(find<QLabel>("closeTodo")->text().contains(u'3'));
        tap("closeNext");
        turn("closePieces5000", 3);
        QTest::keyClick(find("closePieces5000"), Qt::Key_Escape);
        test::settle();
        QVERIFY(find("tillClose"));
        m_window.reset(); // pages are rebuilt
        openPage();
        tap("tillClose");
        QCOMPARE(m_controller->closing()->step, 2);
        QCOMPARE(find<widgets::Stepper>("closePieces5000")->value(), 3);
    }

    void expectedAmountIsNotShownBeforeTheCount()
    {
        openDay();
        openPage();
        tap("tillClose");
        tap("closeNext");
        for (const auto *label : m_window->findChildren<QLabel *>())
            if (label->isVisible())
                QVERIFY2(!label->text().contains(u"150,00"), qUtf8Printable(label->text()));
        turn("closePieces5000", 2);
        tap("closeNext");
        QVERIFY(find<QLabel>("closeDifference")->text().contains(u"150,00"));
        tap("closeBefore"); // and counts again, knowing
        QVERIFY(m_controller->closing()->isBlind);
        turn("closePieces5000", 1);
        QVERIFY(!m_controller->closing()->isBlind);
    }

    void countIsNotBlindAfterThePointOrOnTheFirstPage()
    {
        openDay();
        openPage();
        for (const auto *label : m_window->findChildren<QLabel *>())
            if (label->isVisible())
                QVERIFY2(!label->text().contains(u"Espèces\u00a0:"), qUtf8Printable(label->text()));
        tap("tillPrintX");
        tap("tillClose");
        QVERIFY(!m_controller->closing()->isBlind);
    }

    void differenceNeedsItsReason()
    {
        openDay();
        openPage();
        tap("tillClose");
        tap("closeNext");
        turn("closePieces5000", 2);
        tap("closeNext");
        QVERIFY(!find("closeNext")->isEnabled());
        m_controller->stepTo(4);
        QCOMPARE(m_controller->closing()->step, 3);
        tap("closeReason0");
        tap("closeNext");
        tap("closeNext");
        tap("closeDay");
        QCOMPARE(int(m_books->counts.size()), 1);
        QCOMPARE(m_books->counts[0].total, cents(10000));
        QVERIFY(m_books->counts[0].blind);
        QVERIFY(!m_books->counts[0].reason.isEmpty());
        QCOMPARE(m_authorised, 1);
        QVERIFY(find<QLabel>("closeClosed")->text().contains(u'7'));
    }

    void secondTapClosesOnce()
    {
        openDay();
        openPage();
        m_controller->refresh();
        m_controller->beginClose();
        m_controller->editClose([](CloseDraft &draft) { draft.pieces[5000] = 3; });
        test::settle();
        m_controller->stepTo(5);
        test::settle();
        m_controller->closeDay();
        m_controller->closeDay();
        test::settle();
        QCOMPARE(int(m_books->counts.size()), 1);
    }

    void refusedClosingKeepsTheCount()
    {
        openDay();
        openPage();
        tap("tillClose");
        m_controller->editClose([](CloseDraft &draft) { draft.pieces[5000] = 3; });
        m_controller->stepTo(5);
        test::settle();
        m_books->refusal = "store/full";
        tap("closeDay");
        QVERIFY(find<QLabel>("tillTold"));
        QVERIFY(m_controller->closing());
        QCOMPARE(m_controller->closing()->counted(), cents(15000));
        m_books->refusal.clear();
        tap("closeDay");
        QVERIFY(m_controller->closed());
    }

    void journalIsReadInPages()
    {
        for (int number = 950; number >= 1; --number) {
            fiscal::TicketRow row;
            row.number = number;
            m_books->tickets.push_back(row);
        }
        openPage();
        tap("tillJournal");
        QVERIFY(m_controller->journal().rowCount() <= 200);
        for (int page = 0; page < 20; ++page) {
            find<widgets::RowView>("journalRows")->scrollToBottom();
            test::settle();
        }
        QCOMPARE(m_controller->journal().rowCount(), 950);
        QCOMPARE(m_controller->journal().ticket(949).number, 1);
        QVERIFY(m_books->asked.size() <= 12);
        type("journalSearch", u"17"_qs);
        QCOMPARE(m_controller->journal().rowCount(), 1);
        type("journalSearch", u"zzz"_qs);
        QVERIFY(find<QLabel>("journalNothing"));
    }

    void nothingMoreComesBackThanIsLeft()
    {
        sell();
        openPage();
        m_controller->openTicket(41);
        test::settle();
        tap("ticketRefund");
        turn("refundLine0", 5);
        QCOMPARE(m_controller->refund()->chosen[0], 2);
        QVERIFY(!find("refundLine1")); // has come back already
        QVERIFY(!find("refundPay")->isEnabled()); // no reason
        m_controller->editRefund([](RefundDraft &draft) { draft.choose(0, 99); });
        QCOMPARE(m_controller->refund()->total(), cents(1000));
        m_controller->payBack();
        QVERIFY(m_paidBack.empty());
    }

    void returnGoesToThePaymentPageOnce()
    {
        sell();
        openPage();
        m_controller->openTicket(41);
        test::settle();
        tap("ticketRefund");
        turn("refundLine0", 2);
        type("refundReason", u"cassé"_qs);
        m_isPaying = true; // another customer is at the payment
        m_controller->payBack();
        QVERIFY(find<QLabel>("tillTold"));
        QVERIFY(m_controller->refund());
        m_isPaying = false;
        m_controller->payBack();
        m_controller->payBack();
        test::settle();
        QCOMPARE(int(m_paidBack.size()), 1);
        QVERIFY(m_sales->checkouts.empty()); // no money moves from here
        const sales::Cart &cart = m_paidBack[0];
        QVERIFY(cart.isReturn);
        QCOMPARE(cart.returnedFrom, 41);
        QCOMPARE(cart.returnReason, u"cassé"_qs);
        QCOMPARE(cart.approvedBy, u"Berthe"_qs);
        QCOMPARE(cart.lines[0].returnedRank, 1);
        QCOMPARE(cart.lines[0].quantity, Quantity::ofPieces(2));
        QVERIFY(!m_controller->refund());
        QCOMPARE(m_controller->view(), View::Ticket);
    }

    void booksAreVerifiedArchivedAndExported()
    {
        openPage();
        tap("tillVerify");
        QVERIFY(find<QLabel>("tillTold")->text().contains(u"412"));
        tap("tillArchive");
        tap("choice1");
        QCOMPARE(m_books->archivedFrom, u"2026-11-01"_qs);
        QVERIFY(find<QLabel>("tillTold")->text().contains(m_papers.filePath(u"archive.zip"_qs)));
        tap("tillExport");
        tap("choice0");
        tap("choice2");
        QCOMPARE(m_books->exported, QByteArray("fec"));
    }
    void attestationIsAFileToFillIn()
    {
        openPage();
        tap("tillExport");
        tap("choice4");
        const QString path = m_papers.filePath(u"Attestation POS01.pdf"_qs);
        QVERIFY(find<QLabel>("tillTold")->text().contains(path));
        QVERIFY(fileBegins(path, "%PDF"));
        QCOMPARE(m_opened, QUrl::fromLocalFile(path));
    }
    /// FEC, e-reporting and attestation are French law.
    void belgianShopIsOfferedTablesOnly()
    {
        m_books->country = "BE";
        openPage();
        tap("tillExport");
        QVERIFY(find<QAbstractButton>("choice1"));
        QVERIFY(!find<QAbstractButton>("choice2"));
        tap("choice0");
        tap("choice2");
        QCOMPARE(m_books->exported, QByteArray("tickets-csv"));
    }

    void nothingIsCutOrOutOfReach_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("view"); // 11 to 15: the steps of the closing
        for (const QSize size :
             {QSize(1184, 752), QSize(800, 1160), QSize(952, 552), QSize(600, 840)}) {
            for (const int view : {0, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15}) {
                for (const int percent : {100, 200})
                    QTest::addRow("%d-%d-%d", size.width(), view, percent)
                        << size << percent << view;
            }
        }
    }
    void nothingIsCutOrOutOfReach()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(int, view);
        theme::Appearance large;
        large.fontPercent = percent;
        theme::dress(*qApp, large);
        openDay();
        m_books->state.isOverdue = true;
        sell();
        m_books->closed = {{fiscal::PeriodKind::Day, 6, u"2026-11-20"_qs, {}, cents(98765), {}}};
        openPage(size);
        if (view > 10) {
            m_controller->beginClose();
            m_controller->editClose([](CloseDraft &draft) {
                draft.pieces[5000] = 2;
                draft.reason = u"Erreur"_qs;
            });
            m_controller->stepTo(view - 10);
        } else if (view == int(View::Ticket) || view == int(View::Refund)) {
            m_controller->openTicket(41);
            test::settle();
            if (view == int(View::Refund))
                m_controller->beginRefund();
        } else if (view == int(View::Closing)) {
            m_controller->openClosing(6);
        } else {
            m_controller->show(View(view));
        }
        test::settle();
        test::shoot(*m_window, u"till-%1-%2"_qs.arg(view).arg(percent));
        QCOMPARE(test::layoutFaults(*m_window).join(u'\n'), QString());
        QCOMPARE(test::targetFaults(*m_window).join(u'\n'), QString());
        QCOMPARE(test::accessibilityFaults(*m_window).join(u'\n'), QString());
    }
};

QTEST_MAIN(tst_TillPage)
#include "tst_TillPage.moc"
