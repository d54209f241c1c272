// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/fiscal/RecordStore.h"
#include "core/fiscal/TicketStore.h"

namespace comptoir::fiscal {

/// Writes the books: numbers, chains and signs each record in the caller's transaction, so that
/// what happened and its record are one. Errors: "fiscal/no-books", "store/…".
class Journal
{
public:
    /// `software`: "Comptoir 1.2.3", as tickets say it.
    Journal(store::Database &database, const crypto::P256PrivateKey &key, const Clock &clock,
            QString software);

    /// Begins the books of a register once; later it is nothing.
    Result<void> begin(const QString &registerId);

    /// A ticket of the open day; number, register, identity, software, perpetual totals, hash and
    /// signature are the books' to give. "fiscal/no-day", "fiscal/number-taken" for a saleId that
    /// is a ticket already.
    Result<Ticket> append(store::Transaction &transaction, Ticket draft, qint64 session);
    Result<Record> log(store::Transaction &transaction, const Event &event);
    /// The number of the copy: 0 is the receipt itself, from 1 on it is DUPLICATA n.
    Result<int> appendDuplicate(store::Transaction &transaction, qint64 ticket,
                                const QByteArray &channel, const QString &by);
    /// The same with its number, hash and signature.
    Result<PeriodReport> appendTotal(store::Transaction &transaction, PeriodReport report);
    Result<Record> appendArchive(store::Transaction &transaction, const QJsonObject &facts);
    /// From the next ticket on the books are of this establishment.
    Result<void> setEstablishment(store::Transaction &transaction,
                                  const Establishment &establishment, const QString &by);

    /// Whose books these are now, or were by the event of that number.
    Result<Establishment> establishment(qint64 event = 0) const;
    const RecordStore &records() const { return m_records; }
    /// From the next record on the books are of another series (fiscal::TakeUpBooks).
    Result<void> beginSeries(store::Transaction &transaction, const QString &registerId)
    {
        return m_records.setRegister(transaction, registerId);
    }
    const TicketStore &tickets() const { return m_tickets; }
    const crypto::P256PrivateKey &key() const { return m_key; }
    const QString &software() const { return m_software; }
    store::Database &database() { return m_database; }
    const Clock &clock() const { return m_clock; }

private:
    /// `facts` get number, kind and time; of a total the time is when it was closed.
    Result<Record> append(store::Transaction &transaction, Chain chain, const QByteArray &kind,
                          QJsonObject facts, Instant at);
    /// Logs that the clock went back, once for each time.
    Result<void> watchClock(store::Transaction &transaction);

    store::Database &m_database;
    const crypto::P256PrivateKey m_key;
    const Clock &m_clock;
    const QString m_software;
    RecordStore m_records;
    TicketStore m_tickets;
    /// By its event, which never changes: each sale asks.
    mutable std::optional<std::pair<qint64, Establishment>> m_known;
};

} // namespace comptoir::fiscal
