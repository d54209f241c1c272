// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/Listing.h"

namespace comptoir::listing {

const QStringList &knownServices()
{
    static const QStringList words = QStringLiteral("delivery collection order repair gift_wrap "
                                                    "appointment home_visits takeaway seating wifi "
                                                    "parking children parcels")
                                         .split(u' ');
    return words;
}

const QStringList &knownPayments()
{
    static const QStringList words = QStringLiteral("cash card contactless cheque transfer "
                                                    "meal_voucher eco_voucher gift_voucher "
                                                    "holiday_voucher town_voucher local_currency")
                                         .split(u' ');
    return words;
}

const QStringList &knownAccess()
{
    static const QStringList words = QStringLiteral("level_entrance fixed_ramp mobile_ramp "
                                                    "automatic_door hearing_loop accessible_toilet "
                                                    "parking_nearby sign_language assistance_dogs")
                                         .split(u' ');
    return words;
}

const QStringList &listingLanguages()
{
    static const QStringList words = QStringLiteral("fr nl de en").split(u' ');
    return words;
}

bool isShown(const Post &post, Day day)
{
    constexpr int newsDays = 60;
    if (post.shownFrom && day < *post.shownFrom)
        return false;
    if (post.last || post.first)
        return day <= post.last.value_or(post.first.value_or(day));
    return !post.shownFrom || day.daysSince(*post.shownFrom) <= newsDays;
}

} // namespace comptoir::listing
