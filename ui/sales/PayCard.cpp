// SPDX-License-Identifier: GPL-3.0-or-later
// The card: its payment is on disk before the terminal is asked, and stays until a ticket has it.
#include "ui/sales/PayController.h"

#include "ui/format/FutureAnswer.h"

#include <QPointer>

namespace comptoir::sales {

using fiscal::Means;
using format::whenAnswered;
using State = CardPayment::State;

// --- What this sale's cards have paid already
// -----------------------------------------------------

void PayController::readCards()
{
    m_isReading = true;
    const SaleId sale = m_cart.id;
    whenAnswered(m_ports.sell.desk.cardPayments(sale), this, [this, sale](const auto &result) {
        if (sale != m_cart.id)
            return; // another one's are being read
        m_isReading = false;
        if (m_phase == Phase::Done)
            return;
        if (!result)
            return report(result.error());
        for (const CardPayment &payment : *result)
            takeBackIn(payment);
        if (const auto act = std::exchange(m_afterReading, {}); act && m_phase == Phase::Open)
            act();
    });
}

/// What was accepted counts; what nobody knows is asked again.
void PayController::takeBackIn(const CardPayment &payment)
{
    const bool isHere = std::any_of(m_tenders.begin(), m_tenders.end(), [&](const Tender &tender) {
        return tender.card == payment.id;
    });
    if (isHere)
        return;
    if (payment.state == State::Accepted) {
        addTender(tenderOf(payment));
        return;
    }
    m_card = payment;
    m_terminal = nullptr;
    m_terminalRuns = false;
    m_outcome = CardOutcome{};
    enter(Phase::Card);
}

bool PayController::waitForCards(std::function<void()> act)
{
    if (m_isReading)
        m_afterReading = std::move(act);
    return m_isReading;
}

Tender PayController::tenderOf(const CardPayment &payment)
{
    Tender tender;
    tender.means = Means::Card;
    tender.amount = payment.amount;
    tender.reference = payment.reference;
    tender.slip = payment.slip;
    tender.card = payment.id;
    return tender;
}

// --- A payment
// ------------------------------------------------------------------------------------

void PayController::startCard(Money amount)
{
    if (!amount.isPositive())
        return;
    const Instant now = m_ports.sell.clock.now();
    m_card = {CardPaymentId::mint(now, m_ports.sell.entropy),
              m_cart.id,
              amount,
              isRefund(),
              now,
              m_ports.sell.seller().name};
    m_outcome.reset();
    m_error.reset();
    m_prompt = CardPrompt::Connecting;
    m_terminal = nullptr;
    m_terminalRuns = true;
    enter(Phase::Card);
    whenAnswered(m_ports.sell.desk.beginCard(m_card), this, [this](const auto &begun) {
        if (begun)
            return askTerminal();
        m_terminalRuns = false;
        enter(Phase::Open); // nothing was started
        report(begun.error());
    });
}

void PayController::askTerminal()
{
    m_terminal = m_ports.terminal();
    m_terminalRuns = m_terminal != nullptr;
    m_shownAt = m_ports.sell.clock.bootMs();
    Q_EMIT changed();
    if (!m_terminal)
        return; // the seller says what it shows
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
    whenAnswered(m_terminal->start(m_card.amount, m_card.isRefund, prompted), this,
                 [this](const auto &result) { onOutcome(result); });
}

void PayController::onOutcome(const Result<CardOutcome> &result)
{
    m_terminalRuns = false;
    if (!result) {
        noteCard(State::Refused); // nothing was started
        enter(Phase::Open);
        return report(result.error());
    }
    m_outcome = *result;
    switch (result->kind) {
    case CardOutcome::Kind::Accepted:
        return takeOutcome(CardOutcome::Kind::Accepted);
    case CardOutcome::Kind::Refused:
    case CardOutcome::Kind::Cancelled:
        noteCard(State::Refused);
        enter(Phase::Open);
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    case CardOutcome::Kind::Unknown:
        noteCard(State::Unknown);
        Q_EMIT changed(); // the seller reads the terminal's own screen
        Q_EMIT cueGiven(theme::Cue::Hold);
    }
}

/// On disk what is known of it. The money has moved or has not, whether it can be written or not:
/// an error is told and takes nothing back.
void PayController::noteCard(State state)
{
    m_card.state = state;
    const CardAnswer answer{m_card.id, state, m_card.reference, m_card.slip,
                            m_ports.sell.seller().name};
    whenAnswered(m_ports.sell.desk.answerCard(answer), this, [this](const auto &noted) {
        if (!noted)
            report(noted.error());
    });
}

void PayController::answerCard(CardOutcome::Kind kind)
{
    if (!isTooSoon())
        takeOutcome(kind);
}

void PayController::takeOutcome(CardOutcome::Kind kind)
{
    if (m_phase != Phase::Card || m_terminalRuns)
        return;
    if (kind == CardOutcome::Kind::Unknown)
        return parkUnknown();
    m_phase = Phase::Open;
    if (kind != CardOutcome::Kind::Accepted) {
        m_outcome = CardOutcome{kind, {}, {}};
        noteCard(State::Refused);
        return settle();
    }
    if (m_outcome) {
        m_card.reference = m_outcome->reference;
        m_card.slip = m_outcome->slip;
    }
    noteCard(State::Accepted);
    addTender(tenderOf(m_card));
    Q_EMIT cueGiven(theme::Cue::Ok);
}

/// Nobody knows: the ticket waits, and nothing is tried again. The question stays under "À régler".
void PayController::parkUnknown()
{
    if (m_card.state != State::Unknown)
        noteCard(State::Unknown);
    const QString name = tr("Carte à vérifier");
    whenAnswered(m_ports.sell.desk.park(m_cart, name), this, [this](const auto &result) {
        if (!result)
            return report(result.error()); // the question stays
        const Cart cart = m_cart;
        releaseAll();
        m_tenders.clear(); // what another card has paid is on disk
        m_cart = {};
        m_phase = Phase::Open;
        Q_EMIT cardUnknown(cart, m_card.amount);
        Q_EMIT finished();
    });
}

void PayController::cancelCard()
{
    if (m_phase != Phase::Card)
        return;
    if (m_terminalRuns)
        return m_terminal ? m_terminal->cancel() : void(); // its answer still comes
    // After an unknown result only a person's answer leads on.
    if (m_outcome && m_outcome->kind == CardOutcome::Kind::Unknown)
        return;
    noteCard(State::Refused);
    enter(Phase::Open);
}

/// A charged card's payment goes out of the list only when the terminal has taken it back.
void PayController::answerRemoval(bool cancelledAtTerminal)
{
    const auto tender = std::exchange(m_removal, std::nullopt);
    const auto at = std::find_if(m_tenders.begin(), m_tenders.end(),
                                 [&](const Tender &one) { return tender && one.id == *tender; });
    settle();
    if (!cancelledAtTerminal || at == m_tenders.end())
        return;
    const auto &allow = m_ports.sell.gate.allow;
    if (!allow)
        return takeBack(at->id);
    const QPointer<PayController> self(this);
    allow({staff::Right::VoidPaid, tr("Annuler un paiement"), at->amount},
          [self, id = at->id](const QString &) {
              if (self && self->m_phase == Phase::Open)
                  self->takeBack(id);
          });
}

void PayController::takeBack(int tender)
{
    const auto at = std::find_if(m_tenders.begin(), m_tenders.end(),
                                 [tender](const Tender &one) { return one.id == tender; });
    if (at == m_tenders.end())
        return;
    const CardAnswer answer{at->card, State::TakenBack, {}, {}, m_ports.sell.seller().name};
    whenAnswered(m_ports.sell.desk.answerCard(answer), this,
                 [this, id = at->id](const auto &noted) {
                     if (!noted)
                         return report(noted.error());
                     std::erase_if(m_tenders, [id](const Tender &one) { return one.id == id; });
                     settle();
                 });
}

} // namespace comptoir::sales
