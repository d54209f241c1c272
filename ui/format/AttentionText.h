// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"

#include <QList>

namespace comptoir::format {

/// One side of the story: "Chez vous", "12,50 € débités", "19/11 à 10:42".
struct FactWords
{
    QString where;
    QString what;
    QString detail;
};

/// One term of the arithmetic; the last one is what it comes to.
struct SumLine
{
    QString label;
    Money amount;
};

/// A question to the shopkeeper in shop words (ux.md S11).
struct AttentionWords
{
    QByteArray icon;
    QString title;
    QString sentence;
    QList<FactWords> facts; ///< at most two
    QList<SumLine> sum; ///< empty where no money was taken
    QString summary; ///< in one line, for a list
    QString accept; ///< "Accepter, −7,50 €"
};

AttentionWords attentionWords(const attention::Item &item, Instant now);
/// Why the territory says so; `code` is its stable code.
QString reasonText(const QByteArray &code);
/// "Accepté par Amandine, aujourd’hui à 14:05"
QString settledText(const attention::Item &item, Instant now);

} // namespace comptoir::format
