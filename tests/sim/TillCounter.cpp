// SPDX-License-Identifier: GPL-3.0-or-later
// What the person at a till does: scans, debits, undoes, answers.
#include "tests/sim/TillProcess.h"

#include <algorithm>

namespace comptoir::sim {

using vouchers::Verdict;
using vouchers::VerdictId;

namespace {

/// Money was taken now: a refusal tells of the last debit too.
bool isDebit(const Verdict &verdict)
{
    const bool isDone = verdict.id == VerdictId::G2Debited
        || verdict.id == VerdictId::A1Provisional;
    return isDone && !verdict.commit.isNull() && verdict.debited.isPositive();
}

/// Did it fail on the disk? Then what is there now is seen after the next start only.
bool isUncertain(const Error &error)
{
    return error.code.startsWith("store/");
}

} // namespace

void TillMachine::serve(const Visit &visit)
{
    if (!isAwake() || !m_process->till)
        return;
    if (m_process->till->driver().status().link == store::Link::Refused) {
        note("refuses: revoked");
        return;
    }
    checkOwnWrites(visit.paper);
    m_process->till->redeemer().check(
        {visit.paper.text, vouchers::ScanSource::Camera},
        [this, visit](const Result<Verdict> &verdict) {
            if (!verdict) {
                note("check: " + verdict.error().code);
                return wrote(&verdict.error());
            }
            noteVerdict(*verdict);
            if (!verdict->check.isEmpty() && verdict->most.isPositive())
                laterInThisRun(m_dice.between(500, 4000),
                               [this, visit, checked = *verdict] { debit(visit, checked); });
        });
}

void TillMachine::noteVerdict(const Verdict &verdict)
{
    note("verdict " + vouchers::verdictName(verdict.id) + ' ' + verdict.reason + ' '
         + QByteArray::number(verdict.most.cents()));
    switch (verdict.id) {
    case VerdictId::R1Spent:
    case VerdictId::R1DebitedHere:
        return m_universe.seen.reached("debit refused: spent");
    case VerdictId::R6Blocked:
        return m_universe.seen.reached("debit refused: blocked");
    case VerdictId::R8OfflineLimit:
        return m_universe.seen.reached("debit refused: offline limit");
    case VerdictId::A2ListOld:
        return m_universe.seen.reached("debit with halved caps");
    default:
        return;
    }
}

void TillMachine::debit(const Visit &visit, const Verdict &verdict)
{
    const Money amount = verdict.indivisible ? verdict.most : std::min(verdict.most, visit.wish);
    const bool tapsTwice = m_dice.chance(5);
    const qint64 unseen = unseenDebits(visit.paper);
    const auto hasDebited = std::make_shared<bool>(false);
    const auto answered = [this, visit, unseen, hasDebited](const Result<Verdict> &done) {
        const bool isMoney = done && isDebit(*done);
        if (isMoney && std::exchange(*hasDebited, true))
            m_universe.violate("I3", "a double tap debited twice");
        if (done)
            debited(visit, *done);
        // One effect an op (sync.md §5.3): what was said to have failed is not on disk either.
        if (unseenDebits(visit.paper) != unseen)
            m_universe.violate("I3", "a debit is on disk and the screen said otherwise");
    };
    vouchers::RedeemVoucher &redeemer = m_process->till->redeemer();
    redeemer.debit(verdict.check, amount, [this, answered, visit, verdict](const auto &done) {
        if (disk.frozen())
            return; // nobody saw it
        if (!done)
            note("debit: " + done.error().code);
        answered(done);
        if (!done && isUncertain(done.error()) && m_patienceDice.chance(50))
            laterInThisRun(m_patienceDice.between(500, 4000),
                           [this, visit, verdict] { debit(visit, verdict); });
        wrote(done ? nullptr : &done.error());
    });
    // A cashier taps twice: the check is used up. If the first tap failed on the disk, nothing was
    // debited and the check is as good as before (RedeemVoucher.h): then it is the second tap that
    // debits, once, as was asked. One effect is the law (I3), whichever tap has it.
    if (tapsTwice)
        redeemer.debit(verdict.check, amount, [this, answered](const Result<Verdict> &again) {
            if (disk.frozen() || !again || !isDebit(*again))
                return;
            m_universe.seen.reached("second tap debited after the first failed");
            answered(again);
            wrote(nullptr);
        });
}

qint64 TillMachine::unseenDebits(const Paper &paper) const
{
    const auto isOfIt = [&paper](const Sale &sale) {
        return sale.campaign == paper.terms.campaign && sale.serial == paper.terms.serial;
    };
    const store::Rows written = rows(
        QStringLiteral("SELECT COUNT(*) FROM redemption WHERE campaign = ? AND serial = ? AND "
                       "commit_op IS NOT NULL"),
        {qint64(paper.terms.campaign), qint64(paper.terms.serial)});
    return (written.empty() ? 0 : written[0].integer(0))
        - std::count_if(m_sales.begin(), m_sales.end(), isOfIt);
}

void TillMachine::debited(const Visit &visit, const Verdict &verdict)
{
    if (!isDebit(verdict))
        return noteVerdict(verdict);
    note("debited " + QByteArray::number(verdict.debited.cents()) + " of "
         + QByteArray::number(visit.paper.terms.campaign) + '/'
         + QByteArray::number(visit.paper.terms.serial)
         + (verdict.provisional ? " offline " : " online ") + verdict.commit.text());
    m_universe.seen.reached(verdict.provisional ? "debit offline" : "debit online");
    m_sales.push_back({verdict.commit, visit.paper.terms.campaign, visit.paper.terms.serial,
                       verdict.debited, verdict.provisional});
    checkOwnWrites(visit.paper);
    if (visit.undoAfterMs > 0)
        laterInThisRun(visit.undoAfterMs, [this, commit = verdict.commit] { undo(commit); });
    if (visit.returnAfterMs > 0)
        laterInThisRun(visit.returnAfterMs, [this, commit = verdict.commit] { giveBack(commit); });
}

Sale *TillMachine::sale(OpId commit)
{
    for (Sale &sale : m_sales) {
        if (sale.commit == commit)
            return &sale;
    }
    return nullptr;
}

void TillMachine::undo(OpId commit)
{
    const auto undone = m_process->till->redeemer().undo(commit);
    note("undo " + commit.text() + ' ' + (undone ? QByteArray("done") : undone.error().code));
    Sale *const known = sale(commit);
    if (disk.frozen() || (!undone && isUncertain(undone.error()))) {
        known->mayBeUndone = true;
    } else if (undone) {
        m_universe.seen.reached("debit undone");
        known->isUndone = true;
        if (!known->returns.empty() && !known->mayHaveMore)
            m_universe.violate("I3", "a debit was undone after a refund");
    } else if (undone.error().is("voucher/refunded")) {
        m_universe.seen.reached("undo after a refund refused");
    }
    wrote(undone ? nullptr : &undone.error());
}

void TillMachine::takeBackGoods()
{
    if (isAwake() && m_process->till && !m_sales.empty())
        giveBack(m_returnDice.pick(m_sales).commit);
}

void TillMachine::giveBack(OpId commit)
{
    Sale *const known = sale(commit);
    vouchers::RefundVoucher &refunds = m_process->till->refunds();
    const auto most = refunds.refundable(commit);
    // What the till says is asked as well as what it does: a tap on an old screen.
    const qint64 limit = std::max<qint64>(1, most ? most->cents() : known->amount.cents());
    const Money amount = Money::fromCents(m_returnDice.chance(50) ? limit
                                                                  : m_returnDice.between(1, limit));
    gaveBack(*known, refunds.run(commit, amount));
    if (m_process && !disk.frozen() && m_returnDice.chance(20)) // the same tap again
        gaveBack(*known, refunds.run(commit, amount));
}

void TillMachine::gaveBack(Sale &sale, const Result<vouchers::Refund> &refund)
{
    note("refund " + sale.commit.text() + ' '
         + (refund ? QByteArray::number(refund->amount.cents()) : refund.error().code));
    if (disk.frozen() || (!refund && isUncertain(refund.error()))) {
        sale.mayHaveMore = true;
    } else if (refund) {
        m_universe.seen.reached("refund");
        sale.returns.push_back({refund->op, refund->amount});
        Money sum;
        for (const Return &part : sale.returns)
            sum += part.amount;
        const bool isKnown = !sale.mayHaveMore && !sale.mayBeUndone;
        if (isKnown && (sale.isUndone || sum > sale.amount))
            m_universe.violate("I3", "more was put back than was debited");
    } else if (refund.error().is("voucher/refund-too-high")) {
        m_universe.seen.reached("refund twice refused");
    } else if (refund.error().is("voucher/not-open") && sale.isUndone) {
        m_universe.seen.reached("refund after an undo refused");
    }
    wrote(refund ? nullptr : &refund.error());
}

// As app/Engine after each act that writes.
void TillMachine::wrote(const Error *error)
{
    if (!error) {
        m_process->till->driver().noteOpWritten();
        return;
    }
    if (error->is("store/corrupt"))
        m_process->store.distrust();
    if (error->is("store/disk-full"))
        m_universe.seen.reached("disk full at a till");
    if (error->is("store/disk-io"))
        m_universe.seen.reached("disk errors at a till");
}

void TillMachine::answerQuestions()
{
    if (!isAwake() || !m_process->till)
        return;
    const auto questions = m_process->till->openQuestions();
    if (!questions)
        return;
    for (const attention::Item &item : *questions) {
        if (item.kind == attention::Kind::KeyRequest)
            continue; // no money hangs on it
        m_universe.seen.reached("question about a debit");
        if (item.kind != attention::Kind::ClaimOpen && m_dice.chance(50))
            (void)m_process->till->answers().run(item.op, attention::Answer::Accepted,
                                                 QStringLiteral("sim"));
    }
}

} // namespace comptoir::sim
