// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/ArchiveCheck.h"
#include "app/cli/verify/HeadFile.h"
#include "app/cli/verify/RecordStore.h"

namespace comptoir::cli::verify {

/// Proves the books in a till's database: each chain from its first record on, the totals, the
/// tables beside the chains, and by the file of heads that the till keeps beside it that no tail
/// was cut.
class DatabaseCheck
{
public:
    /// `headFile`: empty: the one beside the database, where there is one.
    /// `pinned`: fingerprint of the only key that may have signed; empty: any that is in it.
    static Verdict of(const QString &path, const QString &headFile, const QByteArray &pinned = {});

private:
    DatabaseCheck(const RecordStore &books, Verdict &verdict) : m_books(books), m_verdict(verdict)
    {}
    Check run(const QString &headFile, bool isRequired, const QByteArray &pinned);
    Check checkChain(const QByteArray &name);
    Check take(const StoredRecord &record, const std::optional<Head> &head, ChainCheck &chain);

    const RecordStore &m_books;
    Verdict &m_verdict;
    Keys m_keys;
    HeadFile m_heads;
    std::vector<ClockStep> m_steps;
    TotalsCheck m_totals;
};

} // namespace comptoir::cli::verify
