// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir::loyalty {

/// WITH clause of `family(code)`: a card, its first argument, and all that were merged with it or
/// took its place. UNION ends where two cards were merged into each other on two tills.
inline QString family()
{
    return QStringLiteral(
        "WITH RECURSIVE family(code) AS (SELECT ? UNION "
        "SELECT CASE l.card WHEN family.code THEN l.other ELSE l.card END FROM family "
        "JOIN loyalty_link l ON (l.card = family.code OR l.other = family.code) "
        "WHERE l.kind <> 'block') ");
}

} // namespace comptoir::loyalty
