// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/PayController.h"

#include "core/base/Rounding.h"
#include "ui/format/FutureAnswer.h"

namespace comptoir::sales {

using fiscal::Means;
using format::whenAnswered;

namespace {
constexpr qint64 doubleTapMs = 400;
constexpr qint64 shownMs = 250; // nobody reads and answers faster
constexpr int lookMs = 1000;
} // namespace

PayController::PayController(PayPorts ports, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports))
{
    m_looks.setInterval(lookMs);
    connect(&m_looks, &QTimer::timeout, this, &PayController::look);
}

bool PayController::isTooSoon() const
{
    return m_ports.sell.clock.bootMs() - m_shownAt < shownMs;
}

void PayController::enter(Phase phase)
{
    m_phase = phase;
    m_shownAt = m_ports.sell.clock.bootMs();
    Q_EMIT changed();
}

void PayController::begin(const Cart &cart, Money total)
{
    const bool isSame = cart.id == m_cart.id && m_phase != Phase::Done;
    if (isSame && m_phase != Phase::Open)
        return; // its payment is under way
    if (!isSame)
        m_tenders.clear(); // what cards have paid is on disk
    m_cart = cart;
    m_total = total;
    m_done.reset();
    m_failed.reset();
    m_handover.reset();
    m_qr.clear();
    m_qrAsked = false;
    m_printedAt = -1'000'000;
    m_error.reset();
    m_verdict.reset();
    m_outcome.reset();
    m_removal.reset();
    m_ways.clear();
    m_hasWays = false;
    m_looks.stop();
    m_phase = Phase::Open;
    m_shownAt = m_ports.sell.clock.bootMs();
    m_afterReading = {};
    settle();
    readCards();
    if (cart.isReturn && cart.returnedFrom != 0)
        readWays();
}

// --- A return goes back as it came ---------------------------------------------------------------

void PayController::readWays()
{
    const SaleId id = m_cart.id;
    whenAnswered(m_ports.sell.desk.returnable(m_cart.returnedFrom), this,
                 [this, id](const auto &result) {
                     if (id != m_cart.id || m_phase == Phase::Done)
                         return;
                     if (!result)
                         return report(result.error());
                     m_ways = result->ways;
                     m_hasWays = true;
                     proposeVouchersBack();
                 });
}

/// What was paid by voucher goes back to the voucher first.
void PayController::proposeVouchersBack()
{
    const bool isThere = std::any_of(m_tenders.begin(), m_tenders.end(), [](const Tender &tender) {
        return tender.means == Means::TownVoucher;
    });
    for (const fiscal::Payment &way : m_ways) {
        const Money amount = std::min(way.amount, m_balance.remaining);
        if (isThere || way.means != Means::TownVoucher || !amount.isPositive())
            continue;
        Tender tender;
        tender.means = Means::TownVoucher;
        tender.amount = amount;
        tender.reference = way.reference;
        tender.voucher = way.commit;
        addTender(tender);
    }
    settle();
}

std::optional<Money> PayController::mostBack(Means means) const
{
    if (!isRefund() || !m_hasWays)
        return {};
    Money most;
    for (const fiscal::Payment &way : m_ways)
        if (way.means == means)
            most += way.amount;
    for (const Tender &tender : m_tenders)
        if (tender.means == means)
            most -= tender.amount;
    return std::max(Money(), most);
}

bool PayController::offers(Means means) const
{
    const bool cameSo = std::any_of(m_ways.begin(), m_ways.end(),
                                    [means](const auto &way) { return way.means == means; });
    switch (means) {
    case Means::MealVoucher:
        return cameSo || m_ports.takesMealVouchers();
    case Means::Cheque:
        return cameSo || m_ports.takesCheques();
    case Means::Transfer:
        return cameSo || m_ports.takesTransfers();
    default:
        return true;
    }
}

bool PayController::mayUse(Means means) const
{
    if (!offers(means))
        return false;
    if (!isRefund())
        return true;
    if (m_cart.returnedFrom == 0)
        return means == Means::Cash || means == Means::Card || means == Means::Transfer;
    if (means == Means::TownVoucher || !m_hasWays)
        return false; // proposed by itself
    return mostBack(means)->isPositive();
}

// --- Amounts
// --------------------------------------------------------------------------------------

void PayController::settle()
{
    m_balance = balanceOf(m_total, m_tenders, law(), today());
    m_entry.clear();
    if (!m_balance.isSettled)
        m_entry.preset(m_balance.cashDue);
    Q_EMIT changed();
}

Balance PayController::preview() const
{
    if (m_balance.isSettled || m_entry.value().isZero())
        return m_balance;
    auto tenders = m_tenders;
    Tender cash;
    cash.amount = isRefund() ? std::min(m_entry.value(), m_balance.cashDue) : m_entry.value();
    tenders.push_back(cash);
    return balanceOf(m_total, tenders, law(), today());
}

bool PayController::wouldSettle() const
{
    return m_balance.isSettled || (mayUse(Means::Cash) && preview().isSettled);
}

bool PayController::canGo() const
{
    if (m_phase != Phase::Open)
        return false;
    const Balance next = preview();
    if (m_balance.isOverCeiling || (!m_balance.isSettled && next.isOverCeiling))
        return false;
    return m_balance.isSettled || (mayUse(Means::Cash) && m_entry.value().isPositive());
}

Money PayController::asked() const
{
    const bool isTyped = !m_entry.isPreset() && m_entry.value().isPositive();
    return isTyped ? std::min(m_entry.value(), m_balance.remaining) : m_balance.remaining;
}

void PayController::press(const QString &key)
{
    if (m_phase != Phase::Open || m_balance.isSettled)
        return;
    m_entry.press(key, std::nullopt);
    Q_EMIT changed();
}

void PayController::addNote(Money note)
{
    if (m_phase != Phase::Open || m_balance.isSettled)
        return;
    const Money sum = note + (m_entry.isPreset() ? Money() : m_entry.value());
    vouchers::AmountEntry entry;
    for (const QChar c : QString::number(sum.cents() / 100))
        entry.press(QString(c), std::nullopt);
    if (sum.cents() % 100 != 0)
        for (const QChar c : u",%1"_qs.arg(sum.cents() % 100, 2, 10, QChar(u'0')))
            entry.press(QString(c), std::nullopt);
    m_entry = entry;
    Q_EMIT changed();
}

void PayController::erase()
{
    if (m_phase != Phase::Open)
        return;
    m_entry.erase();
    Q_EMIT changed();
}

void PayController::clearEntry()
{
    m_error.reset();
    settle();
}

void PayController::addTender(Tender tender)
{
    tender.id = m_nextTender++;
    m_tenders.push_back(std::move(tender));
    m_shownAt = m_ports.sell.clock.bootMs();
    m_error.reset();
    settle();
}

void PayController::give(Means means)
{
    if (!isTooSoon())
        giveAll(means);
}

void PayController::giveAll(Means means)
{
    if (waitForCards([this, means] { giveAll(means); }))
        return;
    if (m_phase != Phase::Open || m_balance.isSettled || !mayUse(means))
        return;
    if (means == Means::Cash) {
        if (!m_entry.isPreset() && m_entry.value().isPositive())
            addCash(m_entry.value());
        return;
    }
    Money amount = asked();
    if (const auto most = mostBack(means))
        amount = std::min(amount, *most);
    if (means == Means::Card)
        return startCard(amount);
    if (means == Means::TownVoucher) {
        m_verdict.reset();
        return enter(Phase::Voucher);
    }
    Tender tender;
    tender.means = means;
    tender.amount = amount;
    addTender(tender);
}

void PayController::giveCash(Money amount)
{
    if (!isTooSoon())
        addCash(amount);
}

void PayController::addCash(Money amount)
{
    if (m_phase != Phase::Open || m_balance.isSettled || !mayUse(Means::Cash)
        || !amount.isPositive())
        return;
    Tender cash;
    cash.amount = isRefund() ? std::min(amount, m_balance.cashDue) : amount;
    if (const auto most = mostBack(Means::Cash))
        cash.amount = std::min(cash.amount, law().roundsCash(today()) ? toFiveCents(*most) : *most);
    auto tenders = m_tenders;
    tenders.push_back(cash);
    const Balance next = balanceOf(m_total, tenders, law(), today());
    if (next.isOverCeiling)
        return report(Error{"sales/cash-ceiling", {}, {{u"most_c"_qs, next.cashCeiling.cents()}}});
    addTender(cash);
}

void PayController::exactCash()
{
    if (!isTooSoon())
        payExactCash();
}

void PayController::payExactCash()
{
    if (waitForCards([this] { payExactCash(); }))
        return;
    if (m_phase != Phase::Open)
        return;
    if (!m_balance.isSettled)
        addCash(m_balance.cashDue);
    if (m_balance.isSettled)
        complete();
}

void PayController::attachCard(const loyalty::CardCode &card)
{
    const bool isLate = m_phase == Phase::Completing || m_phase == Phase::Done;
    if (isLate || !m_cart.loyalty.card.isNull()) {
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    }
    m_cart.loyalty.card = card;
    Q_EMIT cueGiven(theme::Cue::Click);
    Q_EMIT changed();
}

void PayController::go()
{
    if (!isTooSoon())
        goOn();
}

void PayController::goOn()
{
    if (waitForCards([this] { goOn(); }))
        return;
    if (!canGo())
        return;
    if (!m_balance.isSettled)
        addCash(m_entry.value());
    if (m_balance.isSettled && !m_balance.isOverCeiling)
        complete();
}

// --- Taking back
// ----------------------------------------------------------------------------------

void PayController::release(const Tender &tender)
{
    if (tender.means != Means::TownVoucher || tender.voucher.isEmpty() || isRefund())
        return;
    whenAnswered(m_ports.sell.desk.releaseVoucher(tender.voucher), this,
                 [this](const auto &result) {
                     if (!result)
                         report(result.error());
                 });
}

void PayController::remove(int tender)
{
    const auto at = std::find_if(m_tenders.begin(), m_tenders.end(),
                                 [tender](const Tender &t) { return t.id == tender; });
    if (at == m_tenders.end() || m_phase != Phase::Open)
        return;
    if (at->means == Means::Card) {
        m_removal = tender;
        Q_EMIT changed();
        return;
    }
    release(*at);
    m_tenders.erase(at);
    m_error.reset();
    settle();
}

/// What a card has paid stays: its money has moved.
void PayController::releaseAll()
{
    for (const Tender &tender : m_tenders)
        release(tender);
    std::erase_if(m_tenders, [](const Tender &tender) { return tender.means != Means::Card; });
}

void PayController::back()
{
    if (m_phase == Phase::Done)
        return finish();
    if (m_removal)
        return answerRemoval(false);
    if (m_phase == Phase::Voucher) {
        ++m_question;
        m_checking = false;
        if (m_verdict) {
            m_verdict.reset(); // back to the scan, then to the means
            Q_EMIT changed();
            return;
        }
        return enter(Phase::Open);
    }
    if (m_phase == Phase::Card)
        return cancelCard();
    if (m_phase != Phase::Open)
        return;
    if (!m_entry.isPreset() && !m_entry.value().isZero())
        return clearEntry();
    releaseAll();
    settle();
    Q_EMIT left();
}

// --- The end
// --------------------------------------------------------------------------------------

/// Once: the page's guard against a double tap; the books have their own, by the sale's id.
void PayController::complete()
{
    const qint64 now = m_ports.sell.clock.bootMs();
    if (m_phase != Phase::Open || now - m_wentAt < doubleTapMs)
        return;
    m_wentAt = now;
    m_error.reset();
    enter(Phase::Completing);
    whenAnswered(m_ports.sell.desk.complete({m_cart, m_tenders, m_ports.sell.seller()}), this,
                 [this](const auto &result) { onCompleted(result); });
}

void PayController::onCompleted(const Result<CompletedSale> &result)
{
    if (!result) {
        // Nothing happened: the cart and all that was handed over are still here.
        m_phase = Phase::Open;
        settle();
        if (result.error().is("sales/card-paid"))
            readCards(); // it belongs among the tenders
        return report(result.error());
    }
    m_done = *result;
    m_doneAt = m_ports.sell.clock.bootMs();
    m_tenders.clear();
    enter(Phase::Done);
    Q_EMIT completed(*m_done);
    Q_EMIT cueGiven(theme::Cue::Done);
    if (m_done->mustPrint) { // its paper was queued with it
        m_printedAt = m_doneAt;
        m_handover = receipts::Handover::Printed;
    }
    m_looks.start();
}

void PayController::report(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
    Q_EMIT cueGiven(theme::Cue::No);
}

} // namespace comptoir::sales
