// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::fiscal {

/// Names of what the log tells, stable for ever; with the code that the NF525 world uses for it
/// where one is known (regulation.md §1.6), else 0.
namespace event {

inline constexpr char booksBegun[] = "books-begun";
inline constexpr char started[] = "started";
inline constexpr char stopped[] = "stopped";
inline constexpr char operatorIn[] = "operator-in";
inline constexpr char operatorOut[] = "operator-out";
inline constexpr char operatorRefused[] = "operator-refused";
inline constexpr char operatorAdded[] = "operator-added";
inline constexpr char operatorChanged[] = "operator-changed";
inline constexpr char operatorRemoved[] = "operator-removed";
inline constexpr char actAllowed[] = "act-allowed"; ///< a manager's word at the point of the act
inline constexpr char badgeMade[] = "badge-made";
inline constexpr char badgeWithdrawn[] = "badge-withdrawn";
inline constexpr char identityChanged[] = "identity-changed";
inline constexpr char dayOpened[] = "day-opened";
inline constexpr char dayClosed[] = "day-closed";
inline constexpr char monthClosed[] = "month-closed";
inline constexpr char yearClosed[] = "year-closed";
inline constexpr char cashMoved[] = "cash-moved";
inline constexpr char cashCounted[] = "cash-counted";
inline constexpr char countMissed[] = "count-missed"; ///< nobody closed the day: it closed itself
inline constexpr char drawerOpened[] = "drawer-opened";
inline constexpr char lineRemoved[] = "line-removed";
inline constexpr char saleAbandoned[] = "sale-abandoned";
inline constexpr char cardAnswered[] = "card-answered";
inline constexpr char goodsReturned[] = "goods-returned";
inline constexpr char handedOver[] = "receipt-handover"; ///< of a ticket: paper, QR, mail
inline constexpr char reportPrinted[] = "report-printed";
inline constexpr char archived[] = "archived";
inline constexpr char exported[] = "exported";
inline constexpr char restored[] = "restored";
inline constexpr char clockSetBack[] = "clock-set-back";
inline constexpr char keyReplaced[] = "key-replaced"; ///< the file of the key was gone
inline constexpr char verificationFailed[] = "verification-failed";
inline constexpr char softwareUpdated[] = "software-updated";
inline constexpr char settingsChanged[] = "settings-changed";
inline constexpr char listingPublished[] = "listing-published";
inline constexpr char loyaltyRules[] = "loyalty-rules";
inline constexpr char pointsCorrected[] = "points-corrected"; ///< by a person, on a loyalty card
inline constexpr char cardMerged[] = "loyalty-card-merged";
inline constexpr char cardReplaced[] = "loyalty-card-replaced";
inline constexpr char cardBlocked[] = "loyalty-card-blocked";
inline constexpr char cardsImported[] = "loyalty-cards-imported";
inline constexpr char personKept[] = "loyalty-person-kept"; ///< a name was put to a card
inline constexpr char personExported[] = "loyalty-person-exported"; ///< all of it, for that person
inline constexpr char personErased[] = "loyalty-person-erased";
inline constexpr char personForgotten[] = "loyalty-person-forgotten"; ///< three years went by
inline constexpr char addressesTaken[] = "loyalty-list-taken"; ///< to write to who agreed
inline constexpr char trainingOn[] = "training-on";
inline constexpr char trainingOff[] = "training-off";

} // namespace event

int nf525Code(const QByteArray &kind);

} // namespace comptoir::fiscal
