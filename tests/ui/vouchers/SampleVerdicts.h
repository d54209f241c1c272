// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherDesk.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

namespace comptoir::test {

inline const QList<vouchers::VerdictId> &allVerdicts()
{
    static const QList<vouchers::VerdictId> ids = [] {
        QList<vouchers::VerdictId> all;
        for (int i = 0; i <= int(vouchers::VerdictId::V0Checking); ++i)
            all << vouchers::VerdictId(i);
        return all;
    }();
    return ids;
}

inline OpId someOp(quint64 seed = 1)
{
    SeededEntropy entropy(seed);
    return OpId::mint(ManualClock().now(), entropy);
}

/// A voucher of 20 € from Sceaux, at 14:05 UTC on 2026-11-21, with the facts that fit the answer.
inline vouchers::Verdict sampleVerdict(vouchers::VerdictId id)
{
    using Id = vouchers::VerdictId;
    const Instant now = ManualClock().now();
    vouchers::Verdict v;
    v.id = id;
    v.at = now;
    if (id == Id::N2PickupCode)
        v.subject = QStringLiteral("2041");
    if (id == Id::N3Product)
        v.subject = u"Éclair 3,10\u00a0€"_qs;
    if ((id >= Id::N1LoyaltyCard && id <= Id::N6NewerFormat) || id == Id::V0Checking)
        return v;
    v.campaign = 12;
    v.campaignName = QStringLiteral("Bons d’achat de Sceaux 2026");
    v.town = QStringLiteral("Sceaux");
    v.face = v.balance = Money::fromCents(2000);
    v.validFrom = *Day::fromIso(u"2026-11-01");
    v.lastDay = *Day::fromIso(u"2027-06-30");
    v.codeTail = QStringLiteral("7K2M");
    v.online = true;
    const bool debitable = id == Id::G1Valid || id == Id::G3Indivisible || id == Id::A1Provisional
        || id == Id::A2ListOld || id == Id::A3ExpiresSoon || id == Id::A4PartlyEligible;
    if (debitable) {
        v.check = "check-1";
        v.most = v.balance;
    }
    if (id == Id::A1Provisional || id == Id::A2ListOld || id == Id::R8OfflineLimit) {
        v.online = false;
        v.balanceAsOf = now.plusSeconds(id == Id::A2ListOld ? -3 * 86400 : -6 * 3600);
        v.tillLeft = Money::fromCents(id == Id::R8OfflineLimit ? 0 : 16000);
        v.tillCap = Money::fromCents(30000);
        if (debitable)
            v.most = Money::fromCents(1500);
    }
    if (id == Id::A4PartlyEligible) {
        v.most = Money::fromCents(830);
        v.asked = Money::fromCents(1250);
    }
    if (id == Id::R5RuledOut)
        v.subject = QStringLiteral("Livres et papeterie seulement");
    if (id == Id::G3Indivisible) {
        v.indivisible = true;
        v.face = v.balance = v.most = Money::fromCents(1000);
    }
    if (id == Id::R1Spent || id == Id::R1DebitedHere) {
        v.balance = {};
        v.lastUsed = now.plusSeconds(-3 * 86400);
        v.lastUsedHere = id == Id::R1DebitedHere;
    }
    if (id == Id::R1DebitedHere) {
        v.lastUsed = now.plusSeconds(-120);
        v.commit = someOp();
        v.undoUntil = now.plusSeconds(180);
        v.debited = Money::fromCents(1250);
    }
    if (id == Id::G2Debited || id == Id::Undone) {
        v.commit = someOp();
        v.debited = Money::fromCents(1250);
        v.remaining = Money::fromCents(750);
        if (id == Id::G2Debited)
            v.undoUntil = now.plusSeconds(300);
    }
    return v;
}

/// What debit() answers offline.
inline vouchers::Verdict provisionalDebit()
{
    auto v = sampleVerdict(vouchers::VerdictId::A1Provisional);
    v.check.clear();
    v.commit = someOp();
    v.provisional = true;
    v.debited = Money::fromCents(1250);
    v.remaining = Money::fromCents(750);
    v.undoUntil = v.at.plusSeconds(300);
    v.tillLeft = Money::fromCents(14750);
    return v;
}

inline std::vector<vouchers::RecentVerdict> sampleRecent()
{
    using vouchers::Travelled;
    using Id = vouchers::VerdictId;
    const Instant now = ManualClock().now();
    const auto debit = [now](Id id, qint64 cents, int minutes, Travelled travelled) {
        return vouchers::RecentVerdict{id,
                                       Money::fromCents(cents),
                                       QStringLiteral("9QXD"),
                                       now.plusSeconds(-60 * minutes),
                                       someOp(quint64(minutes)),
                                       travelled,
                                       id == Id::A1Provisional,
                                       false};
    };
    return {debit(Id::A1Provisional, 1200, 14, Travelled::Here),
            debit(Id::G2Debited, 2000, 28, Travelled::Received),
            {Id::R1Spent,
             {},
             QStringLiteral("01MB"),
             now.plusSeconds(-2400),
             {},
             Travelled::Here,
             false,
             false},
            debit(Id::G2Debited, 500, 67, Travelled::Safe),
            debit(Id::A1Provisional, 800, 90, Travelled::Refused)};
}

} // namespace comptoir::test
