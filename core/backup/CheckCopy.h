// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/HeadFile.h"
#include "core/store/Database.h"

namespace comptoir::backup {

/// What a copy that can be trusted holds.
struct CopyFacts
{
    fiscal::ChainEnds ends;
    Instant last; ///< of its newest record
    QString registerId;
    QString shop;
    qint64 tickets() const { return ends[size_t(fiscal::Chain::Tickets)].number; }
};

/// Whether a file is a whole copy of a till, by what it holds alone. Errors: "backup/damaged" (no
/// database, cut, or its pages do not fit together), "backup/no-books", "backup/chain" (facts:
/// chain, number), "store/newer-schema", "store/…".
class CheckCopy
{
public:
    /// `PRAGMA integrity_check`, every link and hash of the five chains, and the signatures at
    /// their ends: seconds for a million tickets.
    static Result<CopyFacts> links(const QString &path);
    /// As before, and all that fiscal::VerifyBooks compares: before books are put back.
    static Result<CopyFacts> everything(const QString &path);
};

} // namespace comptoir::backup
