// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/receipts/ReceiptDesk.h"
#include "tests/ui/sales/FakeSalesDesk.h"

namespace comptoir::test {

/// Paper that the test can look at; a job fails when told and waits then.
class FakeReceiptDesk : public receipts::ReceiptDesk
{
public:
    QList<qint64> printed;
    QList<std::pair<qint64, receipts::Handover>> handovers;
    QStringList mailed;
    std::vector<receipts::PrintJob> jobs;
    QList<qint64> retried;
    bool paperOut = false;

    QFuture<Result<print::Document>> preview(qint64) override
    {
        return readily<print::Document>(print::Document{});
    }
    QFuture<Result<void>> printTicket(qint64 ticket, const QString &) override
    {
        printed << ticket;
        if (paperOut)
            jobs.push_back(
                {ticket, {}, QStringLiteral("Ticket %1").arg(ticket), 1, "printer/paper-out"});
        return readily();
    }
    QFuture<Result<void>> printReport(qint64, const QString &) override { return readily(); }
    QFuture<Result<print::Document>> report(qint64) override
    {
        return readily<print::Document>(print::Document{});
    }
    QFuture<Result<print::Document>> attestation() override
    {
        return readily<print::Document>(print::Document{QStringLiteral("Attestation POS01"), {}});
    }
    QFuture<Result<void>> noteHandover(qint64 ticket, receipts::Handover how,
                                       const QString &) override
    {
        handovers << std::pair(ticket, how);
        return readily();
    }
    QFuture<Result<QString>> qrText(qint64 ticket) override
    {
        return readily<QString>(QStringLiteral("https://example.org/t/%1").arg(ticket));
    }
    QFuture<Result<void>> mail(qint64, const QString &address, const QString &) override
    {
        mailed << address;
        return readily();
    }
    QFuture<Result<std::vector<receipts::PrintJob>>> waitingJobs() override
    {
        return readily<std::vector<receipts::PrintJob>>(jobs);
    }
    QFuture<Result<void>> retry(qint64 job, const QString &) override
    {
        retried << job;
        if (!paperOut)
            jobs.clear();
        return readily();
    }
    QFuture<Result<void>> forget(qint64) override
    {
        jobs.clear();
        return readily();
    }
    QFuture<Result<void>> openDrawer(const QString &) override { return readily(); }
};

} // namespace comptoir::test
