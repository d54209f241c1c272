// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/VerdictText.h"

#include "ui/format/AgeText.h"
#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"

#include <QCoreApplication>

namespace comptoir::format {

using theme::Tone;
using vouchers::Verdict;
using Id = vouchers::VerdictId;

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

/// Words in braces are facts of the verdict, see fill().
struct Row
{
    Id id;
    Tone tone;
    const char *icon;
    const char *title;
    const char *sentence;
    const char *brief; ///< in the list of last answers
};

const Row rows[] = {
    {Id::G1Valid, Tone::Ok, "check", QT_TRANSLATE_NOOP("VerdictText", "Bon valable"),
     QT_TRANSLATE_NOOP("VerdictText", "Vérifié en ligne à {time}. Le reste demeure sur le bon."),
     QT_TRANSLATE_NOOP("VerdictText", "Bon valable")},
    {Id::G2Debited, Tone::Ok, "check", QT_TRANSLATE_NOOP("VerdictText", "{debited} débités"),
     QT_TRANSLATE_NOOP("VerdictText", "Enregistré et confirmé par la ville."),
     QT_TRANSLATE_NOOP("VerdictText", "Bon débité")},
    {Id::G3Indivisible, Tone::Ok, "check",
     QT_TRANSLATE_NOOP("VerdictText", "Bon de {face}, en une fois"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce bon s’utilise en une seule fois, sans rendu."),
     QT_TRANSLATE_NOOP("VerdictText", "Bon en une fois")},
    {Id::A1Provisional, Tone::Hold, "cloud",
     QT_TRANSLATE_NOOP("VerdictText", "Valable, à confirmer"),
     QT_TRANSLATE_NOOP("VerdictText", "Authentique. Le solde sera confirmé avec le réseau."),
     QT_TRANSLATE_NOOP("VerdictText", "Valable hors ligne")},
    {Id::A2ListOld, Tone::Hold, "hourglass",
     QT_TRANSLATE_NOOP("VerdictText", "Vérification ancienne ({age})"),
     QT_TRANSLATE_NOOP("VerdictText", "La liste des bons date de {age} : le montant est réduit."),
     QT_TRANSLATE_NOOP("VerdictText", "Liste ancienne")},
    {Id::A3ExpiresSoon, Tone::Hold, "clock", QT_TRANSLATE_NOOP("VerdictText", "Expire bientôt"),
     QT_TRANSLATE_NOOP("VerdictText", "Valable jusqu’au {lastDay} inclus. Il peut être débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Expire bientôt")},
    {Id::R1Spent, Tone::No, "minus", QT_TRANSLATE_NOOP("VerdictText", "Déjà utilisé"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce bon est vide. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Déjà utilisé")},
    {Id::R1DebitedHere, Tone::No, "arrow-back-up",
     QT_TRANSLATE_NOOP("VerdictText", "Déjà débité ici à {lastUsed}"),
     QT_TRANSLATE_NOOP("VerdictText",
                       "Cette caisse l’a déjà débité de {debited}. Rien de plus n’a été pris."),
     QT_TRANSLATE_NOOP("VerdictText", "Déjà débité ici")},
    {Id::R2Expired, Tone::No, "calendar-off",
     QT_TRANSLATE_NOOP("VerdictText", "Expiré le {lastDay}"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce bon n’est plus valable. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Expiré")},
    {Id::R3NotYetValid, Tone::No, "calendar-time",
     QT_TRANSLATE_NOOP("VerdictText", "Valable à partir du {validFrom}"),
     QT_TRANSLATE_NOOP("VerdictText", "Trop tôt pour ce bon. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Pas encore valable")},
    {Id::R4OtherTown, Tone::No, "map-off",
     QT_TRANSLATE_NOOP("VerdictText", "Pas valable dans cette commune"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce bon vient d’un autre territoire. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Autre commune")},
    {Id::R6Blocked, Tone::No, "lock", QT_TRANSLATE_NOOP("VerdictText", "Bon bloqué"),
     QT_TRANSLATE_NOOP("VerdictText",
                       "Le porteur doit s’adresser à la mairie. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Bon bloqué")},
    {Id::R7NotGenuine, Tone::No, "shield-x",
     QT_TRANSLATE_NOOP("VerdictText", "Bon non authentique"),
     QT_TRANSLATE_NOOP("VerdictText",
                       "Sa signature n’est pas celle de la ville. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Non authentique")},
    {Id::R8OfflineLimit, Tone::No, "cloud-off",
     QT_TRANSLATE_NOOP("VerdictText", "Limite hors ligne atteinte"),
     QT_TRANSLATE_NOOP("VerdictText", "Connectez-vous pour débiter ce bon. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Limite hors ligne")},
    {Id::R9Training, Tone::No, "school-off", QT_TRANSLATE_NOOP("VerdictText", "Bon de formation"),
     QT_TRANSLATE_NOOP("VerdictText",
                       "Ce bon sert à s’exercer et ne vaut rien. Rien n’a été débité."),
     QT_TRANSLATE_NOOP("VerdictText", "Bon de formation")},
    {Id::N1LoyaltyCard, Tone::Neutral, "id-badge-2",
     QT_TRANSLATE_NOOP("VerdictText", "Carte de fidélité"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce n’est pas un bon. Demandez au client son bon d’achat."),
     QT_TRANSLATE_NOOP("VerdictText", "Carte de fidélité")},
    {Id::N3Product, Tone::Neutral, "barcode", QT_TRANSLATE_NOOP("VerdictText", "Code d’un article"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce n’est pas un bon. Le code du bon est carré."),
     QT_TRANSLATE_NOOP("VerdictText", "Code d’un article")},
    {Id::N4NotAVoucher, Tone::Neutral, "qrcode-off",
     QT_TRANSLATE_NOOP("VerdictText", "Ce n’est pas un bon"),
     QT_TRANSLATE_NOOP("VerdictText", "Ce code n’a été ni affiché ni gardé."),
     QT_TRANSLATE_NOOP("VerdictText", "Pas un bon")},
    {Id::N5Unreadable, Tone::Neutral, "scan-eye",
     QT_TRANSLATE_NOOP("VerdictText", "Code illisible"),
     QT_TRANSLATE_NOOP("VerdictText",
                       "Montez la luminosité du téléphone, lissez le papier, ou tapez le code."),
     QT_TRANSLATE_NOOP("VerdictText", "Code illisible")},
    {Id::N6NewerFormat, Tone::Hold, "refresh",
     QT_TRANSLATE_NOOP("VerdictText", "Bon d’un format plus récent"),
     QT_TRANSLATE_NOOP("VerdictText",
                       "Mettez Comptoir à jour, ou tapez le code imprimé sous le carré."),
     QT_TRANSLATE_NOOP("VerdictText", "Format plus récent")},
    {Id::Undone, Tone::Neutral, "arrow-back-up", QT_TRANSLATE_NOOP("VerdictText", "Débit annulé"),
     QT_TRANSLATE_NOOP("VerdictText", "{debited} sont revenus sur le bon."),
     QT_TRANSLATE_NOOP("VerdictText", "Débit annulé")},
    {Id::NotDebited, Tone::Neutral, "x", QT_TRANSLATE_NOOP("VerdictText", "Rien n’a été débité"),
     QT_TRANSLATE_NOOP("VerdictText", "Le débit a été abandonné avant d’être enregistré."),
     QT_TRANSLATE_NOOP("VerdictText", "Abandonné")},
};

/// A finer sentence for one reason; Id is the verdict that it belongs to.
struct Reason
{
    Id id;
    const char *code;
    const char *sentence;
};

const Reason reasons[] = {
    {Id::A1Provisional, "policy/balance",
     QT_TRANSLATE_NOOP("VerdictText", "Authentique. Solde à confirmer avec le réseau.")},
    {Id::A1Provisional, "policy/floor",
     QT_TRANSLATE_NOOP("VerdictText", "Authentique. Hors ligne, {most} au plus en une fois.")},
    {Id::A1Provisional, "policy/voucher-cap",
     QT_TRANSLATE_NOOP("VerdictText", "Authentique. Hors ligne, encore {most} sur ce bon ici.")},
    {Id::A1Provisional, "policy/till-cap",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Authentique. Cette caisse peut encore débiter {most} hors ligne.")},
    {Id::A1Provisional, "policy/till-day-cap",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Authentique. Cette caisse peut encore débiter {most} aujourd’hui.")},
    {Id::A2ListOld, "policy/too-old",
     QT_TRANSLATE_NOOP("VerdictText",
                       "La liste des bons date de {age}. Connectez-vous pour débiter ce bon.")},
    {Id::A3ExpiresSoon, "clock",
     QT_TRANSLATE_NOOP(
         "VerdictText",
         "L’heure de cet appareil est douteuse. Vérifiez la date du bon avec le client.")},
    {Id::R2Expired, "campaign/closed",
     QT_TRANSLATE_NOOP("VerdictText", "La campagne est close. Rien n’a été débité.")},
    {Id::R4OtherTown, "territory/other",
     QT_TRANSLATE_NOOP("VerdictText", "Ce bon vient d’un autre territoire. Rien n’a été débité.")},
    {Id::R4OtherTown, "voucher/not-member",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Votre boutique ne participe pas à cette campagne. Rien n’a été débité.")},
    {Id::R6Blocked, "voucher/voided",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Ce bon a été annulé ou remplacé. Le porteur doit s’adresser à la mairie.")},
    {Id::R8OfflineLimit, "policy/balance",
     QT_TRANSLATE_NOOP(
         "VerdictText",
         "D’après la dernière liste, ce bon est vide. Connectez-vous pour vérifier.")},
    {Id::R8OfflineLimit, "policy/floor",
     QT_TRANSLATE_NOOP("VerdictText", "Hors ligne, aucun débit n’est permis.")},
    {Id::R8OfflineLimit, "policy/voucher-cap",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Hors ligne, ce bon a déjà été débité du maximum ici. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/till-cap",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Cette caisse a débité son maximum hors ligne. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/till-day-cap",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Cette caisse a débité son maximum du jour hors ligne. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/count",
     QT_TRANSLATE_NOOP(
         "VerdictText",
         "Trop de débits hors ligne depuis la dernière synchronisation. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/too-old",
     QT_TRANSLATE_NOOP("VerdictText",
                       "La dernière synchronisation est trop ancienne. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/no-list",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Cette caisse n’a pas encore la liste des bons. Connectez-vous une fois.")},
    {Id::R8OfflineLimit, "policy/online-only",
     QT_TRANSLATE_NOOP("VerdictText", "Cette campagne ne se débite qu’en ligne. Connectez-vous.")},
    {Id::N4NotAVoucher, "health-pass",
     QT_TRANSLATE_NOOP("VerdictText", "Un certificat de santé. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "official-seal",
     QT_TRANSLATE_NOOP("VerdictText", "Un cachet officiel. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "login",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Un code de connexion personnel. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "enrolment-or-data",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Des données ou une invitation de caisse. Rien n’a été gardé.")},
    {Id::N4NotAVoucher, "link",
     QT_TRANSLATE_NOOP("VerdictText", "Un lien internet. Il n’a été ni ouvert ni gardé.")},
    {Id::N4NotAVoucher, "wifi",
     QT_TRANSLATE_NOOP("VerdictText", "Un accès Wi-Fi. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "payment",
     QT_TRANSLATE_NOOP("VerdictText", "Un code de paiement. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "contact",
     QT_TRANSLATE_NOOP("VerdictText", "Une carte de visite. Elle n’a été ni affichée ni gardée.")},
    {Id::N5Unreadable, "voucher/damaged",
     QT_TRANSLATE_NOOP(
         "VerdictText",
         "Le code du bon est abîmé ou coupé. Tapez les 12 caractères imprimés dessous.")},
    {Id::N5Unreadable, "voucher/mistyped",
     QT_TRANSLATE_NOOP("VerdictText", "Un caractère ne va pas. Relisez les 12 caractères du bon.")},
    {Id::N5Unreadable, "voucher/not-a-code",
     QT_TRANSLATE_NOOP("VerdictText", "Il faut 12 lettres et chiffres, comme 7Q2K 9FXA 01MB.")},
    {Id::N5Unreadable, "voucher/code-needs-network",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Sans réseau, un code tapé ne se vérifie pas. Présentez le carré du bon.")},
    {Id::N5Unreadable, "voucher/unknown-code",
     QT_TRANSLATE_NOOP("VerdictText",
                       "Aucun bon ne porte ce code. Relisez les 12 caractères du bon.")},
    {Id::NotDebited, "voucher/insufficient",
     QT_TRANSLATE_NOOP("VerdictText", "Le bon a servi entre-temps : il y reste {balance}.")},
    {Id::NotDebited, "voucher/given-up",
     QT_TRANSLATE_NOOP("VerdictText", "Le débit a été abandonné. Le bon est intact.")},
};

/// What may be said to the customer, calmly and without an accusation.
struct Script
{
    Id id;
    const char *words;
};

const Script scripts[] = {
    {Id::R1Spent,
     QT_TRANSLATE_NOOP("VerdictText", "« Ce bon a déjà servi. La mairie vous renseigne. »")},
    {Id::R2Expired,
     QT_TRANSLATE_NOOP("VerdictText",
                       "« La date de ce bon est passée. La mairie vous renseigne. »")},
    {Id::R6Blocked,
     QT_TRANSLATE_NOOP("VerdictText", "« Ce bon est bloqué. La mairie vous en dira la raison. »")},
    {Id::R7NotGenuine,
     QT_TRANSLATE_NOOP("VerdictText", "« Je ne peux pas lire ce bon. Montrez-le à la mairie. »")},
    {Id::R8OfflineLimit,
     QT_TRANSLATE_NOOP("VerdictText", "« Le bon est bon, le réseau manque. On réessaie ? »")},
};

const Row &rowOf(Id id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return row;
    return rows[0]; // unreachable: a test walks all ids
}

QString fill(QString text, const Verdict &v, Instant now)
{
    const auto put = [&text](const char *name, const QString &value) {
        text.replace(u'{' + QString::fromLatin1(name) + u'}', value);
    };
    if (!text.contains(u'{'))
        return text;
    put("time", timeText(v.at.ms() ? v.at : now));
    put("debited", moneyText(v.debited));
    put("face", roundMoneyText(v.face));
    put("balance", moneyText(v.balance));
    put("most", moneyText(v.most));
    put("lastDay", dateText(v.lastDay));
    put("validFrom", dateText(v.validFrom));
    put("lastUsed", momentText(v.lastUsed.value_or(now), now));
    put("age", v.balanceAsOf ? ageText(*v.balanceAsOf, now) : VerdictText::tr("durée inconnue"));
    return text;
}

/// The list is fresh: the caps are halved because its age can't be proven (sync.md §2.11).
bool isHalvedByReboot(const Verdict &v, Instant now)
{
    return v.id == Id::A2ListOld && v.balanceAsOf && now.msSince(*v.balanceAsOf) < 24 * 3'600'000;
}

QString titleOf(const Verdict &v, Instant now)
{
    if (v.id == Id::A1Provisional && saysDebited(v))
        return VerdictText::tr("{debited} débités, à confirmer");
    if (v.id == Id::A3ExpiresSoon && v.reason == "clock")
        return VerdictText::tr("Horloge à vérifier");
    if (isHalvedByReboot(v, now))
        return VerdictText::tr("Valable, montant réduit");
    return VerdictText::tr(rowOf(v.id).title);
}

QString sentenceOf(const Verdict &v, Instant now)
{
    if (v.id == Id::A1Provisional && saysDebited(v))
        return VerdictText::tr("Enregistré sur cet appareil. La ville le confirmera.");
    if (v.id == Id::G2Debited && v.provisional)
        return VerdictText::tr("Enregistré sur cet appareil. La ville le confirmera.");
    if (isHalvedByReboot(v, now))
        return VerdictText::tr("L’appareil a redémarré sans réseau : le montant est réduit.");
    if (v.id == Id::R1DebitedHere && v.debited.isZero())
        return VerdictText::tr("Cette caisse a déjà vidé ce bon. Rien de plus n’a été pris.");
    for (const Reason &reason : reasons)
        if (reason.id == v.id && v.reason == reason.code)
            return VerdictText::tr(reason.sentence);
    return VerdictText::tr(rowOf(v.id).sentence);
}

void sayMoney(VerdictWords &words, const Verdict &v, Instant now)
{
    // What is on a voucher that has no worth here would only raise hopes.
    const bool foreign = v.id == Id::R4OtherTown || v.id == Id::R7NotGenuine
        || v.id == Id::R9Training || v.id == Id::Undone;
    if (saysDebited(v)) {
        words.moneyLabel = VerdictText::tr("Reste sur le bon");
        words.money = v.remaining;
    } else if (v.id == Id::R1Spent || (v.balance.isPositive() && !foreign)) {
        words.moneyLabel = v.online || !v.balanceAsOf
            ? VerdictText::tr("Solde du bon")
            : VerdictText::tr("Dernier solde connu, %1").arg(agoText(*v.balanceAsOf, now));
        words.money = v.balance;
    }
}

void sayFacts(VerdictWords &words, const Verdict &v, Instant now)
{
    const auto add = [&words](const char *icon, const QString &label, const QString &value) {
        words.facts.append({icon, label, value});
    };
    const bool offline = !v.online && (words.tone == Tone::Hold || v.id == Id::R8OfflineLimit);
    if (offline && v.most.isPositive() && !saysDebited(v))
        add("coin-euro", VerdictText::tr("Au plus, hors ligne"), moneyText(v.most));
    if (offline && v.tillLeft.isPositive())
        add("cloud-off", VerdictText::tr("Reste hors ligne sur cet appareil"),
            roundMoneyText(v.tillLeft));
    if (v.lastUsed) {
        const QString when = momentText(*v.lastUsed, now);
        add("clock", VerdictText::tr("Dernier usage"),
            v.lastUsedHere ? VerdictText::tr("%1, ici").arg(when)
                           : VerdictText::tr("%1, autre commerce").arg(when));
    } else if (v.id == Id::G1Valid && v.balance == v.face)
        add("clock", VerdictText::tr("Dernier usage"), VerdictText::tr("aucun, premier débit"));
    if (v.lastDay > Day())
        add("calendar", VerdictText::tr("Expire le"), dateText(v.lastDay));
    if (!v.campaignName.isEmpty())
        add("building-bank", VerdictText::tr("Campagne"), v.campaignName);
    if (v.id == Id::R4OtherTown && !v.town.isEmpty())
        add("map-off", VerdictText::tr("Commune du bon"), v.town);
    if (!v.codeTail.isEmpty())
        add("qrcode", VerdictText::tr("Code"), u"…"_qs + v.codeTail);
}

void sayAdvice(VerdictWords &words, const Verdict &v)
{
    if (v.id == Id::A1Provisional && v.most.isPositive() && !saysDebited(v)) {
        words.adviceTitle = VerdictText::tr("Vous serez payé, quoi qu’il arrive.");
        words.advice = VerdictText::tr("Si le bon a servi ailleurs, le fonds de garantie paie.");
    }
    for (const Script &script : scripts) {
        if (script.id != v.id)
            continue;
        words.adviceTitle = VerdictText::tr("À dire au client");
        words.advice = VerdictText::tr(script.words);
    }
}

} // namespace

bool saysDebited(const Verdict &verdict)
{
    const bool debit = verdict.id == Id::G2Debited || verdict.id == Id::A1Provisional;
    return debit && !verdict.commit.isNull() && verdict.check.isEmpty()
        && verdict.debited.isPositive();
}

VerdictWords verdictWords(const Verdict &verdict, Instant now)
{
    const Row &row = rowOf(verdict.id);
    VerdictWords words;
    words.title = fill(titleOf(verdict, now), verdict, now);
    words.sentence = fill(sentenceOf(verdict, now), verdict, now);
    words.tone = verdict.provisional && verdict.id == Id::G2Debited ? Tone::Hold : row.tone;
    words.icon = row.icon;
    sayMoney(words, verdict, now);
    sayFacts(words, verdict, now);
    sayAdvice(words, verdict);
    words.spoken = words.title + u". "_qs + words.sentence;
    if (!words.moneyLabel.isEmpty())
        words.spoken += u' '
            + VerdictText::tr("%1 : %2").arg(words.moneyLabel, moneyText(words.money));
    return words;
}

QString shortVerdictText(const vouchers::RecentVerdict &recent)
{
    if (recent.undone)
        return VerdictText::tr("Débité puis annulé");
    if (recent.travelled == vouchers::Travelled::Refused)
        return VerdictText::tr("Refusé par la ville");
    if (!recent.commit.isNull() && recent.provisional)
        return VerdictText::tr("Débité, à confirmer");
    if (!recent.commit.isNull() && recent.debited.isPositive())
        return VerdictText::tr("Bon débité");
    return VerdictText::tr(rowOf(recent.id).brief);
}

Tone verdictTone(Id id)
{
    return rowOf(id).tone;
}

QByteArray verdictIcon(Id id)
{
    return rowOf(id).icon;
}

QString travelledText(vouchers::Travelled travelled)
{
    switch (travelled) {
    case vouchers::Travelled::Here:
        return VerdictText::tr("enregistré ici");
    case vouchers::Travelled::Received:
        return VerdictText::tr("reçu par la ville");
    case vouchers::Travelled::Safe:
        return VerdictText::tr("en lieu sûr à la ville");
    case vouchers::Travelled::Refused:
        break;
    }
    return VerdictText::tr("refusé par la ville");
}

} // namespace comptoir::format
