// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/VerdictText.h"

#include "ui/format/AgeText.h"
#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VerdictTable.h"

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

constexpr qint64 lookedAtAgainMs = 60'000; // what is older is no longer "just now"

const VerdictRow &rowOf(Id id)
{
    for (const VerdictRow &row : verdictRows())
        if (row.id == id)
            return row;
    return verdictRows().front(); // unreachable: a test walks all ids
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
    put("asked", moneyText(v.asked));
    put("subject", v.subject);
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
    if (v.id == Id::R1DebitedHere && v.lastUsed && Day::inTown(*v.lastUsed) < Day::inTown(now))
        return VerdictText::tr("Déjà débité ici, {lastUsed}");
    if (v.id == Id::Undone && v.reason == "voucher/refund")
        return VerdictText::tr("{debited} remboursés sur le bon");
    if (v.id == Id::R9Training && v.reason == "voucher/real")
        return VerdictText::tr("Bon réel en formation");
    if (v.id == Id::N2PickupCode && !v.subject.isEmpty())
        return VerdictText::tr("Commande {subject}");
    if (v.id == Id::N3Product && !v.subject.isEmpty())
        return VerdictText::tr("Article : {subject}");
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
    if (v.id == Id::R5RuledOut && !v.subject.isEmpty())
        return VerdictText::tr("{subject}. Rien n’a été débité.");
    for (const VerdictReason &reason : verdictReasons())
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
        if (v.isPast)
            return;
        words.moneyLabel = v.refunded.isPositive() ? VerdictText::tr("Restait sur le bon")
                                                   : VerdictText::tr("Reste sur le bon");
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
    if (v.id == Id::A4PartlyEligible) {
        add("list-check", VerdictText::tr("Avec ce bon"), moneyText(v.most));
        add("coin-euro", VerdictText::tr("À payer autrement"), moneyText(v.asked - v.most));
    }
    if (saysDebited(v) && now.msSince(v.at) > lookedAtAgainMs)
        add("clock", VerdictText::tr("Débité"), momentText(v.at, now));
    if (v.refunded.isPositive())
        add("arrow-back-up", VerdictText::tr("Déjà remboursé sur le bon"), moneyText(v.refunded));
    if (!v.online && saysDebited(v) && v.tillLeft.isPositive())
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
    for (const VerdictScript &script : verdictScripts()) {
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
    const VerdictRow &row = rowOf(verdict.id);
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
    for (const VerdictCap &cap : verdictCaps(verdict, {}))
        words.spoken += u". "_qs + VerdictText::tr("%1 : %2").arg(cap.label, cap.value);
    return words;
}

QList<VerdictCap> verdictCaps(const Verdict &v, Money amount)
{
    const bool capped = !v.online && !v.check.isEmpty() && v.most.isPositive();
    if (!capped)
        return {};
    const QString most = roundMoneyText(v.most);
    QList<VerdictCap> caps{{VerdictText::tr("Ce bon, hors ligne"),
                            amount.isPositive()
                                ? VerdictText::tr("%1 sur %2 max").arg(moneyText(amount), most)
                                : VerdictText::tr("%1 max").arg(most),
                            amount, v.most}};
    if (!v.tillLeft.isPositive())
        return caps;
    const QString left = roundMoneyText(v.tillLeft);
    caps.append({VerdictText::tr("Cet appareil, hors ligne"),
                 v.tillCap.isPositive()
                     ? VerdictText::tr("il reste %1 sur %2").arg(left, roundMoneyText(v.tillCap))
                     : VerdictText::tr("il reste %1").arg(left),
                 v.tillCap - v.tillLeft, v.tillCap});
    return caps;
}

theme::Cue verdictCue(const Verdict &verdict)
{
    using theme::Cue;
    if (verdict.id == Id::V0Checking)
        return Cue::Click;
    switch (verdict.provisional && saysDebited(verdict) ? Tone::Hold : verdictTone(verdict.id)) {
    case Tone::Ok:
        return saysDebited(verdict) ? Cue::Done : Cue::Ok;
    case Tone::Hold:
        return Cue::Hold;
    case Tone::No:
        return Cue::No;
    case Tone::Neutral:
        break;
    }
    return Cue::Blip;
}

QString shortVerdictText(const vouchers::RecentVerdict &recent)
{
    if (recent.undone)
        return VerdictText::tr("Débité puis annulé");
    if (recent.travelled == vouchers::Travelled::Refused)
        return VerdictText::tr("Refusé par la ville");
    if (recent.refunded.isPositive())
        return recent.refunded < recent.debited ? VerdictText::tr("Remboursé en partie")
                                                : VerdictText::tr("Remboursé");
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
