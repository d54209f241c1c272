// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/receipts/TicketBooks.h"
#include "core/till/RunDay.h"

namespace comptoir::app {

/// Journal and closings as paper asks for them.
class PaperBooks : public receipts::TicketBooks
{
public:
    PaperBooks(fiscal::Journal &journal, till::RunDay &days) : m_journal(journal), m_days(days) {}

    Result<fiscal::Ticket> ticket(qint64 number) const override;
    Result<fiscal::Establishment> establishmentOf(const fiscal::Ticket &ticket) const override;
    Result<bool> hasGuarantee(const fiscal::Ticket &ticket) const override;
    Result<int> copiesOf(qint64 ticket) const override;
    Result<void> appendCopy(store::Transaction &transaction,
                            const receipts::CopyMade &copy) override;
    Result<fiscal::PeriodReport> report(qint64 closing) const override;
    Result<fiscal::Establishment> establishment() const override;
    QString signingKey() const override;
    Result<void> log(store::Transaction &transaction, const fiscal::Event &event) override;

private:
    fiscal::Journal &m_journal;
    till::RunDay &m_days;
};

} // namespace comptoir::app
