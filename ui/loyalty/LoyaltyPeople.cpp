// SPDX-License-Identifier: GPL-3.0-or-later
// The people behind the cards, as the loyalty page asks about them.
#include "ui/format/FutureAnswer.h"
#include "ui/loyalty/LoyaltyController.h"

#include <QSaveFile>

#include <utility>

namespace comptoir::loyalty {

using format::whenAnswered;

namespace {

constexpr int messagesShown = 20;

} // namespace

void LoyaltyController::readPerson(const CardCode &card)
{
    whenAnswered(m_ports.people.person(card), this,
                 [this, card](const Result<std::optional<KnownPerson>> &known) {
                     if (!known || !m_statement || m_statement->view.account.card != card)
                         return;
                     m_person = *known;
                     Q_EMIT changed();
                 });
}

void LoyaltyController::savePerson(const PersonForm &form, const Done &done)
{
    act(
        {staff::Right::SeeCustomers, tr("La personne derrière une carte"), {}},
        [this, form](const QString &by) { return m_ports.people.savePerson(form, by); }, done);
}

void LoyaltyController::erasePerson(const CardCode &card, const Done &done)
{
    act(
        {staff::Right::ExportBooks, tr("Effacer une personne"), {}},
        [this, card](const QString &by) { return m_ports.people.erasePerson(card, by); }, done);
}

void LoyaltyController::keep(const QString &name, const QByteArray &bytes)
{
    const QString path = m_ports.papers.absoluteFilePath(name);
    m_ports.papers.mkpath(u"."_qs);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tell(Error{"store/disk-io", file.errorString(), {}});
    Q_EMIT told(tr("Enregistré dans %1.").arg(QDir::toNativeSeparators(path)));
}

void LoyaltyController::exportPerson(const CardCode &card, const Done &done)
{
    m_ports.authorise({staff::Right::ExportBooks, tr("Donner ses données à une personne"), {}},
                      [this, card, done](const QString &by) {
                          whenAnswered(
                              m_ports.people.exportPerson(card, by), this,
                              [this, card, done](const Result<QByteArray> &all) {
                                  done(all ? Result<void>() : Result<void>(fail(all.error())));
                                  if (all)
                                      keep(tr("personne_%1.json").arg(card.text().right(4)), *all);
                              });
                      });
}

void LoyaltyController::showMessages()
{
    show(View::Messages);
    readMessages();
}

void LoyaltyController::readMessages()
{
    for (const Segment segment : {Segment::Away, Segment::Birthday, Segment::Reward})
        whenAnswered(m_ports.people.segment(segment), this,
                     [this, segment](const Result<SegmentCounts> &counts) {
                         if (!counts)
                             return tell(counts.error());
                         m_segments[segment] = *counts;
                         Q_EMIT changed();
                     });
    whenAnswered(m_ports.people.messages(messagesShown), this,
                 [this](const Result<std::vector<Message>> &messages) {
                     if (!messages)
                         return tell(messages.error());
                     m_messages = *messages;
                     Q_EMIT changed();
                 });
}

void LoyaltyController::takeList(Segment segment, Channel channel)
{
    m_ports.authorise(
        {staff::Right::ExportBooks, tr("Liste de clients"), {}},
        [this, segment, channel](const QString &by) {
            if (std::exchange(m_isBusy, true))
                return;
            const QString address = channel == Channel::Email ? tr("Adresse mail")
                                                              : tr("Téléphone");
            const ListOrder order{newId(), segment, channel, {tr("Prénom"), address, tr("Points")}};
            whenAnswered(
                m_ports.people.takeList(order, by), this,
                [this, order](const Result<QByteArray> &csv) {
                    m_isBusy = false;
                    if (!csv)
                        return tell(csv.error());
                    const Day today = Day::inTown(m_ports.clock.now());
                    keep(tr("clients_%1_%2.csv")
                             .arg(QString::fromLatin1(nameOf(order.segment)), today.toIso()),
                         *csv);
                    readMessages();
                });
        });
}

} // namespace comptoir::loyalty
