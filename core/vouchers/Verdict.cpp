// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/Verdict.h"

#include <array>
#include <utility>

namespace comptoir::vouchers {

namespace {
constexpr std::array<std::pair<VerdictId, const char *>, 26> names{{
    {VerdictId::G1Valid, "G1"},
    {VerdictId::G2Debited, "G2"},
    {VerdictId::G3Indivisible, "G3"},
    {VerdictId::A1Provisional, "A1"},
    {VerdictId::A2ListOld, "A2"},
    {VerdictId::A3ExpiresSoon, "A3"},
    {VerdictId::A4PartlyEligible, "A4"},
    {VerdictId::R1Spent, "R1"},
    {VerdictId::R1DebitedHere, "R1b"},
    {VerdictId::R2Expired, "R2"},
    {VerdictId::R3NotYetValid, "R3"},
    {VerdictId::R4OtherTown, "R4"},
    {VerdictId::R5RuledOut, "R5"},
    {VerdictId::R6Blocked, "R6"},
    {VerdictId::R7NotGenuine, "R7"},
    {VerdictId::R8OfflineLimit, "R8"},
    {VerdictId::R9Training, "R9"},
    {VerdictId::N1LoyaltyCard, "N1"},
    {VerdictId::N2PickupCode, "N2"},
    {VerdictId::N3Product, "N3"},
    {VerdictId::N4NotAVoucher, "N4"},
    {VerdictId::N5Unreadable, "N5"},
    {VerdictId::N6NewerFormat, "N6"},
    {VerdictId::Undone, "undone"},
    {VerdictId::NotDebited, "not-debited"},
    {VerdictId::V0Checking, "V0"},
}};
} // namespace

QByteArray verdictName(VerdictId id)
{
    for (const auto &[known, name] : names) {
        if (known == id)
            return name;
    }
    return {};
}

std::optional<VerdictId> verdictNamed(const QByteArray &name)
{
    for (const auto &[id, known] : names) {
        if (name == known)
            return id;
    }
    return std::nullopt;
}

} // namespace comptoir::vouchers
