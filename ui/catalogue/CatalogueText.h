// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"
#include "core/law/LawBook.h"

namespace comptoir::catalogue {

/// "1,30 €", "24,90 €/kg", "prix à taper".
QString priceText(const Item &item);
QString unitText(Unit unit); ///< "pièce", "kg", "litre", "mètre"
/// "Taux réduit : 5,5 %"
QString vatText(const law::VatRate &rate);
QString percentText(int basisPoints); ///< "5,5 %"
/// Of theme::categoryColour, from 0.
QStringList colourNames();
/// "12,5" or "12.50 €" as it was typed; nothing when it is no amount.
std::optional<Money> moneyTyped(const QString &text);
/// As it is typed back: "12,50".
QString moneyToType(Money amount);
/// What a receipt of so many columns makes of the name.
QString receiptPreview(const Item &item, int columns);

} // namespace comptoir::catalogue
