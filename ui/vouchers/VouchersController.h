// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/SyncStatus.h"
#include "core/vouchers/VoucherDesk.h"
#include "ui/theme/Cue.h"
#include "ui/vouchers/AmountEntry.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace comptoir::vouchers {

/// Who debits, as printed on a proof.
struct Shop
{
    QString name;
    QString town;
};

/// State of the voucher page: amount then scan, or scan then amount, then one debit. Outlives the
/// page, which is built anew when language or theme change, and shows the same in any of them.
class VouchersController : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Ready,
        Checking,
        Answer, ///< a verdict, to be debited or not
        Debiting,
        Done, ///< a debit or its undo is on disk
    };

    VouchersController(VoucherDesk &desk, const Clock &clock, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    const AmountEntry &amount() const { return m_amount; }
    /// What the customer has to pay; zero when nobody said.
    Money due() const { return m_due; }
    /// Of the due amount after the debit that is shown.
    Money leftToPay() const;
    const std::optional<Verdict> &verdict() const { return m_verdict; }
    /// What the left pane says: the verdict, or V0 when an answer takes longer than a blink.
    std::optional<Verdict> shownVerdict() const;
    /// The verdict came a moment ago: its frame is seen from the side too.
    bool isFresh() const;
    const std::optional<Error> &error() const { return m_error; }
    /// The verdict leaves something to debit.
    bool isDebitable() const;
    bool canDebit() const;
    /// The last key would have passed the limit.
    bool limitRefused() const { return m_limitRefused; }
    /// What the customer loses by using up an indivisible voucher.
    Money loss() const;
    /// Seconds in which the shown debit can still be taken back; 0: no more.
    qint64 undoSeconds() const;
    /// False for a moment after a debit: a double tap on "Débiter" must not send its answer away.
    bool mayLeave() const;
    bool isUndoing() const { return m_undoing; }
    /// What of the shown debit can still go back onto its voucher; zero where none is shown.
    Money refundable() const;
    /// The debit on screen is the one that was just made.
    bool isJustDebited() const { return m_justDebited; }
    const store::SyncStatus &syncStatus() const { return m_sync; }
    /// What this till may still debit offline, as the last offline verdict said.
    std::optional<Money> tillLeft() const { return m_tillLeft; }
    const std::vector<RecentVerdict> &recent() const { return m_recent; }
    const std::vector<OpenClaim> &openClaims() const { return m_openClaims; }
    /// The customer has to know about this loss before the debit.
    const std::optional<Money> &lossQuestion() const { return m_lossQuestion; }
    const QString &typedCode() const { return m_typedCode; }
    /// Sound alone is not enough: switched on, or there is no sound.
    bool wantsFlash() const { return m_wantsFlash; }
    bool showsPreview() const { return m_showsPreview; }
    /// For the proof.
    const Shop &shop() const { return m_shop; }
    Instant now() const { return m_clock.now(); }

    void onScanned(const QString &text, ScanSource source);
    /// The camera has had a code before it for a while and can't read it.
    void onUnreadable();
    void press(const QString &key);
    void erase();
    void clearAmount();
    void takeAll();
    void takeDue();
    /// Asks first when an indivisible voucher is worth more than what is to be paid.
    void debit();
    void answerLoss(bool accepted);
    void undo();
    /// Puts it back onto the voucher of a debit; once, however often it is asked.
    void refund(OpId commit, Money amount, RefundReason reason);
    /// While a question about what is shown is open, it does not leave by itself.
    void setHeld(bool held);
    /// Back to Ready for the next customer.
    void next();
    /// Esc: gives up the check or the verdict and keeps what is to be paid.
    void back();
    void showLast();
    /// One of the last debits again, also of an earlier run.
    void show(OpId commit);
    /// Who works now, for the record.
    void setOperator(const QString &name) { m_operator = name; }
    void settle(OpId claim, bool customerLeft);
    /// A failure beside the debit, e.g. of its proof.
    void report(const Error &error);
    void setSyncStatus(const store::SyncStatus &status);
    void setShop(const Shop &shop) { m_shop = shop; }
    void setTypedCode(const QString &text) { m_typedCode = text; }
    /// After how long a completed debit leaves by itself; 0: never.
    void setReturnSeconds(int seconds) { m_returnMs = seconds * 1000; }
    void setWantsFlash(bool wants) { m_wantsFlash = wants; }
    void setShowsPreview(bool shows);
    void refresh();
    /// Time passes; a timer of its own calls it, and a test with its clock.
    void tick();

Q_SIGNALS:
    void changed();
    void secondPassed(); ///< only undoSeconds() has changed
    void recentChanged();
    void openClaimsChanged();
    void cueGiven(comptoir::theme::Cue cue);
    void previewChanged(bool shown);
    void questionRequested(); ///< the territory refused what was chosen: see "À régler"

private:
    void enter(Phase phase);
    void commitDebit();
    void onChecked(const Result<Verdict> &result);
    void onDebited(const Result<Verdict> &result);
    void onUndone(const Result<Verdict> &result);
    void onRefunded(const Result<Refund> &result);
    std::optional<RecentVerdict> recentOf(OpId commit) const;
    void present(const Verdict &verdict);
    void startUndoTime(const Verdict &verdict);
    void remember(const Verdict &verdict);
    bool isRepeated(const QString &text);
    void lookAtCheck();

    VoucherDesk &m_desk;
    const Clock &m_clock;
    Phase m_phase = Phase::Ready;
    AmountEntry m_amount;
    Money m_due;
    std::optional<Verdict> m_verdict;
    std::optional<Verdict> m_last;
    std::optional<Error> m_error;
    std::optional<Money> m_tillLeft;
    std::optional<Money> m_lossQuestion;
    Shop m_shop;
    QString m_operator;
    QString m_typedCode;
    QHash<OpId, Verdict> m_session; ///< debits of this run, which can be shown and undone again
    QHash<OpId, qint64> m_undoUntil; ///< by the boot clock
    std::vector<RecentVerdict> m_recent;
    std::vector<OpenClaim> m_openClaims;
    store::SyncStatus m_sync;
    QString m_seenText;
    qint64 m_seenAt = 0;
    qint64 m_askedAt = 0;
    qint64 m_answeredAt = 0;
    qint64 m_doneAt = 0;
    qint64 m_returnMs = 8000; // ux.md §7
    quint64 m_question = 0; ///< answers to an older question are dropped
    bool m_limitRefused = false;
    bool m_undoing = false;
    bool m_refunding = false;
    bool m_justDebited = false;
    bool m_held = false;
    bool m_settling = false;
    bool m_slow = false; ///< the answer takes longer than a blink
    bool m_wantsFlash = false;
    bool m_showsPreview = true;
    QTimer m_ticks;
};

} // namespace comptoir::vouchers
