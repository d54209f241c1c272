// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ErrorText.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorRows.h"
#include "ui/format/MoneyText.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::format {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

using Row = ErrorRow;

const Row rows[] = {
    {"store/disk-full", QT_TRANSLATE_NOOP("ErrorText", "Disque plein : débits arrêtés"),
     QT_TRANSLATE_NOOP("ErrorText", "Cet appareil n’a plus de place pour enregistrer un débit."),
     nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText", "Libérez de la place, puis touchez de nouveau Débiter.")},
    {"store/disk-io", QT_TRANSLATE_NOOP("ErrorText", "Le disque ne répond pas"),
     QT_TRANSLATE_NOOP("ErrorText", "L’enregistrement a échoué."), nothingTaken,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Réessayez. Si cela recommence, redémarrez l’appareil et prévenez votre conseiller.")},
    {"store/corrupt", QT_TRANSLATE_NOOP("ErrorText", "Données de la caisse abîmées"),
     QT_TRANSLATE_NOOP("ErrorText", "Le fichier de la caisse ne se lit plus correctement."),
     nothingTaken,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "N’effacez rien. Prévenez votre conseiller : une copie existe sur cet appareil.")},
    {"store/newer-schema",
     QT_TRANSLATE_NOOP("ErrorText", "Comptoir est trop ancien pour ces données"),
     QT_TRANSLATE_NOOP("ErrorText", "Une version plus récente a déjà ouvert cette caisse."),
     nothingTaken, QT_TRANSLATE_NOOP("ErrorText", "Installez la dernière version de Comptoir.")},
    {"store/busy", QT_TRANSLATE_NOOP("ErrorText", "La caisse est occupée"),
     QT_TRANSLATE_NOOP("ErrorText", "Une autre fenêtre de Comptoir enregistre."), nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText", "Fermez l’autre fenêtre, puis réessayez.")},
    {"store/", QT_TRANSLATE_NOOP("ErrorText", "L’enregistrement a échoué"),
     QT_TRANSLATE_NOOP("ErrorText", "La caisse n’a pas pu écrire ses données."), nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText", "Réessayez. Si cela recommence, prévenez votre conseiller.")},
    {"till/not-enrolled",
     QT_TRANSLATE_NOOP("ErrorText", "Cette caisse n’est inscrite dans aucune ville"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle ne connaît pas encore les bons à accepter."),
     nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Demandez un code d’invitation à la mairie, puis présentez-le.")},
    {"till/already-running", QT_TRANSLATE_NOOP("ErrorText", "Comptoir est déjà ouvert"),
     QT_TRANSLATE_NOOP("ErrorText", "Une autre fenêtre tient les données de cette caisse."),
     nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Continuez dans l’autre fenêtre, ou fermez-la d’abord.")},
    {"till/", QT_TRANSLATE_NOOP("ErrorText", "La caisse s’arrête"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle n’a pas pu terminer cette demande."), nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText", "Relancez Comptoir, puis regardez les derniers passages.")},
    {"attention/not-open", QT_TRANSLATE_NOOP("ErrorText", "Cette question a déjà sa réponse"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle a été réglée entre-temps."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Regardez sous « Réglé ».")},
    {"attention/not-saved", QT_TRANSLATE_NOOP("ErrorText", "Feuille non enregistrée"),
     QT_TRANSLATE_NOOP("ErrorText", "Le fichier n’a pas pu être écrit."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Libérez de la place, puis touchez de nouveau Imprimer.")},
    {"attention/", QT_TRANSLATE_NOOP("ErrorText", "Réponse non enregistrée"),
     QT_TRANSLATE_NOOP("ErrorText", "Cette réponse ne va pas avec la question."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Rouvrez la question et choisissez de nouveau.")},
    {"enrolment/not-a-ticket", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas une invitation"),
     QT_TRANSLATE_NOOP("ErrorText", "Ce code ne vient pas de l’écran d’inscription de la mairie."),
     nullptr,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Présentez le carré affiché par le guichet, ou collez son texte entier.")},
    {"enrolment/newer-format", QT_TRANSLATE_NOOP("ErrorText", "Invitation d’un format plus récent"),
     QT_TRANSLATE_NOOP("ErrorText", "Cette version de Comptoir ne sait pas la lire."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Installez la dernière version de Comptoir, puis réessayez.")},
    {"enrolment/insecure-server", QT_TRANSLATE_NOOP("ErrorText", "Adresse non protégée"),
     QT_TRANSLATE_NOOP("ErrorText", "L’invitation mène à un serveur sans connexion chiffrée."),
     nullptr,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ne continuez pas. Demandez une autre invitation à la mairie.")},
    {"enrolment/expired", QT_TRANSLATE_NOOP("ErrorText", "Invitation expirée"),
     QT_TRANSLATE_NOOP("ErrorText", "Une invitation vaut quinze minutes."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Demandez-en une nouvelle au guichet.")},
    {"enrolment/used", QT_TRANSLATE_NOOP("ErrorText", "Invitation déjà utilisée"),
     QT_TRANSLATE_NOOP("ErrorText", "Une autre caisse s’est inscrite avec ce code."), nullptr,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Si ce n’est pas vous, prévenez la mairie. Demandez une nouvelle invitation.")},
    {"enrolment/cancelled", QT_TRANSLATE_NOOP("ErrorText", "Inscription refusée par le guichet"),
     QT_TRANSLATE_NOOP("ErrorText", "Le guichet a annulé cette invitation."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Demandez-en une nouvelle au guichet.")},
    {"enrolment/wrong-code", QT_TRANSLATE_NOOP("ErrorText", "Invitation inconnue"),
     QT_TRANSLATE_NOOP("ErrorText", "La mairie ne connaît pas ce code."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Demandez une nouvelle invitation au guichet.")},
    {"enrolment/unknown", QT_TRANSLATE_NOOP("ErrorText", "Invitation inconnue"),
     QT_TRANSLATE_NOOP("ErrorText", "La mairie ne connaît pas ce code."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Demandez une nouvelle invitation au guichet.")},
    {"enrolment/other-sas", QT_TRANSLATE_NOOP("ErrorText", "Inscription refusée par le guichet"),
     QT_TRANSLATE_NOOP("ErrorText", "Le guichet n’a pas confirmé cette caisse."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Comparez les six chiffres avec le guichet, puis recommencez.")},
    {"enrolment/already-enrolled", QT_TRANSLATE_NOOP("ErrorText", "Cette caisse est déjà inscrite"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle ne peut pas servir une seconde inscription."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Continuez : il n’y a rien à faire.")},
    {"enrolment/", QT_TRANSLATE_NOOP("ErrorText", "L’inscription n’a pas abouti"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville n’a pas accepté cette invitation."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Demandez une nouvelle invitation au guichet.")},
    {"territory/other-root",
     QT_TRANSLATE_NOOP("ErrorText", "Ce serveur n’est pas celui de l’invitation"),
     QT_TRANSLATE_NOOP("ErrorText", "Sa clé n’est pas celle que la mairie a mise dans le code."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Ne continuez pas. Prévenez la mairie.")},
    {"territory/bad-signature", QT_TRANSLATE_NOOP("ErrorText", "Réponse non authentique"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Le serveur a répondu sans la bonne signature ; sa réponse est ignorée."),
     allKept, QT_TRANSLATE_NOOP("ErrorText", "Continuez hors ligne et prévenez votre conseiller.")},
    {"territory/", QT_TRANSLATE_NOOP("ErrorText", "La ville a un problème de clés"),
     QT_TRANSLATE_NOOP("ErrorText", "Son serveur ne peut pas signer ses réponses."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Continuez hors ligne. La mairie doit s’en occuper.")},
    {"territory/older-keyset", QT_TRANSLATE_NOOP("ErrorText", "Clés périmées"),
     QT_TRANSLATE_NOOP("ErrorText", "Le serveur a envoyé des clés plus anciennes que les vôtres."),
     allKept, QT_TRANSLATE_NOOP("ErrorText", "Continuez hors ligne et prévenez votre conseiller.")},
    {"net/captive", QT_TRANSLATE_NOOP("ErrorText", "Le réseau demande une connexion"),
     QT_TRANSLATE_NOOP("ErrorText", "Une page d’accueil du Wi-Fi répond à la place de la ville."),
     allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Ouvrez un navigateur et acceptez les conditions du Wi-Fi.")},
    {"net/server", QT_TRANSLATE_NOOP("ErrorText", "Le serveur de la ville est en panne"),
     QT_TRANSLATE_NOOP("ErrorText", "Il répond, mais par une erreur."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Continuez : la caisse réessaie toute seule.")},
    {"net/stale-answer", QT_TRANSLATE_NOOP("ErrorText", "Réponse trop ancienne"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "La réponse reçue n’est pas celle de cette demande ; elle est ignorée."),
     allKept, QT_TRANSLATE_NOOP("ErrorText", "Continuez : la caisse réessaie toute seule.")},
    {"net/insecure", QT_TRANSLATE_NOOP("ErrorText", "Connexion non sûre"),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Le certificat du serveur n’est pas valable, ou l’heure de l’appareil est fausse."),
     allKept, QT_TRANSLATE_NOOP("ErrorText", "Vérifiez la date et l’heure de l’appareil.")},
    {"net/", QT_TRANSLATE_NOOP("ErrorText", "Pas de contact avec la ville"),
     QT_TRANSLATE_NOOP("ErrorText", "Le réseau manque ou le serveur est arrêté."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Continuez : la caisse réessaie toute seule.")},
    {"device/revoked", QT_TRANSLATE_NOOP("ErrorText", "Cette caisse n’est plus acceptée"),
     QT_TRANSLATE_NOOP("ErrorText", "La mairie a retiré cet appareil."), allKept,
     QT_TRANSLATE_NOOP(
         "ErrorText", "Appelez la mairie. Ne supprimez rien : ce qui est enregistré sera repris.")},
    {"device/key-change-under-way",
     QT_TRANSLATE_NOOP("ErrorText", "La clé de cette caisse change déjà"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville n’a pas encore confirmé la nouvelle clé."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Attendez que la caisse soit en ligne : elle termine seule.")},
    {"device/", QT_TRANSLATE_NOOP("ErrorText", "La ville ne reconnaît pas cette caisse"),
     QT_TRANSLATE_NOOP("ErrorText", "Son inscription n’est pas valable."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Appelez la mairie.")},
    {"token/", QT_TRANSLATE_NOOP("ErrorText", "La ville ne reconnaît pas cette caisse"),
     QT_TRANSLATE_NOOP("ErrorText", "Sa preuve d’identité n’a pas été acceptée."), allKept,
     QT_TRANSLATE_NOOP("ErrorText",
                       "La caisse réessaie toute seule. Si cela dure, appelez la mairie.")},
    {"nonce/", QT_TRANSLATE_NOOP("ErrorText", "La ville a mis trop de temps à répondre"),
     QT_TRANSLATE_NOOP("ErrorText", "La demande n’était plus valable."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "La caisse réessaie toute seule.")},
    {"rescue/wrong-code", QT_TRANSLATE_NOOP("ErrorText", "Ce code n’ouvre pas ce fichier"),
     QT_TRANSLATE_NOOP("ErrorText", "Il est d’un autre fichier ou d’une autre boutique."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Prenez le code noté lors de la sauvegarde.")},
    {"rescue/other-town", QT_TRANSLATE_NOOP("ErrorText", "Fichier d’une autre ville"),
     QT_TRANSLATE_NOOP("ErrorText", "Cette caisse ne peut pas le transmettre."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Utilisez une caisse de la même ville.")},
    {"rescue/newer-format", QT_TRANSLATE_NOOP("ErrorText", "Fichier d’un format plus récent"),
     QT_TRANSLATE_NOOP("ErrorText", "Une version plus récente de Comptoir l’a écrit."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Installez la dernière version.")},
    {"rescue/own-device", QT_TRANSLATE_NOOP("ErrorText", "Fichier de cette caisse"),
     QT_TRANSLATE_NOOP("ErrorText", "Ses opérations sont déjà ici."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Il n’y a rien à faire.")},
    {"rescue/fork", QT_TRANSLATE_NOOP("ErrorText", "Ce fichier contredit un autre"),
     QT_TRANSLATE_NOOP("ErrorText", "Deux copies de la même caisse ont servi."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Gardez les deux fichiers et prévenez votre conseiller.")},
    {"rescue/", QT_TRANSLATE_NOOP("ErrorText", "Ce fichier n’est pas lisible"),
     QT_TRANSLATE_NOOP("ErrorText", "Il est abîmé, incomplet ou d’un autre genre."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Copiez-le de nouveau depuis la caisse d’origine.")},
    {"recovery/mistyped", QT_TRANSLATE_NOOP("ErrorText", "Une faute de frappe dans le code"),
     QT_TRANSLATE_NOOP("ErrorText", "Un caractère au moins n’est pas le bon."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Relisez le code groupe par groupe.")},
    {"recovery/other-shop", QT_TRANSLATE_NOOP("ErrorText", "Ce code n’ouvre aucune vente d’ici"),
     QT_TRANSLATE_NOOP("ErrorText", "Il est d’une autre boutique, ou un plus récent l’a remplacé."),
     allKept,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Prenez la dernière page imprimée, une fois la caisse en "
                       "ligne.")},
    {"recovery/no-keys-yet", QT_TRANSLATE_NOOP("ErrorText", "Le code est bon, les clés manquent"),
     QT_TRANSLATE_NOOP("ErrorText", "Une caisse de la boutique doit encore les envoyer."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Mettez les caisses en ligne et réessayez dans une minute.")},
    {"recovery/", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas un code de secours"),
     QT_TRANSLATE_NOOP("ErrorText", "Le code a six groupes de six caractères."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Relisez le code imprimé.")},
    {"seal/", QT_TRANSLATE_NOOP("ErrorText", "Ventes encore fermées sur cette caisse"),
     QT_TRANSLATE_NOOP("ErrorText", "Leur clé n’est pas encore arrivée ici."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Autorisez cette caisse depuis une autre, ou tapez le code.")},
    {"sharing/", QT_TRANSLATE_NOOP("ErrorText", "Les clés de la boutique ne passent pas"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville n’a pas accepté la clé de cette caisse."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Prévenez votre conseiller.")},
    {"sync/upgrade", QT_TRANSLATE_NOOP("ErrorText", "Mise à jour nécessaire"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville ne parle plus avec cette version de Comptoir."),
     allKept, QT_TRANSLATE_NOOP("ErrorText", "Installez la dernière version. Rien n’est perdu.")},
    {"sync/fork", QT_TRANSLATE_NOOP("ErrorText", "Deux copies de cette caisse existent"),
     QT_TRANSLATE_NOOP("ErrorText", "Une copie de ses données a servi sur un autre appareil."),
     allKept,
     QT_TRANSLATE_NOOP("ErrorText",
                       "N’utilisez qu’un des deux appareils et prévenez votre conseiller.")},
    {"sync/", QT_TRANSLATE_NOOP("ErrorText", "La synchronisation n’a pas abouti"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville n’a pas pu prendre cet envoi."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "La caisse réessaie toute seule.")},
    {"feed/", QT_TRANSLATE_NOOP("ErrorText", "La liste des bons est à recharger"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville ne garde plus la suite de votre liste."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "La caisse la recharge toute seule.")},
    {"blob/too-large", QT_TRANSLATE_NOOP("ErrorText", "Photo trop lourde"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville prend des photos de 8 Mo au plus."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez une photo plus petite.")},
    {"blob/quota", QT_TRANSLATE_NOOP("ErrorText", "Plus de place pour vos photos"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville garde 256 Mo de photos par boutique."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Retirez des photos qui ne servent plus.")},
    {"blob/", QT_TRANSLATE_NOOP("ErrorText", "La photo n’est pas passée"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle est arrivée incomplète ou abîmée."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "La caisse la renvoie toute seule.")},
    {"register/", QT_TRANSLATE_NOOP("ErrorText", "Fiche trop longue"),
     QT_TRANSLATE_NOOP("ErrorText", "La ville ne prend pas autant de texte."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Raccourcissez-la, puis enregistrez de nouveau.")},
    {"incident/", QT_TRANSLATE_NOOP("ErrorText", "L’incident n’est pas clos"),
     QT_TRANSLATE_NOOP("ErrorText", "Il manque un motif, ou il a déjà été décidé autrement."),
     QT_TRANSLATE_NOOP("ErrorText", "Aucun montant n’a bougé."),
     QT_TRANSLATE_NOOP("ErrorText", "Relisez la liste des incidents, puis donnez un motif.")},
    {"http/too-many-requests", QT_TRANSLATE_NOOP("ErrorText", "La ville a trop de demandes"),
     QT_TRANSLATE_NOOP("ErrorText", "Beaucoup de caisses lui parlent en même temps."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Patientez un instant : la caisse réessaie toute seule.")},
    {"http/busy", QT_TRANSLATE_NOOP("ErrorText", "La ville a trop de demandes"),
     QT_TRANSLATE_NOOP("ErrorText", "Beaucoup de caisses lui parlent en même temps."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "Patientez un instant : la caisse réessaie toute seule.")},
    {"http/", QT_TRANSLATE_NOOP("ErrorText", "Le serveur de la ville a mal répondu"),
     QT_TRANSLATE_NOOP("ErrorText", "Une demande n’a pas été comprise."), allKept,
     QT_TRANSLATE_NOOP("ErrorText", "La caisse réessaie toute seule.")},
    {"keystore/", QT_TRANSLATE_NOOP("ErrorText", "Coffre des clés fermé"),
     QT_TRANSLATE_NOOP("ErrorText", "Le trousseau du système ne s’ouvre pas."), nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText", "Ouvrez la session de l’appareil, puis relancez Comptoir.")},
    {"scan/", QT_TRANSLATE_NOOP("ErrorText", "Code trop long"),
     QT_TRANSLATE_NOOP("ErrorText", "Ce code ne peut pas être un bon."), nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText", "Présentez le carré du bon.")},
    {"merchant/", QT_TRANSLATE_NOOP("ErrorText", "Commerçant refusé"),
     QT_TRANSLATE_NOOP("ErrorText", "La fiche du commerçant ne va pas."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Le guichet doit la corriger.")},
    {"shop/", QT_TRANSLATE_NOOP("ErrorText", "Boutique refusée"),
     QT_TRANSLATE_NOOP("ErrorText", "La fiche de la boutique ne va pas."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Le guichet doit la corriger.")},
    {"name/", QT_TRANSLATE_NOOP("ErrorText", "Nom refusé"),
     QT_TRANSLATE_NOOP("ErrorText", "Ce nom est vide ou trop long."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez un autre nom.")},
    {"printer/not-set", QT_TRANSLATE_NOOP("ErrorText", "Pas d’imprimante réglée"),
     QT_TRANSLATE_NOOP("ErrorText", "L’adresse de l’imprimante manque ou ne se lit pas."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez l’imprimante dans Matériel, avec son adresse.")},
    {"printer/no-device", QT_TRANSLATE_NOOP("ErrorText", "Imprimante débranchée"),
     QT_TRANSLATE_NOOP("ErrorText", "Aucune imprimante ne répond à cette prise."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Vérifiez le câble, allumez l’imprimante, puis réessayez.")},
    {"printer/denied", QT_TRANSLATE_NOOP("ErrorText", "Imprimante interdite"),
     QT_TRANSLATE_NOOP("ErrorText", "Cet appareil ne laisse pas Comptoir écrire à l’imprimante."),
     nullptr,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ajoutez l’utilisateur au groupe « lp », ou demandez à votre conseiller.")},
    {"printer/timeout", QT_TRANSLATE_NOOP("ErrorText", "L’imprimante s’est arrêtée"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle a pris le début, puis plus rien."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Regardez le papier et le capot, puis éteignez et rallumez-la.")},
    {"printer/", QT_TRANSLATE_NOOP("ErrorText", "L’imprimante ne répond pas"),
     QT_TRANSLATE_NOOP("ErrorText", "Personne ne répond à cette adresse."), nullptr,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Allumez l’imprimante et vérifiez son adresse : elle l’imprime elle-même si vous tenez "
         "son bouton à l’allumage.")},
    {"papers/not-saved", QT_TRANSLATE_NOOP("ErrorText", "Feuille non enregistrée"),
     QT_TRANSLATE_NOOP("ErrorText", "Le fichier n’a pas pu être écrit."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Libérez de la place, puis réessayez.")},
    {"cli/", QT_TRANSLATE_NOOP("ErrorText", "Commande inconnue"),
     QT_TRANSLATE_NOOP("ErrorText", "Une option n’est pas comprise."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Relisez l’aide de la commande.")},
    {"wire/", QT_TRANSLATE_NOOP("ErrorText", "Réponse illisible"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Une donnée reçue n’a pas la forme attendue ; elle est ignorée."),
     allKept,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Mettez Comptoir à jour. Si cela dure, prévenez votre conseiller.")},
    {"crypto/", QT_TRANSLATE_NOOP("ErrorText", "Clés illisibles"),
     QT_TRANSLATE_NOOP("ErrorText", "Le coffre des clés de cet appareil ne s’ouvre pas."),
     nothingTaken,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Redémarrez l’appareil. Si cela dure, il faut réinscrire la caisse.")},
    {"staff/pin-length", QT_TRANSLATE_NOOP("ErrorText", "Code trop court ou trop long"),
     QT_TRANSLATE_NOOP("ErrorText", "Un code a quatre à six chiffres."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Tapez quatre, cinq ou six chiffres.")},
    {"staff/pin-digits", QT_TRANSLATE_NOOP("ErrorText", "Des chiffres seulement"),
     QT_TRANSLATE_NOOP("ErrorText", "Un code n’a ni lettres ni signes."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Tapez quatre, cinq ou six chiffres.")},
    {"staff/name-empty", QT_TRANSLATE_NOOP("ErrorText", "Il manque un nom"),
     QT_TRANSLATE_NOOP("ErrorText", "L’écran de verrouillage doit nommer chaque personne."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Tapez un prénom ou un surnom.")},
    {"staff/name-taken", QT_TRANSLATE_NOOP("ErrorText", "Ce nom est déjà pris"),
     QT_TRANSLATE_NOOP("ErrorText", "Deux personnes de même nom se confondraient."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Ajoutez une initiale, par exemple.")},
    {"staff/last-manager", QT_TRANSLATE_NOOP("ErrorText", "Il faut garder un responsable"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Sans responsable, personne ne pourrait plus changer les droits."),
     nullptr, QT_TRANSLATE_NOOP("ErrorText", "Nommez d’abord un autre responsable.")},
    {"staff/", QT_TRANSLATE_NOOP("ErrorText", "Personne inconnue"),
     QT_TRANSLATE_NOOP("ErrorText", "Elle ne travaille plus à cette caisse."), nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez un autre nom.")},
    {"settings/damaged", QT_TRANSLATE_NOOP("ErrorText", "Réglages illisibles"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Leur fichier était abîmé : il est mis de côté, Comptoir repart avec les "
                       "réglages d’origine."),
     QT_TRANSLATE_NOOP("ErrorText", "Vos débits ne sont pas concernés."),
     QT_TRANSLATE_NOOP("ErrorText", "Choisissez de nouveau vos réglages.")},
    {"settings/not-saved", QT_TRANSLATE_NOOP("ErrorText", "Réglage non enregistré"),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Il vaut jusqu’à la fermeture de Comptoir, mais le disque l’a refusé."),
     nullptr,
     QT_TRANSLATE_NOOP("ErrorText", "Libérez de la place, puis changez-le encore une fois.")},
    {"proof/not-saved", QT_TRANSLATE_NOOP("ErrorText", "Preuve non enregistrée"),
     QT_TRANSLATE_NOOP("ErrorText", "Le fichier n’a pas pu être écrit."),
     QT_TRANSLATE_NOOP("ErrorText", "Le débit, lui, est enregistré."),
     QT_TRANSLATE_NOOP("ErrorText", "Libérez de la place, puis touchez de nouveau Preuve.")},
};

const Row general = {
    "", QT_TRANSLATE_NOOP("ErrorText", "Cela n’a pas marché"),
    QT_TRANSLATE_NOOP("ErrorText", "Comptoir a rencontré une panne qu’il ne connaît pas."),
    nothingTaken,
    QT_TRANSLATE_NOOP("ErrorText", "Réessayez. Si cela recommence, prévenez votre conseiller.")};

const std::vector<Row> &allRows()
{
    static const std::vector<Row> all = [] {
        std::vector<Row> joined = shopErrorRows();
        const std::vector<Row> vouchers = voucherErrorRows();
        joined.insert(joined.end(), vouchers.begin(), vouchers.end());
        joined.insert(joined.end(), std::begin(rows), std::end(rows));
        return joined;
    }();
    return all;
}

const Row *rowOf(QByteArrayView code)
{
    const auto &all = allRows();
    const auto exact = std::find_if(all.begin(), all.end(),
                                    [code](const Row &row) { return code == row.code; });
    if (exact != all.end())
        return &*exact;
    const auto room = code.first(code.indexOf('/') + 1);
    const auto whole = std::find_if(all.begin(), all.end(), [room](const Row &row) {
        return !room.isEmpty() && room == row.code;
    });
    return whole == all.end() ? nullptr : &*whole;
}

/// The facts of an error in the place of their names.
QString filled(QString text, const QVariantMap &facts)
{
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QString value = fact.key().endsWith(u"_c")
            ? moneyText(Money::fromCents(fact.value().toLongLong()))
            : fact.key().endsWith(u"_day")
            ? dateText(Day::fromIso(fact.value().toString()).value_or(Day()))
            : fact.value().toString();
        text.replace(QString(u'{' + fact.key() + u'}'), value);
    }
    return text;
}

} // namespace

QString ErrorWords::sentence() const
{
    QStringList parts{why, money, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorWords errorWords(const Error &error)
{
    const Row *found = rowOf(error.code);
    const Row &row = found ? *found : general;
    const auto words = [&error](const char *text) {
        return text ? filled(ErrorText::tr(text), error.facts) : QString();
    };
    return {words(row.title), words(row.why), words(row.money), words(row.next)};
}

bool hasErrorWords(QByteArrayView code)
{
    return rowOf(code) != nullptr;
}

} // namespace comptoir::format
