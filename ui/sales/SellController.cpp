// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SellController.h"

#include "core/base/Rounding.h"
#include "ui/format/FutureAnswer.h"

namespace comptoir::sales {

using format::whenAnswered;

namespace {
constexpr size_t mostUndo = 200;
}

SellController::SellController(SellPorts ports, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports))
{
    if (m_ports.mode)
        m_mode = m_ports.mode();
    m_cart = freshCart();
    m_departments = m_ports.shelf.departments();
}

void SellController::start()
{
    whenAnswered(m_ports.desk.kept(), this, [this](const auto &result) {
        if (!result)
            return report(result.error());
        if (!*result || (*result)->isEmpty())
            return;
        if (m_cart.isEmpty())
            return replace(**result);
        // Somebody was quicker than the disk: the cart of before waits beside this one.
        whenAnswered(m_ports.desk.park(**result, {}), this, [this](const auto &parked) {
            checkDone(parked);
            refreshParked();
        });
    });
    refreshParked();
    refreshLast();
    readCard();
}

void SellController::refreshShelf()
{
    m_departments = m_ports.shelf.departments();
    Q_EMIT shelfChanged();
    Q_EMIT changed();
}

void SellController::refreshParked()
{
    whenAnswered(m_ports.desk.parked(), this, [this](const auto &result) {
        if (!result)
            return;
        m_parked = *result;
        Q_EMIT changed();
    });
}

void SellController::refreshLast()
{
    whenAnswered(m_ports.desk.lastTicket(), this, [this](const auto &result) {
        if (!result)
            return;
        m_last = *result;
        Q_EMIT changed();
    });
}

Cart SellController::freshCart()
{
    Cart cart;
    cart.started = m_ports.clock.now();
    cart.id = SaleId::mint(cart.started, m_ports.entropy);
    return cart;
}

const CartLine *SellController::selected() const
{
    const auto at = std::find_if(m_cart.lines.begin(), m_cart.lines.end(),
                                 [this](const CartLine &line) { return line.id == m_selected; });
    return at == m_cart.lines.end() ? nullptr : &*at;
}

// --- The cart and its way back
// --------------------------------------------------------------------

void SellController::commit(Cart next)
{
    noteRemovals(m_cart, next);
    m_undo.push_back(std::move(m_cart));
    if (m_undo.size() > mostUndo)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    setCart(std::move(next));
    keep();
}

/// Another cart: nothing of the last one can be undone.
void SellController::replace(Cart next)
{
    m_undo.clear();
    m_redo.clear();
    m_askedAge = 0;
    m_selected = 0;
    m_entry.clear();
    m_keypad = KeypadMode::Quantity;
    m_question.reset();
    m_notice.reset();
    setCart(std::move(next));
    keep();
    readCard();
}

void SellController::setCart(Cart next)
{
    ++m_revision;
    m_cart = std::move(next);
    const Day today = Day::inTown(m_ports.clock.now());
    m_priced = price(m_cart, m_ports.law(), today, m_ports.franchise());
    // Goods were taken out: no points are lost for a reward that is larger than the ticket.
    if (m_priced && m_priced->reward != m_cart.loyalty.reward.amount) {
        m_cart.loyalty.reward = {};
        m_cart.loyalty.rewardWords.clear();
        m_priced = price(m_cart, m_ports.law(), today, m_ports.franchise());
    }
    m_counts.clear();
    for (const CartLine &line : m_cart.lines)
        if (!line.item.isNull())
            m_counts[line.item] = m_counts.value(line.item) + line.quantity;
    if (!selected())
        m_selected = m_cart.lines.empty() ? 0 : m_cart.lines.back().id;
    if (!m_priced)
        m_error = m_priced.error();
    Q_EMIT changed();
}

void SellController::keep()
{
    whenAnswered(m_ports.desk.keep(m_cart), this,
                 [this](const auto &result) { checkDone(result); });
}

void SellController::checkDone(const Result<void> &result)
{
    if (!result)
        report(result.error());
}

// The log must know what never came to a ticket, also when it was Ctrl+Z that took it out.
void SellController::noteRemovals(const Cart &before, const Cart &after)
{
    for (const CartLine &line : before.lines) {
        const bool stays = std::any_of(after.lines.begin(), after.lines.end(),
                                       [&line](const CartLine &l) { return l.id == line.id; });
        if (!stays)
            whenAnswered(m_ports.desk.noteRemoved(before, line, m_ports.seller()), this,
                         [this](const auto &result) { checkDone(result); });
    }
}

void SellController::select(int line)
{
    if (m_selected == line)
        return;
    m_selected = line;
    Q_EMIT changed();
}

void SellController::step(int line, int by)
{
    const auto at = std::find_if(m_cart.lines.begin(), m_cart.lines.end(),
                                 [line](const CartLine &l) { return l.id == line; });
    if (at == m_cart.lines.end())
        return;
    if (at->unit != Unit::Piece) { // nobody takes one kilogram more: the scale says it
        m_selected = line;
        return askLine(SellQuestion::Kind::LineQuantity);
    }
    const Quantity next = at->quantity + Quantity::ofPieces(by);
    if (!next.isPositive())
        return remove(line);
    m_selected = line;
    change(withQuantity(m_cart, line, next));
}

void SellController::remove(int line)
{
    const auto at = std::find_if(m_cart.lines.begin(), m_cart.lines.end(),
                                 [line](const CartLine &l) { return l.id == line; });
    if (at == m_cart.lines.end())
        return;
    const QString label = at->label;
    change(without(m_cart, line));
    Q_EMIT undoOffered(tr("« %1 » retiré du ticket").arg(label), m_revision);
}

void SellController::undo()
{
    if (m_undo.empty() || m_held)
        return;
    Cart before = std::move(m_undo.back());
    m_undo.pop_back();
    noteRemovals(m_cart, before);
    m_redo.push_back(std::move(m_cart));
    setCart(std::move(before));
    keep();
}

void SellController::redo()
{
    if (m_redo.empty() || m_held)
        return;
    Cart after = std::move(m_redo.back());
    m_redo.pop_back();
    noteRemovals(m_cart, after);
    m_undo.push_back(std::move(m_cart));
    setCart(std::move(after));
    keep();
}

void SellController::undoIfStill(int revision)
{
    if (revision == m_revision)
        undo();
}

void SellController::abandon()
{
    if (m_cart.isEmpty() || m_busy)
        return;
    m_busy = true;
    whenAnswered(m_ports.desk.noteAbandoned(m_cart, m_ports.seller()), this,
                 [this, id = m_cart.id](const auto &noted) {
                     m_busy = false;
                     if (!noted)
                         return report(noted.error()); // its money must go back first
                     if (m_cart.id != id)
                         return;
                     m_undo.push_back(std::move(m_cart));
                     m_redo.clear();
                     m_selected = 0;
                     m_askedAge = 0;
                     setCart(freshCart());
                     keep();
                     Q_EMIT undoOffered(tr("Ticket abandonné"), m_revision);
                 });
}

// --- Parked carts
// ---------------------------------------------------------------------------------

void SellController::park()
{
    if (m_cart.isEmpty() || m_busy)
        return;
    if (int(m_parked.size()) >= mostParked)
        return report(Error{"sales/too-many-parked", {}, {}});
    setAside([this] { putInPlace(freshCart()); });
}

/// The cart waits with all that is on it: what came in while the disk was slow goes with it.
void SellController::setAside(const std::function<void()> &then)
{
    m_busy = true;
    m_asideRevision = m_revision;
    whenAnswered(m_ports.desk.park(m_cart, {}), this, [this, then](const auto &result) {
        if (result && m_revision == m_asideRevision)
            return then();
        if (result)
            return setAside(then);
        m_busy = false;
        report(result.error()); // it stays on the counter
    });
}

void SellController::putInPlace(Cart cart)
{
    m_busy = false;
    replace(std::move(cart));
    refreshParked();
}

void SellController::newSale()
{
    if (m_cart.isEmpty())
        replace(freshCart());
    else
        park();
}

void SellController::recall(SaleId id)
{
    if (m_busy || m_held)
        return;
    const auto fetch = [this, id] {
        m_busy = true;
        m_asideRevision = m_revision;
        whenAnswered(m_ports.desk.recall(id), this,
                     [this](const auto &result) { onRecalled(result); });
    };
    m_cart.isEmpty() ? fetch() : setAside(fetch);
}

void SellController::onRecalled(const Result<Cart> &result)
{
    if (!result) {
        m_busy = false;
        report(result.error());
        return refreshParked();
    }
    if (m_revision == m_asideRevision)
        return putInPlace(*result);
    // Something was sold in the meantime: that stays, and the other one goes on waiting.
    whenAnswered(m_ports.desk.park(*result, {}), this, [this](const auto &parked) {
        m_busy = false;
        checkDone(parked);
        refreshParked();
    });
}

// --- Returns and the end
// --------------------------------------------------------------------------

void SellController::setReturn(bool isReturn)
{
    Cart next = m_cart;
    next.isReturn = isReturn;
    if (!isReturn)
        next.returnReason.clear();
    change(std::move(next));
}

void SellController::beginReturn(const Returnable &original)
{
    if (m_busy || m_held)
        return Q_EMIT cueGiven(theme::Cue::No);
    Cart cart = freshCart();
    cart.isReturn = true;
    cart.returnedFrom = original.ticket.number;
    for (const ReturnableLine &back : original.lines) {
        if (!back.left.isPositive())
            continue;
        CartLine line;
        line.id = cart.nextLine++;
        if (const auto id = catalogue::ItemId::fromText(back.line.product))
            line.item = *id;
        line.code = back.line.code;
        line.label = back.line.label;
        line.departmentName = back.line.department;
        line.vatClass = back.line.vatClass;
        line.quantity = back.left;
        line.unit = back.line.unit;
        line.unitPrice = back.line.unitPrice;
        line.returnedFrom = original.ticket.number;
        line.returnedRank = back.rank;
        line.soldAtBasisPoints = back.line.vatBasisPoints;
        // What was taken off comes back with it, for the part that comes back.
        if (!back.line.discount.isZero() && back.line.quantity.isPositive())
            line.discount.amount = Money::fromCents(
                roundHalfAway(back.line.discount.cents() * back.left.thousandths(),
                              back.line.quantity.thousandths()));
        cart.lines.push_back(std::move(line));
    }
    if (cart.isEmpty())
        return report(Error{"sales/too-much-back", {}, {}});
    bring(cart, [] {});
}

void SellController::bring(const Cart &cart, const std::function<void()> &then)
{
    const auto place = [this, cart, then] {
        putInPlace(cart);
        then();
    };
    m_cart.isEmpty() ? place() : setAside(place);
}

bool SellController::payBack(const Cart &cart)
{
    if (m_busy || m_held)
        return false;
    bring(cart, [this] { pay(); });
    return true;
}

void SellController::refundLast()
{
    if (!m_last)
        return;
    whenAnswered(m_ports.desk.returnable(m_last->number), this, [this](const auto &result) {
        if (result)
            beginReturn(*result);
        else
            report(result.error());
    });
}

void SellController::reprintLast()
{
    if (!m_last)
        return;
    whenAnswered(m_ports.receipts.printTicket(m_last->number, m_ports.seller().name), this,
                 [this](const auto &result) { checkDone(result); });
}

void SellController::onPaid(const CompletedSale &sale)
{
    m_last = sale.ticket;
    m_error.reset();
    if (m_cart.id.text() == sale.ticket.saleId)
        replace(freshCart());
    Q_EMIT shelfChanged(); // stock has moved
}

/// It waits among the parked ones now.
void SellController::onPutAside(const Cart &cart)
{
    if (m_cart.id == cart.id)
        replace(freshCart());
    refreshParked();
}

void SellController::pay()
{
    if (!canPay())
        return;
    if (m_cart.isReturn && m_cart.returnReason.isEmpty()) {
        SellQuestion question;
        question.kind = SellQuestion::Kind::ReturnReason;
        return ask(question);
    }
    askRights(m_cart, true, [this](Cart allowed) {
        if (allowed != m_cart) {
            setCart(std::move(allowed));
            keep();
        }
        Q_EMIT payRequested();
    });
}

void SellController::report(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
    Q_EMIT cueGiven(theme::Cue::No);
}

void SellController::dropError()
{
    m_error.reset();
    Q_EMIT changed();
}

} // namespace comptoir::sales
