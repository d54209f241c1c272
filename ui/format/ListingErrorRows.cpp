// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what can be wrong with a listing: hours, contacts, the register's file.
#include "ui/format/ErrorRows.h"

namespace comptoir::format {

namespace {

const ErrorRow rows[] = {
    {"hours/empty", QT_TRANSLATE_NOOP("ErrorText", "Pas d’horaires"),
     QT_TRANSLATE_NOOP("ErrorText", "Aucun horaire n’est indiqué."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Indiquez des heures, ou « fermé\u202f».")},
    {"hours/bad-time", QT_TRANSLATE_NOOP("ErrorText", "Heure impossible"),
     QT_TRANSLATE_NOOP("ErrorText", "Une heure s’écrit de 00:00 à 24:00."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Corrigez l’heure, par exemple 09:00.")},
    {"hours/ends-before-start", QT_TRANSLATE_NOOP("ErrorText", "La fin est avant le début"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Après minuit, une plage peut aller jusqu’à 08:00, pas plus loin."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Vérifiez les deux heures.")},
    {"hours/overlap", QT_TRANSLATE_NOOP("ErrorText", "Deux plages se croisent"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Une plage commence avant la fin de la précédente, ou de la nuit d’avant."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Corrigez ou réunissez les deux plages.")},
    {"hours/no-calendar", QT_TRANSLATE_NOOP("ErrorText", "Vacances scolaires inconnues"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Les vacances scolaires n’ont pas de calendrier ici\u202f: ce texte est "
                       "affiché tel quel."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Indiquez plutôt des dates.")},
    {"hours/", QT_TRANSLATE_NOOP("ErrorText", "Horaires non compris"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ce texte est affiché tel quel\u202f; personne n’en déduit que vous êtes "
                       "ouvert."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Remplissez plutôt la semaine, jour par jour.")},
    {"holidays/", QT_TRANSLATE_NOOP("ErrorText", "Jours fériés inconnus"),
     QT_TRANSLATE_NOOP("ErrorText", "Ce pays ou cette région n’a pas de calendrier ici."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez un pays et une région de la liste.")},
    {"listing/name-missing", QT_TRANSLATE_NOOP("ErrorText", "Pas de nom"),
     QT_TRANSLATE_NOOP("ErrorText", "Sans nom, personne ne trouve votre commerce."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Écrivez le nom de votre enseigne.")},
    {"listing/title-missing", QT_TRANSLATE_NOOP("ErrorText", "Pas de titre"),
     QT_TRANSLATE_NOOP("ErrorText", "Une annonce est affichée par son titre."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Écrivez quelques mots.")},
    {"listing/place-missing", QT_TRANSLATE_NOOP("ErrorText", "Pas de lieu"),
     QT_TRANSLATE_NOOP("ErrorText", "Un marché a une place ou une ville."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Écrivez où se tient le marché.")},
    {"listing/text-long", QT_TRANSLATE_NOOP("ErrorText", "Texte trop long"),
     QT_TRANSLATE_NOOP("ErrorText", "Ce champ a de la place pour {max} signes."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Raccourcissez le texte.")},
    {"listing/control-character", QT_TRANSLATE_NOOP("ErrorText", "Signe illisible"),
     QT_TRANSLATE_NOOP("ErrorText", "Le texte contient un signe que personne ne voit."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Retapez le texte.")},
    {"listing/bad-phone", QT_TRANSLATE_NOOP("ErrorText", "Numéro de téléphone incorrect"),
     QT_TRANSLATE_NOOP("ErrorText", "Il manque des chiffres, ou il y en a trop."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez le numéro, par exemple 06 12 34 56 78")},
    {"listing/bad-email", QT_TRANSLATE_NOOP("ErrorText", "Adresse e-mail incorrecte"),
     QT_TRANSLATE_NOOP("ErrorText", "Une adresse s’écrit nom@domaine.fr."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez l’adresse.")},
    {"listing/bad-url", QT_TRANSLATE_NOOP("ErrorText", "Adresse du site incorrecte"),
     QT_TRANSLATE_NOOP("ErrorText", "Une adresse de site s’écrit www.exemple.fr."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez l’adresse.")},
    {"listing/bad-postcode", QT_TRANSLATE_NOOP("ErrorText", "Code postal incorrect"),
     QT_TRANSLATE_NOOP("ErrorText", "Cinq chiffres en France et en Allemagne, quatre en Belgique."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Vérifiez le code postal et le pays.")},
    {"listing/unknown-country", QT_TRANSLATE_NOOP("ErrorText", "Pays ou région inconnus"),
     QT_TRANSLATE_NOOP("ErrorText", "Les jours fériés de ce lieu ne sont pas connus ici."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez un pays et une région de la liste.")},
    {"listing/unknown-category", QT_TRANSLATE_NOOP("ErrorText", "Catégorie inconnue"),
     QT_TRANSLATE_NOOP("ErrorText", "Cette catégorie n’est pas dans la liste."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez-en une autre.")},
    {"listing/unknown-language", QT_TRANSLATE_NOOP("ErrorText", "Langue inconnue"),
     QT_TRANSLATE_NOOP("ErrorText", "Les textes sont en quatre langues\u00a0: fr, nl, de, en."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Choisissez une de ces langues.")},
    {"listing/bad-measure", QT_TRANSLATE_NOOP("ErrorText", "Mesure impossible"),
     QT_TRANSLATE_NOOP("ErrorText", "Au plus 99 marches\u202f; une porte de 30 cm à 10 m."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Vérifiez la mesure.")},
    {"listing/ends-before-start", QT_TRANSLATE_NOOP("ErrorText", "La fin est avant le début"),
     QT_TRANSLATE_NOOP("ErrorText", "Le dernier jour est avant le premier."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez les deux dates.")},
    {"listing/hours-as-text", QT_TRANSLATE_NOOP("ErrorText", "Horaires affichés tels quels"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ces horaires ne sont pas compris\u202f: personne ne peut dire si vous êtes "
                       "ouvert."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Remplissez plutôt la semaine, jour par jour.")},
    {"listing/point-out-of-range", QT_TRANSLATE_NOOP("ErrorText", "Point hors de la carte"),
     QT_TRANSLATE_NOOP("ErrorText", "La latitude va de −90 à 90, la longitude de −180 à 180."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Vérifiez les deux nombres.")},
    {"listing/bad-point", QT_TRANSLATE_NOOP("ErrorText", "Point illisible"),
     QT_TRANSLATE_NOOP("ErrorText", "Un point s’écrit en degrés, par exemple 50,467388."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez les deux nombres.")},
    {"prefill/no-number-column", QT_TRANSLATE_NOOP("ErrorText", "Fichier sans numéros"),
     QT_TRANSLATE_NOOP("ErrorText", "Aucune colonne n’a de numéro SIRET ou d’entreprise (BCE)."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Choisissez un extrait SIRENE ou BCE.")},
    {"prefill/no-number", QT_TRANSLATE_NOOP("ErrorText", "Ligne sans numéro"),
     QT_TRANSLATE_NOOP("ErrorText", "Cette ligne n’a pas de numéro SIRET ou d’entreprise."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Complétez la ligne, ou laissez-la.")},
    {"prefill/closed", QT_TRANSLATE_NOOP("ErrorText", "Établissement fermé"),
     QT_TRANSLATE_NOOP("ErrorText", "Le registre dit que cet établissement est fermé."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez le numéro.")},
    {"prefill/not-in-file", QT_TRANSLATE_NOOP("ErrorText", "Numéro absent du fichier"),
     QT_TRANSLATE_NOOP("ErrorText", "Ce fichier ne contient pas ce numéro."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez le numéro, ou remplissez la fiche à la main.")},
};

} // namespace

std::vector<ErrorRow> listingErrorRows()
{
    return {std::begin(rows), std::end(rows)};
}

} // namespace comptoir::format
