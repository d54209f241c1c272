// SPDX-License-Identifier: GPL-3.0-or-later
// What engine and desk do for exercises, and for the way into them and out.
#include "app/TillDesk.h"

#include <algorithm>

namespace comptoir::app {

using training::Beginning;
using training::Practice;

namespace {
constexpr int mostTickets = 200, mostVerdicts = 200;
constexpr qint64 clocksApartMs = 1000; // verdicts are told by the town's clock as it goes on here
} // namespace

Result<Beginning> Engine::beginPractice() const
{
    if (!m_shop)
        return fail("till/stopped");
    Beginning beginning;
    beginning.at = m_clock.now();
    COMPTOIR_TRY(const auto last, m_shop->books().tickets().last());
    beginning.lastTicket = last ? last->number : 0;
    COMPTOIR_TRY(const auto end, m_shop->books().records().end(fiscal::Chain::Duplicates));
    beginning.copies = end.number;
    return beginning;
}

Result<Practice> Engine::practice(const Beginning &since) const
{
    if (!m_shop)
        return fail("till/stopped");
    Practice practice;
    fiscal::TicketQuery query;
    query.count = mostTickets;
    COMPTOIR_TRY(const auto rows, m_shop->books().tickets().rows(query));
    for (const fiscal::TicketRow &row : rows) {
        if (row.number <= since.lastTicket)
            break;
        COMPTOIR_TRY(const auto ticket, m_shop->ticket(row.number));
        practice.tickets.push_back(ticket);
    }
    std::reverse(practice.tickets.begin(), practice.tickets.end());
    COMPTOIR_TRY(const auto end, m_shop->books().records().end(fiscal::Chain::Duplicates));
    practice.printedCopies = int(end.number - since.copies);
    COMPTOIR_TRY(const auto papers, m_shop->queue().waiting());
    practice.waitingPapers = int(papers.size());
    if (!m_till)
        return practice;
    COMPTOIR_TRY(auto verdicts, m_till->vouchers().recent(mostVerdicts));
    std::erase_if(verdicts, [&since](const auto &verdict) {
        return verdict.at.plusMs(clocksApartMs) < since.at;
    });
    std::stable_sort(verdicts.begin(), verdicts.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    practice.verdicts = std::move(verdicts);
    const store::SyncStatus status = m_till->status();
    practice.isOnline = status.link == store::Link::Online;
    practice.unsent = status.pending;
    return practice;
}

void Engine::usePrinter(const settings::Settings &settings)
{
    m_printer.use(settings);
    m_rehearsal.setThere(settings.printer != settings::PrinterKind::None);
}

void Engine::setPaperOut(bool out)
{
    m_rehearsal.setPaperOut(out);
}

Result<training::CarriedOver> Engine::carryOver(const QString &database)
{
    if (!m_shop)
        return fail("till/stopped");
    COMPTOIR_TRY(const auto other,
                 store::Database::open(database, store::Database::Access::ReadOnly));
    COMPTOIR_TRY(const auto theirs, training::CarryOver::establishmentIn(*other));
    COMPTOIR_TRY(const auto ours, m_shop->books().establishment());
    // An exercise's shop is not whose books these are: that is asked by the welcome.
    const bool intoTraining = m_store.paths().isTraining;
    if (intoTraining && ours.name.isEmpty() && !theirs.name.isEmpty())
        COMPTOIR_CHECK(m_shop->setEstablishment(theirs, {}));
    return training::CarryOver(*other, m_store.database(), m_clock).run();
}

QFuture<Result<Beginning>> TillDesk::beginPractice()
{
    return ask<Beginning>([](Engine &engine, auto done) { done(engine.beginPractice()); });
}

QFuture<Result<Practice>> TillDesk::practice(const Beginning &since)
{
    return ask<Practice>([since](Engine &engine, auto done) { done(engine.practice(since)); });
}

void TillDesk::setPaperOut(bool out)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, out] { engine->setPaperOut(out); });
}

QFuture<Result<training::CarriedOver>> TillDesk::carryOver(const QString &database)
{
    return ask<training::CarriedOver>(
        [database](Engine &engine, auto done) { done(engine.carryOver(database)); });
}

} // namespace comptoir::app
