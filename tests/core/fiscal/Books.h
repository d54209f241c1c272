// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Assert.h"
#include "core/base/Rounding.h"
#include "core/fiscal/Journal.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QTemporaryDir>

namespace comptoir::test {

/// Books on a disk of their own; with one day open, unless a test opens its days itself.
struct Books
{
    QTemporaryDir folder;
    std::unique_ptr<store::Database> opened;
    SeededEntropy entropy{11};
    ManualClock clock;
    crypto::P256PrivateKey key = crypto::P256PrivateKey::generate(entropy);
    std::unique_ptr<fiscal::Journal> journal;
    qint64 session = 1;
    Instant openedAt;

    explicit Books(bool opensDay = true)
    {
        auto made = store::Database::open(folder.filePath(QStringLiteral("till.sqlite")),
                                          store::Database::Access::Write);
        COMPTOIR_ASSERT(made);
        opened = std::move(*made);
        const auto migrated = store::migrate(database(), QStringLiteral(":/sql/till"));
        if (!migrated)
            qFatal("%s %s", migrated.error().code.constData(),
                   qUtf8Printable(migrated.error().detail));
        journal = std::make_unique<fiscal::Journal>(database(), key, clock,
                                                    QStringLiteral("Comptoir 1.0.0"));
        COMPTOIR_ASSERT(journal->begin(QStringLiteral("POS01")));
        if (!opensDay)
            return;
        openedAt = clock.now();
        write([this](store::Transaction &transaction) { return openDay(transaction, session); });
    }
    /// With 100 € in the drawer.
    Result<void> openDay(store::Transaction &transaction, qint64 number)
    {
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO business_day(id, day, opened_ms, float_c, opened_by) "
                           "VALUES (?, ?, ?, 10000, '')"),
            {number, qint64(today().voucherDays()), clock.now().ms()}));
        COMPTOIR_CHECK(journal->log(transaction,
                                    {"day-opened",
                                     {{QStringLiteral("day"), today().toIso()},
                                      {QStringLiteral("session"), number},
                                      {QStringLiteral("float_c"), 10000}},
                                     {}}));
        return {};
    }
    store::Database &database() { return *opened; }
    Day today() const { return Day::inTown(clock.now()); }

    void write(const std::function<Result<void>(store::Transaction &)> &act)
    {
        const auto transaction = store::Transaction::begin(database());
        COMPTOIR_ASSERT(transaction);
        const auto done = act(**transaction);
        if (!done)
            qFatal("%s %s", done.error().code.constData(), qUtf8Printable(done.error().detail));
        COMPTOIR_ASSERT((*transaction)->commit());
    }
    /// A ticket of one line, paid in cash.
    fiscal::Ticket draft(qint64 cents, int basisPoints = 550)
    {
        fiscal::Ticket ticket;
        ticket.kind = cents < 0 ? fiscal::TicketKind::Refund : fiscal::TicketKind::Sale;
        ticket.businessDay = today();
        ticket.saleId = Uuid::version7(clock.now(), entropy).text();
        ticket.operatorName = QStringLiteral("Amandine");
        fiscal::TicketLine line;
        line.label = QStringLiteral("Pâté en croûte");
        line.quantity = Quantity::ofPieces(cents < 0 ? -1 : 1);
        line.unitPrice = Money::fromCents(qAbs(cents));
        line.total = Money::fromCents(cents);
        line.vatBasisPoints = basisPoints;
        ticket.lines = {line};
        ticket.total = line.total;
        ticket.net = withoutVat(line.total, basisPoints);
        ticket.vat = {{basisPoints, ticket.net, ticket.total - ticket.net, ticket.total}};
        ticket.payments.resize(1);
        ticket.payments[0].amount = ticket.total;
        return ticket;
    }
    fiscal::Ticket sell(const fiscal::Ticket &draft)
    {
        fiscal::Ticket written;
        write([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_TRY(written, journal->append(transaction, draft, session));
            return {};
        });
        clock.advanceMs(60'000);
        return written;
    }
    fiscal::Ticket sell(qint64 cents, int basisPoints = 550)
    {
        return sell(draft(cents, basisPoints));
    }
};

} // namespace comptoir::test
