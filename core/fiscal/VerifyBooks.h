// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/HeadFile.h"
#include "core/fiscal/ProofStore.h"

#include <map>

namespace comptoir::fiscal {

/// What a look through all books has found.
struct Verification
{
    qint64 records = 0;
    std::optional<Day> from;
    std::optional<Day> to;
    QByteArray problem; ///< empty: sound. Of the first bad record in its chain:
    QByteArray chain;
    qint64 number = 0;
    bool isSound() const { return problem.isEmpty(); }
};

/// Reads every chain in pieces and compares: hash, link and signature of each record, numbers
/// without gaps, the tables behind the records, perpetual totals, the sums of closings, and the
/// head beside the database. Problems: "fiscal/missing", "fiscal/changed", "fiscal/link",
/// "fiscal/signature", "fiscal/key", "fiscal/payload", "fiscal/table", "fiscal/total",
/// "fiscal/closing", "fiscal/cut", "fiscal/head", "fiscal/clock" (it was set back, and no event
/// tells it).
class VerifyBooks
{
public:
    /// `key`: this till's own; no other signs its books.
    VerifyBooks(store::Database &database, const crypto::P256PublicKey &key)
        : m_database(database),
          m_records(database),
          m_proof(database),
          m_key(key)
    {}

    /// Of the books as they are at this moment: somebody may write on, through another connection.
    /// Without a head: of books that have none beside them, a copy's.
    Result<Verification> run() const;
    /// `head`: as it was read before, for it may lag behind the books and never be before them.
    Result<Verification> run(const std::optional<HeadFile::Read> &head) const;

private:
    struct Walk
    {
        Verification found;
        Money perpetual;
        Money perpetualAbsolute;
        qint64 ownKey = 0;
        std::map<qint64, crypto::P256PublicKey> keys;
        Instant restored; ///< when books were put back last, by an event of the own key
        qint64 identity = 0; ///< the last event of the kind
        std::vector<ClockStep> steps;
        QString registerId; ///< as the first event says it
        Money left; ///< by the last count
        RowCounts counts; ///< that the records ask for
    };
    /// Where a chain stands.
    struct Place
    {
        ChainEnd end;
        Instant at;
        size_t step = 0; ///< clock steps that are used up
    };
    Result<Instant> lastRestored(qint64 ownKey) const;
    Result<bool> walk(Chain chain, Walk &walk) const;
    static bool isTold(Instant at, const std::vector<ClockStep> &steps, Place &place);
    Result<QByteArray> problemOf(const Record &record, const ChainEnd &before, Walk &walk) const;
    Result<QByteArray> problemOfTicket(const Record &record, Walk &walk) const;
    Result<QByteArray> problemOfPayload(const Record &record, Walk &walk) const;
    Result<QByteArray> problemOfTotal(const Record &record, Walk &walk) const;
    Result<QByteArray> problemOfEvent(const Record &record, const QJsonObject &facts,
                                      Walk &walk) const;
    Result<QByteArray> problemOfCopy(const Record &record, qint64 ticket) const;
    Result<bool> compareState(Walk &walk) const;
    Result<bool> walkAll(Walk &walk) const;

    store::Database &m_database;
    RecordStore m_records;
    ProofStore m_proof;
    const crypto::P256PublicKey m_key;
};

} // namespace comptoir::fiscal
