// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"
#include "core/law/LawBook.h"

#include <vector>

namespace comptoir::catalogue {

/// Trades that a shop may begin with: stable ids, in the order to offer them.
std::vector<QByteArray> trades();
/// First departments of a trade with the VAT that is usual there (regulation.md §2.5, §3.1): a
/// beginning that the shop changes. Names are data of the shop, in its language ("fr", "nl", "de",
/// "en"). An unknown trade is a general shop. Ids are null.
std::vector<Department> departmentsOf(const QByteArray &trade, law::Country country,
                                      const QString &language);

} // namespace comptoir::catalogue
