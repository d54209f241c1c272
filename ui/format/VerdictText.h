// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherDesk.h"
#include "ui/theme/Cue.h"
#include "ui/theme/Shape.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace comptoir::format {

struct VerdictFact
{
    QByteArray icon;
    QString label;
    QString value;
    friend bool operator==(const VerdictFact &, const VerdictFact &) = default;
};

/// An answer in the shopkeeper's words (ux.md §7).
struct VerdictWords
{
    QString title;
    QString sentence;
    theme::Tone tone = theme::Tone::Neutral;
    QByteArray icon; ///< Tabler name, cut into the shape of the tone
    QString moneyLabel; ///< what the large amount is; empty when there is none
    Money money;
    QList<VerdictFact> facts; ///< the most useful first
    QString adviceTitle; ///< who bears the risk, or what to tell the customer
    QString advice;
    QString spoken; ///< title, sentence and amount for screen readers
    friend bool operator==(const VerdictWords &, const VerdictWords &) = default;
};

/// A debit that is on disk. An answer to a check may carry the commit of an earlier debit.
bool saysDebited(const vouchers::Verdict &verdict);

VerdictWords verdictWords(const vouchers::Verdict &verdict, Instant now);
theme::Cue verdictCue(const vouchers::Verdict &verdict);

/// One limit of an offline debit, to be drawn as a bar; `whole` is zero where the share is unknown.
struct VerdictCap
{
    QString label;
    QString value; ///< "12,50 € sur 15 € max"
    Money used;
    Money whole;
    friend bool operator==(const VerdictCap &, const VerdictCap &) = default;
};

/// As they are with `amount` about to be debited; none online.
QList<VerdictCap> verdictCaps(const vouchers::Verdict &verdict, Money amount);

/// One line for the list of the last answers: "Bon débité", "Débité, à confirmer", "Déjà utilisé".
QString shortVerdictText(const vouchers::RecentVerdict &recent);
theme::Tone verdictTone(vouchers::VerdictId id);
QByteArray verdictIcon(vouchers::VerdictId id);

/// "Ici seulement", "Reçu par la ville", "En lieu sûr", "Refusé"
QString travelledText(vouchers::Travelled travelled);

} // namespace comptoir::format
