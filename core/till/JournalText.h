// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/TicketStore.h"
#include "core/till/BooksDesk.h"

namespace comptoir::till {

/// What was typed into the journal's search, understood: "124" a number, "12,50" an amount, "14:05"
/// or "14h05" a minute of the day that is asked for (else of `today`), anything else words of
/// articles.
fiscal::TicketQuery ticketQuery(const JournalQuery &query, Day today);

} // namespace comptoir::till
