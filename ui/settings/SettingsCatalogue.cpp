// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsCatalogue.h"

#include "ui/format/Language.h"

#include <QCoreApplication>

namespace comptoir::settings {

namespace {

struct SettingsCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCatalogue)
};

using Kind = SettingRow::Kind;
using Rows = std::vector<SettingRow>;
using Choices = std::vector<std::pair<QVariant, QString>>;

Choices noYes()
{
    return {{false, SettingsCatalogue::tr("Non")}, {true, SettingsCatalogue::tr("Oui")}};
}

Choices languages(const QString &none)
{
    Choices choices{{QString(), none}};
    for (const auto language : format::languages())
        choices.emplace_back(format::languageCode(language), format::languageName(language));
    return choices;
}

SettingRow choice(Group group, const QByteArray &key, const QString &label, const QString &effect,
                  Choices choices)
{
    return {group, Kind::Choice, key, label, effect, std::move(choices)};
}

void addShop(Rows &rows)
{
    rows.push_back({Group::Shop, Kind::Fact, "shop", SettingsCatalogue::tr("Boutique"),
                    SettingsCatalogue::tr("Telle que la ville la connaît.")});
    SettingRow books{Group::Shop,
                     Kind::Link,
                     "establishment",
                     SettingsCatalogue::tr("Mentions des tickets"),
                     SettingsCatalogue::tr("Adresse, SIRET ou numéro d’entreprise, TVA."),
                     {},
                     1,
                     {},
                     {},
                     SettingsCatalogue::tr("Modifier")};
    rows.push_back(books);
    rows.push_back({Group::Shop, Kind::Fact, "town", SettingsCatalogue::tr("Ville"),
                    SettingsCatalogue::tr("Elle émet les bons et les rembourse.")});
    rows.push_back({Group::Shop, Kind::Fact, "till", SettingsCatalogue::tr("Caisse"),
                    SettingsCatalogue::tr("Cet appareil.")});
}

void addTill(Rows &rows)
{
    const auto group = Group::Till;
    rows.push_back(
        choice(group, "scanMode", SettingsCatalogue::tr("Écran de vente"),
               SettingsCatalogue::tr("Se change aussi en haut de la vente."),
               {{false, SettingsCatalogue::tr("Grille")}, {true, SettingsCatalogue::tr("Scan")}}));
    rows.push_back(
        {group, Kind::Text, "scaleLabels", SettingsCatalogue::tr("Étiquettes de balance"),
         SettingsCatalogue::tr("Une règle par étiquette ; vide : les réglages usuels.")});
}

void addMail(Rows &rows)
{
    rows.push_back({Group::Till, Kind::Panel, "mail", SettingsCatalogue::tr("Tickets par mail"),
                    SettingsCatalogue::tr("Envoyés par la boîte mail de la boutique ; sans "
                                          "réseau, ils attendent ici.")});
}

void addPayments(Rows &rows)
{
    const auto group = Group::Payments;
    rows.push_back(choice(group, "mealVouchers", SettingsCatalogue::tr("Titres-restaurant"),
                          SettingsCatalogue::tr("Proposés à l’encaissement."), noYes()));
    rows.push_back(choice(group, "cheques", SettingsCatalogue::tr("Chèques"),
                          SettingsCatalogue::tr("Proposés à l’encaissement."), noYes()));
    rows.push_back(choice(group, "transfers", SettingsCatalogue::tr("Virements"),
                          SettingsCatalogue::tr("Proposés à l’encaissement."), noYes()));
    rows.push_back(
        {group, Kind::Text, "terminal", SettingsCatalogue::tr("Terminal de carte"),
         SettingsCatalogue::tr("Son adresse sur le réseau (Caisse-AP) ; vide : il est à part.")});
}

void addDisplay(Rows &rows)
{
    const auto group = Group::Display;
    rows.push_back(choice(group, "language", SettingsCatalogue::tr("Langue de l’écran"),
                          SettingsCatalogue::tr("Change tout de suite, sans redémarrer."),
                          languages(SettingsCatalogue::tr("Celle de l’appareil"))));
    rows.push_back(
        choice(group, "theme", SettingsCatalogue::tr("Thème"),
               SettingsCatalogue::tr("Extérieur : noir sur blanc, plus grand, pour le soleil."),
               {{u"system"_qs, SettingsCatalogue::tr("Système")},
                {u"light"_qs, SettingsCatalogue::tr("Clair")},
                {u"dark"_qs, SettingsCatalogue::tr("Sombre")},
                {u"outdoor"_qs, SettingsCatalogue::tr("Extérieur")},
                {u"outdoor-night"_qs, SettingsCatalogue::tr("Extérieur, nuit")}}));
    rows.push_back({group,
                    Kind::Number,
                    "fontPercent",
                    SettingsCatalogue::tr("Taille du texte"),
                    SettingsCatalogue::tr("Cette page montre le résultat aussitôt."),
                    {},
                    10,
                    SettingsCatalogue::tr("%1 %")});
    rows.push_back(
        choice(group, "compact", SettingsCatalogue::tr("Densité"),
               SettingsCatalogue::tr("À la souris, les boutons peuvent être plus petits."),
               {{false, SettingsCatalogue::tr("Doigt")}, {true, SettingsCatalogue::tr("Souris")}}));
    rows.push_back(choice(group, "leftHanded", SettingsCatalogue::tr("Pour gaucher"),
                          SettingsCatalogue::tr("Le montant et les boutons passent à gauche."),
                          noYes()));
    rows.push_back(choice(group, "tilePhotos", SettingsCatalogue::tr("Photos sur les touches"),
                          SettingsCatalogue::tr("De la vente ; sans photo, la touche reste."),
                          noYes()));
    rows.push_back(choice(group, "reducedMotion", SettingsCatalogue::tr("Animations réduites"),
                          SettingsCatalogue::tr("Les panneaux apparaissent sans glisser."),
                          noYes()));
    rows.push_back(choice(
        group, "sounds", SettingsCatalogue::tr("Sons"),
        SettingsCatalogue::tr("Chaque réponse a le sien, reconnaissable au rythme."), noYes()));
    rows.push_back({group,
                    Kind::Number,
                    "volume",
                    SettingsCatalogue::tr("Volume"),
                    SettingsCatalogue::tr("Par-dessus celui de l’appareil."),
                    {},
                    10,
                    SettingsCatalogue::tr("%1 %"),
                    {},
                    SettingsCatalogue::tr("Écouter")});
    rows.push_back(choice(
        group, "flash", SettingsCatalogue::tr("Éclair à chaque réponse"),
        SettingsCatalogue::tr("Le bord de l’écran s’allume ; toujours quand il n’y a pas de son."),
        noYes()));
}

void addVouchers(Rows &rows)
{
    const auto group = Group::Vouchers;
    rows.push_back(choice(group, "receiptLanguage", SettingsCatalogue::tr("Langue des preuves"),
                          SettingsCatalogue::tr("De ce qui est imprimé ou remis au client."),
                          languages(SettingsCatalogue::tr("Celle de l’écran"))));
    rows.push_back({group,
                    Kind::Number,
                    "returnSeconds",
                    SettingsCatalogue::tr("Retour après un débit"),
                    SettingsCatalogue::tr("L’écran redevient prêt de lui-même."),
                    {},
                    1,
                    SettingsCatalogue::tr("%1 s"),
                    SettingsCatalogue::tr("Jamais")});
    rows.push_back(choice(group, "cameraPreview", SettingsCatalogue::tr("Image de la caméra"),
                          SettingsCatalogue::tr("Sans image, la lecture continue."), noYes()));
}

void addHardware(Rows &rows)
{
    const auto group = Group::Hardware;
    rows.push_back({group,
                    Kind::Link,
                    "doctor",
                    SettingsCatalogue::tr("Essayer les appareils"),
                    SettingsCatalogue::tr("Lecteur, imprimante et caméra, l’un après l’autre."),
                    {},
                    1,
                    {},
                    {},
                    SettingsCatalogue::tr("Essayer")});
    rows.push_back(choice(
        group, "customerScreen", SettingsCatalogue::tr("Écran pour le client"),
        SettingsCatalogue::tr("Sur un second écran branché : articles, total, rendu. Jamais sur "
                              "celui-ci."),
        noYes()));
    rows.push_back(
        {group, Kind::Text, "scannerLayout", SettingsCatalogue::tr("Clavier du lecteur"),
         SettingsCatalogue::tr("Trouvé par l’essai ; vide : reconnu à chaque lecture.")});
    rows.push_back(
        {group, Kind::Text, "scannerPrefix", SettingsCatalogue::tr("Préfixe du lecteur"),
         SettingsCatalogue::tr("Ce qu’il tape avant chaque code, s’il est réglé ainsi.")});
    rows.push_back(choice(
        group, "printer", SettingsCatalogue::tr("Imprimante"),
        SettingsCatalogue::tr("Pour la page d’essai ; les preuves s’enregistrent en fichier."),
        {{u"none"_qs, SettingsCatalogue::tr("Aucune")},
         {u"network"_qs, SettingsCatalogue::tr("Réseau")},
         {u"device"_qs, SettingsCatalogue::tr("Câble")}}));
    rows.push_back({group, Kind::Text, "printerAddress",
                    SettingsCatalogue::tr("Adresse de l’imprimante"),
                    SettingsCatalogue::tr("Sur le réseau, ou le nom du port.")});
    rows.push_back(
        choice(group, "paperColumns", SettingsCatalogue::tr("Largeur du papier"),
               SettingsCatalogue::tr("En caractères : 32 pour 58 mm, 42 ou 48 pour 80 mm."),
               {{32, u"32"_qs}, {42, u"42"_qs}, {48, u"48"_qs}}));
}

void addDiscount(Rows &rows, const QByteArray &key, const QString &label)
{
    SettingRow row{
        Group::Staff,
        Kind::Number,
        key,
        label,
        SettingsCatalogue::tr("Au-delà, la caisse demande le code ou le badge d’un responsable."),
        {},
        5,
        SettingsCatalogue::tr("%1 %"),
        SettingsCatalogue::tr("Aucune")};
    row.counts = true;
    rows.push_back(row);
}

void addStaff(Rows &rows)
{
    const auto group = Group::Staff;
    rows.push_back({group, Kind::Panel, "operators", SettingsCatalogue::tr("Personnes à la caisse"),
                    SettingsCatalogue::tr("Nom, droits et code de chacun.")});
    SettingRow lock{
        group,
        Kind::Number,
        "lockMinutes",
        SettingsCatalogue::tr("Verrouillage automatique"),
        SettingsCatalogue::tr("Quand personne ne touche la caisse ; jamais pendant un débit."),
        {},
        1,
        SettingsCatalogue::tr("%1 min"),
        SettingsCatalogue::tr("Jamais")};
    lock.counts = true;
    rows.push_back(lock);
    SettingRow guest = choice(
        group, "guest", SettingsCatalogue::tr("Invité sans code"),
        SettingsCatalogue::tr("L’écran verrouillé propose d’entrer sans nom."), noYes());
    guest.counts = true;
    rows.push_back(guest);
    addDiscount(rows, "discountCashier", SettingsCatalogue::tr("Remise de la caisse"));
    addDiscount(rows, "discountAdviser", SettingsCatalogue::tr("Remise du conseiller"));
}

void addRest(Rows &rows)
{
    rows.push_back(
        {Group::Sync,
         Kind::Link,
         "sync",
         SettingsCatalogue::tr("Synchronisation"),
         SettingsCatalogue::tr("Ce qui est envoyé, ce qui attend, et l’âge des données."),
         {},
         1,
         {},
         {},
         SettingsCatalogue::tr("Ouvrir")});
    rows.push_back({Group::Sync,
                    Kind::Link,
                    "shopKeys",
                    SettingsCatalogue::tr("Code de secours de la boutique"),
                    SettingsCatalogue::tr("Pour relire les ventes si les caisses sont perdues."),
                    {},
                    1,
                    {},
                    {},
                    SettingsCatalogue::tr("Ouvrir")});
    rows.push_back(
        {Group::Copies, Kind::Panel, "copies", SettingsCatalogue::tr("Copies et export"),
         SettingsCatalogue::tr("Une copie se fait seule après chaque clôture et chaque jour.")});
    rows.push_back({Group::Privacy, Kind::Words, "stored",
                    SettingsCatalogue::tr("Ce que la caisse enregistre"),
                    SettingsCatalogue::tr(
                        "Chaque débit : heure, montant, fin du code du bon. Jamais le nom du "
                        "client, ni les images de la caméra.")});
    rows.push_back(
        {Group::Privacy, Kind::Words, "sent", SettingsCatalogue::tr("Ce qu’elle envoie à la ville"),
         SettingsCatalogue::tr("Les débits, signés par cet appareil. Les noms et les codes des "
                               "personnes restent ici.")});
    rows.push_back(
        {Group::Privacy, Kind::Words, "unread", SettingsCatalogue::tr("Les autres codes"),
         SettingsCatalogue::tr("Un code qui n’est pas un bon n’est ni montré, ni gardé.")});
    rows.push_back({Group::Advanced, Kind::Fact, "folder",
                    SettingsCatalogue::tr("Dossier des données"),
                    SettingsCatalogue::tr("À ne pas copier sur un autre appareil.")});
    rows.push_back({Group::Advanced, Kind::Fact, "version", SettingsCatalogue::tr("Version"),
                    SettingsCatalogue::tr("À donner à votre conseiller.")});
}

} // namespace

QString groupTitle(Group group)
{
    switch (group) {
    case Group::Shop:
        return SettingsCatalogue::tr("Boutique");
    case Group::Display:
        return SettingsCatalogue::tr("Affichage et son");
    case Group::Till:
        return SettingsCatalogue::tr("Caisse et tickets");
    case Group::Payments:
        return SettingsCatalogue::tr("Paiements");
    case Group::Vouchers:
        return SettingsCatalogue::tr("Bons");
    case Group::Hardware:
        return SettingsCatalogue::tr("Matériel");
    case Group::Staff:
        return SettingsCatalogue::tr("Opérateurs et droits");
    case Group::Sync:
        return SettingsCatalogue::tr("Synchronisation");
    case Group::Copies:
        return SettingsCatalogue::tr("Copies et export");
    case Group::Privacy:
        return SettingsCatalogue::tr("Confidentialité");
    case Group::Advanced:
        break;
    }
    return SettingsCatalogue::tr("Avancé");
}

std::vector<SettingRow> settingsCatalogue()
{
    Rows rows;
    addShop(rows);
    addDisplay(rows);
    addTill(rows);
    addMail(rows);
    addPayments(rows);
    addVouchers(rows);
    addHardware(rows);
    addStaff(rows);
    addRest(rows);
    return rows;
}

QString valueText(const SettingRow &row, const QVariant &value)
{
    for (const auto &[candidate, words] : row.choices) {
        if (candidate == value)
            return words;
    }
    if (row.kind == SettingRow::Kind::Number)
        return value.toInt() == 0 && !row.zero.isEmpty() ? row.zero : row.unit.arg(value.toInt());
    return value.toString();
}

} // namespace comptoir::settings
