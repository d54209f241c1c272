// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/SellPorts.h"
#include "ui/vouchers/AmountEntry.h"

#include <QObject>
#include <QTimer>

namespace comptoir::sales {

/// State of one payment: what was handed over, what is left, and the ticket once it is on disk.
/// Outlives its page. Of a return the same runs the other way: what goes back, by which ways.
class PayController : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Open,
        Card, ///< the terminal has the word
        Voucher, ///< a voucher is scanned or shown
        Completing,
        Done, ///< on disk
    };

    PayController(PayPorts ports, QObject *parent = nullptr);

    const PayPorts &ports() const { return m_ports; }
    Phase phase() const { return m_phase; }
    const Cart &cart() const { return m_cart; }
    bool isRefund() const { return m_cart.isReturn; }
    const std::vector<Tender> &tenders() const { return m_tenders; }
    const Balance &balance() const { return m_balance; }
    /// As if the cash that is typed were given.
    Balance preview() const;
    const vouchers::AmountEntry &entry() const { return m_entry; }
    const std::optional<Error> &error() const { return m_error; }
    /// Has this way a tile: the shop takes it, or something goes back by it.
    bool offers(fiscal::Means means) const;
    /// May money move this way? Of a refund only as it came (regulation.md §1.10).
    bool mayUse(fiscal::Means means) const;
    std::optional<Money> mostBack(fiscal::Means means) const;
    /// "Valider" finishes; else it adds what is typed.
    bool wouldSettle() const;
    bool canGo() const;

    // Card
    Money cardAmount() const { return m_card.amount; }
    bool terminalRuns() const { return m_terminalRuns; }
    CardPrompt prompt() const { return m_prompt; }
    const std::optional<CardOutcome> &outcome() const { return m_outcome; }
    /// A card was charged for this tender: taking it out needs a word first.
    std::optional<int> removalQuestion() const { return m_removal; }

    // Voucher
    const std::optional<vouchers::Verdict> &verdict() const { return m_verdict; }
    bool isChecking() const { return m_checking; }
    bool canUseVoucher() const;
    Money voucherAmount() const; ///< that would be debited
    /// So much more than what is left an indivisible one is worth: it can't be used then.
    Money voucherLoss() const;

    // Done
    const std::optional<CompletedSale> &done() const { return m_done; }
    const std::optional<receipts::PrintJob> &failedJob() const { return m_failed; }
    const QString &qrText() const { return m_qr; }
    std::optional<receipts::Handover> handover() const { return m_handover; }
    bool mayLeave() const;

    /// A cart goes to the counter's end. The same cart again keeps what its card has paid.
    void begin(const Cart &cart, Money total);
    /// What the shop takes has changed.
    void refresh() { Q_EMIT changed(); }
    void press(const QString &key);
    void addNote(Money note); ///< one more note to what is typed
    void erase();
    void clearEntry();
    /// So much by this means: what is typed, else what is left.
    void give(fiscal::Means means);
    /// The same straight from the sale page: no half of a double tap.
    void giveAll(fiscal::Means means);
    void giveCash(Money amount);
    void exactCash();
    void remove(int tender);
    void answerRemoval(bool cancelledAtTerminal);
    /// Enter: adds what is typed in cash when that is needed, then finishes when all is there.
    void go();
    /// A card that came late earns; one that was there stays.
    void attachCard(const loyalty::CardCode &card);
    /// One step back; at the first, the payment is left.
    void back();

    void answerCard(CardOutcome::Kind kind);
    void cancelCard();

    void onScanned(const QString &text, vouchers::ScanSource source);
    void useVoucher();

    void noTicket();
    void showQr();
    void print();
    void retryPrint();
    void mail(const QString &address);
    void finish();

Q_SIGNALS:
    void changed();
    void completed(const comptoir::sales::CompletedSale &sale);
    void left(); ///< back to the sale
    void finished(); ///< the next customer
    /// A code that came when the sale was over: the next sale's.
    void nextScanned(const QString &text);
    /// Nobody knows whether the card was charged: the ticket waits under this name.
    void cardUnknown(const comptoir::sales::Cart &cart, comptoir::Money amount);
    void cueGiven(comptoir::theme::Cue cue);

private:
    void enter(Phase phase);
    void settle();
    /// The other half of a double tap or a key that bounces: it was meant for what was shown
    /// before.
    bool isTooSoon() const;
    void addCash(Money amount);
    void goOn();
    void payExactCash();
    Day today() const { return Day::inTown(m_ports.sell.clock.now()); }
    const law::LawBook &law() const { return m_ports.sell.law(); }
    Money asked() const; ///< typed, else what is left
    void addTender(Tender tender);
    void takeBack(int tender);
    void readCards();
    void takeBackIn(const CardPayment &payment);
    /// True: the act waits until it is known what cards have paid.
    bool waitForCards(std::function<void()> act);
    static Tender tenderOf(const CardPayment &payment);
    void startCard(Money amount);
    void askTerminal();
    void takeOutcome(CardOutcome::Kind kind);
    void noteCard(CardPayment::State state);
    void onOutcome(const Result<CardOutcome> &result);
    void parkUnknown();
    void complete();
    void onCompleted(const Result<CompletedSale> &result);
    void onPrepared(const Result<PreparedVoucher> &result);
    void release(const Tender &tender);
    void releaseAll();
    void readWays();
    void proposeVouchersBack();
    void look();
    void noteHandover(receipts::Handover how);
    void noteNoTicket();
    void leaveDone();
    void report(const Error &error);

    PayPorts m_ports;
    Phase m_phase = Phase::Open;
    Cart m_cart;
    Money m_total;
    std::vector<Tender> m_tenders;
    std::vector<fiscal::Payment> m_ways; ///< of a return with its ticket
    bool m_hasWays = false;
    Balance m_balance;
    vouchers::AmountEntry m_entry;
    std::optional<Error> m_error;
    int m_nextTender = 1;
    bool m_isReading = false; ///< what cards have paid for this sale
    std::function<void()> m_afterReading; ///< was asked for in the meantime
    CardPayment m_card;
    CardTerminal *m_terminal = nullptr; ///< that this payment was given to
    bool m_terminalRuns = false;
    CardPrompt m_prompt = CardPrompt::Connecting;
    std::optional<CardOutcome> m_outcome;
    std::optional<int> m_removal;
    std::optional<vouchers::Verdict> m_verdict;
    bool m_checking = false;
    bool m_preparing = false;
    quint64 m_question = 0; ///< answers to an older question are dropped
    std::optional<CompletedSale> m_done;
    std::optional<receipts::PrintJob> m_failed;
    QString m_qr;
    bool m_qrAsked = false;
    qint64 m_printedAt = -1'000'000; ///< by the boot clock
    std::optional<receipts::Handover> m_handover;
    qint64 m_wentAt = -1'000'000; ///< by the boot clock
    qint64 m_shownAt = -1'000'000; ///< what can be pressed now
    qint64 m_doneAt = 0;
    QTimer m_looks; ///< at the printer's queue
};

} // namespace comptoir::sales
