// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/ArchiveCheck.h"

namespace comptoir::cli::verify {

/// Proves the books in a till's database: each chain from its first record on, the totals, and by
/// the file of heads that the till keeps beside it that no tail was cut.
class DatabaseCheck
{
public:
    /// `headFile`: empty: the one beside the database, where there is one.
    static Verdict of(const QString &path, const QString &headFile);
};

} // namespace comptoir::cli::verify
