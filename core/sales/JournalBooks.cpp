// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/JournalBooks.h"

#include "core/base/Rounding.h"

namespace comptoir::sales {

namespace {

/// Of labels of a scale; without a price of one kilogram nobody knows, and nothing moves.
Quantity weightOf(const GoodsMoved &goods, Money pricePerKilogram)
{
    if (!pricePerKilogram.isPositive())
        return {};
    return Quantity::fromThousandths(roundHalfAway(
        goods.unitPrice.cents() * goods.quantity.thousandths(), pricePerKilogram.cents()));
}

} // namespace

JournalBooks::JournalBooks(fiscal::Journal &journal, catalogue::CatalogueStore &catalogue,
                           EnsureDay ensureDay)
    : m_journal(journal),
      m_catalogue(catalogue),
      m_ensureDay(std::move(ensureDay))
{}

Result<SaleDay> JournalBooks::ensureDay(store::OpTransaction &act)
{
    return m_ensureDay(act);
}

Result<fiscal::Ticket> JournalBooks::append(store::Transaction &transaction,
                                            const fiscal::Ticket &ticket, qint64 session)
{
    return m_journal.append(transaction, ticket, session);
}

Result<void> JournalBooks::log(store::Transaction &transaction, const fiscal::Event &event)
{
    COMPTOIR_CHECK(m_journal.log(transaction, event));
    return {};
}

Result<std::optional<fiscal::Ticket>> JournalBooks::ticket(qint64 number) const
{
    return m_journal.tickets().find(number);
}

Result<std::optional<fiscal::Ticket>> JournalBooks::last() const
{
    return m_journal.tickets().last();
}

Result<bool> JournalBooks::isFranchise() const
{
    COMPTOIR_TRY(const fiscal::Establishment establishment, m_journal.establishment());
    return establishment.vatFranchise;
}

Result<void> JournalBooks::moveStock(store::Transaction &transaction, const GoodsMoved &goods)
{
    COMPTOIR_TRY(const auto item, m_catalogue.stocked(goods.item));
    if (!item)
        return {};
    const bool isLabelled = goods.unit == Unit::Piece && item->unit == Unit::Kilogram;
    const Quantity quantity = isLabelled // it said a price: that is its weight
        ? weightOf(goods, item->price.value_or(Money()))
        : goods.quantity;
    return m_catalogue.moveStock(transaction, goods.item, quantity, goods.why,
                                 m_journal.clock().now());
}

} // namespace comptoir::sales
