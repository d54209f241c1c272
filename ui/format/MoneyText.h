// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <QLocale>
#include <QString>

namespace comptoir::format {

/// "1 234,50 €" (fr), "€ 1.234,50" (nl), "1.234,50 €" (de), "€1,234.50" (en), with no-break spaces
/// and the minus sign U+2212; euros only, as all our campaigns.
QString moneyText(Money amount, const QLocale &locale = QLocale());

/// As moneyText, without cents when there are none: "160 €". For limits, never for a debit.
QString roundMoneyText(Money amount, const QLocale &locale = QLocale());

/// What is being typed ("12,5", always with a comma) as the locale writes it: "€12.5".
QString typedMoneyText(QString digits, const QLocale &locale = QLocale());

} // namespace comptoir::format
