// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncText.h"

#include "ui/format/AgeText.h"
#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace comptoir::sync {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

constexpr qint64 freshMs = 15 * 60 * 1000; // of the last acknowledgement (sync.md §2.20)
constexpr qint64 oldDataMs = 24 * 3600 * 1000LL; // after which offline caps are halved
constexpr int updateDays = 14; // before the day on which this version is too old

/// Somebody brought a file in and believes that it is on its way.
bool isRefusedRescue(const store::QueueGroup &group)
{
    return !group.problem.isEmpty();
}

bool hasRefusedRescue(const store::SyncStatus &status)
{
    return std::any_of(status.queue.begin(), status.queue.end(), isRefusedRescue);
}

ChipState stateOf(const store::SyncStatus &status, Instant now)
{
    using store::Link;
    if (status.diskFull)
        return ChipState::CannotSave;
    if (status.attention > 0 || status.link == Link::Refused || status.forked || status.tooOld
        || hasRefusedRescue(status))
        return ChipState::NeedsYou;
    if (status.dataAsOf && now.msSince(*status.dataAsOf) > oldDataMs)
        return ChipState::DataOld;
    if (status.sending)
        return ChipState::Sending;
    if (status.link == Link::Unknown && !status.lastAcknowledged)
        return ChipState::Unknown;
    if (status.link != Link::Online && status.link != Link::Unknown)
        return ChipState::Offline;
    if (status.pending > 0)
        return ChipState::Waiting;
    const bool fresh = status.lastAcknowledged && now.msSince(*status.lastAcknowledged) < freshMs;
    return fresh ? ChipState::UpToDate : ChipState::Quiet;
}

} // namespace

ChipWords chipWords(const store::SyncStatus &status, Instant now)
{
    const QString count = QString::number(status.pending);
    const ChipState state = stateOf(status, now);
    switch (state) {
    case ChipState::CannotSave:
        return {state, "alert-octagon", SyncText::tr("Disque plein : débits arrêtés"),
                SyncText::tr("Disque plein")};
    case ChipState::NeedsYou: {
        const QString text = status.attention > 0
            ? SyncText::tr("À régler %1").arg(status.attention)
            : status.link == store::Link::Refused ? SyncText::tr("Caisse refusée")
            : status.tooOld                       ? SyncText::tr("Mise à jour requise")
            : status.forked                       ? SyncText::tr("Caisse à vérifier")
                                                  : SyncText::tr("Fichier refusé");
        return {state, "alert-triangle", text, text};
    }
    case ChipState::DataOld: {
        const QString day = format::dayText(Day::inTown(*status.dataAsOf));
        return {state, "hourglass", SyncText::tr("Données du %1").arg(day), day};
    }
    case ChipState::Offline:
        return {state, "cloud-off",
                status.pending > 0 ? SyncText::tr("Hors ligne · %1 à envoyer").arg(count)
                                   : SyncText::tr("Hors ligne"),
                status.pending > 0 ? count : SyncText::tr("Hors ligne")};
    case ChipState::Sending:
        return {state, "cloud-up", SyncText::tr("Envoi %1").arg(count), count};
    case ChipState::Waiting:
        return {state, "cloud-pause", SyncText::tr("%1 à envoyer").arg(count), count};
    case ChipState::UpToDate: {
        const QString time = status.lastAcknowledged ? format::timeText(*status.lastAcknowledged)
                                                     : QString();
        return {state, "cloud-check", SyncText::tr("À jour %1").arg(time).trimmed(), time};
    }
    case ChipState::Quiet: {
        const QString time = status.lastAcknowledged ? format::timeText(*status.lastAcknowledged)
                                                     : QString();
        return {state, "cloud", SyncText::tr("Dernier échange %1").arg(time).trimmed(), time};
    }
    case ChipState::Unknown:
        break;
    }
    return {ChipState::Unknown, "cloud", SyncText::tr("Pas encore synchronisé"), u"…"_qs};
}

QString savedText(const store::SyncStatus &status)
{
    if (status.diskFull)
        return SyncText::tr("Le disque est plein : rien de nouveau ne peut être enregistré.");
    if (status.blackBoxBehind)
        return SyncText::tr("Tout est enregistré ; la seconde copie prend du retard.");
    return SyncText::tr("Tout est enregistré sur cet appareil.");
}

QString waitingText(const store::SyncStatus &status)
{
    if (status.pending == 0)
        return SyncText::tr("Rien à envoyer : la ville a tout reçu.");
    if (status.tooOld)
        return SyncText::tr("%n élément(s) attend(ent) la mise à jour.", nullptr, status.pending);
    if (status.link == store::Link::Refused || status.forked)
        return SyncText::tr("%n élément(s) attend(ent) ici.", nullptr, status.pending);
    if (status.link == store::Link::Online)
        return SyncText::tr("%n élément(s) part(ent) vers la ville.", nullptr, status.pending);
    return SyncText::tr("%n élément(s) attend(ent) le réseau.", nullptr, status.pending);
}

QString linkText(const store::SyncStatus &status)
{
    using store::Link;
    switch (status.link) {
    case Link::Unknown:
        return SyncText::tr("La ville n’a pas encore été jointe.");
    case Link::None:
        return SyncText::tr("Pas de réseau. Vous pouvez continuer : tout partira plus tard.");
    case Link::Captive:
        return SyncText::tr("Le Wi-Fi demande une connexion. Ouvrez sa page dans le navigateur.");
    case Link::ServerDown:
        return SyncText::tr("Le réseau marche, le serveur de la ville ne répond pas. Continuez.");
    case Link::Refused:
        return SyncText::tr("La ville refuse cette caisse. Appelez la mairie ; rien n’est perdu.");
    case Link::Online:
        break;
    }
    if (status.tooOld)
        return SyncText::tr("Cette application est trop ancienne pour la ville. Mettez-la à jour ; "
                            "vous pouvez continuer, rien n’est perdu.");
    if (status.forked)
        return SyncText::tr("La ville a reçu autre chose de cette caisse que ce qui est ici. "
                            "Prévenez votre conseiller ; rien n’est perdu.");
    if (status.degraded)
        return SyncText::tr("La ville répond mal. L’envoi est réessayé tout seul.");
    return SyncText::tr("La ville répond.");
}

Notice noticeOf(const store::SyncStatus &status, Instant now)
{
    using store::Link;
    if (status.link == Link::Captive)
        return {SyncText::tr("Le Wi-Fi demande une connexion. Les débits attendent ici, rien n’est "
                             "perdu."),
                status.portal.isEmpty() ? QString() : SyncText::tr("Ouvrir sa page")};
    if (status.link == Link::Refused || (status.forked && status.link == Link::Online))
        return {linkText(status), {}};
    if (status.tooOld)
        return {
            SyncText::tr("Comptoir est trop ancien pour la ville : rien ne part avant sa mise à "
                         "jour. Vous pouvez continuer, rien n’est perdu."),
            {}};
    const auto last = Day::fromIso(status.worksUntil);
    if (last && *last <= Day::inTown(now).plusDays(updateDays))
        return {
            SyncText::tr("Mettez Comptoir à jour avant le %1 : après, plus rien ne partira vers "
                         "la ville.")
                .arg(format::dayText(*last)),
            {}};
    return {};
}

QString queueText(const store::SyncStatus &status, Instant now)
{
    if (status.pending == 0)
        return SyncText::tr("Rien à envoyer");
    if (status.sending)
        return SyncText::tr("Envoi en cours");
    return status.nextTry
        ? SyncText::tr("À envoyer, prochain essai %1").arg(format::untilText(*status.nextTry, now))
        : SyncText::tr("À envoyer");
}

namespace {

QString answerText(const store::SyncStatus &status)
{
    using store::Link;
    if (status.forked || status.tooOld)
        return SyncText::tr("arrêté");
    switch (status.link) {
    case Link::None:
        return SyncText::tr("pas de réseau");
    case Link::Captive:
        return SyncText::tr("Wi-Fi à ouvrir");
    case Link::ServerDown:
        return SyncText::tr("serveur muet");
    case Link::Refused:
        return SyncText::tr("caisse refusée");
    case Link::Unknown:
        return SyncText::tr("pas encore essayé");
    case Link::Online:
        break;
    }
    return SyncText::tr("en route");
}

QString groupTitle(const store::QueueGroup &group)
{
    using store::QueueKind;
    switch (group.kind) {
    case QueueKind::Debits:
        return SyncText::tr("%n bon(s) débité(s)", nullptr, group.count);
    case QueueKind::Reversals:
        return SyncText::tr("%n débit(s) annulé(s)", nullptr, group.count);
    case QueueKind::GivenUpClaims:
        return SyncText::tr("%n débit(s) abandonné(s)", nullptr, group.count);
    case QueueKind::OpenClaims:
        return SyncText::tr("%n débit(s) en suspens", nullptr, group.count);
    case QueueKind::Rescued:
        return SyncText::tr("%n opération(s) sauvée(s) d’une autre caisse", nullptr, group.count);
    case QueueKind::Others:
        break;
    }
    return SyncText::tr("%n autre(s) élément(s)", nullptr, group.count);
}

QByteArray groupIcon(store::QueueKind kind)
{
    using store::QueueKind;
    switch (kind) {
    case QueueKind::Debits:
        return "qrcode";
    case QueueKind::Reversals:
        return "arrow-back-up";
    case QueueKind::GivenUpClaims:
        return "x";
    case QueueKind::OpenClaims:
        return "hourglass";
    case QueueKind::Rescued:
        return "device-floppy";
    case QueueKind::Others:
        break;
    }
    return "cloud-up";
}

} // namespace

QString GroupWords::spoken() const
{
    return title + u", " + detail + u", " + answer;
}

namespace {

/// What is wrong with a rescue file whose ops the town refuses, and what to do.
QString refusedText(const store::QueueGroup &group)
{
    const QByteArray &code = group.problem;
    if (code == "sync/fork")
        return SyncText::tr("La ville a déjà une autre suite de cette caisse. Sauvez de nouveau "
                            "depuis elle, ou prévenez votre conseiller.");
    if (code == "sync/gap")
        return SyncText::tr("Il manque à la ville ce qui précède ce fichier. Ouvrez aussi les "
                            "fichiers plus anciens de cette caisse.");
    if (code == "sync/other-shop")
        return SyncText::tr("Cette caisse est d’une autre boutique et sert encore : c’est à elle "
                            "d’envoyer.");
    if (code == "device/unknown")
        return SyncText::tr("La ville ne connaît pas cette caisse. Appelez la mairie ; gardez le "
                            "fichier.");
    return SyncText::tr("La ville n’a pas pu prendre ce fichier. Gardez-le et prévenez votre "
                        "conseiller.");
}

} // namespace

GroupWords groupWords(const store::QueueGroup &group, const store::SyncStatus &status, Instant now)
{
    const QString first = format::momentText(group.first, now);
    const QString last = format::momentText(group.last, now);
    const QString span = first == last ? first : SyncText::tr("de %1 à %2").arg(first, last);
    if (isRefusedRescue(group))
        return {"alert-triangle", groupTitle(group),
                group.origin.isEmpty() ? refusedText(group)
                                       : group.origin + u". " + refusedText(group),
                SyncText::tr("refusé")};
    return {groupIcon(group.kind), groupTitle(group),
            group.sum.isPositive() ? format::moneyText(group.sum) + u", " + span : span,
            answerText(status)};
}

QString lostText(const store::SyncStatus &status)
{
    return SyncText::tr("%n perdue(s) ici ; la ville les a peut-être. Prévenez votre conseiller.",
                        nullptr, int(status.lostOps));
}

QString storageText(qint64 freeBytes)
{
    QString size = QLocale().formattedDataSize(freeBytes, 1, QLocale::DataSizeSIFormat);
    return SyncText::tr("%1 libres").arg(size.replace(u' ', u'\u00a0'));
}

QString clockText(qint64 offsetMs)
{
    const qint64 minutes = (std::abs(offsetMs) + 30'000) / 60'000;
    if (minutes == 0)
        return SyncText::tr("à l’heure");
    const QString span = format::ageText(Instant(), Instant().plusMs(minutes * 60'000));
    return offsetMs > 0 ? SyncText::tr("en avance de %1").arg(span)
                        : SyncText::tr("en retard de %1").arg(span);
}

QString attemptText(const Attempt &attempt, const store::SyncStatus &status)
{
    const bool test = attempt.kind == Attempt::Kind::Test;
    if (!status.linkAsOf || *status.linkAsOf < attempt.at)
        return test ? SyncText::tr("Essai de la connexion…")
                    : SyncText::tr("Synchronisation en cours…");
    const QString time = format::timeText(attempt.at);
    if (test || status.link != store::Link::Online || status.forked)
        return SyncText::tr("Essai à %1 : %2").arg(time, linkText(status));
    if (status.pending == 0)
        return SyncText::tr("Synchronisé à %1 : la ville a tout reçu.").arg(time);
    return status.sending ? SyncText::tr("Synchronisation en cours…") : waitingText(status);
}

} // namespace comptoir::sync
