// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/CheckListing.h"

#include "core/base/Identifiers.h"
#include "core/listing/Category.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace comptoir::listing {

namespace {

using Problems = std::vector<ListingProblem>;

constexpr int nameLength = 120;
constexpr int lineLength = 200;
constexpr int storyLength = 2000; ///< a field has 8 KiB

void add(Problems &problems, const char *field, QByteArray code, QVariantMap facts = {})
{
    problems.push_back({QString::fromLatin1(field), std::move(code), std::move(facts), true});
}

/// Lines may end; nothing else that has no shape belongs in what the town reads.
bool hasControls(const QString &text, bool manyLines)
{
    for (const QChar c : text) {
        const bool lineEnd = c == u'\n' || c == u'\r' || c == u'\t';
        if (c.category() == QChar::Other_Control && !(manyLines && lineEnd))
            return true;
    }
    return false;
}

void checkText(Problems &problems, const QString &field, const QString &text, int most)
{
    if (text.size() > most)
        problems.push_back({field, "listing/text-long", {{QStringLiteral("max"), most}}, true});
    if (hasControls(text, most > lineLength))
        problems.push_back({field, "listing/control-character", {}, true});
}

void checkTexts(Problems &problems, const QString &prefix, const QMap<QString, QString> &texts,
                int most)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const QString field = prefix + text.key();
        if (!listingLanguages().contains(text.key()))
            problems.push_back({field, "listing/unknown-language", {}, true});
        checkText(problems, field, *text, most);
    }
}

void checkPoint(Problems &problems, const char *field, const std::optional<MapPoint> &point)
{
    constexpr qint64 pole = 90'000'000;
    if (point && (qAbs(point->latitude) > pole || qAbs(point->longitude) > 2 * pole))
        add(problems, field, "listing/point-out-of-range");
}

/// Nobody is kept from their public because their hours are said in other words.
void checkExpression(Problems &problems, const QString &text)
{
    const auto hours = OpeningHours::parse(text);
    if (hours)
        return;
    const QVariantMap facts{
        {QStringLiteral("why"), QString::fromLatin1(hours.error().code)},
        {QStringLiteral("at"), hours.error().facts.value(QStringLiteral("at"))}};
    problems.push_back({QStringLiteral("hours"), "listing/hours-as-text", facts, false});
}

void checkAddress(Problems &problems, const Address &address)
{
    for (const QString &text : {address.street, address.city})
        checkText(problems, QStringLiteral("address"), text, lineLength);
    const int digits = address.country == u"BE" ? 4 : 5;
    static const QRegularExpression numbers(QStringLiteral("^[0-9]+$"));
    if (!address.postcode.isEmpty()
        && (address.postcode.size() != digits || !numbers.match(address.postcode).hasMatch()))
        add(problems, "address", "listing/bad-postcode");
    if (!address.country.isEmpty() && !HolidayCalendar::of(address.country, address.region))
        add(problems, "address", "listing/unknown-country");
    checkPoint(problems, "address", address.point);
}

void checkContacts(Problems &problems, const Listing &listing)
{
    if (!listing.phone.isEmpty() && !phoneFromTyped(listing.phone, listing.address.country))
        add(problems, "phone", "listing/bad-phone");
    static const QRegularExpression mail(
        QStringLiteral(R"(^[^\s@<>"'(),:;\\]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}$)"));
    if (!listing.email.isEmpty() && !mail.match(listing.email).hasMatch())
        add(problems, "email", "listing/bad-email");
    if (!listing.web.isEmpty() && !webFromTyped(listing.web))
        add(problems, "web", "listing/bad-url");
}

void checkRegistration(Problems &problems, const Listing &listing)
{
    if (listing.registration.isEmpty())
        return;
    const bool belgian = listing.address.country == u"BE";
    const auto siret = Siret::parse(listing.registration);
    const auto enterprise = EnterpriseNumber::parse(listing.registration);
    if (belgian ? enterprise.has_value() : siret.has_value())
        return;
    const Error &error = belgian ? enterprise.error() : siret.error();
    if (listing.address.country != u"DE") // Germany has no one number
        add(problems, "registration", error.code, error.facts);
}

void checkHours(Problems &problems, const Listing &listing)
{
    if (!listing.hours.isEmpty())
        checkExpression(problems, listing.hours);
    for (const auto &[day, notice] : listing.days) {
        const auto spans = spansOfNotice(notice);
        if (!spans)
            add(problems, "days", spans.error().code, {{QStringLiteral("day"), day.toIso()}});
        checkText(problems, QStringLiteral("days"), notice.note, lineLength);
    }
}

} // namespace

Result<QString> phoneFromTyped(const QString &text, const QString &country)
{
    QString digits = text.trimmed();
    digits.remove(QStringLiteral("(0)"));
    static const QRegularExpression separators(QStringLiteral("[\\s./()\\x{a0}\\x{202f}-]"));
    digits.remove(separators);
    if (digits.startsWith(QStringLiteral("00")))
        digits.replace(0, 2, u'+');
    static const QHash<QString, QString> prefixes{{QStringLiteral("FR"), QStringLiteral("+33")},
                                                  {QStringLiteral("BE"), QStringLiteral("+32")},
                                                  {QStringLiteral("DE"), QStringLiteral("+49")}};
    if (digits.startsWith(u'0') && prefixes.contains(country))
        digits.replace(0, 1, prefixes.value(country));
    // E.164; of France nine digits, of Belgium eight or nine behind the country's.
    static const QRegularExpression right(
        QStringLiteral("^\\+(33[1-9][0-9]{8}|32[1-9][0-9]{7,8}|(?!33|32)[1-9][0-9]{6,14})$"));
    return right.match(digits).hasMatch() ? Result<QString>(digits) : fail("listing/bad-phone");
}

Result<QString> webFromTyped(const QString &text)
{
    QString typed = text.trimmed();
    if (!typed.contains(QStringLiteral("://")))
        typed.prepend(QStringLiteral("https://"));
    const QUrl url(typed, QUrl::StrictMode);
    static const QRegularExpression host(
        QStringLiteral("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,23}$"));
    const bool right = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http")
        && url.userInfo().isEmpty() && typed.size() <= 500
        && host.match(url.host(QUrl::FullyEncoded).toLower()).hasMatch();
    return right ? Result<QString>(url.toString(QUrl::FullyEncoded)) : fail("listing/bad-url");
}

Result<MapPoint> pointFromTyped(const QString &latitude, const QString &longitude)
{
    const auto millionths = [](const QString &text) -> std::optional<qint64> {
        static const QRegularExpression form(
            QStringLiteral("^([+-]?)([0-9]{1,3})(?:[.,]([0-9]{1,15}))?$"));
        const auto match = form.match(text.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const QString fraction = match.captured(3).left(6).leftJustified(6, u'0');
        const qint64 value = match.captured(2).toLongLong() * 1'000'000 + fraction.toLongLong();
        return match.captured(1) == u"-" ? -value : value;
    };
    const auto lat = millionths(latitude), lon = millionths(longitude);
    if (!lat || !lon)
        return fail("listing/bad-point");
    if (qAbs(*lat) > 90'000'000 || qAbs(*lon) > 180'000'000)
        return fail("listing/point-out-of-range");
    return MapPoint{*lat, *lon};
}

Result<MapPoint> pointFromPasted(const QString &text)
{
    // The marker goes before the middle of the picture.
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral(R"(mlat=(-?\d+\.\d+)&mlon=(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(!3d(-?\d+\.\d+)!4d(-?\d+\.\d+))")),
        QRegularExpression(
            QStringLiteral(R"([?&](?:q|ll|query)=(-?\d+\.\d+)(?:,|%2C)(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?))")),
        QRegularExpression(QStringLiteral(R"(@(-?\d+\.\d+),(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(#map=\d+/(-?\d+\.\d+)/(-?\d+\.\d+))")),
        QRegularExpression(QStringLiteral(R"(^(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)$)")),
        QRegularExpression(QStringLiteral(R"(^(-?\d+,\d+)\s*[;\s]\s*(-?\d+,\d+)$)")),
    };
    const QString typed = text.trimmed();
    for (const QRegularExpression &form : forms) {
        const auto match = form.match(typed);
        if (match.hasMatch())
            return pointFromTyped(match.captured(1), match.captured(2));
    }
    return fail("listing/bad-point");
}

Result<std::vector<TimeSpan>> spansOfNotice(const DayNotice &notice)
{
    COMPTOIR_TRY(
        const OpeningHours hours,
        OpeningHours::parse(notice.hours == u"as-usual" ? QStringLiteral("off") : notice.hours));
    const HoursRule &rule = hours.rules().front();
    // Only times, or only "off": a date has no weekdays.
    const bool plain = hours.rules().size() == 1 && !rule.hasDates() && rule.comment.isEmpty()
        && rule.state != OpenState::Unknown
        && rule.times.empty() == (rule.state == OpenState::Closed);
    if (!plain)
        return fail("hours/not-understood");
    int until = 0;
    for (const TimeSpan &span : rule.times) {
        if (span.openEnd || span.from < until)
            return fail(span.openEnd ? "hours/not-understood" : "hours/overlap");
        until = span.to;
    }
    return rule.times;
}

std::optional<ShopHours> hoursOf(const Listing &listing)
{
    const auto usual = OpeningHours::parse(listing.hours);
    const auto calendar = HolidayCalendar::of(listing.address.country, listing.address.region);
    if (!usual || !calendar)
        return std::nullopt;
    std::vector<ExceptionalDay> exceptions;
    for (const auto &[day, notice] : listing.days) {
        const auto spans = spansOfNotice(notice);
        if (spans && notice.hours != u"as-usual")
            exceptions.push_back({day, *spans, notice.note});
    }
    return ShopHours(*usual, std::move(exceptions), *calendar,
                     ShopZone::of(listing.address.country, listing.address.region));
}

std::vector<ListingProblem> check(const Listing &listing)
{
    Problems problems;
    if (listing.name.trimmed().isEmpty())
        add(problems, "name", "listing/name-missing");
    checkText(problems, QStringLiteral("name"), listing.name, nameLength);
    checkText(problems, QStringLiteral("legal_name"), listing.legalName, nameLength);
    for (const QString &category : listing.categories) {
        if (!categoryOf(category))
            add(problems, "categories", "listing/unknown-category");
    }
    checkTexts(problems, QStringLiteral("story_"), listing.stories, storyLength);
    checkRegistration(problems, listing);
    checkAddress(problems, listing.address);
    checkContacts(problems, listing);
    checkHours(problems, listing);
    const bool stairs = listing.steps && (*listing.steps < 0 || *listing.steps > 99);
    const bool door = listing.doorWidth && (*listing.doorWidth < 30 || *listing.doorWidth > 1000);
    if (stairs || door)
        add(problems, stairs ? "steps" : "door_cm", "listing/bad-measure");
    return problems;
}

std::vector<ListingProblem> check(const Post &post)
{
    Problems problems;
    const bool titled = std::any_of(post.title.begin(), post.title.end(), [](const QString &title) {
        return !title.trimmed().isEmpty();
    });
    if (!titled)
        add(problems, "title", "listing/title-missing");
    checkTexts(problems, QStringLiteral("title_"), post.title, lineLength);
    checkTexts(problems, QStringLiteral("text_"), post.text, storyLength);
    const bool backwards = post.last
        && (post.first ? *post.last < *post.first : post.shownFrom && *post.last < *post.shownFrom);
    if (backwards)
        add(problems, "when", "listing/ends-before-start");
    return problems;
}

std::vector<ListingProblem> check(const MarketDay &market)
{
    Problems problems;
    if (market.place.trimmed().isEmpty() && market.city.trimmed().isEmpty())
        add(problems, "place", "listing/place-missing");
    checkText(problems, QStringLiteral("place"), market.place, lineLength);
    checkText(problems, QStringLiteral("place"), market.city, lineLength);
    checkPoint(problems, "place", market.point);
    checkExpression(problems, market.hours);
    return problems;
}

std::optional<ShopHours> hoursOf(const MarketDay &market, const Address &address)
{
    Listing stand;
    stand.hours = market.hours;
    stand.address = address;
    return hoursOf(stand);
}

} // namespace comptoir::listing
