// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ListingScore.h"

#include "core/listing/Holidays.h"
#include "core/listing/OpeningHours.h"

#include <algorithm>

namespace comptoir::listing {

namespace {

constexpr int aheadDays = 60; ///< holidays that the score asks about
constexpr int nudgeDays = 21;
constexpr int freshDays = 180;
constexpr int stalePoints = 10;

int photoPoints(const std::vector<Photo> &photos)
{
    int points = 0;
    for (const QLatin1String role :
         {QLatin1String("front"), QLatin1String("inside"), QLatin1String("product")}) {
        const bool has = std::any_of(photos.begin(), photos.end(),
                                     [&](const Photo &photo) { return photo.role == role; });
        points += has ? 5 : 0;
    }
    return points;
}

bool hasStory(const QMap<QString, QString> &stories)
{
    return std::any_of(stories.begin(), stories.end(), [](const QString &story) {
        const auto size = story.trimmed().size();
        return size >= 120 && size <= 600;
    });
}

bool isStale(const Listing &listing, Day today)
{
    return !listing.hours.isEmpty()
        && (!listing.hoursConfirmed || today.daysSince(*listing.hoursConfirmed) > freshDays);
}

std::optional<Day> firstOpenHoliday(const Listing &listing, Day today, int days)
{
    for (const Day day : holidaysAhead(listing, today, days)) {
        if (!listing.days.contains(day))
            return day;
    }
    return std::nullopt;
}

} // namespace

std::vector<Day> holidaysAhead(const Listing &listing, Day today, int days)
{
    const auto calendar = HolidayCalendar::of(listing.address.country, listing.address.region);
    std::vector<Day> ahead;
    for (int i = 0; calendar && i <= days; ++i) {
        if (!calendar->holidayOn(today.plusDays(i).toDate()).isEmpty())
            ahead.push_back(today.plusDays(i));
    }
    return ahead;
}

ListingScore scoreOf(const Shopfront &shopfront, Day today)
{
    const Listing &listing = shopfront.listing;
    const Address &address = listing.address;
    ListingScore score;
    const auto count = [&score](const char *what, int has, int of, std::optional<Day> day = {}) {
        score.points += has;
        if (has < of)
            score.missing.push_back({what, of - has, day});
    };
    const auto all = [](bool has, int of) { return has ? of : 0; };
    const bool placed = !address.street.isEmpty() && !address.city.isEmpty()
        && !address.postcode.isEmpty();
    // A market trader's place is where the markets are.
    const bool trades = !shopfront.markets.empty();
    const bool hasHours = !listing.hours.isEmpty() || trades;
    const auto holiday = firstOpenHoliday(listing, today, aheadDays);
    const bool knowsHolidays = hasHours && !address.country.isEmpty() && !holiday;
    count("hours", all(hasHours, 20), 20);
    count("photos", photoPoints(shopfront.photos), 15);
    count("holidays", all(knowsHolidays, 10), 10, hasHours ? holiday : std::nullopt);
    count("contact", all(!listing.phone.isEmpty() || !listing.email.isEmpty(), 10), 10);
    count("story", all(hasStory(listing.stories), 10), 10);
    count("address", all(placed || trades, 8), 8);
    count("point", all(address.point || (trades && shopfront.markets.front().point), 7), 7);
    count("name", all(!listing.name.trimmed().isEmpty(), 5), 5);
    count("category", all(!listing.categories.isEmpty(), 5), 5);
    count("payments", all(!listing.payments.empty(), 5), 5);
    const bool access = listing.steps || listing.doorWidth || !listing.access.empty();
    count("access", all(access, 5), 5);
    if (isStale(listing, today)) {
        const int lost = std::min(stalePoints, score.points);
        score.points -= lost;
        score.missing.push_back({"confirm-hours", lost, listing.hoursConfirmed});
    }
    std::stable_sort(score.missing.begin(), score.missing.end(),
                     [](const auto &a, const auto &b) { return a.gain > b.gain; });
    if (!score.missing.empty())
        score.next = score.missing.front();
    return score;
}

std::vector<Nudge> nudgesOf(const Shopfront &shopfront, Day today)
{
    const Listing &listing = shopfront.listing;
    std::vector<Nudge> nudges;
    if (isStale(listing, today))
        nudges.push_back({"confirm-hours", listing.hoursConfirmed, {}});
    if (!listing.hours.isEmpty() && !OpeningHours::parse(listing.hours))
        nudges.push_back({"hours-as-text", {}, {}});
    for (const Day day : holidaysAhead(listing, today, nudgeDays)) {
        if (!listing.days.contains(day))
            nudges.push_back({"holiday-ahead", day, {}});
    }
    for (const Post &post : shopfront.posts) {
        if (!isShown(post, today) && (!post.shownFrom || *post.shownFrom <= today))
            nudges.push_back({"post-over", post.last ? post.last : post.first, post.id});
    }
    return nudges;
}

} // namespace comptoir::listing
