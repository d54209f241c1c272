// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"

namespace comptoir::fiscal {

/// Tickets and closings as tables for spreadsheets: views of the records, for people. What counts
/// as proof are the records themselves. Each function gives whole lines (CsvLine), the headers with
/// the mark of UTF-8.
namespace tables {

QByteArray ticketsHeader();
QByteArray tickets(const Ticket &ticket);
QByteArray linesHeader();
QByteArray lines(const Ticket &ticket);
QByteArray vatHeader();
QByteArray vat(const Ticket &ticket);
QByteArray paymentsHeader();
QByteArray payments(const Ticket &ticket);
QByteArray closingsHeader();
QByteArray closings(const PeriodReport &report);
/// Of events and duplicates: number, time, kind and what the payload says.
QByteArray recordsHeader();
QByteArray records(const Record &record);

} // namespace tables

} // namespace comptoir::fiscal
