// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace comptoir::listing {

using ElementId = Id<struct ListingElementTag>;

/// Millionths of a degree, WGS 84: eleven centimetres.
struct MapPoint
{
    qint64 latitude = 0;
    qint64 longitude = 0;
    friend bool operator==(const MapPoint &, const MapPoint &) = default;
};

/// One field for all: half of somebody else's address is no address.
struct Address
{
    QString street;
    QString postcode;
    QString city;
    QString country; ///< "FR", "BE", "DE"
    QString region; ///< as HolidayCalendar::of wants it
    std::optional<MapPoint> point;
    friend bool operator==(const Address &, const Address &) = default;
};

/// What holds on one day instead of the usual hours.
struct DayNotice
{
    /// Times of the grammar ("10:00-12:00,14:00-16:00"), "off", or "as-usual": somebody looked at
    /// the date, and what the week says of it holds.
    QString hours;
    QString note;
    friend bool operator==(const DayNotice &, const DayNotice &) = default;
};

/// A shop as its territory sees it. Texts are kept as they were typed; what is wrong with them is
/// check()'s answer, so that nothing that somebody wrote is lost.
struct Listing
{
    QString name;
    QString legalName;
    QString registration; ///< SIRET or enterprise number, without separators
    QStringList categories; ///< codes of categories(), the first is the main one
    QMap<QString, QString> stories; ///< by language
    Address address;
    QString phone;
    QString email;
    QString web;
    QString hours; ///< OSM opening_hours; outside of our grammar it is shown as text
    std::map<Day, DayNotice> days;
    std::set<QString> services; ///< of knownServices()
    std::set<QString> payments; ///< of knownPayments()
    std::set<QString> access; ///< of knownAccess()
    std::optional<int> steps; ///< at the door; nothing: not said
    std::optional<int> doorWidth; ///< centimetres
    std::optional<Day>
        hoursConfirmed; ///< the last time that somebody said that the hours are right
    friend bool operator==(const Listing &, const Listing &) = default;
};

/// Closed lists: each word is a field of its own, so that two people who tick different boxes do
/// not collide.
const QStringList &knownServices();
const QStringList &knownPayments();
const QStringList &knownAccess();
/// Languages of stories and titles: "fr", "nl", "de", "en".
const QStringList &listingLanguages();

// What a shop has several of. Each is an entity of its own with a new id.

struct Photo
{
    ElementId id;
    QString blob; ///< registers::blobName
    QString role; ///< "front", "inside", "product"
    QMap<QString, QString> description; ///< by language, for who can't see it
    QByteArray pos; ///< registers::placeBetween
    friend bool operator==(const Photo &, const Photo &) = default;
};

/// Where a trader stands, and when.
struct MarketDay
{
    ElementId id;
    QString hours; ///< OSM opening_hours: "We 08:00-13:00"
    QString place;
    QString city;
    std::optional<MapPoint> point;
    QByteArray pos;
    friend bool operator==(const MarketDay &, const MarketDay &) = default;
};

/// A product straight from the catalogue.
struct Highlight
{
    ElementId id;
    Uuid item;
    QByteArray pos;
    friend bool operator==(const Highlight &, const Highlight &) = default;
};

struct Post
{
    enum class Kind { News, Offer, Event };
    ElementId id;
    Kind kind = Kind::News;
    QMap<QString, QString> title; ///< by language
    QMap<QString, QString> text;
    std::optional<Day> shownFrom; ///< written ahead, also without a network
    std::optional<Day> first; ///< of the offer or event
    std::optional<Day> last;
    QString blob;
    friend bool operator==(const Post &, const Post &) = default;
};

/// A listing with all that belongs to it.
struct Shopfront
{
    Listing listing;
    std::vector<Photo> photos;
    std::vector<MarketDay> markets;
    std::vector<Highlight> highlights;
    std::vector<Post> posts;
    friend bool operator==(const Shopfront &, const Shopfront &) = default;
};

/// Is it on the page on that day? Scheduled ones not yet, over ones no more; news for 60 days.
bool isShown(const Post &post, Day day);

} // namespace comptoir::listing
