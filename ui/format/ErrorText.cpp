// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace comptoir::format {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

#define WORDS(text) QT_TRANSLATE_NOOP("ErrorText", text)

/// `code` is a whole code, or a room ("net/") for all its codes without words of their own.
struct Row
{
    const char *code;
    const char *title;
    const char *why;
    const char *money;
    const char *next;
};

const char *const nothingTaken = WORDS("Rien n’a été débité.");
const char *const allKept = WORDS("Vos débits enregistrés restent acquis.");

const Row rows[] = {
    {"store/disk-full", WORDS("Disque plein : débits arrêtés"),
     WORDS("Cet appareil n’a plus de place pour enregistrer un débit."), nothingTaken,
     WORDS("Libérez de la place, puis touchez de nouveau Débiter.")},
    {"store/disk-io", WORDS("Le disque ne répond pas"), WORDS("L’enregistrement a échoué."),
     nothingTaken,
     WORDS("Réessayez. Si cela recommence, redémarrez l’appareil et prévenez votre conseiller.")},
    {"store/corrupt", WORDS("Données de la caisse abîmées"),
     WORDS("Le fichier de la caisse ne se lit plus correctement."), nothingTaken,
     WORDS("N’effacez rien. Prévenez votre conseiller : une copie existe sur cet appareil.")},
    {"store/newer-schema", WORDS("Comptoir est trop ancien pour ces données"),
     WORDS("Une version plus récente a déjà ouvert cette caisse."), nothingTaken,
     WORDS("Installez la dernière version de Comptoir.")},
    {"store/busy", WORDS("La caisse est occupée"),
     WORDS("Une autre fenêtre de Comptoir enregistre."), nothingTaken,
     WORDS("Fermez l’autre fenêtre, puis réessayez.")},
    {"store/", WORDS("L’enregistrement a échoué"),
     WORDS("La caisse n’a pas pu écrire ses données."), nothingTaken,
     WORDS("Réessayez. Si cela recommence, prévenez votre conseiller.")},
    {"till/not-enrolled", WORDS("Cette caisse n’est inscrite dans aucune ville"),
     WORDS("Elle ne connaît pas encore les bons à accepter."), nothingTaken,
     WORDS("Demandez un code d’invitation à la mairie, puis présentez-le.")},
    {"till/", WORDS("La caisse s’arrête"), WORDS("Elle n’a pas pu terminer cette demande."),
     nothingTaken, WORDS("Relancez Comptoir, puis regardez les derniers passages.")},

    {"enrolment/not-a-ticket", WORDS("Ce n’est pas une invitation"),
     WORDS("Ce code ne vient pas de l’écran d’inscription de la mairie."), nullptr,
     WORDS("Présentez le carré affiché par le guichet, ou collez son texte entier.")},
    {"enrolment/newer-format", WORDS("Invitation d’un format plus récent"),
     WORDS("Cette version de Comptoir ne sait pas la lire."), nullptr,
     WORDS("Installez la dernière version de Comptoir, puis réessayez.")},
    {"enrolment/insecure-server", WORDS("Adresse non protégée"),
     WORDS("L’invitation mène à un serveur sans connexion chiffrée."), nullptr,
     WORDS("Ne continuez pas. Demandez une autre invitation à la mairie.")},
    {"enrolment/expired", WORDS("Invitation expirée"), WORDS("Une invitation vaut quinze minutes."),
     nullptr, WORDS("Demandez-en une nouvelle au guichet.")},
    {"enrolment/used", WORDS("Invitation déjà utilisée"),
     WORDS("Une autre caisse s’est inscrite avec ce code."), nullptr,
     WORDS("Si ce n’est pas vous, prévenez la mairie. Demandez une nouvelle invitation.")},
    {"enrolment/refused", WORDS("Inscription refusée par le guichet"),
     WORDS("Le guichet n’a pas confirmé cette caisse."), nullptr,
     WORDS("Comparez les six chiffres avec le guichet, puis recommencez.")},
    {"enrolment/", WORDS("L’inscription n’a pas abouti"),
     WORDS("La ville n’a pas accepté cette invitation."), nullptr,
     WORDS("Demandez une nouvelle invitation au guichet.")},

    {"territory/other-root", WORDS("Ce serveur n’est pas celui de l’invitation"),
     WORDS("Sa clé n’est pas celle que la mairie a mise dans le code."), nullptr,
     WORDS("Ne continuez pas. Prévenez la mairie.")},
    {"territory/bad-signature", WORDS("Réponse non authentique"),
     WORDS("Le serveur a répondu sans la bonne signature ; sa réponse est ignorée."), allKept,
     WORDS("Continuez hors ligne et prévenez votre conseiller.")},
    {"territory/", WORDS("La ville a un problème de clés"),
     WORDS("Son serveur ne peut pas signer ses réponses."), allKept,
     WORDS("Continuez hors ligne. La mairie doit s’en occuper.")},

    {"net/captive", WORDS("Le réseau demande une connexion"),
     WORDS("Une page d’accueil du Wi-Fi répond à la place de la ville."), allKept,
     WORDS("Ouvrez un navigateur et acceptez les conditions du Wi-Fi.")},
    {"net/timeout", WORDS("La ville ne répond pas à temps"),
     WORDS("Le réseau est lent ou le serveur est occupé."), allKept,
     WORDS("Continuez : la caisse réessaie toute seule.")},
    {"net/tls", WORDS("Connexion non sûre"),
     WORDS("Le certificat du serveur n’est pas valable, ou l’heure de l’appareil est fausse."),
     allKept, WORDS("Vérifiez la date et l’heure de l’appareil.")},
    {"net/", WORDS("Pas de contact avec la ville"),
     WORDS("Le réseau manque ou le serveur est arrêté."), allKept,
     WORDS("Continuez : la caisse réessaie toute seule.")},

    {"device/revoked", WORDS("Cette caisse n’est plus acceptée"),
     WORDS("La mairie a retiré cet appareil."), allKept,
     WORDS("Appelez la mairie. Ne supprimez rien : ce qui est enregistré sera repris.")},
    {"device/", WORDS("La ville ne reconnaît pas cette caisse"),
     WORDS("Son inscription n’est pas valable."), allKept, WORDS("Appelez la mairie.")},
    {"token/", WORDS("La ville ne reconnaît pas cette caisse"),
     WORDS("Sa preuve d’identité n’a pas été acceptée."), allKept,
     WORDS("La caisse réessaie toute seule. Si cela dure, appelez la mairie.")},
    {"nonce/", WORDS("La ville a mis trop de temps à répondre"),
     WORDS("La demande n’était plus valable."), allKept, WORDS("La caisse réessaie toute seule.")},

    {"sync/upgrade", WORDS("Mise à jour nécessaire"),
     WORDS("La ville ne parle plus avec cette version de Comptoir."), allKept,
     WORDS("Installez la dernière version. Rien n’est perdu.")},
    {"sync/fork", WORDS("Deux copies de cette caisse existent"),
     WORDS("Une copie de ses données a servi sur un autre appareil."), allKept,
     WORDS("N’utilisez qu’un des deux appareils et prévenez votre conseiller.")},
    {"sync/", WORDS("La synchronisation n’a pas abouti"),
     WORDS("La ville n’a pas pu prendre cet envoi."), allKept,
     WORDS("La caisse réessaie toute seule.")},
    {"feed/", WORDS("La liste des bons est à recharger"),
     WORDS("La ville ne garde plus la suite de votre liste."), allKept,
     WORDS("La caisse la recharge toute seule.")},

    {"voucher/insufficient", WORDS("Solde insuffisant"), WORDS("Le bon a servi entre-temps."),
     nothingTaken, WORDS("Présentez de nouveau le bon pour voir son solde.")},
    {"voucher/blocked", WORDS("Bon bloqué"), WORDS("La mairie a bloqué ce bon."), nothingTaken,
     WORDS("Le porteur doit s’adresser à la mairie.")},
    {"voucher/voided", WORDS("Débit abandonné"), WORDS("Ce débit avait été annulé."), nothingTaken,
     WORDS("Présentez de nouveau le bon.")},
    {"voucher/committed", WORDS("Débit déjà enregistré"), WORDS("Il ne peut plus être abandonné."),
     WORDS("Ce débit vous est acquis."),
     WORDS("Annulez-le dans les derniers passages s’il le faut.")},
    {"voucher/undo-late", WORDS("Trop tard pour annuler"),
     WORDS("Le délai fixé par la campagne est passé."), WORDS("Le débit vous reste acquis."),
     WORDS("La mairie peut rendre le montant au porteur.")},
    {"voucher/", WORDS("Ce bon ne peut pas être débité"),
     WORDS("La caisse ou la ville ne l’a pas reconnu."), nothingTaken,
     WORDS("Présentez de nouveau le bon, ou tapez son code.")},
    {"policy/", WORDS("Débit refusé par la règle hors ligne"),
     WORDS("La ville limite les débits sans réseau."), nothingTaken,
     WORDS("Connectez-vous, puis présentez de nouveau le bon.")},

    {"http/", WORDS("Le serveur de la ville a mal répondu"),
     WORDS("Une demande n’a pas été comprise."), allKept, WORDS("La caisse réessaie toute seule.")},
    {"wire/", WORDS("Réponse illisible"),
     WORDS("Une donnée reçue n’a pas la forme attendue ; elle est ignorée."), allKept,
     WORDS("Mettez Comptoir à jour. Si cela dure, prévenez votre conseiller.")},
    {"crypto/", WORDS("Clés illisibles"),
     WORDS("Le coffre des clés de cet appareil ne s’ouvre pas."), nothingTaken,
     WORDS("Redémarrez l’appareil. Si cela dure, il faut réinscrire la caisse.")},
    {"proof/not-saved", WORDS("Preuve non enregistrée"), WORDS("Le fichier n’a pas pu être écrit."),
     WORDS("Le débit, lui, est enregistré."),
     WORDS("Libérez de la place, puis touchez de nouveau Preuve.")},
};

const Row general = {"", WORDS("Cela n’a pas marché"),
                     WORDS("Comptoir a rencontré une panne qu’il ne connaît pas."), nothingTaken,
                     WORDS("Réessayez. Si cela recommence, prévenez votre conseiller.")};

#undef WORDS

const Row *rowOf(QByteArrayView code)
{
    const auto exact = std::find_if(std::begin(rows), std::end(rows),
                                    [code](const Row &row) { return code == row.code; });
    if (exact != std::end(rows))
        return exact;
    const auto room = code.first(code.indexOf('/') + 1);
    const auto whole = std::find_if(std::begin(rows), std::end(rows), [room](const Row &row) {
        return !room.isEmpty() && room == row.code;
    });
    return whole == std::end(rows) ? nullptr : whole;
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
    return {ErrorText::tr(row.title), ErrorText::tr(row.why),
            row.money ? ErrorText::tr(row.money) : QString(), ErrorText::tr(row.next)};
}

bool hasErrorWords(QByteArrayView code)
{
    return rowOf(code) != nullptr;
}

} // namespace comptoir::format
