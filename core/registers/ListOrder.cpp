// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/ListOrder.h"

#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir::registers {

namespace {

// In the order of their bytes.
constexpr QByteArrayView digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int radix = 62;
const QByteArray middle(1, digits[radix / 2]);

/// Digit `i` of a place as a fraction; zeros follow for ever.
int digitAt(const QByteArray &place, qsizetype i)
{
    return i < place.size() ? int(digits.indexOf(place[i])) : 0;
}

/// Without an upper neighbour: the next step up at the first digit that has room, so that a list
/// which only grows at its end grows its places slowly.
QByteArray after(const QByteArray &before)
{
    QByteArray place;
    for (qsizetype i = 0; digitAt(before, i) == radix - 1; ++i)
        place += digits.back();
    place += digits[digitAt(before, place.size()) + 1];
    return place;
}

/// The same downwards, ending above zero.
QByteArray ahead(const QByteArray &upper)
{
    QByteArray place;
    for (qsizetype i = 0; digitAt(upper, i) == 0; ++i)
        place += digits.front();
    const int digit = digitAt(upper, place.size());
    place += digits[digit - 1];
    if (digit == 1)
        place += digits.back();
    return place;
}

} // namespace

bool isPlace(const QByteArray &text)
{
    return !text.isEmpty() && !text.endsWith(digits.front())
        && std::all_of(text.begin(), text.end(), [](char c) { return digits.contains(c); });
}

QByteArray placeBetween(const QByteArray &before, const QByteArray &upper)
{
    COMPTOIR_ASSERT(before.isEmpty() || isPlace(before));
    COMPTOIR_ASSERT(upper.isEmpty() || (isPlace(upper) && before < upper));
    if (before.isEmpty() && upper.isEmpty())
        return middle;
    if (upper.isEmpty())
        return after(before);
    if (before.isEmpty())
        return ahead(upper);
    QByteArray place;
    qsizetype i = 0;
    for (; digitAt(before, i) == digitAt(upper, i); ++i)
        place += digits[digitAt(before, i)];
    const int low = digitAt(before, i), high = digitAt(upper, i);
    if (high - low > 1)
        return place + digits[(low + high) / 2];
    // Neighbours: below the upper one all that begins with `low` has room above the rest of
    // `before`.
    const QByteArray rest = before.mid(i + 1);
    return place + digits[low] + (rest.isEmpty() ? middle : after(rest));
}

std::vector<Placed> place(const Uuid &id, size_t index, const std::vector<Placed> &list)
{
    COMPTOIR_ASSERT(index <= list.size());
    QByteArray last = index == 0 ? QByteArray() : list[index - 1].pos;
    // Whoever shares the place of the one before must move up as well.
    size_t next = index;
    while (next < list.size() && list[next].pos == last)
        ++next;
    const QByteArray upper = next < list.size() ? list[next].pos : QByteArray();
    std::vector<Placed> written{{id, placeBetween(last, upper)}};
    for (size_t i = index; i < next; ++i) {
        last = written.back().pos;
        written.push_back({list[i].id, placeBetween(last, upper)});
    }
    return written;
}

} // namespace comptoir::registers
