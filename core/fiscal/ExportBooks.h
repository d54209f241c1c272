// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/AccountingExport.h"
#include "core/fiscal/ArchiveStore.h"

class QIODevice;

namespace comptoir::fiscal {

/// Writes what others than the tax office ask for: the accountant, a spreadsheet, the platform of
/// e-reporting. No proof (that is MakeArchive). The file is there whole or not at all.
class ExportBooks
{
public:
    struct Order
    {
        QByteArray format; ///< "fec", "tickets-csv", "lines-csv", "e-reporting"
        Day first;
        Day last;
        QString folder;
        QString registerId;
    };
    ExportBooks(const store::Database &database, Establishment establishment, AccountPlan plan = {})
        : m_store(database),
          m_establishment(std::move(establishment)),
          m_accounts(std::move(plan))
    {}
    /// The path of the file. Errors: "fiscal/unknown-format", "fiscal/unbalanced",
    /// "fiscal/unreadable", "store/…".
    Result<QString> operator()(const Order &order) const;

private:
    using Taker = std::function<Result<void>(const Ticket &)>;
    Result<void> eachTicket(const Order &order, const Taker &take) const;
    Result<void> writeAccounts(const Order &order, QIODevice &file) const;
    Result<void> writeTickets(const Order &order, QIODevice &file) const;
    Result<void> writeLines(const Order &order, QIODevice &file) const;
    Result<void> writeReport(const Order &order, QIODevice &file) const;
    QString fileName(const Order &order) const;

    ArchiveStore m_store;
    Establishment m_establishment;
    AccountingExport m_accounts;
};

} // namespace comptoir::fiscal
