// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/MessagesPane.h"

#include "ui/format/DateText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

namespace comptoir::loyalty {

using theme::Type;
using widgets::ListRow;

namespace {

QString segmentText(const QByteArray &segment)
{
    if (segment == nameOf(Segment::Birthday))
        return MessagesPane::tr("Anniversaires du mois");
    if (segment == nameOf(Segment::Reward))
        return MessagesPane::tr("Récompense prête");
    return MessagesPane::tr("Pas vus depuis 60 jours");
}

} // namespace

MessagesPane::MessagesPane(LoyaltyController &controller, QWidget *parent)
    : LoyaltyPane(controller, parent)
{
    setObjectName(u"messagesPane"_qs);
    addLabel(
        Type::Body, "messagesIntro",
        tr("La liste sert à votre propre mail ou SMS. N’y sont que les personnes qui ont dit oui. "
           "Dites dans chaque message qui écrit et comment refuser, par exemple «\u202fRépondez "
           "STOP "
           "»."));
    addSegment(Segment::Away, segmentText(nameOf(Segment::Away)), "messagesAway");
    addSegment(Segment::Birthday, segmentText(nameOf(Segment::Birthday)), "messagesBirthday");
    addSegment(Segment::Reward, segmentText(nameOf(Segment::Reward)), "messagesReward");
    addLabel(Type::Strong, "messagesPast", tr("Ce que les listes ont donné"));
    m_messages = addLabel(Type::Body, "messagesList");
    body()->addStretch(1);
}

void MessagesPane::addSegment(Segment segment, const QString &title, const char *name)
{
    const QByteArray base(name);
    addLabel(Type::Strong, base.constData(), title);
    Lists lists;
    lists.told = addLabel(Type::Secondary, QByteArray(base + "Told").constData());
    lists.byEmail = addList(segment, Channel::Email, tr("Liste des adresses mail"), base + "Email");
    lists.bySms = addList(segment, Channel::Sms, tr("Liste des téléphones"), base + "Sms");
    m_lists.insert(segment, lists);
}

ListRow *MessagesPane::addList(Segment segment, Channel channel, const QString &title,
                               const QByteArray &name)
{
    auto *row = new ListRow("file-export", title, this);
    row->setObjectName(QString::fromLatin1(name));
    row->setDivided(true);
    body()->addWidget(row);
    connect(row, &ListRow::clicked, this,
            [this, segment, channel] { controller().takeList(segment, channel); });
    return row;
}

void MessagesPane::present()
{
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
        const SegmentCounts counts = controller().segments().value(it.key());
        it->told->setText(
            tr("Clients nommés\u00a0: %1. Oui au mail\u00a0: %2, oui au SMS\u00a0: %3.")
                .arg(counts.people)
                .arg(counts.byEmail)
                .arg(counts.bySms));
        it->byEmail->setEnabled(counts.byEmail > 0);
        it->bySms->setEnabled(counts.bySms > 0);
    }
    presentMessages();
}

void MessagesPane::presentMessages()
{
    QStringList lines;
    for (const Message &message : controller().messages())
        lines << tr("%1, %2\u00a0: %3 personnes, %4 revenues en 30 jours, %5 récompenses")
                     .arg(format::dateText(Day::inTown(message.at)), segmentText(message.segment))
                     .arg(message.people)
                     .arg(message.cameBack)
                     .arg(message.rewards);
    m_messages->setText(lines.isEmpty() ? tr("Aucune liste pour l’instant.") : lines.join(u'\n'));
}

void MessagesPane::goHome()
{
    m_lists[Segment::Away].byEmail->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::loyalty
