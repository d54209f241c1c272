// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/Verdict.h"
#include "ui/theme/Shape.h"

#include <span>

namespace comptoir::format {

/// Words in braces are facts of the verdict, filled in by VerdictText.
struct VerdictRow
{
    vouchers::VerdictId id;
    theme::Tone tone;
    const char *icon;
    const char *title;
    const char *sentence;
    const char *brief; ///< in the list of last answers
};

std::span<const VerdictRow> verdictRows();

/// A finer sentence for one reason; Id is the verdict that it belongs to.
struct VerdictReason
{
    vouchers::VerdictId id;
    const char *code;
    const char *sentence;
};

std::span<const VerdictReason> verdictReasons();

/// What may be said to the customer, calmly and without an accusation.
struct VerdictScript
{
    vouchers::VerdictId id;
    const char *words;
};

std::span<const VerdictScript> verdictScripts();

} // namespace comptoir::format
