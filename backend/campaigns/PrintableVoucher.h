// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/Issuance.h"
#include "backend/territory/KeyRing.h"

namespace comptoir::backend {

/// A voucher as its bearer gets it.
struct PrintableVoucher
{
    vouchers::VoucherTerms terms;
    QString url; ///< text of the QR
    QString code; ///< for people, "7Q2K 9FXA 01MB"
};

/// All vouchers of an issuance, in serial order. Ed25519 gives the same signature each time, so
/// they need not be stored and a second print is the same. Errors: "issuance/unknown",
/// "territory/not-founded".
Result<std::vector<PrintableVoucher>> printableVouchers(StorageTransaction &transaction,
                                                        const KeyRing &keys, IssuanceId id);

} // namespace comptoir::backend
