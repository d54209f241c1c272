// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of the sale that not everybody may do.
#include "core/sales/SaleRights.h"
#include "ui/format/MoneyText.h"
#include "ui/sales/SellController.h"

#include <QPointer>

namespace comptoir::sales {

using staff::Act;
using staff::Right;

namespace {

Act actOf(Right right, const Beyond &beyond)
{
    switch (right) {
    case Right::Refund:
        return {right, SellController::tr("Rembourser %1").arg(format::moneyText(beyond.refund)),
                beyond.refund};
    case Right::DiscountAboveLimit:
        return {right, SellController::tr("Remise de %1").arg(format::moneyText(beyond.off)),
                beyond.off};
    default:
        return {right, SellController::tr("Changer le prix"), beyond.prices};
    }
}

} // namespace

void SellController::change(Cart next)
{
    if (next != m_cart)
        askRights(std::move(next), false, [this](Cart allowed) { commit(std::move(allowed)); });
}

/// What was allowed stays allowed up to its amount: more pieces, a lower price or another discount
/// ask again. What goes back to the customer is asked for when it is paid.
void SellController::askRights(Cart next, bool isPaying, const Allowed &go)
{
    const SellGate &gate = m_ports.gate;
    if (!gate.allow || !gate.discountLimit)
        return go(std::move(next));
    const auto priced = price(next, m_ports.law(), Day::inTown(m_ports.clock.now()),
                              m_ports.franchise());
    if (!priced)
        return go(std::move(next)); // it can't be sold, and says why
    const Beyond beyond = beyondOf(next, *priced, gate.discountLimit());
    next.approved = within(next.approved, beyond);
    if (next.approved == Approval())
        next.approvedBy.clear();
    auto asked = rightsAsked(beyond, next.approved);
    if (!isPaying)
        std::erase(asked, Right::Refund);
    if (asked.empty())
        return go(std::move(next));
    const QPointer<SellController> self(this);
    gate.allow(actOf(asked.front(), beyond), [=, revision = m_revision](const QString &by) {
        if (!self || self->m_revision != revision)
            return; // another cart by now: it asks for itself
        Cart allowed = next;
        allowed.approvedBy = by;
        allowed.approved = covering(beyond);
        go(std::move(allowed));
        Q_EMIT self->changed();
    });
}

} // namespace comptoir::sales
