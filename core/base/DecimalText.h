// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <QString>

namespace comptoir {

/// Numbers in files that programs read: no currency, no grouping, no locale. People read
/// ui/format. "-12,50", "1,200", "5,50".
QString decimalText(Money amount, QChar separator = u',');
QString decimalText(Quantity quantity, QChar separator = u',');
QString percentText(int basisPoints, QChar separator = u',');

} // namespace comptoir
