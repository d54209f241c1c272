// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ListingText.h"

#include "core/listing/ListingFields.h"
#include "core/listing/WeekHours.h"
#include "ui/format/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::listing {

namespace {

struct ListingText
{
    Q_DECLARE_TR_FUNCTIONS(ListingText)
};

struct BlockRow
{
    Block block;
    const char *words;
    const char *icon;
    int most; ///< points
};

constexpr BlockRow blockRows[] = {
    {Block::Name, QT_TRANSLATE_NOOP("ListingText", "Nom, catégorie"), "building-store", 10},
    {Block::Address, QT_TRANSLATE_NOOP("ListingText", "Adresse, carte"), "map-pin", 15},
    {Block::Hours, QT_TRANSLATE_NOOP("ListingText", "Horaires"), "clock", 30},
    {Block::Contact, QT_TRANSLATE_NOOP("ListingText", "Contact"), "phone", 10},
    {Block::Photos, QT_TRANSLATE_NOOP("ListingText", "Photos"), "photo", 15},
    {Block::Story, QT_TRANSLATE_NOOP("ListingText", "Description"), "pencil", 10},
    {Block::Payments, QT_TRANSLATE_NOOP("ListingText", "Paiements, services"), "credit-card", 5},
    {Block::Access, QT_TRANSLATE_NOOP("ListingText", "Accessibilité"), "wheelchair", 5},
    {Block::Markets, QT_TRANSLATE_NOOP("ListingText", "Marchés"), "calendar-event", 0},
    {Block::News, QT_TRANSLATE_NOOP("ListingText", "Actualités, offres"), "news", 0},
};

const BlockRow &rowOf(Block block)
{
    return *std::find_if(std::begin(blockRows), std::end(blockRows),
                         [block](const BlockRow &row) { return row.block == block; });
}

struct ActRow
{
    const char *what;
    Block block;
    const char *words;
};

constexpr ActRow actRows[] = {
    {"name", Block::Name, QT_TRANSLATE_NOOP("ListingText", "Écrivez le nom du commerce")},
    {"category", Block::Name, QT_TRANSLATE_NOOP("ListingText", "Choisissez votre catégorie")},
    {"address", Block::Address, QT_TRANSLATE_NOOP("ListingText", "Écrivez votre adresse")},
    {"point", Block::Address, QT_TRANSLATE_NOOP("ListingText", "Placez-vous sur la carte")},
    {"hours", Block::Hours, QT_TRANSLATE_NOOP("ListingText", "Indiquez vos horaires")},
    {"contact", Block::Contact,
     QT_TRANSLATE_NOOP("ListingText", "Ajoutez un téléphone ou une adresse mail")},
    {"photos", Block::Photos,
     QT_TRANSLATE_NOOP("ListingText", "Ajoutez une photo\u00a0: façade, intérieur, produit")},
    {"story", Block::Story,
     QT_TRANSLATE_NOOP("ListingText", "Présentez-vous en quelques phrases (120 à 600 signes)")},
    {"payments", Block::Payments,
     QT_TRANSLATE_NOOP("ListingText", "Dites comment on peut payer chez vous")},
    {"access", Block::Access, QT_TRANSLATE_NOOP("ListingText", "Dites comment on entre chez vous")},
    {"confirm-hours", Block::Hours,
     QT_TRANSLATE_NOOP("ListingText", "Confirmez que vos horaires sont justes")},
};

const ActRow *rowOf(const QByteArray &what)
{
    const auto row = std::find_if(std::begin(actRows), std::end(actRows),
                                  [&what](const ActRow &one) { return what == one.what; });
    return row == std::end(actRows) ? nullptr : row;
}

/// Fields by how they begin, and what a person calls them.
struct FieldRow
{
    const char *begins;
    Block block;
    const char *words;
};

constexpr FieldRow fieldRows[] = {
    {"name", Block::Name, QT_TRANSLATE_NOOP("ListingText", "nom")},
    {"legal_name", Block::Name, QT_TRANSLATE_NOOP("ListingText", "raison sociale")},
    {"registration", Block::Name, QT_TRANSLATE_NOOP("ListingText", "numéro d’entreprise")},
    {"categories", Block::Name, QT_TRANSLATE_NOOP("ListingText", "catégorie")},
    {"story_", Block::Story, QT_TRANSLATE_NOOP("ListingText", "description")},
    {"address", Block::Address, QT_TRANSLATE_NOOP("ListingText", "adresse")},
    {"phone", Block::Contact, QT_TRANSLATE_NOOP("ListingText", "téléphone")},
    {"email", Block::Contact, QT_TRANSLATE_NOOP("ListingText", "adresse mail")},
    {"web", Block::Contact, QT_TRANSLATE_NOOP("ListingText", "site")},
    {"hours_confirmed", Block::Hours, QT_TRANSLATE_NOOP("ListingText", "horaires confirmés")},
    {"hours", Block::Hours, QT_TRANSLATE_NOOP("ListingText", "horaires")},
    {"day_", Block::Hours, QT_TRANSLATE_NOOP("ListingText", "jours exceptionnels")},
    {"service_", Block::Payments, QT_TRANSLATE_NOOP("ListingText", "services")},
    {"pays_", Block::Payments, QT_TRANSLATE_NOOP("ListingText", "paiements")},
    {"access_", Block::Access, QT_TRANSLATE_NOOP("ListingText", "accès")},
    {"steps", Block::Access, QT_TRANSLATE_NOOP("ListingText", "accès")},
    {"door_cm", Block::Access, QT_TRANSLATE_NOOP("ListingText", "accès")},
    {"listing_photo", Block::Photos, QT_TRANSLATE_NOOP("ListingText", "photos")},
    {"listing_market", Block::Markets, QT_TRANSLATE_NOOP("ListingText", "marchés")},
    {"listing_post", Block::News, QT_TRANSLATE_NOOP("ListingText", "actualités")},
};

const FieldRow *rowOf(const QString &field)
{
    const auto row = std::find_if(
        std::begin(fieldRows), std::end(fieldRows),
        [&field](const FieldRow &one) { return field.startsWith(QLatin1String(one.begins)); });
    return row == std::end(fieldRows) ? nullptr : row;
}

} // namespace

QString blockText(Block block)
{
    return ListingText::tr(rowOf(block).words);
}

QByteArray blockIcon(Block block)
{
    return rowOf(block).icon;
}

Block blockOf(const ListingScore::Act &act)
{
    const ActRow *row = rowOf(act.what);
    return row ? row->block : Block::Hours; // holidays
}

Block blockOf(const QString &field)
{
    const FieldRow *row = rowOf(field);
    return row ? row->block : Block::Name;
}

QString actText(const ListingScore::Act &act)
{
    if (const ActRow *row = rowOf(act.what))
        return ListingText::tr(row->words);
    if (!act.day)
        return ListingText::tr("Confirmez vos prochains jours fériés");
    return ListingText::tr("Dites si vous ouvrez le %1").arg(longDayText(*act.day));
}

QStringList changesText(const ListingEdits &edits)
{
    QStringList words;
    const auto add = [&words](const QString &field) {
        const FieldRow *row = rowOf(field);
        const QString word = row ? ListingText::tr(row->words) : field;
        if (!words.contains(word))
            words << word;
    };
    for (const ListingEdit &edit : edits) {
        if (edit.of.entity != listingEntity) {
            add(edit.of.entity);
            continue;
        }
        for (auto field = edit.values.begin(); field != edit.values.end(); ++field)
            add(field.key());
    }
    return words;
}

bool isChanged(const ListingEdits &edits, Block block)
{
    return std::any_of(edits.begin(), edits.end(), [block](const ListingEdit &edit) {
        if (edit.of.entity != listingEntity)
            return blockOf(edit.of.entity) == block;
        const QStringList fields = edit.values.keys();
        return std::any_of(fields.begin(), fields.end(),
                           [block](const QString &field) { return blockOf(field) == block; });
    });
}

BlockScore scoreOf(Block block, const ListingScore &score)
{
    const int most = rowOf(block).most;
    int points = most;
    for (const ListingScore::Act &act : score.missing) {
        if (blockOf(act) == block)
            points -= act.gain;
    }
    return {std::max(0, points), most};
}

bool isOpen(const ShopHours &hours, Instant now)
{
    return hours.at(now).state == OpenState::Open;
}

QString openText(const ShopHours &hours, Instant now)
{
    const HoursMoment moment = hours.at(now);
    if (moment.state == OpenState::Unknown)
        return moment.comment.isEmpty() ? ListingText::tr("Horaires à vérifier") : moment.comment;
    const bool open = moment.state == OpenState::Open;
    const auto change = hours.nextChange(now, 14);
    if (!change)
        return open ? ListingText::tr("Ouvert") : ListingText::tr("Fermé");
    const CivilTime then = hours.zone().civil(change->at);
    const Day today = hours.zone().civil(now).day;
    const QString clock = clockText(then.minutes);
    if (open)
        return ListingText::tr("Ouvert, jusqu’à %1").arg(clock);
    if (then.day == today)
        return ListingText::tr("Fermé, ouvre à %1").arg(clock);
    if (then.day == today.plusDays(1))
        return ListingText::tr("Fermé, ouvre demain à %1").arg(clock);
    return ListingText::tr("Fermé, ouvre %1 à %2").arg(longDayText(then.day), clock);
}

QString dayText(const ShopHours &hours, Day day)
{
    QStringList parts;
    for (const DaySegment &segment : hours.day(day)) {
        if (segment.moment.state == OpenState::Closed)
            continue;
        const QString span = clockText(segment.from) + u" – "_qs + clockText(segment.to);
        const bool isKnown = segment.moment.state == OpenState::Open;
        parts << (isKnown ? span : ListingText::tr("%1 (à vérifier)").arg(span));
    }
    return parts.isEmpty() ? ListingText::tr("fermé") : parts.join(u", "_qs);
}

QString weekdayText(Day day, const QLocale &locale)
{
    const QString name = locale.dayName(day.toDate().dayOfWeek());
    return name.left(1).toUpper() + name.mid(1);
}

QString longDayText(Day day, const QLocale &locale)
{
    const QString format = ListingText::tr("dddd d MMMM", "date of a day, in the letters of Qt");
    QString text = locale.toString(day.toDate(), format);
    if (locale.language() == QLocale::French && day.toDate().day() == 1)
        text.replace(u" 1 "_qs, u" 1er "_qs);
    return text;
}

QString phoneText(const QString &phone)
{
    const bool isFrench = phone.startsWith(u"+33") && phone.size() == 12;
    const bool isBelgian = phone.startsWith(u"+32") && phone.size() >= 11;
    if (!isFrench && !isBelgian)
        return phone;
    const QString digits = u'0' + phone.mid(3);
    QStringList groups;
    // "0470 12 34 56", "081 22 33 44", "02 123 45 67", "01 99 00 46 22": pairs from the end.
    for (qsizetype end = digits.size(); end > 0; end -= 2)
        groups.prepend(digits.mid(std::max<qsizetype>(0, end - 2), end == 1 ? 1 : 2));
    if (isBelgian && groups.front().size() == 1)
        groups[1].prepend(groups.takeFirst());
    return groups.join(u'\u00a0');
}

QString marketHoursText(const QString &hours)
{
    const auto parsed = OpeningHours::parse(hours);
    const auto week = parsed ? WeekHours::from(*parsed) : std::nullopt;
    if (!week)
        return hours;
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        const DaySpans &spans = week->days[size_t(day)];
        if (spans.empty())
            continue;
        QStringList parts{QLocale().standaloneDayName(day + 1)};
        for (const TimeSpan &span : spans)
            parts << clockText(span.from) + u" – "_qs + clockText(span.to % (24 * 60));
        days << parts.join(u", "_qs);
    }
    return days.join(u" · "_qs);
}

QString postKindText(Post::Kind kind)
{
    switch (kind) {
    case Post::Kind::News:
        return ListingText::tr("Actualité");
    case Post::Kind::Offer:
        return ListingText::tr("Offre");
    case Post::Kind::Event:
        break;
    }
    return ListingText::tr("Événement");
}

QString titleOf(const Post &post)
{
    const QString own = post.title.value(QLocale().name().left(2));
    if (!own.isEmpty() || post.title.isEmpty())
        return own;
    return post.title.first();
}

} // namespace comptoir::listing
