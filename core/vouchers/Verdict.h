// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace comptoir::vouchers {

/// The answers of ux.md §7 under their ids.
enum class VerdictId {
    G1Valid,
    G2Debited,
    G3Indivisible,
    A1Provisional, ///< valid, offline: may be debited up to `most`; or debited provisionally
    A2ListOld, ///< as A1 with halved caps, or none left because of age
    A3ExpiresSoon, ///< valid; expires within 7 days, or the clock is doubtful
    A4PartlyEligible, ///< part of what is to be paid may be paid with it
    R1Spent,
    R1DebitedHere, ///< already debited at this till minutes ago
    R2Expired,
    R3NotYetValid,
    R4OtherTown, ///< another territory's voucher, or the shop doesn't take part
    R5RuledOut, ///< not for these goods, this shop or this hour
    R6Blocked,
    R7NotGenuine,
    R8OfflineLimit,
    R9Training,
    N1LoyaltyCard,
    N2PickupCode,
    N3Product, ///< an EAN
    N4NotAVoucher,
    N5Unreadable, ///< cut, damaged or mistyped
    N6NewerFormat,
    Undone, ///< a debit was taken back
    NotDebited, ///< given up before the commit, nothing was taken
    V0Checking, ///< captured, no answer yet
};

/// The command-line name: "G1", "A1", "R1b", …
QByteArray verdictName(VerdictId id);
std::optional<VerdictId> verdictNamed(const QByteArray &name);

/// One answer to one scan, debit or undo. Facts only; the words are in ui/format/VerdictText.
struct Verdict
{
    VerdictId id = VerdictId::N4NotAVoucher;
    QByteArray reason; ///< stable finer code: "policy/till-cap", "voucher/damaged", "health-pass" …
    QByteArray check; ///< hand this to debit(); empty when nothing can be debited
    bool online = false; ///< the territory itself answered

    quint32 campaign = 0;
    QString campaignName;
    QString town;
    Money face;
    Money balance; ///< last known, before the debit
    Money most; ///< the most that can be debited now
    Money tillLeft; ///< offline: what this till may still debit in all
    Money tillCap; ///< offline: of how much in all; zero when unknown
    Money asked; ///< A4: what is to be paid; `most` of it with this voucher
    QString subject; ///< R5: the rule in words; N2, N3: what the code stands for
    Day validFrom;
    Day lastDay;
    bool indivisible = false;
    std::optional<Instant> balanceAsOf; ///< when the known balance was true
    std::optional<Instant> lastUsed;
    bool lastUsedHere = false;
    QString codeTail; ///< last four characters, for the proof

    // After a debit:
    Money debited;
    Money remaining;
    bool provisional = false; ///< by the offline policy; the territory confirms later
    OpId commit;
    std::optional<Instant> undoUntil;
    Money refunded; ///< of a debit that is looked at again: what went back onto the voucher
    bool isPast = false; ///< looked at again, after a restart: what was left then is not known
    Instant at;
};

} // namespace comptoir::vouchers
