// SPDX-License-Identifier: GPL-3.0-or-later
// Card and voucher: means that somebody else has a word in.
#include "ui/sales/PayController.h"

#include "ui/format/FutureAnswer.h"
#include "ui/format/VerdictText.h"

#include <QPointer>

namespace comptoir::sales {

using fiscal::Means;
using format::whenAnswered;

// --- Card
// -----------------------------------------------------------------------------------------

void PayController::startCard(Money amount)
{
    if (!amount.isPositive())
        return;
    m_cardAmount = amount;
    m_outcome.reset();
    m_error.reset();
    m_prompt = CardPrompt::Connecting;
    m_terminal = m_ports.terminal();
    m_terminalRuns = m_terminal != nullptr;
    enter(Phase::Card);
    if (!m_terminal)
        return;
    const QPointer<PayController> self(this);
    const auto prompted = [self](CardPrompt prompt) {
        if (!self)
            return;
        QMetaObject::invokeMethod(
            self.data(),
            [self, prompt] {
                if (!self || !self->m_terminalRuns)
                    return;
                self->m_prompt = prompt;
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
    };
    whenAnswered(m_terminal->start(amount, isRefund(), prompted), this,
                 [this](const auto &result) { onOutcome(result); });
}

void PayController::onOutcome(const Result<CardOutcome> &result)
{
    m_terminalRuns = false;
    if (!result) {
        enter(Phase::Open); // nothing was started
        return report(result.error());
    }
    m_outcome = *result;
    switch (result->kind) {
    case CardOutcome::Kind::Accepted:
        return answerCard(CardOutcome::Kind::Accepted);
    case CardOutcome::Kind::Refused:
    case CardOutcome::Kind::Cancelled:
        enter(Phase::Open);
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    case CardOutcome::Kind::Unknown:
        Q_EMIT changed(); // the seller reads the terminal's own screen
        Q_EMIT cueGiven(theme::Cue::Hold);
    }
}

void PayController::answerCard(CardOutcome::Kind kind)
{
    if (m_phase != Phase::Card || m_terminalRuns)
        return;
    if (kind == CardOutcome::Kind::Unknown)
        return parkUnknown();
    m_phase = Phase::Open;
    if (kind != CardOutcome::Kind::Accepted) {
        m_outcome = CardOutcome{kind, {}, {}};
        return settle();
    }
    Tender tender;
    tender.means = Means::Card;
    tender.amount = m_cardAmount;
    if (m_outcome) {
        tender.reference = m_outcome->reference;
        tender.slip = m_outcome->slip;
    }
    addTender(tender);
    Q_EMIT cueGiven(theme::Cue::Ok);
}

/// Nobody knows: the ticket waits, and nothing is tried again.
void PayController::parkUnknown()
{
    const QString name = tr("Carte à vérifier");
    whenAnswered(m_ports.sell.desk.park(m_cart, name), this, [this](const auto &result) {
        if (!result)
            return report(result.error()); // the question stays
        const Cart cart = m_cart;
        const Money amount = m_cardAmount;
        releaseAll();
        if (!m_tenders.empty()) // another card has paid its part already
            m_waiting.insert(m_cart.id, std::exchange(m_tenders, {}));
        m_cart = {};
        m_phase = Phase::Open;
        Q_EMIT cardUnknown(cart, amount);
        Q_EMIT finished();
    });
}

void PayController::cancelCard()
{
    if (m_phase != Phase::Card)
        return;
    if (m_terminalRuns)
        return m_terminal->cancel(); // its answer still comes
    // After an unknown result only a person's answer leads on.
    if (m_outcome && m_outcome->kind == CardOutcome::Kind::Unknown)
        return;
    enter(Phase::Open);
}

// --- Voucher
// --------------------------------------------------------------------------------------

void PayController::onScanned(const QString &text, vouchers::ScanSource source)
{
    if (text.isEmpty())
        return;
    if (m_phase == Phase::Done) { // a scan is no double tap: it is the next customer's
        noteNoTicket();
        leaveDone();
        Q_EMIT nextScanned(text);
        return;
    }
    const bool isTaken = (m_phase == Phase::Open || m_phase == Phase::Voucher) && !m_preparing
        && !m_balance.isSettled && !isRefund();
    if (!isTaken) {
        Q_EMIT cueGiven(theme::Cue::No); // never in silence
        return;
    }
    Q_EMIT cueGiven(theme::Cue::Click);
    m_error.reset();
    m_verdict.reset();
    m_checking = true;
    enter(Phase::Voucher);
    const quint64 question = ++m_question;
    whenAnswered(m_ports.vouchers.check({text, source}), this,
                 [this, question](const auto &result) {
                     if (question != m_question)
                         return;
                     m_checking = false;
                     if (!result)
                         return report(result.error());
                     m_verdict = *result;
                     Q_EMIT changed();
                     Q_EMIT cueGiven(format::verdictCue(*result));
                 });
}

bool PayController::canUseVoucher() const
{
    return m_phase == Phase::Voucher && !m_preparing && m_verdict && !m_verdict->check.isEmpty()
        && m_verdict->most.isPositive() && voucherAmount().isPositive()
        && voucherLoss().isZero(); // nothing is given back of a voucher
}

Money PayController::voucherAmount() const
{
    if (!m_verdict)
        return {};
    return m_verdict->indivisible ? m_verdict->most : std::min(asked(), m_verdict->most);
}

Money PayController::voucherLoss() const
{
    return std::max(Money(), voucherAmount() - m_balance.remaining);
}

void PayController::useVoucher()
{
    if (!canUseVoucher())
        return;
    m_preparing = true;
    Q_EMIT changed();
    whenAnswered(m_ports.sell.desk.prepareVoucher(m_verdict->check, voucherAmount()), this,
                 [this](const auto &result) { onPrepared(result); });
}

void PayController::onPrepared(const Result<PreparedVoucher> &result)
{
    m_preparing = false;
    if (!result)
        return report(result.error());
    const bool isOurs = m_phase == Phase::Voucher && m_verdict;
    Tender tender;
    tender.means = Means::TownVoucher;
    tender.voucher = result->handle;
    if (!isOurs)
        return release(tender); // left in the meantime
    if (result->handle.isEmpty()) {
        m_verdict = result->verdict; // refused at the last moment
        Q_EMIT changed();
        Q_EMIT cueGiven(format::verdictCue(*m_verdict));
        return;
    }
    const vouchers::Verdict checked = *std::exchange(m_verdict, std::nullopt);
    tender.amount = checked.indivisible ? checked.most : std::min(asked(), checked.most);
    tender.reference = checked.codeTail;
    tender.remaining = std::max(Money(), checked.balance - tender.amount);
    tender.lastDay = checked.lastDay;
    tender.provisional = !checked.online;
    m_phase = Phase::Open;
    addTender(tender);
}

} // namespace comptoir::sales
