// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <vector>

namespace comptoir::registers {

/// An element of an ordered list: its entity's id and its register `pos`.
struct Placed
{
    Uuid id;
    QByteArray pos;
    /// The order of the list: by place, and where two tills chose the same one, by id.
    friend bool operator<(const Placed &a, const Placed &b)
    {
        return a.pos != b.pos ? a.pos < b.pos : a.id < b.id;
    }
    friend bool operator==(const Placed &, const Placed &) = default;
};

/// A place after `before` and before `after`, either of which may be empty (no neighbour). Both
/// must be places, and `before` < `after`. Grows by a character for about thirty insertions at one
/// end.
QByteArray placeBetween(const QByteArray &before, const QByteArray &after);
/// 0-9A-Za-z, not empty, and no '0' at the end (nothing would fit before "0").
bool isPlace(const QByteArray &text);

/// The places to write so that `id` stands at `index` of `list` (sorted, without `id`): its own,
/// and those of neighbours that share a place with the one before it.
std::vector<Placed> place(const Uuid &id, size_t index, const std::vector<Placed> &list);

} // namespace comptoir::registers
