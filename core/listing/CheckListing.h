// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Listing.h"
#include "core/listing/ShopHours.h"

namespace comptoir::listing {

/// Something that a person should mend. Nothing keeps a listing from being saved as a draft;
/// `blocks` keeps it from the public.
struct ListingProblem
{
    QString field; ///< as ListingFields name it
    QByteArray code;
    QVariantMap facts;
    bool blocks = true;
    friend bool operator==(const ListingProblem &, const ListingProblem &) = default;
};

/// Codes: "listing/name-missing", "listing/text-long" (fact `max`), "listing/control-character",
/// "listing/unknown-category", "listing/bad-postcode", "listing/unknown-country",
/// "listing/point-out-of-range", "listing/bad-phone", "listing/bad-email", "listing/bad-url",
/// "listing/unknown-language", "listing/bad-measure", "identifier/…" (registration), "hours/…"
/// (days), and "listing/hours-as-text", which does not block.
std::vector<ListingProblem> check(const Listing &listing);
/// "listing/title-missing", "listing/ends-before-start", "listing/text-long".
std::vector<ListingProblem> check(const Post &post);
/// "listing/place-missing", "listing/point-out-of-range", "listing/hours-as-text" (does not block).
std::vector<ListingProblem> check(const MarketDay &market);

/// E.164 of what people type in FR, BE, DE: "06 12 34 56 78" is "+33612345678". Error
/// "listing/bad-phone".
Result<QString> phoneFromTyped(const QString &text, const QString &country);
/// With its scheme, which may be left out; http and https only. Error "listing/bad-url".
Result<QString> webFromTyped(const QString &text);
/// Degrees with a point or a comma, "50.467388". Errors "listing/point-out-of-range",
/// "listing/bad-point".
Result<MapPoint> pointFromTyped(const QString &latitude, const QString &longitude);
/// Of what people paste: "50.467388, 4.871985", "geo:50.46,4.87", or the link of a map that says
/// where it is (OpenStreetMap, Google, Apple). Errors as pointFromTyped.
Result<MapPoint> pointFromPasted(const QString &text);

/// The ranges of a day's notice; none for "off". Errors "hours/…".
Result<std::vector<TimeSpan>> spansOfNotice(const DayNotice &notice);
/// The hours as they are evaluated; nothing when the expression is outside of our grammar or the
/// place has no calendar: then the text is shown and nobody says "open".
std::optional<ShopHours> hoursOf(const Listing &listing);
/// When the trader stands there, by the calendar of their own address.
std::optional<ShopHours> hoursOf(const MarketDay &market, const Address &address);

} // namespace comptoir::listing
