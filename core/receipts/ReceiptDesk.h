// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/print/Document.h"

#include <QFuture>

namespace comptoir::receipts {

/// What can be put on paper.
enum class Paper { Ticket, Bill, XReport, ZReport, CashCount, VoucherProof };

/// How a ticket left the till; the choice is logged (regulation.md §1.3, 9/10).
enum class Handover { None, Printed, QrShown, Mailed, Saved };

struct PrintJob
{
    qint64 id = 0;
    Instant at;
    QString title; ///< "Ticket 124"
    int tries = 0;
    QByteArray problem; ///< "printer/…" of the last try; empty: none yet
    friend bool operator==(const PrintJob &, const PrintJob &) = default;
};

/// What the screens ask about paper. Calls return at once; futures finish on the engine thread. A
/// failing printer never fails a sale: the job waits in its queue.
class ReceiptDesk
{
public:
    ReceiptDesk() = default;
    ReceiptDesk(const ReceiptDesk &) = delete;
    ReceiptDesk &operator=(const ReceiptDesk &) = delete;
    virtual ~ReceiptDesk() = default;

    /// The ticket as it would be printed now: the first time the receipt, after that DUPLICATA n.
    virtual QFuture<Result<print::Document>> preview(qint64 ticket) = 0;
    /// Records the copy (chain of duplicates), then queues the job. Answers when it is queued.
    virtual QFuture<Result<void>> printTicket(qint64 ticket, const QString &by) = 0;
    /// An X (number 0) or a closing by its number.
    virtual QFuture<Result<void>> printReport(qint64 closing, const QString &by) = 0;
    virtual QFuture<Result<print::Document>> report(qint64 closing) = 0;
    /// The template of the editor's attestation (core/receipts/ComposeAttestation).
    virtual QFuture<Result<print::Document>> attestation() = 0;
    virtual QFuture<Result<void>> noteHandover(qint64 ticket, Handover how, const QString &by) = 0;
    /// Text of the QR of an e-receipt.
    virtual QFuture<Result<QString>> qrText(qint64 ticket) = 0;
    /// Queued until a mail way is set and a network there; the address is forgotten once sent.
    virtual QFuture<Result<void>> mail(qint64 ticket, const QString &address,
                                       const QString &by) = 0;
    virtual QFuture<Result<std::vector<PrintJob>>> waitingJobs() = 0;
    /// A ticket that may be on paper already comes out as DUPLICATA.
    virtual QFuture<Result<void>> retry(qint64 job, const QString &by) = 0;
    virtual QFuture<Result<void>> forget(qint64 job) = 0;
    /// Opens the drawer without a sale; logged. "till/not-allowed" is the screen's business.
    virtual QFuture<Result<void>> openDrawer(const QString &by) = 0;
};

} // namespace comptoir::receipts
