// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/AttentionText.h"

#include "ui/format/DateText.h"
#include "ui/format/ListingWords.h"
#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace comptoir::format {

namespace {

using attention::Answer;
using attention::Item;
using attention::Kind;

struct AttentionText
{
    Q_DECLARE_TR_FUNCTIONS(AttentionText)
};

struct Reason
{
    const char *code; ///< whole, or a room for all that have no words of their own
    const char *words;
};

const Reason reasons[] = {
    {"voucher/guarantee-exhausted",
     QT_TRANSLATE_NOOP("AttentionText", "le fonds de garantie de la ville est épuisé")},
    {"policy/balance",
     QT_TRANSLATE_NOOP("AttentionText",
                       "la liste de cette caisse disait déjà qu’il restait moins")},
    {"policy/known-unusable",
     QT_TRANSLATE_NOOP("AttentionText", "la liste de cette caisse le disait déjà inutilisable")},
    {"policy/floor", QT_TRANSLATE_NOOP("AttentionText", "plus que le montant permis hors ligne")},
    {"policy/voucher-cap",
     QT_TRANSLATE_NOOP("AttentionText", "plafond hors ligne de ce bon dépassé")},
    {"policy/till-cap",
     QT_TRANSLATE_NOOP("AttentionText", "plafond hors ligne de cette caisse dépassé")},
    {"policy/till-day-cap",
     QT_TRANSLATE_NOOP("AttentionText", "plafond du jour hors ligne de cette caisse dépassé")},
    {"policy/count",
     QT_TRANSLATE_NOOP("AttentionText", "trop de bons débités hors ligne de suite")},
    {"policy/too-old",
     QT_TRANSLATE_NOOP("AttentionText", "la liste de cette caisse était trop vieille")},
    {"policy/too-late", QT_TRANSLATE_NOOP("AttentionText", "envoyé trop longtemps après le débit")},
    {"policy/online-only",
     QT_TRANSLATE_NOOP("AttentionText", "cette campagne n’admet pas de débit hors ligne")},
    {"policy/unknown-token",
     QT_TRANSLATE_NOOP("AttentionText", "rien ne prouve quand cette caisse était à jour")},
    {"policy/unknown-version",
     QT_TRANSLATE_NOOP("AttentionText", "les règles de cette caisse avaient déjà été remplacées")},
    {"device/revoked",
     QT_TRANSLATE_NOOP("AttentionText", "la ville avait retiré cette caisse du service")},
    {"policy/", QT_TRANSLATE_NOOP("AttentionText", "les règles hors ligne n’étaient pas remplies")},
    {"voucher/expired",
     QT_TRANSLATE_NOOP("AttentionText", "le bon n’était plus valable ce jour-là")},
    {"voucher/not-yet-valid",
     QT_TRANSLATE_NOOP("AttentionText", "le bon n’était pas encore valable ce jour-là")},
    {"voucher/not-member",
     QT_TRANSLATE_NOOP("AttentionText", "votre commerce ne participe pas à cette campagne")},
    {"voucher/campaign-closed", QT_TRANSLATE_NOOP("AttentionText", "la campagne était close")},
    {"voucher/unknown", QT_TRANSLATE_NOOP("AttentionText", "la ville ne connaît pas ce bon")},
    {"voucher/blocked", QT_TRANSLATE_NOOP("AttentionText", "la ville a bloqué ce bon")},
    {"voucher/voided", QT_TRANSLATE_NOOP("AttentionText", "ce débit avait été abandonné")},
    {"voucher/committed", QT_TRANSLATE_NOOP("AttentionText", "ce débit était déjà compté")},
    {"voucher/reversed", QT_TRANSLATE_NOOP("AttentionText", "ce débit était déjà annulé")},
    {"voucher/refunded", QT_TRANSLATE_NOOP("AttentionText", "ce débit était déjà remboursé")},
    {"voucher/refund-too-high",
     QT_TRANSLATE_NOOP("AttentionText", "plus que ce qui restait à rembourser")},
    {"voucher/other-shop", QT_TRANSLATE_NOOP("AttentionText", "ce débit est d’une autre boutique")},
    {"voucher/spent", QT_TRANSLATE_NOOP("AttentionText", "il ne restait rien sur ce bon")},
    {"voucher/insufficient", QT_TRANSLATE_NOOP("AttentionText", "il restait moins sur ce bon")},
    {"voucher/refused-by-desk",
     QT_TRANSLATE_NOOP("AttentionText", "la ville l’a refusé après examen")},
    {"voucher/training", QT_TRANSLATE_NOOP("AttentionText", "c’est un bon de formation")},
    {"voucher/", QT_TRANSLATE_NOOP("AttentionText", "la ville ne peut pas compter ce débit")},
    {"mail/recipient-refused",
     QT_TRANSLATE_NOOP("AttentionText", "le serveur refuse l’adresse du client")},
    {"mail/content-refused", QT_TRANSLATE_NOOP("AttentionText", "le serveur refuse ce message")},
    {"mail/too-late", QT_TRANSLATE_NOOP("AttentionText", "sept jours d’essais n’ont pas suffi")},
    {"mail/restored",
     QT_TRANSLATE_NOOP("AttentionText",
                       "une copie a été reprise : ce ticket est peut-être déjà parti")},
    {"mail/login-refused",
     QT_TRANSLATE_NOOP("AttentionText", "le serveur refuse l’identifiant ou le mot de passe")},
    {"mail/no-password", QT_TRANSLATE_NOOP("AttentionText", "le mot de passe manque")},
    {"mail/sender-refused",
     QT_TRANSLATE_NOOP("AttentionText", "le serveur refuse l’adresse de la boutique")},
    {"mail/not-secure", QT_TRANSLATE_NOOP("AttentionText", "le serveur ne prouve pas qui il est")},
    {"mail/", QT_TRANSLATE_NOOP("AttentionText", "le serveur d’envoi refuse ce compte")},
    {"", QT_TRANSLATE_NOOP("AttentionText", "raison technique, notée sur la feuille")},
};

QString moneyAt(const Item &item, Instant now)
{
    return AttentionText::tr("%1, %2").arg(moneyText(item.debited), momentText(item.at, now));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool isCard(const Item &item)
{
    return item.kind == Kind::CardUnknown || item.kind == Kind::CardWithoutTicket;
}

bool isMail(const Item &item)
{
    return item.kind == Kind::MailGivenUp || item.kind == Kind::MailAccount;
}

FactWords mailWords(const Item &item, Instant now)
{
    const QString why = capitalised(reasonText(item.reason));
    return {AttentionText::tr("Ticket %1").arg(item.ticket),
            item.reply > 0 ? AttentionText::tr("%1 (%2)").arg(why).arg(item.reply) : why,
            momentText(item.at, now)};
}

FactWords cardWords(const Item &item, Instant now)
{
    return {AttentionText::tr("Terminal de carte"),
            item.refund.isPositive() ? AttentionText::tr("%1 à rendre").arg(moneyText(item.refund))
                                     : AttentionText::tr("%1 à payer").arg(moneyText(item.debited)),
            momentText(item.at, now)};
}

FactWords hereWords(const Item &item, Instant now)
{
    const QString money = moneyText(item.debited);
    const QString tail = item.codeTail.isEmpty()
        ? QString()
        : AttentionText::tr(", bon …%1").arg(item.codeTail);
    return {AttentionText::tr("Chez vous"),
            item.refund.isPositive()
                ? AttentionText::tr("%1 à remettre sur le bon").arg(moneyText(item.refund))
                : item.kind == Kind::ClaimOpen ? AttentionText::tr("%1 demandés").arg(money)
                : item.debited.isPositive()    ? AttentionText::tr("%1 débités").arg(money)
                                               : AttentionText::tr("Rien de débité"),
            momentText(item.at, now) + tail};
}

bool isOfListing(const registers::FieldId &field)
{
    return field.of.entity.startsWith(u"listing");
}

QString fieldWords(const registers::FieldId &of)
{
    if (isOfListing(of))
        return listingFieldText(of.field);
    if (of.field == u"name")
        return AttentionText::tr("Nom");
    if (of.field == u"price")
        return AttentionText::tr("Prix");
    return of.field == u"deleted" ? AttentionText::tr("Retiré") : of.field;
}

QString valueWords(const registers::FieldId &of, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? AttentionText::tr("oui") : AttentionText::tr("non");
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    const bool empty = value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().isEmpty());
    if (empty)
        return AttentionText::tr("rien");
    if (isOfListing(of))
        return listingValueText(of.field, value);
    if (value.isString())
        return value.toString();
    const QJsonObject price = value.toObject();
    return price.contains(u"c") ? moneyText(Money::fromCents(price.value(u"c").toInteger()))
                                : registers::jsonText(value);
}

QList<FactWords> conflictFacts(const registers::RegisterConflict &conflict, Instant now)
{
    const Instant theirs = Instant::fromMs(conflict.theirsAt.hlc.ms);
    return {{AttentionText::tr("Sur cette caisse"), valueWords(conflict.of, conflict.mine),
             momentText(conflict.mineAt, now)},
            {conflict.theirsAt.actor.isNull() ? AttentionText::tr("À la mairie")
                                              : AttentionText::tr("Sur une autre caisse"),
             valueWords(conflict.of, conflict.theirs), momentText(theirs, now)}};
}

QString modelWords(const sharing::Sibling &sibling)
{
    return sibling.model.isEmpty() ? AttentionText::tr("Modèle inconnu") : sibling.model;
}

QList<FactWords> factsOf(const Item &item, Instant now)
{
    if (item.conflict)
        return conflictFacts(*item.conflict, now);
    if (item.sibling)
        return {{AttentionText::tr("Nouvelle caisse"), modelWords(*item.sibling),
                 momentText(item.at, now)},
                {AttentionText::tr("Son empreinte"), item.sibling->fingerprint(),
                 AttentionText::tr("La même doit s’afficher sur elle, dans Synchronisation, "
                                   "« Clés de la boutique ».")}};
    if (isCard(item))
        return {cardWords(item, now)};
    if (isMail(item))
        return {mailWords(item, now)};
    QList<FactWords> facts{hereWords(item, now)};
    if (item.usedElsewhere)
        facts.append({AttentionText::tr("Dans un autre commerce"),
                      AttentionText::tr("Ce bon a été utilisé"),
                      momentText(*item.usedElsewhere, now)});
    else if (item.kind != Kind::ClaimOpen)
        facts.append({AttentionText::tr("Ce que dit la ville"),
                      capitalised(reasonText(item.reason)), item.campaignName});
    return facts;
}

QList<SumLine> sumOf(const Item &item)
{
    if (item.kind == Kind::ClaimOpen || isCard(item) || isMail(item) || item.refund.isPositive()
        || !item.debited.isPositive())
        return {};
    QList<SumLine> sum{{AttentionText::tr("Montant que vous avez accepté"), item.debited}};
    const Money zero;
    if (!item.loss.isPositive()) {
        if (item.paidByTown.isPositive())
            sum.append({AttentionText::tr("La ville vous paie"), zero - item.paidByTown});
        else
            sum.append({AttentionText::tr("Débit annulé chez vous"), zero - item.debited});
    } else {
        sum.append({AttentionText::tr("La ville vous paie (%1)").arg(reasonText(item.reason)),
                    zero - item.paidByTown});
    }
    sum.append({item.answer ? AttentionText::tr("À votre charge")
                            : AttentionText::tr("À votre charge si vous acceptez"),
                item.loss});
    return sum;
}

QString titleOf(const Item &item)
{
    if (item.refund.isPositive() && item.kind == Kind::DebitRefused)
        return AttentionText::tr("La ville refuse un remboursement");
    switch (item.kind) {
    case Kind::ClaimOpen:
        return AttentionText::tr("Le client est-il parti avec ses achats ?");
    case Kind::OpUnreadable:
        return AttentionText::tr("La ville n’a pas pu lire ce débit");
    case Kind::RegisterConflict:
        return AttentionText::tr("Deux valeurs : %1").arg(fieldWords(item.conflict->of));
    case Kind::KeyRequest:
        return AttentionText::tr("Une nouvelle caisse demande à lire les ventes de la boutique");
    case Kind::CardUnknown:
        return AttentionText::tr("La carte a-t-elle payé ?");
    case Kind::CardWithoutTicket:
        return AttentionText::tr("Une carte a payé, et il n’y a pas de ticket");
    case Kind::MailGivenUp:
        return AttentionText::tr("Un ticket n’est pas parti par mail");
    case Kind::MailAccount:
        return AttentionText::tr("Aucun ticket ne part par mail");
    case Kind::VoucherOverspent:
        if (item.loss.isPositive())
            return item.usedElsewhere ? AttentionText::tr("Ce bon avait déjà servi ailleurs")
                                      : AttentionText::tr("Il restait moins sur ce bon");
        break;
    case Kind::DebitRefused:
        if (item.loss.isPositive())
            return AttentionText::tr("La ville refuse ce débit");
        break;
    }
    return AttentionText::tr("La ville refuse un débit déjà annulé");
}

QString sentenceOf(const Item &item)
{
    if (item.refund.isPositive() && item.kind == Kind::DebitRefused)
        return AttentionText::tr("Le bon n’a pas reçu ce montant. Rendez-le au client autrement.");
    switch (item.kind) {
    case Kind::ClaimOpen:
        return AttentionText::tr("Comptoir s’est arrêté pendant ce débit. Seul quelqu’un qui "
                                 "était là peut le dire.");
    case Kind::OpUnreadable:
        return AttentionText::tr("C’est une panne. Rien n’est perdu : imprimez la feuille pour "
                                 "votre conseiller.");
    case Kind::RegisterConflict:
        return AttentionText::tr("Vous l’avez modifié en même temps qu’une autre personne. La "
                                 "dernière modification vaut tant que vous n’avez pas choisi.");
    case Kind::KeyRequest:
        return AttentionText::tr("N’autorisez que la caisse que vous avez installée, et si les "
                                 "deux empreintes sont les mêmes.");
    case Kind::CardUnknown:
        return AttentionText::tr("La caisse n’a pas reçu la réponse du terminal. Lisez-la sur son "
                                 "journal ou sur son ticket, puis reprenez le ticket en attente.");
    case Kind::MailGivenUp:
        return AttentionText::tr("L’adresse est effacée de la caisse. Si le client revient, "
                                 "imprimez le ticket ou montrez son code QR depuis le journal.");
    case Kind::MailAccount:
        return AttentionText::tr("Rien n’est perdu : les tickets attendent ici. Corrigez le compte "
                                 "dans Réglages, « Tickets par mail », puis réessayez.");
    case Kind::CardWithoutTicket:
        return AttentionText::tr("Annulez ce paiement sur le terminal, sinon le client a payé "
                                 "pour rien.");
    case Kind::VoucherOverspent:
        if (item.loss.isPositive())
            return item.paidByTown.isPositive()
                ? AttentionText::tr("Vous l’avez accepté hors ligne. La ville en paie une partie.")
                : AttentionText::tr("Vous l’avez accepté hors ligne. Il ne restait rien dessus.");
        break;
    case Kind::DebitRefused:
        if (item.loss.isPositive())
            return AttentionText::tr("Vous l’avez accepté ; la ville ne le paie pas.");
        break;
    }
    return AttentionText::tr("Cela ne vous coûte rien.");
}

QString summaryOf(const Item &item, Instant now)
{
    if (item.conflict)
        return AttentionText::tr("« %1 » ou « %2 »")
            .arg(valueWords(item.conflict->of, item.conflict->mine),
                 valueWords(item.conflict->of, item.conflict->theirs));
    if (item.sibling)
        return modelWords(*item.sibling) + u", "_qs + momentText(item.at, now);
    if (item.kind == Kind::ClaimOpen)
        return moneyAt(item, now);
    if (isCard(item))
        return cardWords(item, now).what + u", "_qs + momentText(item.at, now);
    if (isMail(item))
        return AttentionText::tr("Ticket %1, %2").arg(item.ticket).arg(momentText(item.at, now));
    if (item.refund.isPositive())
        return AttentionText::tr("%1, %2").arg(moneyText(item.refund), momentText(item.at, now));
    if (!item.debited.isPositive())
        return momentText(item.at, now);
    return item.loss.isPositive()
        ? AttentionText::tr("%1, dont %2 à votre charge si vous acceptez.")
              .arg(moneyAt(item, now), moneyText(item.loss))
        : AttentionText::tr("%1, rien à votre charge.").arg(moneyAt(item, now));
}

QByteArray iconOf(Kind kind)
{
    switch (kind) {
    case Kind::ClaimOpen:
        return "user-question";
    case Kind::OpUnreadable:
        return "file-unknown";
    case Kind::DebitRefused:
        return "receipt-off";
    case Kind::KeyRequest:
        return "lock-question";
    case Kind::CardUnknown:
    case Kind::CardWithoutTicket:
        return "credit-card";
    case Kind::MailGivenUp:
    case Kind::MailAccount:
        return "mail";
    case Kind::VoucherOverspent:
    case Kind::RegisterConflict:
        break;
    }
    return "alert-triangle";
}

QString answerText(const Item &item)
{
    switch (*item.answer) {
    case Answer::Accepted:
        return item.loss.isPositive()
            ? AttentionText::tr("Accepté, %1 à votre charge").arg(moneyText(item.loss))
            : AttentionText::tr("Pris en note");
    case Answer::AskedTown:
        return AttentionText::tr("Feuille imprimée pour la ville");
    case Answer::CustomerLeft:
        return AttentionText::tr("Client parti avec ses achats : débité");
    case Answer::KeptMine:
        return AttentionText::tr("Valeur de cette caisse gardée");
    case Answer::TookTheirs:
        return AttentionText::tr("Autre valeur prise");
    case Answer::KeysGiven:
        return AttentionText::tr("Caisse autorisée à lire les ventes");
    case Answer::KeysRefused:
        return AttentionText::tr("Caisse refusée : elle ne lit pas les ventes");
    case Answer::CardPaid:
        return AttentionText::tr("Carte acceptée");
    case Answer::CardNotPaid:
        return AttentionText::tr("Carte refusée : rien de payé");
    case Answer::CardTakenBack:
        return AttentionText::tr("Paiement par carte annulé sur le terminal");
    case Answer::MailNoted:
        return AttentionText::tr("Pris en note : ticket non envoyé");
    case Answer::MailAgain:
        return AttentionText::tr("Envoi des tickets repris");
    case Answer::CustomerDidNotLeave:
        break;
    }
    return AttentionText::tr("Client parti sans ses achats : rien de débité");
}

} // namespace

QString reasonText(const QByteArray &code)
{
    const auto fits = [&code](const Reason &reason) {
        const QByteArrayView key(reason.code);
        return code == key || ((key.isEmpty() || key.endsWith('/')) && code.startsWith(key));
    };
    return AttentionText::tr(std::find_if(std::begin(reasons), std::end(reasons), fits)->words);
}

AttentionWords attentionWords(const Item &item, Instant now)
{
    AttentionWords words;
    words.icon = iconOf(item.kind);
    words.title = titleOf(item);
    words.sentence = sentenceOf(item);
    words.facts = factsOf(item, now);
    words.sum = sumOf(item);
    words.summary = summaryOf(item, now);
    words.accept = item.loss.isPositive()
        ? AttentionText::tr("Accepter, %1").arg(moneyText(Money() - item.loss))
        : AttentionText::tr("J’ai compris");
    return words;
}

QString settledText(const Item &item, Instant now)
{
    const QString when = momentText(*item.answeredAt, now);
    const QString who = item.answeredBy.isEmpty()
        ? when
        : AttentionText::tr("par %1, %2").arg(item.answeredBy, when);
    return answerText(item) + u" · " + who;
}

} // namespace comptoir::format
