// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir::format {

/// Without accents, case and punctuation: "Où est l’œuf ?" is "ou est l oeuf".
QString folded(const QString &text);

/// How well `query` finds `text`, 0 when it does not. Each word of the query must be the beginning
/// or a part of a word of the text; a word of four letters may have one typing error, of seven two.
/// An empty query finds everything alike.
int matchScore(const QString &query, const QString &text);

} // namespace comptoir::format
