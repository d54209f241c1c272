// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncText.h"

#include "ui/format/DateText.h"

#include <QCoreApplication>

namespace comptoir::sync {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

constexpr qint64 oldDataMs = 24 * 3600 * 1000LL; // after which offline caps are halved

ChipState stateOf(const store::SyncStatus &status, Instant now)
{
    using store::Link;
    if (status.diskFull)
        return ChipState::CannotSave;
    if (status.attention > 0 || status.link == Link::Refused || status.forked)
        return ChipState::NeedsYou;
    if (status.dataAsOf && now.msSince(*status.dataAsOf) > oldDataMs)
        return ChipState::DataOld;
    if (status.sending)
        return ChipState::Sending;
    if (status.link == Link::Unknown && !status.lastAcknowledged)
        return ChipState::Unknown;
    if (status.link != Link::Online && status.link != Link::Unknown)
        return ChipState::Offline;
    return status.pending > 0 ? ChipState::Waiting : ChipState::UpToDate;
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
                                                  : SyncText::tr("Caisse à vérifier");
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
    if (status.link == store::Link::Online)
        return SyncText::tr("%n élément(s) part(ent) vers la ville.", nullptr, status.pending);
    return SyncText::tr("%n élément(s) attend(ent) le réseau.", nullptr, status.pending);
}

QString linkText(store::Link link)
{
    using store::Link;
    switch (link) {
    case Link::Unknown:
        return SyncText::tr("La ville n’a pas encore été jointe.");
    case Link::None:
        return SyncText::tr("Pas de réseau. Vous pouvez continuer : tout partira plus tard.");
    case Link::Captive:
        return SyncText::tr("Le Wi-Fi demande une connexion. Ouvrez un navigateur et acceptez-la.");
    case Link::ServerDown:
        return SyncText::tr("Le réseau marche, le serveur de la ville ne répond pas. Continuez.");
    case Link::Refused:
        return SyncText::tr("La ville refuse cette caisse. Appelez la mairie ; rien n’est perdu.");
    case Link::Online:
        break;
    }
    return SyncText::tr("La ville répond.");
}

} // namespace comptoir::sync
