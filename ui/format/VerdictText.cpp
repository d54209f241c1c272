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

#define WORDS(text) QT_TRANSLATE_NOOP("VerdictText", text)

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
    {Id::G1Valid, Tone::Ok, "check", WORDS("Bon valable"),
     WORDS("Vérifié en ligne à {time}. Le reste demeure sur le bon."), WORDS("Bon valable")},
    {Id::G2Debited, Tone::Ok, "check", WORDS("{debited} débités"),
     WORDS("Enregistré et confirmé par la ville."), WORDS("Bon débité")},
    {Id::G3Indivisible, Tone::Ok, "check", WORDS("Bon de {face}, en une fois"),
     WORDS("Ce bon s’utilise en une seule fois, sans rendu."), WORDS("Bon en une fois")},
    {Id::A1Provisional, Tone::Hold, "cloud", WORDS("Valable, à confirmer"),
     WORDS("Authentique. Le solde sera confirmé avec le réseau."), WORDS("Valable hors ligne")},
    {Id::A2ListOld, Tone::Hold, "hourglass", WORDS("Vérification ancienne ({age})"),
     WORDS("La liste des bons date de {age} : le montant est réduit."), WORDS("Liste ancienne")},
    {Id::A3ExpiresSoon, Tone::Hold, "clock", WORDS("Expire bientôt"),
     WORDS("Valable jusqu’au {lastDay} inclus. Il peut être débité."), WORDS("Expire bientôt")},
    {Id::R1Spent, Tone::No, "minus", WORDS("Déjà utilisé"),
     WORDS("Ce bon est vide. Rien n’a été débité."), WORDS("Déjà utilisé")},
    {Id::R1DebitedHere, Tone::No, "arrow-back-up", WORDS("Déjà débité ici à {lastUsed}"),
     WORDS("Cette caisse l’a déjà débité de {debited}. Rien de plus n’a été pris."),
     WORDS("Déjà débité ici")},
    {Id::R2Expired, Tone::No, "calendar-off", WORDS("Expiré le {lastDay}"),
     WORDS("Ce bon n’est plus valable. Rien n’a été débité."), WORDS("Expiré")},
    {Id::R3NotYetValid, Tone::No, "calendar-time", WORDS("Valable à partir du {validFrom}"),
     WORDS("Trop tôt pour ce bon. Rien n’a été débité."), WORDS("Pas encore valable")},
    {Id::R4OtherTown, Tone::No, "map-off", WORDS("Pas valable dans cette commune"),
     WORDS("Ce bon vient d’un autre territoire. Rien n’a été débité."), WORDS("Autre commune")},
    {Id::R6Blocked, Tone::No, "lock", WORDS("Bon bloqué"),
     WORDS("Le porteur doit s’adresser à la mairie. Rien n’a été débité."), WORDS("Bon bloqué")},
    {Id::R7NotGenuine, Tone::No, "shield-x", WORDS("Bon non authentique"),
     WORDS("Sa signature n’est pas celle de la ville. Rien n’a été débité."),
     WORDS("Non authentique")},
    {Id::R8OfflineLimit, Tone::No, "cloud-off", WORDS("Limite hors ligne atteinte"),
     WORDS("Connectez-vous pour débiter ce bon. Rien n’a été débité."), WORDS("Limite hors ligne")},
    {Id::R9Training, Tone::No, "school-off", WORDS("Bon de formation"),
     WORDS("Ce bon sert à s’exercer et ne vaut rien. Rien n’a été débité."),
     WORDS("Bon de formation")},
    {Id::N1LoyaltyCard, Tone::Neutral, "id-badge-2", WORDS("Carte de fidélité"),
     WORDS("Ce n’est pas un bon. Demandez au client son bon d’achat."), WORDS("Carte de fidélité")},
    {Id::N3Product, Tone::Neutral, "barcode", WORDS("Code d’un article"),
     WORDS("Ce n’est pas un bon. Le code du bon est carré."), WORDS("Code d’un article")},
    {Id::N4NotAVoucher, Tone::Neutral, "qrcode-off", WORDS("Ce n’est pas un bon"),
     WORDS("Ce code n’a été ni affiché ni gardé."), WORDS("Pas un bon")},
    {Id::N5Unreadable, Tone::Neutral, "scan-eye", WORDS("Code illisible"),
     WORDS("Montez la luminosité du téléphone, lissez le papier, ou tapez le code."),
     WORDS("Code illisible")},
    {Id::N6NewerFormat, Tone::Hold, "refresh", WORDS("Bon d’un format plus récent"),
     WORDS("Mettez Comptoir à jour, ou tapez le code imprimé sous le carré."),
     WORDS("Format plus récent")},
    {Id::Undone, Tone::Neutral, "arrow-back-up", WORDS("Débit annulé"),
     WORDS("{debited} sont revenus sur le bon."), WORDS("Débit annulé")},
    {Id::NotDebited, Tone::Neutral, "x", WORDS("Rien n’a été débité"),
     WORDS("Le débit a été abandonné avant d’être enregistré."), WORDS("Abandonné")},
};

/// A finer sentence for one reason; Id is the verdict that it belongs to.
struct Reason
{
    Id id;
    const char *code;
    const char *sentence;
};

const Reason reasons[] = {
    {Id::A1Provisional, "policy/balance", WORDS("Authentique. Solde à confirmer avec le réseau.")},
    {Id::A1Provisional, "policy/floor",
     WORDS("Authentique. Hors ligne, {most} au plus en une fois.")},
    {Id::A1Provisional, "policy/voucher-cap",
     WORDS("Authentique. Hors ligne, encore {most} sur ce bon ici.")},
    {Id::A1Provisional, "policy/till-cap",
     WORDS("Authentique. Cette caisse peut encore débiter {most} hors ligne.")},
    {Id::A1Provisional, "policy/till-day-cap",
     WORDS("Authentique. Cette caisse peut encore débiter {most} aujourd’hui.")},
    {Id::A2ListOld, "policy/too-old",
     WORDS("La liste des bons date de {age}. Connectez-vous pour débiter ce bon.")},
    {Id::A3ExpiresSoon, "clock",
     WORDS("L’heure de cet appareil est douteuse. Vérifiez la date du bon avec le client.")},
    {Id::R4OtherTown, "voucher/other-town",
     WORDS("Ce bon vient d’un autre territoire. Rien n’a été débité.")},
    {Id::R4OtherTown, "voucher/not-member",
     WORDS("Votre boutique ne participe pas à cette campagne. Rien n’a été débité.")},
    {Id::R6Blocked, "voucher/voided",
     WORDS("Ce bon a été annulé ou remplacé. Le porteur doit s’adresser à la mairie.")},
    {Id::R8OfflineLimit, "policy/balance",
     WORDS("D’après la dernière liste, ce bon est vide. Connectez-vous pour vérifier.")},
    {Id::R8OfflineLimit, "policy/floor", WORDS("Hors ligne, aucun débit n’est permis.")},
    {Id::R8OfflineLimit, "policy/voucher-cap",
     WORDS("Hors ligne, ce bon a déjà été débité du maximum ici. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/till-cap",
     WORDS("Cette caisse a débité son maximum hors ligne. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/till-day-cap",
     WORDS("Cette caisse a débité son maximum du jour hors ligne. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/count",
     WORDS("Trop de débits hors ligne depuis la dernière synchronisation. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/too-old",
     WORDS("La dernière synchronisation est trop ancienne. Connectez-vous.")},
    {Id::R8OfflineLimit, "policy/online-only",
     WORDS("Cette campagne ne se débite qu’en ligne. Connectez-vous.")},
    {Id::N4NotAVoucher, "health-pass",
     WORDS("Un certificat de santé. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "url", WORDS("Un lien internet. Il n’a été ni ouvert ni gardé.")},
    {Id::N4NotAVoucher, "wifi", WORDS("Un accès Wi-Fi. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "payment", WORDS("Un code de paiement. Il n’a été ni affiché ni gardé.")},
    {Id::N4NotAVoucher, "contact",
     WORDS("Une carte de visite. Elle n’a été ni affichée ni gardée.")},
    {Id::N5Unreadable, "voucher/damaged",
     WORDS("Le code du bon est abîmé ou coupé. Tapez les 12 caractères imprimés dessous.")},
    {Id::N5Unreadable, "voucher/mistyped",
     WORDS("Un caractère ne va pas. Relisez les 12 caractères du bon.")},
    {Id::N5Unreadable, "voucher/not-a-code",
     WORDS("Il faut 12 lettres et chiffres, comme 7Q2K 9FXA 01MB.")},
    {Id::N5Unreadable, "voucher/unknown-code",
     WORDS("Aucun bon ne porte ce code. Relisez les 12 caractères du bon.")},
};

/// What may be said to the customer, calmly and without an accusation.
struct Script
{
    Id id;
    const char *words;
};

const Script scripts[] = {
    {Id::R1Spent, WORDS("« Ce bon a déjà servi. La mairie vous renseigne. »")},
    {Id::R2Expired, WORDS("« La date de ce bon est passée. La mairie vous renseigne. »")},
    {Id::R6Blocked, WORDS("« Ce bon est bloqué. La mairie vous en dira la raison. »")},
    {Id::R7NotGenuine, WORDS("« Je ne peux pas lire ce bon. Montrez-le à la mairie. »")},
    {Id::R8OfflineLimit, WORDS("« Le bon est bon, le réseau manque. On réessaie ? »")},
};

#undef WORDS

const Row &rowOf(Id id)
{
    for (const Row &row : rows)
        if (row.id == id)
            return row;
    return rows[0]; // unreachable: a test walks all ids
}

bool isAfterDebit(const Verdict &v)
{
    return !v.commit.isNull() && (v.id == Id::G2Debited || v.id == Id::A1Provisional);
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
    put("most", moneyText(v.most));
    put("lastDay", dateText(v.lastDay));
    put("validFrom", dateText(v.validFrom));
    put("lastUsed", momentText(v.lastUsed.value_or(now), now));
    put("age", v.balanceAsOf ? ageText(*v.balanceAsOf, now) : VerdictText::tr("durée inconnue"));
    return text;
}

QString titleOf(const Verdict &v)
{
    if (v.id == Id::A1Provisional && isAfterDebit(v))
        return VerdictText::tr("{debited} débités, à confirmer");
    if (v.id == Id::A3ExpiresSoon && v.reason == "clock")
        return VerdictText::tr("Horloge à vérifier");
    return VerdictText::tr(rowOf(v.id).title);
}

QString sentenceOf(const Verdict &v)
{
    if (v.id == Id::A1Provisional && isAfterDebit(v))
        return VerdictText::tr("Enregistré sur cet appareil. La ville le confirmera.");
    if (v.id == Id::G2Debited && v.provisional)
        return VerdictText::tr("Enregistré sur cet appareil. La ville le confirmera.");
    for (const Reason &reason : reasons)
        if (reason.id == v.id && v.reason == reason.code)
            return VerdictText::tr(reason.sentence);
    return VerdictText::tr(rowOf(v.id).sentence);
}

void sayMoney(VerdictWords &words, const Verdict &v, Instant now)
{
    if (isAfterDebit(v)) {
        words.moneyLabel = VerdictText::tr("Reste sur le bon");
        words.money = v.remaining;
    } else if (v.id == Id::R1Spent || v.balance.isPositive()) {
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
    if (offline && v.most.isPositive() && !isAfterDebit(v))
        add("coin-euro", VerdictText::tr("Au plus, hors ligne"), moneyText(v.most));
    if (offline && v.tillLeft.isPositive())
        add("cloud-off", VerdictText::tr("Reste hors ligne sur cet appareil"),
            roundMoneyText(v.tillLeft));
    if (v.lastUsed) {
        const QString when = momentText(*v.lastUsed, now);
        add("clock", VerdictText::tr("Dernier usage"),
            v.lastUsedHere ? VerdictText::tr("%1, ici").arg(when)
                           : VerdictText::tr("%1, autre commerce").arg(when));
    }
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
    if (v.id == Id::A1Provisional && v.most.isPositive() && !isAfterDebit(v)) {
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

VerdictWords verdictWords(const Verdict &verdict, Instant now)
{
    const Row &row = rowOf(verdict.id);
    VerdictWords words;
    words.title = fill(titleOf(verdict), verdict, now);
    words.sentence = fill(sentenceOf(verdict), verdict, now);
    words.tone = verdict.provisional && verdict.id == Id::G2Debited ? Tone::Hold : row.tone;
    words.icon = row.icon;
    sayMoney(words, verdict, now);
    sayFacts(words, verdict, now);
    sayAdvice(words, verdict);
    words.spoken = words.title + u". "_qs + words.sentence;
    if (!words.moneyLabel.isEmpty())
        words.spoken += u' ' + words.moneyLabel + u" : "_qs + moneyText(words.money);
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
