// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// What a till can tell of a code without any network or list, by the territory's signed keyset
/// alone: the verdict of ux.md §7 and, of a genuine voucher only, its terms. The balance is not
/// looked at.
int runVoucher(const QStringList &arguments);

} // namespace comptoir::cli
