// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ListingWords.h"

#include "core/listing/CheckListing.h"
#include "ui/format/DateText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace comptoir::format {

namespace {

struct ListingWords
{
    Q_DECLARE_TR_FUNCTIONS(ListingWords)
};

struct Word
{
    const char *code;
    const char *words;
};

constexpr Word categoryWords[] = {
    {"bakery", QT_TRANSLATE_NOOP("ListingWords", "Boulangerie")},
    {"pastry", QT_TRANSLATE_NOOP("ListingWords", "Pâtisserie")},
    {"butcher", QT_TRANSLATE_NOOP("ListingWords", "Boucherie, charcuterie")},
    {"fishmonger", QT_TRANSLATE_NOOP("ListingWords", "Poissonnerie")},
    {"greengrocer", QT_TRANSLATE_NOOP("ListingWords", "Primeur")},
    {"cheese", QT_TRANSLATE_NOOP("ListingWords", "Fromagerie")},
    {"deli", QT_TRANSLATE_NOOP("ListingWords", "Épicerie fine, traiteur")},
    {"wine", QT_TRANSLATE_NOOP("ListingWords", "Caviste")},
    {"grocery", QT_TRANSLATE_NOOP("ListingWords", "Épicerie")},
    {"supermarket", QT_TRANSLATE_NOOP("ListingWords", "Supermarché")},
    {"organic", QT_TRANSLATE_NOOP("ListingWords", "Magasin bio")},
    {"farm", QT_TRANSLATE_NOOP("ListingWords", "Vente à la ferme")},
    {"tobacco", QT_TRANSLATE_NOOP("ListingWords", "Tabac")},
    {"newsagent", QT_TRANSLATE_NOOP("ListingWords", "Presse, papeterie")},
    {"books", QT_TRANSLATE_NOOP("ListingWords", "Librairie")},
    {"clothes", QT_TRANSLATE_NOOP("ListingWords", "Vêtements")},
    {"shoes", QT_TRANSLATE_NOOP("ListingWords", "Chaussures")},
    {"leather", QT_TRANSLATE_NOOP("ListingWords", "Maroquinerie")},
    {"jewelry", QT_TRANSLATE_NOOP("ListingWords", "Bijouterie, horlogerie")},
    {"cosmetics", QT_TRANSLATE_NOOP("ListingWords", "Parfumerie, cosmétiques")},
    {"florist", QT_TRANSLATE_NOOP("ListingWords", "Fleuriste")},
    {"gifts", QT_TRANSLATE_NOOP("ListingWords", "Cadeaux, décoration")},
    {"toys", QT_TRANSLATE_NOOP("ListingWords", "Jeux et jouets")},
    {"sports", QT_TRANSLATE_NOOP("ListingWords", "Articles de sport")},
    {"bicycle", QT_TRANSLATE_NOOP("ListingWords", "Vélos")},
    {"hardware", QT_TRANSLATE_NOOP("ListingWords", "Quincaillerie, bricolage")},
    {"furniture", QT_TRANSLATE_NOOP("ListingWords", "Meubles")},
    {"electronics", QT_TRANSLATE_NOOP("ListingWords", "Électroménager, image et son")},
    {"computer", QT_TRANSLATE_NOOP("ListingWords", "Informatique")},
    {"phone", QT_TRANSLATE_NOOP("ListingWords", "Téléphonie")},
    {"optician", QT_TRANSLATE_NOOP("ListingWords", "Opticien")},
    {"pharmacy", QT_TRANSLATE_NOOP("ListingWords", "Pharmacie")},
    {"pets", QT_TRANSLATE_NOOP("ListingWords", "Animalerie")},
    {"second_hand", QT_TRANSLATE_NOOP("ListingWords", "Seconde main, brocante")},
    {"craft", QT_TRANSLATE_NOOP("ListingWords", "Artisanat d’art")},
    {"hairdresser", QT_TRANSLATE_NOOP("ListingWords", "Coiffure")},
    {"beauty", QT_TRANSLATE_NOOP("ListingWords", "Institut de beauté")},
    {"laundry", QT_TRANSLATE_NOOP("ListingWords", "Pressing, laverie")},
    {"shoe_repair", QT_TRANSLATE_NOOP("ListingWords", "Cordonnerie, clés")},
    {"car_repair", QT_TRANSLATE_NOOP("ListingWords", "Garage automobile")},
    {"restaurant", QT_TRANSLATE_NOOP("ListingWords", "Restaurant")},
    {"fast_food", QT_TRANSLATE_NOOP("ListingWords", "Restauration rapide")},
    {"cafe", QT_TRANSLATE_NOOP("ListingWords", "Café, bar")},
    {"hotel", QT_TRANSLATE_NOOP("ListingWords", "Hôtel")},
    {"market_food", QT_TRANSLATE_NOOP("ListingWords", "Marché\u00a0: alimentation")},
    {"market_other", QT_TRANSLATE_NOOP("ListingWords", "Marché\u00a0: autres produits")},
    {"other", QT_TRANSLATE_NOOP("ListingWords", "Autre commerce")},
};

constexpr Word serviceWords[] = {
    {"delivery", QT_TRANSLATE_NOOP("ListingWords", "Livraison")},
    {"collection", QT_TRANSLATE_NOOP("ListingWords", "Retrait en boutique")},
    {"order", QT_TRANSLATE_NOOP("ListingWords", "Commande")},
    {"repair", QT_TRANSLATE_NOOP("ListingWords", "Réparation")},
    {"gift_wrap", QT_TRANSLATE_NOOP("ListingWords", "Paquet cadeau")},
    {"appointment", QT_TRANSLATE_NOOP("ListingWords", "Rendez-vous")},
    {"home_visits", QT_TRANSLATE_NOOP("ListingWords", "Service à domicile")},
    {"takeaway", QT_TRANSLATE_NOOP("ListingWords", "À emporter")},
    {"seating", QT_TRANSLATE_NOOP("ListingWords", "Places assises")},
    {"wifi", QT_TRANSLATE_NOOP("ListingWords", "Wi-Fi")},
    {"parking", QT_TRANSLATE_NOOP("ListingWords", "Parking")},
    {"children", QT_TRANSLATE_NOOP("ListingWords", "Espace enfants")},
    {"parcels", QT_TRANSLATE_NOOP("ListingWords", "Point relais colis")},
};

constexpr Word paymentWords[] = {
    {"cash", QT_TRANSLATE_NOOP("ListingWords", "Espèces")},
    {"card", QT_TRANSLATE_NOOP("ListingWords", "Carte bancaire")},
    {"contactless", QT_TRANSLATE_NOOP("ListingWords", "Sans contact")},
    {"cheque", QT_TRANSLATE_NOOP("ListingWords", "Chèque")},
    {"transfer", QT_TRANSLATE_NOOP("ListingWords", "Virement")},
    {"meal_voucher", QT_TRANSLATE_NOOP("ListingWords", "Titre-restaurant")},
    {"eco_voucher", QT_TRANSLATE_NOOP("ListingWords", "Écochèque")},
    {"gift_voucher", QT_TRANSLATE_NOOP("ListingWords", "Chèque-cadeau")},
    {"holiday_voucher", QT_TRANSLATE_NOOP("ListingWords", "Chèque-vacances")},
    {"town_voucher", QT_TRANSLATE_NOOP("ListingWords", "Bons d’achat de la ville")},
    {"local_currency", QT_TRANSLATE_NOOP("ListingWords", "Monnaie locale")},
};

constexpr Word accessWords[] = {
    {"level_entrance", QT_TRANSLATE_NOOP("ListingWords", "Entrée de plain-pied")},
    {"fixed_ramp", QT_TRANSLATE_NOOP("ListingWords", "Rampe fixe")},
    {"mobile_ramp", QT_TRANSLATE_NOOP("ListingWords", "Rampe mobile, sur demande")},
    {"automatic_door", QT_TRANSLATE_NOOP("ListingWords", "Porte automatique")},
    {"hearing_loop", QT_TRANSLATE_NOOP("ListingWords", "Boucle magnétique")},
    {"accessible_toilet", QT_TRANSLATE_NOOP("ListingWords", "Toilettes accessibles")},
    {"parking_nearby", QT_TRANSLATE_NOOP("ListingWords", "Place de parking adaptée à côté")},
    {"sign_language", QT_TRANSLATE_NOOP("ListingWords", "Langue des signes")},
    {"assistance_dogs", QT_TRANSLATE_NOOP("ListingWords", "Chiens d’assistance bienvenus")},
};

constexpr Word holidayWords[] = {
    {"new-year", QT_TRANSLATE_NOOP("ListingWords", "Jour de l’An")},
    {"epiphany", QT_TRANSLATE_NOOP("ListingWords", "Épiphanie")},
    {"womens-day", QT_TRANSLATE_NOOP("ListingWords", "Journée des femmes")},
    {"good-friday", QT_TRANSLATE_NOOP("ListingWords", "Vendredi saint")},
    {"easter-sunday", QT_TRANSLATE_NOOP("ListingWords", "Pâques")},
    {"easter-monday", QT_TRANSLATE_NOOP("ListingWords", "Lundi de Pâques")},
    {"labour-day", QT_TRANSLATE_NOOP("ListingWords", "Fête du Travail")},
    {"victory-1945", QT_TRANSLATE_NOOP("ListingWords", "8 mai")},
    {"liberation-day", QT_TRANSLATE_NOOP("ListingWords", "Jour de la Libération")},
    {"ascension", QT_TRANSLATE_NOOP("ListingWords", "Ascension")},
    {"whit-sunday", QT_TRANSLATE_NOOP("ListingWords", "Pentecôte")},
    {"whit-monday", QT_TRANSLATE_NOOP("ListingWords", "Lundi de Pentecôte")},
    {"corpus-christi", QT_TRANSLATE_NOOP("ListingWords", "Fête-Dieu")},
    {"abolition", QT_TRANSLATE_NOOP("ListingWords", "Abolition de l’esclavage")},
    {"uprising-1953", QT_TRANSLATE_NOOP("ListingWords", "17 juin 1953")},
    {"bastille-day", QT_TRANSLATE_NOOP("ListingWords", "14 juillet")},
    {"belgian-national-day", QT_TRANSLATE_NOOP("ListingWords", "Fête nationale belge")},
    {"assumption", QT_TRANSLATE_NOOP("ListingWords", "Assomption")},
    {"childrens-day", QT_TRANSLATE_NOOP("ListingWords", "Journée des enfants")},
    {"german-unity", QT_TRANSLATE_NOOP("ListingWords", "Fête de l’Unité allemande")},
    {"reformation", QT_TRANSLATE_NOOP("ListingWords", "Fête de la Réformation")},
    {"all-saints", QT_TRANSLATE_NOOP("ListingWords", "Toussaint")},
    {"armistice-1918", QT_TRANSLATE_NOOP("ListingWords", "11 novembre")},
    {"repentance-day", QT_TRANSLATE_NOOP("ListingWords", "Jour de repentance")},
    {"christmas", QT_TRANSLATE_NOOP("ListingWords", "Noël")},
    {"st-stephen", QT_TRANSLATE_NOOP("ListingWords", "Saint-Étienne")},
};

constexpr Word photoWords[] = {
    {"front", QT_TRANSLATE_NOOP("ListingWords", "Façade")},
    {"inside", QT_TRANSLATE_NOOP("ListingWords", "Intérieur")},
    {"product", QT_TRANSLATE_NOOP("ListingWords", "Produit")},
};

constexpr Word languageWords[] = {
    {"fr", QT_TRANSLATE_NOOP("ListingWords", "Français")},
    {"nl", QT_TRANSLATE_NOOP("ListingWords", "Néerlandais")},
    {"de", QT_TRANSLATE_NOOP("ListingWords", "Allemand")},
    {"en", QT_TRANSLATE_NOOP("ListingWords", "Anglais")},
};

constexpr Word regionWords[] = {
    {"FR", QT_TRANSLATE_NOOP("ListingWords", "France")},
    {"FR57", QT_TRANSLATE_NOOP("ListingWords", "Moselle")},
    {"FR67", QT_TRANSLATE_NOOP("ListingWords", "Bas-Rhin")},
    {"FR68", QT_TRANSLATE_NOOP("ListingWords", "Haut-Rhin")},
    {"FR971", QT_TRANSLATE_NOOP("ListingWords", "Guadeloupe")},
    {"FR972", QT_TRANSLATE_NOOP("ListingWords", "Martinique")},
    {"FR973", QT_TRANSLATE_NOOP("ListingWords", "Guyane")},
    {"FR974", QT_TRANSLATE_NOOP("ListingWords", "La Réunion")},
    {"FR976", QT_TRANSLATE_NOOP("ListingWords", "Mayotte")},
    {"DE", QT_TRANSLATE_NOOP("ListingWords", "Allemagne")},
    {"DEBW", QT_TRANSLATE_NOOP("ListingWords", "Bade-Wurtemberg")},
    {"DEBY", QT_TRANSLATE_NOOP("ListingWords", "Bavière")},
    {"DEBE", QT_TRANSLATE_NOOP("ListingWords", "Berlin")},
    {"DEBB", QT_TRANSLATE_NOOP("ListingWords", "Brandebourg")},
    {"DEHB", QT_TRANSLATE_NOOP("ListingWords", "Brême")},
    {"DEHH", QT_TRANSLATE_NOOP("ListingWords", "Hambourg")},
    {"DEHE", QT_TRANSLATE_NOOP("ListingWords", "Hesse")},
    {"DEMV", QT_TRANSLATE_NOOP("ListingWords", "Mecklembourg-Poméranie")},
    {"DENI", QT_TRANSLATE_NOOP("ListingWords", "Basse-Saxe")},
    {"DENW", QT_TRANSLATE_NOOP("ListingWords", "Rhénanie-du-Nord-Westphalie")},
    {"DERP", QT_TRANSLATE_NOOP("ListingWords", "Rhénanie-Palatinat")},
    {"DESL", QT_TRANSLATE_NOOP("ListingWords", "Sarre")},
    {"DESN", QT_TRANSLATE_NOOP("ListingWords", "Saxe")},
    {"DEST", QT_TRANSLATE_NOOP("ListingWords", "Saxe-Anhalt")},
    {"DESH", QT_TRANSLATE_NOOP("ListingWords", "Schleswig-Holstein")},
    {"DETH", QT_TRANSLATE_NOOP("ListingWords", "Thuringe")},
};

/// Of fields that are one value.
constexpr Word fieldWords[] = {
    {"name", QT_TRANSLATE_NOOP("ListingWords", "Nom")},
    {"legal_name", QT_TRANSLATE_NOOP("ListingWords", "Raison sociale")},
    {"registration", QT_TRANSLATE_NOOP("ListingWords", "Numéro d’entreprise")},
    {"categories", QT_TRANSLATE_NOOP("ListingWords", "Catégorie")},
    {"address", QT_TRANSLATE_NOOP("ListingWords", "Adresse")},
    {"phone", QT_TRANSLATE_NOOP("ListingWords", "Téléphone")},
    {"email", QT_TRANSLATE_NOOP("ListingWords", "Adresse mail")},
    {"web", QT_TRANSLATE_NOOP("ListingWords", "Site")},
    {"hours", QT_TRANSLATE_NOOP("ListingWords", "Horaires")},
    {"hours_confirmed", QT_TRANSLATE_NOOP("ListingWords", "Horaires confirmés")},
    {"steps", QT_TRANSLATE_NOOP("ListingWords", "Marches à la porte")},
    {"door_cm", QT_TRANSLATE_NOOP("ListingWords", "Largeur de la porte")},
    {"blob", QT_TRANSLATE_NOOP("ListingWords", "Photo")},
    {"description", QT_TRANSLATE_NOOP("ListingWords", "Ce qu’on voit sur la photo")},
    {"pos", QT_TRANSLATE_NOOP("ListingWords", "Place dans la liste")},
    {"place", QT_TRANSLATE_NOOP("ListingWords", "Marché")},
    {"kind", QT_TRANSLATE_NOOP("ListingWords", "Genre de l’annonce")},
    {"title", QT_TRANSLATE_NOOP("ListingWords", "Titre de l’annonce")},
    {"text", QT_TRANSLATE_NOOP("ListingWords", "Texte de l’annonce")},
    {"shown_from", QT_TRANSLATE_NOOP("ListingWords", "Parution de l’annonce")},
    {"when", QT_TRANSLATE_NOOP("ListingWords", "Dates de l’annonce")},
    {"deleted", QT_TRANSLATE_NOOP("ListingWords", "Retiré")},
};

/// The code itself where a newer program has one that this one does not know.
template <size_t N>
QString wordsOf(const Word (&words)[N], QStringView code)
{
    const auto word = std::find_if(std::begin(words), std::end(words), [code](const Word &one) {
        return code == QLatin1String(one.code);
    });
    return word == std::end(words) ? code.toString() : ListingWords::tr(word->words);
}

} // namespace

QString categoryText(QStringView code)
{
    return wordsOf(categoryWords, code);
}

QString serviceText(const QString &word)
{
    return wordsOf(serviceWords, word);
}

QString paymentText(const QString &word)
{
    return wordsOf(paymentWords, word);
}

QString accessText(const QString &word)
{
    return wordsOf(accessWords, word);
}

QString holidayText(const QByteArray &holiday)
{
    return wordsOf(holidayWords, QString::fromLatin1(holiday));
}

QString regionText(const QString &country, const QString &region)
{
    return wordsOf(regionWords, QString(country + region));
}

QString noticeText(const listing::DayNotice &notice)
{
    if (notice.hours == u"as-usual")
        return ListingWords::tr("comme d’habitude");
    const auto spans = listing::spansOfNotice(notice);
    if (!spans)
        return notice.hours;
    QStringList parts;
    for (const listing::TimeSpan &span : *spans)
        parts << listing::clockText(span.from) + u" – "_qs
                + listing::clockText(span.to % (24 * 60));
    return parts.isEmpty() ? ListingWords::tr("fermé") : parts.join(u", "_qs);
}

QString addressText(const listing::Address &address)
{
    QStringList parts{address.street, QString(address.postcode + u' ' + address.city).trimmed()};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

QString photoRoleText(const QString &role)
{
    return wordsOf(photoWords, role);
}

QString languageText(const QString &language)
{
    return wordsOf(languageWords, language);
}

QString listingFieldText(const QString &field)
{
    const qsizetype at = field.indexOf(u'_');
    const QString prefix = field.left(at), word = field.mid(at + 1);
    if (prefix == u"story")
        return ListingWords::tr("Description (%1)").arg(languageText(word));
    if (prefix == u"service")
        return serviceText(word);
    if (prefix == u"pays")
        return paymentText(word);
    if (prefix == u"access")
        return accessText(word);
    if (prefix == u"day") {
        const QDate date = QDate::fromString(word, u"yyyyMMdd"_qs);
        return ListingWords::tr("Horaires du %1").arg(dateText(Day::fromDate(date)));
    }
    return wordsOf(fieldWords, field);
}

namespace {

/// "hours" and "note" of a day, "first" and "last" of a post, texts by language, an address.
QString objectText(const QJsonObject &object)
{
    if (object.contains(u"hours"))
        return noticeText({object.value(u"hours").toString(), object.value(u"note").toString()});
    QStringList parts;
    for (const char *key :
         {"place", "street", "postcode", "city", "first", "last", "fr", "nl", "de", "en"})
        parts << object.value(QLatin1String(key)).toString();
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

} // namespace

QString listingValueText(const QString &field, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList names;
        const QJsonArray codes = value.toArray();
        for (const QJsonValue &code : codes)
            names << categoryText(code.toString());
        return names.join(u", "_qs);
    }
    if (value.isObject())
        return objectText(value.toObject());
    if (field == u"hours_confirmed" || field == u"shown_from") {
        const auto day = Day::fromIso(value.toString());
        return day ? dateText(*day) : QString();
    }
    return field == u"blob" && !value.toString().isEmpty() ? ListingWords::tr("une autre photo")
                                                           : value.toString();
}

} // namespace comptoir::format
