// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"

namespace comptoir::fiscal {

/// Whose books these are, as tickets and archives say it. A change is an event of the log.
struct Establishment
{
    QString name;
    QStringList address; ///< as printed, up to four lines
    QByteArray country = "FR"; ///< ISO 3166-1
    QString registration; ///< SIRET or BCE/KBO, digits only; may be empty
    QString vatId;
    QString activity; ///< APE/NAF; may be empty
    bool vatFranchise = false; ///< art. 293 B: no VAT is charged
    bool vatOnDebits = false;
    QString footer; ///< a line of thanks under each ticket
    friend bool operator==(const Establishment &, const Establishment &) = default;
    QJsonObject toJson() const;
    static Establishment fromJson(const QJsonObject &json);
};

/// The five chains of a register (regulation.md §1.5).
enum class Chain { Tickets, Totals, Events, Duplicates, Archives };
QByteArray chainName(Chain chain); ///< "tickets", "totals", "events", "duplicates", "archives"

/// One row of a chain. `hash` = SHA-256(prefix ‖ chain name ‖ 0 ‖ number (u64 BE) ‖ previous ‖
/// payload);
/// `signature` = ECDSA P-256 over it, r ‖ s.
struct Record
{
    Chain chain = Chain::Tickets;
    qint64 number = 0; ///< from 1, without gaps
    Instant at;
    QByteArray kind; ///< "sale", "refund", "day", "month", "year", an event's name, "print" …
    QByteArray payload; ///< compact JSON, the bytes that are hashed
    QByteArray previous; ///< 32 bytes; zeros before the first
    QByteArray hash;
    QByteArray signature;
    qint64 key = 0;
};

/// A row of the journal.
struct TicketRow
{
    qint64 number = 0;
    TicketKind kind = TicketKind::Sale;
    Instant at;
    Day businessDay;
    Money total;
    QString operatorName;
    QString means; ///< "CASH+CARD"
    QString firstLabel;
    int lines = 0;
    friend bool operator==(const TicketRow &, const TicketRow &) = default;
};

/// Something that belongs into the log (regulation.md §1.6).
struct Event
{
    QByteArray kind; ///< stable name: "drawer-opened", "line-removed", "training-on" …
    QJsonObject facts; ///< no personal data of customers
    QString operatorName;
};

enum class PeriodKind { Day, Month, Year };

struct MeansTotal
{
    Means means = Means::Cash;
    Money amount; ///< change taken off
    qint64 count = 0;
    friend bool operator==(const MeansTotal &, const MeansTotal &) = default;
};

/// Paid in or out of the drawer without a sale.
struct CashMovement
{
    Money amount; ///< positive: in
    QString reason;
    Instant at;
    QString operatorName;
    friend bool operator==(const CashMovement &, const CashMovement &) = default;
};

/// What was sold in a period: an X while it runs, a Z when it is closed.
struct PeriodReport
{
    PeriodKind period = PeriodKind::Day;
    QString name; ///< "2026-11-21", "2026-11", "2026"
    Day firstDay;
    Day lastDay;
    qint64 number = 0; ///< of the closing in its chain; 0: not closed
    qint64 session = 0; ///< of a day: a date may have several
    Instant openedAt;
    Instant closedAt;
    QString operatorName;
    qint64 tickets = 0;
    qint64 refunds = 0; ///< of them
    qint64 firstTicket = 0;
    qint64 lastTicket = 0;
    Money total; ///< Σ of all tickets
    Money refunded; ///< Σ of refunds, <= 0
    Money discounts; ///< given on lines
    Money rounding;
    std::vector<VatAmount> vat; ///< sums of the tickets' amounts, never computed anew
    std::vector<MeansTotal> means;
    Money perpetual;
    Money perpetualAbsolute;
    // Of a day:
    Money openingFloat;
    std::vector<CashMovement> movements;
    Money expectedCash; ///< float + cash sales ± movements
    std::optional<Money> countedCash;
    Money difference; ///< counted − expected
    QString differenceReason;
    qint64 drawerOpenings = 0; ///< without a sale
    qint64 duplicates = 0;
    qint64 removedLines = 0;
    QByteArray hash;
    QByteArray signature;
    friend bool operator==(const PeriodReport &, const PeriodReport &) = default;

    QJsonObject toJson() const;
    static Result<PeriodReport> fromJson(const QJsonObject &json);
};

} // namespace comptoir::fiscal
