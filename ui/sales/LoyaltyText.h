// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/LoyaltyDesk.h"

namespace comptoir::sales {

/// "12 points", "1 tampon", "3,50 € sur la carte".
QString pointsText(loyalty::Kind kind, qint64 points);
/// What a shop usually begins with.
loyalty::Programme usualRules(loyalty::Kind kind);
/// The rules as a sentence.
QString rulesText(const loyalty::Programme &programme);
/// "Utiliser 10 points : −5,00 €"
QString offerText(loyalty::Kind kind, const loyalty::Reward &reward);
/// As on the receipt.
QString rewardWords(loyalty::Kind kind, const loyalty::Reward &reward);

} // namespace comptoir::sales
