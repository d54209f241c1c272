// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"
#include "core/vouchers/Adjudication.h"
#include "core/vouchers/Campaign.h"
#include "sync/wire/Evidence.h"

namespace comptoir::vouchers {

/// What the town signed about this till's debits, kept while the town may forget it: a town whose
/// books were put back to a copy believes its own signatures (docs/protocol.md §5).
class EvidenceStore
{
public:
    explicit EvidenceStore(const store::Database &database) : m_database(database) {}

    /// What the answer to a push brought, in its transaction. Tokens that no claim names any more
    /// go.
    Result<void> keep(store::Transaction &transaction, const store::TimeToken &token,
                      const store::Acknowledgement &acknowledgement, int incarnation) const;

    /// A token that goes into force: it may have waited for so long that keep() let it go.
    Result<void> keepToken(store::Transaction &transaction, const store::TimeToken &token) const;

    /// A genuine paper that is debited here: its code is its issuer's word.
    Result<void> keepPaper(store::Transaction &transaction, const VoucherTerms &terms,
                           const QString &code, Instant now) const;
    /// A campaign whose signature was checked.
    Result<void> keepTerms(store::Transaction &transaction, const Campaign &campaign,
                           const wire::SignedDoc &document) const;

    /// Lets go of what is said of ops that are not here any more. Durable ones still are: an older
    /// copy than the newest may be put back.
    Result<void> prune(store::Transaction &transaction) const;

    /// What the black box has of it, into a database that lacks it and has the claims.
    Result<void> rebuild(store::Transaction &transaction,
                         const std::vector<QByteArray> &lines) const;

    /// How many of `ops` to send at once, so that the results that the town signed together come
    /// back together.
    Result<qsizetype> together(const std::vector<store::OutboxOp> &ops,
                               const store::ChainHead &chain) const;
    /// Documents of earlier epochs than the chain's about `ops`.
    Result<wire::Evidence> forOps(const std::vector<store::OutboxOp> &ops,
                                  const store::ChainHead &chain) const;

    static constexpr qint64 unnamedMs = qint64(24) * 3600 * 1000;
    static constexpr qint64 keptMs = qint64(60) * 24 * 3600 * 1000;

private:
    Result<void> addForClaim(wire::Evidence &evidence, const store::OutboxOp &claim,
                             const QString &epoch) const;
    Result<void> addToken(wire::Evidence &evidence, const Claim &claim, const QString &epoch) const;
    /// What was said of an op while it stood in the chain of an earlier incarnation.
    Result<void> addFormer(wire::Evidence &evidence, const store::OutboxOp &op,
                           const QString &epoch) const;
    Result<void> addTerms(wire::Evidence &evidence, const Claim &claim) const;
    Result<void> addPaper(wire::Evidence &evidence, const Claim &claim, bool isOld) const;
    Result<void> addAuthorisation(wire::Evidence &evidence, const store::OutboxOp &commit,
                                  const QString &epoch) const;

    const store::Database &m_database;
};

} // namespace comptoir::vouchers
