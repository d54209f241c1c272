// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Cart.h"
#include "core/sales/SalesDesk.h"
#include "ui/widgets/CartView.h"
#include "ui/widgets/Tile.h"

#include <QFont>

namespace comptoir::sales {

/// "1 234,50": an amount in a column, without the currency.
QString columnText(Money amount);
/// "2 ×" of pieces, "1,2 kg" of what is weighed.
QString quantityText(Quantity quantity, Unit unit);
/// "1,2": the number alone.
QString plainText(Quantity quantity);
/// "kg", "l", "m"; empty for pieces.
QString unitName(Unit unit);
/// A line as the cart shows it.
widgets::CartLine lineText(const CartLine &line, const PricedLine &priced);
/// "11:42 · 3 art.", or its name.
QString parkedText(const ParkedCart &parked);
/// "8 art."
QString countText(const Cart &cart);
/// "Dernier : n° 123 · 18,20 € · 14:02"
QString lastTicketText(const fiscal::Ticket &ticket);
/// "5,5 %"
QString rateText(int basisPoints);
/// In the words of the counter: "Espèces", "Carte", "Bon".
QString meansText(fiscal::Means means);
QByteArray meansIcon(fiscal::Means means);
/// The change, to be read from across the counter (ux.md S2). It grows less than the text: four
/// figures have to stay on a tablet held upright.
QFont changeFont();

} // namespace comptoir::sales
