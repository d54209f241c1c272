// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/AccountingExport.h"
#include "core/fiscal/ArchiveStore.h"

namespace comptoir::fiscal {

/// What others than the tax office ask for: the accountant, a spreadsheet, the platform of
/// e-reporting. No proof (that is MakeArchive).
class ExportBooks
{
public:
    struct Order
    {
        QByteArray format; ///< "fec", "tickets-csv", "lines-csv", "e-reporting"
        Day first;
        Day last;
        QString registerId;
    };
    struct File
    {
        QString name;
        QByteArray bytes;
    };
    ExportBooks(const store::Database &database, Establishment establishment, AccountPlan plan = {})
        : m_store(database),
          m_establishment(std::move(establishment)),
          m_accounts(std::move(plan))
    {}
    /// Errors: "fiscal/unknown-format", "fiscal/unbalanced", "fiscal/unreadable", "store/…".
    Result<File> operator()(const Order &order) const;

private:
    using Taker = std::function<void(const Ticket &)>;
    Result<void> eachTicket(const Order &order, const Taker &take) const;
    Result<QByteArray> accounts(const Order &order) const;
    Result<QByteArray> tickets(const Order &order) const;
    Result<QByteArray> lines(const Order &order) const;
    Result<QByteArray> report(const Order &order) const;
    QString fileName(const Order &order) const;

    ArchiveStore m_store;
    Establishment m_establishment;
    AccountingExport m_accounts;
};

} // namespace comptoir::fiscal
