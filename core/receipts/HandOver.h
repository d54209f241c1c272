// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailOutbox.h"
#include "core/print/PrintPorts.h"
#include "core/print/PrinterProfile.h"
#include "core/receipts/ComposeReport.h"
#include "core/receipts/ComposeTicket.h"
#include "core/receipts/PrintQueue.h"
#include "core/receipts/TicketBooks.h"

#include <functional>

namespace comptoir::receipts {

/// How paper looks and what it comes out of, as the settings are now.
struct PaperSettings
{
    ReceiptWords words; ///< in the language of the receipts
    print::PrinterProfile printer;
    QString registerId;
    QString software;
    std::function<int(Instant)> utcOffsetMinutes; ///< of the shop's civil time
    bool isTraining = false;
};

/// What it stands on.
struct HandOverPorts
{
    store::Database &database;
    TicketBooks &books;
    PrintQueue &queue;
    const law::LawBook &law;
    const Clock &clock;
    print::PrintPorts print; ///< letters and squares as dots
    mail::MailOutbox *mail = nullptr; ///< null: nothing leaves by mail
};

/// What a sale wants on paper at once.
struct SalePaper
{
    qint64 ticket = 0;
    bool mustPrint = false; ///< by the law
    bool opensDrawer = false;
    QString by;
};

/// Puts tickets and reports into the customer's or the owner's hands, on the engine thread. Each
/// copy is in the chain of duplicates before a byte of it is queued, in the same transaction: the
/// first is the receipt, every later one DUPLICATA n (regulation.md §1.3, 9/10, and §1.9). Who
/// calls what queues a job then lets the printer's PrintWorker work.
class HandOver
{
public:
    HandOver(const HandOverPorts &ports, PaperSettings settings);
    /// Somebody chose another language or another printer.
    void setSettings(PaperSettings settings);

    /// The ticket as it would be printed now; records nothing.
    Result<print::Document> preview(qint64 ticket) const;
    Result<void> printTicket(qint64 ticket, const QString &by);
    /// In the sale's own transaction: a ticket that the law wants on paper is never sold without
    /// it, whatever stops the till. In training the drawer stays shut.
    Result<void> putWithSale(store::Transaction &transaction, const SalePaper &paper);
    /// An X (0) or a closing. A report that is printed again says the same again.
    Result<print::Document> report(qint64 closing) const;
    Result<void> printReport(qint64 closing, const QString &by);
    /// The template that whoever answers for the software fills in; French law.
    Result<print::Document> attestation() const;
    /// The choice that the customer made; the first QR shown or file saved is a copy too.
    Result<void> noteHandover(qint64 ticket, Handover how, const QString &by);
    /// The receipt as text for a code that a phone reads without a network.
    Result<QString> qrText(qint64 ticket) const;
    /// Counted as a copy, logged and queued in one transaction; who calls lets the MailWorker work.
    /// "mail/bad-address", "mail/not-set"; in training "mail/training".
    Result<void> mail(qint64 ticket, const QString &address, const QString &by);
    /// Of a document that somebody else composed: a bill, a count, a voucher's proof.
    Result<void> print(const print::Document &document);
    /// Opens the drawer without a sale; the log knows who. In training: "till/training".
    Result<void> openDrawer(const QString &by);

    Result<std::vector<PrintJob>> waitingJobs() const { return m_ports.queue.waiting(); }
    /// Once more; a ticket of which nobody knows whether it came out comes as DUPLICATA.
    Result<void> retry(qint64 job, const QString &by);
    Result<void> forget(qint64 job) { return m_ports.queue.forget(job); }

private:
    /// `copies`: already in the chain.
    Result<TicketPaper> paperOf(qint64 ticket, int copies) const;
    Result<void> putTicket(store::Transaction &transaction, qint64 ticket, const QString &by);
    Result<void> logHandover(store::Transaction &transaction, qint64 ticket, Handover how,
                             const QString &by);
    Result<void> queue(store::Transaction &transaction, const print::Document &document,
                       qint64 ticket = 0);
    Result<void> queuePulse(store::Transaction &transaction);
    Result<ReportPaper> paperOfReport(qint64 closing) const;

    HandOverPorts m_ports;
    PaperSettings m_settings;
};

/// "none", "printed", "qr", "mailed", "saved": as the log has it.
QString handoverName(Handover how);

} // namespace comptoir::receipts
