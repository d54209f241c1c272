// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/BooksDesk.h"
#include "tests/ui/sales/FakeSalesDesk.h"

namespace comptoir::test {

/// Books in memory: a day that opens and closes, tickets, and what they were asked.
class MemoryBooks : public till::BooksDesk
{
public:
    till::DayState state;
    fiscal::PeriodReport x;
    std::vector<fiscal::TicketRow> tickets; ///< newest first
    std::vector<till::ClosingRow> closed;
    std::vector<till::CashCount> counts; ///< each call of closeDay()
    std::vector<std::pair<Money, QString>> moves;
    std::vector<qint64> asked; ///< `before` of each call of journal()
    QString archivedFrom;
    QByteArray exported;
    QByteArray country = "FR";
    QByteArray refusal;

    QFuture<Result<till::DayState>> day() override { return readily<till::DayState>(state); }
    QFuture<Result<till::DayState>> openDay(Money openingFloat, const QString &by) override
    {
        if (!refusal.isEmpty())
            return readily<till::DayState>(fail(refusal));
        state.isOpen = true;
        state.openingFloat = x.openingFloat = x.expectedCash = openingFloat;
        state.openedBy = by;
        return readily<till::DayState>(state);
    }
    QFuture<Result<void>> moveCash(Money amount, const QString &reason, const QString &) override
    {
        moves.emplace_back(amount, reason);
        return readily();
    }
    QFuture<Result<fiscal::PeriodReport>> readDay() override
    {
        return readily<fiscal::PeriodReport>(x);
    }
    QFuture<Result<fiscal::PeriodReport>> closeDay(const till::CashCount &count,
                                                   const QString &) override
    {
        counts.push_back(count);
        if (!refusal.isEmpty())
            return readily<fiscal::PeriodReport>(fail(refusal));
        fiscal::PeriodReport z = x;
        z.number = 7;
        z.countedCash = count.total;
        z.difference = count.total - x.expectedCash;
        closed.insert(closed.begin(), till::ClosingRow{z.period, 7, z.name, {}, z.total, {}});
        state = {};
        state.lastFloat = count.leftInDrawer;
        return readily<fiscal::PeriodReport>(z);
    }
    QFuture<Result<fiscal::PeriodReport>> closePeriod(fiscal::PeriodKind, const QString &,
                                                      const QString &) override
    {
        return readily<fiscal::PeriodReport>(fail("till/period-not-over"));
    }
    QFuture<Result<std::vector<till::ClosingRow>>> closings(int) override
    {
        return readily<std::vector<till::ClosingRow>>(closed);
    }
    QFuture<Result<fiscal::PeriodReport>> closing(qint64) override
    {
        return readily<fiscal::PeriodReport>(x);
    }
    QFuture<Result<std::vector<fiscal::TicketRow>>> journal(
        const till::JournalQuery &query) override
    {
        asked.push_back(query.before);
        std::vector<fiscal::TicketRow> page;
        for (const fiscal::TicketRow &row : tickets) {
            const bool older = query.before == 0 || row.number < query.before;
            const bool meant = query.text.isEmpty() || QString::number(row.number) == query.text;
            if (older && meant && int(page.size()) < query.count)
                page.push_back(row);
        }
        return readily<std::vector<fiscal::TicketRow>>(page);
    }
    QFuture<Result<fiscal::Ticket>> ticket(qint64) override
    {
        return readily<fiscal::Ticket>(fail("sales/no-ticket"));
    }
    QFuture<Result<std::vector<fiscal::Record>>> events(int) override
    {
        return readily<std::vector<fiscal::Record>>(std::vector<fiscal::Record>{});
    }
    QFuture<Result<void>> log(const fiscal::Event &) override { return readily(); }
    QFuture<Result<fiscal::Establishment>> establishment() override
    {
        fiscal::Establishment shop;
        shop.country = country;
        return readily<fiscal::Establishment>(shop);
    }
    QFuture<Result<void>> setEstablishment(const fiscal::Establishment &, const QString &) override
    {
        return readily();
    }
    QFuture<Result<till::VerifyReport>> verify() override
    {
        till::VerifyReport report;
        report.records = 412;
        return readily<till::VerifyReport>(report);
    }
    QFuture<Result<till::ArchiveMade>> archive(Day first, Day, const QString &folder,
                                               const QString &) override
    {
        archivedFrom = first.toIso();
        return readily<till::ArchiveMade>(
            till::ArchiveMade{folder + QStringLiteral("/archive.zip"), {}, 12, {}});
    }
    QFuture<Result<QString>> exportBooks(const QByteArray &format, Day, Day,
                                         const QString &folder) override
    {
        exported = format;
        const QString path = folder + QStringLiteral("/export.txt");
        return readily<QString>(path);
    }
};

} // namespace comptoir::test
