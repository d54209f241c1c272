// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/HumanCode.h"
#include "core/vouchers/Keyset.h"
#include "core/vouchers/VoucherCode.h"
#include "core/vouchers/VoucherDesk.h"

#include <variant>

namespace comptoir::vouchers {

/// A text that is no voucher of ours: only what kind it is goes on, never its content.
struct ForeignCode
{
    VerdictId verdict = VerdictId::N4NotAVoucher;
    QByteArray
        reason; ///< "health-pass", "link", "wifi", "contact", "payment", "product", "text", …
    QString subject = {}; ///< of a loyalty card: what it says
};

using ScannedText = std::variant<VoucherCode, HumanCode, ForeignCode>;

/// "What did I just scan?" A keyboard scanner's text is also tried through the wrong layouts; the
/// signature under one of the keys proves the repair.
ScannedText readScan(const ScanInput &input, const Keyset &keyset, Instant at);

/// Signed by a voucher key of this territory that is in force.
bool isGenuine(const VoucherCode &code, const Keyset &keyset, Instant at);

} // namespace comptoir::vouchers
