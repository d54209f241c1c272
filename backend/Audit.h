// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Instant.h"

namespace comptoir::backend {

/// Writes down an act of the desk, in the act's own transaction: "voucher.issue", on what, and the
/// figures that a public accountant asks for.
Result<void> audit(StorageTransaction &transaction, Instant at, const QString &act,
                   const QString &subject, const QString &detail = {});

} // namespace comptoir::backend
