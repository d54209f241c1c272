// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ListingFields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace comptoir::listing {

namespace {

using registers::Values;

const QString service = QStringLiteral("service_");
const QString payment = QStringLiteral("pays_");
const QString accessible = QStringLiteral("access_");
const QString story = QStringLiteral("story_");
const QString onDay = QStringLiteral("day_"); ///< "day_20261225"

void put(Values &values, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        values.insert(field, text);
}

void put(Values &values, const QString &field, const std::optional<Day> &day)
{
    if (day)
        values.insert(field, day->toIso());
}

void put(Values &values, const QString &prefix, const std::set<QString> &words)
{
    for (const QString &word : words)
        values.insert(prefix + word, true);
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

std::set<QString> wordsFrom(const Values &values, const QString &prefix, const QStringList &known)
{
    std::set<QString> words;
    for (const QString &word : known) {
        if (values.value(prefix + word).toBool())
            words.insert(word);
    }
    return words;
}

std::optional<Day> dayFrom(const QJsonValue &value)
{
    return Day::fromIso(value.toString());
}

std::optional<int> numberFrom(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) >= 0 ? std::optional(value.toInt())
                                                        : std::nullopt;
}

void put(QJsonObject &object, const std::optional<MapPoint> &point)
{
    if (!point)
        return;
    object.insert(QStringLiteral("lat_e6"), point->latitude);
    object.insert(QStringLiteral("lon_e6"), point->longitude);
}

std::optional<MapPoint> pointFrom(const QJsonObject &object)
{
    const QJsonValue latitude = object.value(u"lat_e6"), longitude = object.value(u"lon_e6");
    if (!latitude.isDouble() || !longitude.isDouble())
        return std::nullopt;
    return MapPoint{latitude.toInteger(), longitude.toInteger()};
}

QJsonObject addressJson(const Address &address)
{
    QJsonObject object;
    put(object, QStringLiteral("street"), address.street);
    put(object, QStringLiteral("postcode"), address.postcode);
    put(object, QStringLiteral("city"), address.city);
    put(object, QStringLiteral("country"), address.country);
    put(object, QStringLiteral("region"), address.region);
    put(object, address.point);
    return object;
}

Address addressFrom(const QJsonObject &object)
{
    return {object.value(u"street").toString(), object.value(u"postcode").toString(),
            object.value(u"city").toString(),   object.value(u"country").toString(),
            object.value(u"region").toString(), pointFrom(object)};
}

QString dayField(Day day)
{
    return QString(onDay + day.toDate().toString(QStringLiteral("yyyyMMdd")));
}

void putDays(Values &values, const std::map<Day, DayNotice> &days)
{
    for (const auto &[day, notice] : days) {
        QJsonObject object{{QStringLiteral("hours"), notice.hours}};
        put(object, QStringLiteral("note"), notice.note);
        values.insert(dayField(day), object);
    }
}

std::map<Day, DayNotice> daysFrom(const Values &values)
{
    std::map<Day, DayNotice> days;
    for (auto value = values.lowerBound(onDay);
         value != values.end() && value.key().startsWith(onDay); ++value) {
        const QDate date = QDate::fromString(value.key().mid(onDay.size()),
                                             QStringLiteral("yyyyMMdd"));
        const QJsonObject object = value->toObject();
        if (date.isValid() && object.contains(u"hours"))
            days[Day::fromDate(date)] = {object.value(u"hours").toString(),
                                         object.value(u"note").toString()};
    }
    return days;
}

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        put(object, text.key(), *text);
    return object;
}

QMap<QString, QString> textsFrom(const QJsonValue &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (const QString &language : listingLanguages()) {
        if (object.value(language).isString())
            texts.insert(language, object.value(language).toString());
    }
    return texts;
}

/// Texts of several languages: one field each.
void put(Values &values, const QString &prefix, const QMap<QString, QString> &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text)
        put(values, QString(prefix + text.key()), *text);
}

QMap<QString, QString> textsFrom(const Values &values, const QString &prefix)
{
    QMap<QString, QString> texts;
    for (const QString &language : listingLanguages()) {
        const QString text = values.value(prefix + language).toString();
        if (!text.isEmpty())
            texts.insert(language, text);
    }
    return texts;
}

QByteArray posFrom(const Values &values)
{
    return values.value(QStringLiteral("pos")).toString().toLatin1();
}

const QStringList &postKinds()
{
    static const QStringList kinds{QStringLiteral("news"), QStringLiteral("offer"),
                                   QStringLiteral("event")};
    return kinds;
}

} // namespace

Values fieldsOf(const Listing &listing)
{
    Values values;
    put(values, QStringLiteral("name"), listing.name);
    put(values, QStringLiteral("legal_name"), listing.legalName);
    put(values, QStringLiteral("registration"), listing.registration);
    if (!listing.categories.isEmpty())
        values.insert(QStringLiteral("categories"), QJsonArray::fromStringList(listing.categories));
    put(values, story, listing.stories);
    if (listing.address != Address())
        values.insert(QStringLiteral("address"), addressJson(listing.address));
    put(values, QStringLiteral("phone"), listing.phone);
    put(values, QStringLiteral("email"), listing.email);
    put(values, QStringLiteral("web"), listing.web);
    put(values, QStringLiteral("hours"), listing.hours);
    putDays(values, listing.days);
    put(values, service, listing.services);
    put(values, payment, listing.payments);
    put(values, accessible, listing.access);
    if (listing.steps)
        values.insert(QStringLiteral("steps"), *listing.steps);
    if (listing.doorWidth)
        values.insert(QStringLiteral("door_cm"), *listing.doorWidth);
    put(values, QStringLiteral("hours_confirmed"), listing.hoursConfirmed);
    return values;
}

Listing listingFrom(const Values &values)
{
    const auto text = [&](const char *field) {
        return values.value(QString::fromLatin1(field)).toString();
    };
    Listing listing;
    listing.name = text("name");
    listing.legalName = text("legal_name");
    listing.registration = text("registration");
    const QJsonArray categories = values.value(QStringLiteral("categories")).toArray();
    for (const QJsonValue &category : categories)
        listing.categories << category.toString();
    listing.categories.removeAll(QString());
    listing.stories = textsFrom(values, story);
    listing.address = addressFrom(values.value(QStringLiteral("address")).toObject());
    listing.phone = text("phone");
    listing.email = text("email");
    listing.web = text("web");
    listing.hours = text("hours");
    listing.days = daysFrom(values);
    listing.services = wordsFrom(values, service, knownServices());
    listing.payments = wordsFrom(values, payment, knownPayments());
    listing.access = wordsFrom(values, accessible, knownAccess());
    listing.steps = numberFrom(values.value(QStringLiteral("steps")));
    listing.doorWidth = numberFrom(values.value(QStringLiteral("door_cm")));
    listing.hoursConfirmed = dayFrom(values.value(QStringLiteral("hours_confirmed")));
    return listing;
}

Values changes(const Listing &before, const Listing &after)
{
    const Values old = fieldsOf(before), now = fieldsOf(after);
    Values changed;
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (!old.contains(field.key()) || old.value(field.key()) != *field)
            changed.insert(field.key(), *field);
    }
    for (auto field = old.begin(); field != old.end(); ++field) {
        if (!now.contains(field.key()))
            changed.insert(field.key(), QJsonValue(QJsonValue::Null));
    }
    return changed;
}

Values fieldsOf(const Photo &photo)
{
    return {{QStringLiteral("blob"), photo.blob},
            {QStringLiteral("role"), photo.role},
            {QStringLiteral("description"), textsJson(photo.description)},
            {QStringLiteral("pos"), QString::fromLatin1(photo.pos)}};
}

Photo photoFrom(ElementId id, const Values &values)
{
    return {id, values.value(QStringLiteral("blob")).toString(),
            values.value(QStringLiteral("role")).toString(),
            textsFrom(values.value(QStringLiteral("description"))), posFrom(values)};
}

Values fieldsOf(const MarketDay &market)
{
    QJsonObject where;
    put(where, QStringLiteral("place"), market.place);
    put(where, QStringLiteral("city"), market.city);
    put(where, market.point);
    return {{QStringLiteral("hours"), market.hours},
            {QStringLiteral("place"), where},
            {QStringLiteral("pos"), QString::fromLatin1(market.pos)}};
}

MarketDay marketFrom(ElementId id, const Values &values)
{
    const QJsonObject where = values.value(QStringLiteral("place")).toObject();
    return {id,
            values.value(QStringLiteral("hours")).toString(),
            where.value(u"place").toString(),
            where.value(u"city").toString(),
            pointFrom(where),
            posFrom(values)};
}

Values fieldsOf(const Highlight &highlight)
{
    return {{QStringLiteral("item"), QString::fromLatin1(highlight.item.text())},
            {QStringLiteral("pos"), QString::fromLatin1(highlight.pos)}};
}

Highlight highlightFrom(ElementId id, const Values &values)
{
    const QByteArray item = values.value(QStringLiteral("item")).toString().toLatin1();
    return {id, Uuid::fromText(item).value_or(Uuid()), posFrom(values)};
}

Values fieldsOf(const Post &post)
{
    const auto day = [](const std::optional<Day> &one) {
        return one ? QJsonValue(one->toIso()) : QJsonValue(QJsonValue::Null);
    };
    // A date without its other end is another event: one field.
    const QJsonObject when{{QStringLiteral("first"), day(post.first)},
                           {QStringLiteral("last"), day(post.last)}};
    return {{QStringLiteral("kind"), postKinds().at(int(post.kind))},
            {QStringLiteral("title"), textsJson(post.title)},
            {QStringLiteral("text"), textsJson(post.text)},
            {QStringLiteral("shown_from"), day(post.shownFrom)},
            {QStringLiteral("when"), when},
            {QStringLiteral("blob"), post.blob}};
}

Post postFrom(ElementId id, const Values &values)
{
    const QJsonObject when = values.value(QStringLiteral("when")).toObject();
    const auto kind = postKinds().indexOf(values.value(QStringLiteral("kind")).toString());
    return {id,
            Post::Kind(std::max(qsizetype(0), kind)),
            textsFrom(values.value(QStringLiteral("title"))),
            textsFrom(values.value(QStringLiteral("text"))),
            dayFrom(values.value(QStringLiteral("shown_from"))),
            dayFrom(when.value(u"first")),
            dayFrom(when.value(u"last")),
            values.value(QStringLiteral("blob")).toString()};
}

} // namespace comptoir::listing
