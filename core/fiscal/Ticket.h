// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace comptoir::fiscal {

enum class TicketKind { Sale, Refund };

/// How something was paid (regulation.md §1.4).
enum class Means { Cash, Card, TownVoucher, MealVoucher, Cheque, Transfer, GiftCard };
QByteArray meansName(Means means); ///< "CASH", "CARD", "TOWN_VOUCHER" …, as in the books
std::optional<Means> meansNamed(QByteArrayView name);

/// One line of a ticket. Amounts with VAT; of a refund quantity and amounts are negative.
struct TicketLine
{
    QByteArray product; ///< id of the item as text; empty: a free article
    QString code; ///< EAN or PLU that was sold by; may be empty
    QString label; ///< as printed
    QString department;
    Quantity quantity;
    Unit unit = Unit::Piece;
    Money unitPrice;
    Money discount; ///< off this line, its share of the ticket's included; >= 0 in a sale
    QString discountReason;
    Money total; ///< unitPrice × quantity − discount
    QByteArray vatClass;
    int vatBasisPoints = 0;
    QString note;
    bool hasGuarantee = false; ///< durable goods: the legal guarantee is printed
    bool isService = false; ///< declared apart from goods (e-reporting)
    qint64 returnedFrom = 0; ///< of a refund: number of the original ticket; 0: none
    int returnedRank = 0; ///< and the rank (from 1) of the line there
    friend bool operator==(const TicketLine &, const TicketLine &) = default;
};

struct VatAmount
{
    int basisPoints = 0;
    Money net;
    Money vat;
    Money gross;
    friend bool operator==(const VatAmount &, const VatAmount &) = default;
};

/// One means of payment of a ticket. The change is a line of its own: cash, negative.
struct Payment
{
    Means means = Means::Cash;
    Money amount;
    bool isChange = false;
    QString reference; ///< voucher's code tail, card authorisation, cheque number
    QByteArray commit; ///< of a town voucher: the op that debited it
    std::optional<Money> remaining = {}; ///< on the voucher
    std::optional<Day> lastDay = {}; ///< of the voucher
    bool provisional = false; ///< debited by the offline policy
    QString slip = {}; ///< what the card terminal wants on paper, masked
    friend bool operator==(const Payment &, const Payment &) = default;
};

/// What the ticket did to a loyalty card. In the signed ticket, so that a copy years later says the
/// same; the card's last characters alone, so that nobody is found by it.
struct TicketPoints
{
    QString card; ///< its last four characters
    QByteArray kind; ///< "stamps", "points", "cashback": cents
    qint64 earned = 0; ///< negative: taken back
    qint64 used = 0; ///< negative: given back
    qint64 balance = 0; ///< after it, as far as this till knew
    friend bool operator==(const TicketPoints &, const TicketPoints &) = default;
};

/// A ticket as the books have it: whole, for ever, never changed. What is missing before the books
/// have taken it: number, registerId, perpetual totals and chain.
struct Ticket
{
    TicketKind kind = TicketKind::Sale;
    qint64 number = 0; ///< without gaps, per register
    QString registerId; ///< "POS01"
    Instant at;
    int utcOffsetMinutes = 0;
    Day businessDay; ///< the day whose closing counts it
    QByteArray operatorId; ///< text of the OperatorId; empty: nobody was asked
    QString operatorName;
    std::vector<TicketLine> lines;
    std::vector<VatAmount> vat; ///< by rate, dearest first
    std::vector<Payment> payments;
    Money total; ///< Σ lines, with VAT
    Money net;
    Money rounding; ///< Belgium: what the cash rounding added; outside VAT
    qint64 original = 0; ///< of a refund: number of the first ticket that goods came back from
    QString reason; ///< of a refund or a discount on the whole
    QString note;
    QByteArray saleId; ///< UUID of the cart: the same sale is never recorded twice
    QString approvedBy; ///< who allowed what the operator may not
    std::optional<TicketPoints> points = {};
    qint64 identity = 0; ///< number of the event that says whose books these are (name, SIRET …)
    QString software; ///< "Comptoir 1.2.3"

    // By the books:
    Money perpetual; ///< algebraic total of all tickets so far
    Money perpetualAbsolute;
    QByteArray hash; ///< of the record, 32 bytes; not in the JSON
    QByteArray signature; ///< not in the JSON
    friend bool operator==(const Ticket &, const Ticket &) = default;

    QJsonObject toJson() const;
    /// Error "fiscal/unreadable".
    static Result<Ticket> fromJson(const QJsonObject &json);
};

/// Base64url of a signature, its characters 3, 7, 13 and 19: what is printed (regulation.md §1.5).
QString signatureExtract(const QByteArray &signature);

} // namespace comptoir::fiscal
