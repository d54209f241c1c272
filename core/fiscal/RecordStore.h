// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/P256.h"
#include "core/fiscal/Book.h"
#include "core/store/Database.h"

#include <map>

namespace comptoir::fiscal {

/// What a register knows of itself between two records.
struct BookState
{
    QString registerId;
    Money perpetual;
    Money perpetualAbsolute;
    qint64 identity = 0;
    Instant last; ///< of the latest record of any chain since the clock was told to be set back
};

/// A clock that was set back, by its event.
struct ClockStep
{
    Instant from;
    Instant to;
};

/// The end of a chain.
struct ChainEnd
{
    qint64 number = 0;
    QByteArray hash = QByteArray(32, '\0');
    friend bool operator==(const ChainEnd &, const ChainEnd &) = default;
};

/// SHA-256("comptoir/fiscal/1" ‖ 0 ‖ chain ‖ 0 ‖ number (u64 BE) ‖ previous ‖ payload).
QByteArray recordHash(Chain chain, qint64 number, const QByteArray &previous,
                      const QByteArray &payload);

/// SQL of the five chains and of where they stand.
class RecordStore
{
public:
    explicit RecordStore(store::Database &database) : m_database(database) {}

    /// Error "fiscal/no-books" before they are begun.
    Result<BookState> state() const;
    Result<ChainEnd> end(Chain chain) const;
    Result<std::optional<Record>> find(Chain chain, qint64 number) const;
    /// The newest `count` of a chain, newest first.
    Result<std::vector<Record>> latest(Chain chain, int count) const;
    /// The newest of a kind.
    Result<std::optional<Record>> latest(Chain chain, const QByteArray &kind) const;
    Result<qint64> count(Chain chain, const QByteArray &kind, Instant from, Instant to) const;
    /// Prints that said DUPLICATA: of tickets that somebody had in hand before.
    Result<qint64> reprints(Instant from, Instant to) const;
    /// Those after `number`, in order, at most `count`: a chain is read in pieces.
    Result<std::vector<Record>> after(Chain chain, qint64 number, int count) const;
    /// Where the clock was set back, as the events tell it, in their order.
    Result<std::vector<ClockStep>> clockSteps() const;
    /// How many copies of a ticket are in the chain of duplicates.
    Result<int> copiesOf(qint64 ticket) const;
    /// The ticket that a record of the chain of duplicates is noted for; 0: none.
    Result<qint64> copied(qint64 record) const;
    /// The row of a closing says what its record says.
    Result<bool> saysClosing(const PeriodReport &report, qint64 number) const;
    /// 0: it has signed nothing.
    Result<qint64> idOf(const crypto::P256PublicKey &key) const;
    Result<std::map<qint64, crypto::P256PublicKey>> keys() const;

    Result<void> begin(store::Transaction &transaction, const QString &registerId);
    /// The id of the key, kept now if it is new.
    Result<qint64> keep(store::Transaction &transaction, const crypto::P256PublicKey &key,
                        Instant at);
    Result<void> insert(store::Transaction &transaction, const Record &record);
    Result<void> noteCopy(store::Transaction &transaction, qint64 record, qint64 ticket);
    Result<void> setTotals(store::Transaction &transaction, Money perpetual,
                           Money perpetualAbsolute);
    Result<void> setLast(store::Transaction &transaction, Instant at);
    /// From the next record on the books are of another series.
    Result<void> setRegister(store::Transaction &transaction, const QString &registerId);
    Result<void> setIdentity(store::Transaction &transaction, qint64 event);

private:
    store::Database &m_database;
};

} // namespace comptoir::fiscal
