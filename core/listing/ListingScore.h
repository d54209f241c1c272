// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Listing.h"

namespace comptoir::listing {

/// What a listing has of the 100 points (ux.md S6), and what would bring most.
struct ListingScore
{
    struct Act
    {
        QByteArray what; ///< "name", "category", "address", "point", "hours", "holidays",
                         ///< "contact", "photos", "story", "payments", "access", "confirm-hours"
        int gain = 0;
        std::optional<Day> day; ///< the holiday that nobody has said anything about
        friend bool operator==(const Act &, const Act &) = default;
    };
    int points = 0;
    std::optional<Act> next; ///< nothing at 100
    std::vector<Act> missing; ///< all, the greatest gain first
    friend bool operator==(const ListingScore &, const ListingScore &) = default;
};

ListingScore scoreOf(const Shopfront &shopfront, Day today);

/// A reason to look at the listing again.
struct Nudge
{
    QByteArray what; ///< "confirm-hours", "holiday-ahead", "post-over", "hours-as-text"
    std::optional<Day> day;
    ElementId post;
    friend bool operator==(const Nudge &, const Nudge &) = default;
};

/// Hours first, then holidays by date, then posts; one a holiday or post.
std::vector<Nudge> nudgesOf(const Shopfront &shopfront, Day today);

/// Public holidays of the shop's place within so many days.
std::vector<Day> holidaysAhead(const Listing &listing, Day today, int days);

} // namespace comptoir::listing
