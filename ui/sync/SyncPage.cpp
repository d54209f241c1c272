// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncPage.h"

#include "ui/format/AgeText.h"
#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/sync/SyncText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace comptoir::sync {

using theme::Type;
using widgets::Button;
using widgets::Card;
using widgets::Label;

SyncPage::SyncPage(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(u"syncPage"_qs);
    setAccessibleName(tr("Synchronisation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, theme::margin);
    column->setSpacing(theme::margin);
    auto *title = new Label(Type::Title, this);
    title->setText(tr("Synchronisation"));
    column->addWidget(title);

    m_state = new Card(this);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(20, theme::margin, 20, theme::margin);
    state->setSpacing(4);
    m_saved = new Label(Type::Strong, m_state);
    m_saved->setObjectName(u"savedText"_qs);
    m_waiting = new Label(Type::Body, m_state);
    m_waiting->setObjectName(u"waitingText"_qs);
    m_link = new Label(Type::Body, m_state);
    m_link->setObjectName(u"linkText"_qs);
    for (Label *label : {m_saved, m_waiting, m_link})
        state->addWidget(label);
    column->addWidget(m_state);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildFacts());
    column->addWidget(scroll, 1);

    m_sync = new Button(Button::Look::Primary, tr("Synchroniser maintenant"), "refresh", this);
    m_sync->setObjectName(u"syncNow"_qs);
    m_sync->setLeastHeight(theme::money());
    connect(m_sync, &Button::clicked, this, &SyncPage::syncRequested);
    column->addWidget(m_sync);
    setAttention({});
}

QWidget *SyncPage::buildFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_lastSuccess = addFact(column, tr("Dernier échange réussi"), "lastSuccess");
    m_listAge = addFact(column, tr("Liste des bons"), "listAge");
    m_oldest = addFact(column, tr("Attend depuis"), "oldestPending");
    m_nextTry = addFact(column, tr("Prochain essai"), "nextTry");
    column->addSpacing(theme::margin);
    m_attentionTitle = new Label(Type::Price, facts);
    m_attentionTitle->setText(tr("À régler"));
    column->addWidget(m_attentionTitle);
    column->addSpacing(theme::gap);
    m_attention = new QWidget(facts);
    auto *list = new QVBoxLayout(m_attention);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(theme::gap);
    column->addWidget(m_attention);
    column->addStretch();
    return facts;
}

Label *SyncPage::addFact(QBoxLayout *column, const QString &label, const char *name)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 10);
    auto *what = new Label(Type::Body);
    what->setText(label);
    auto *value = new Label(Type::Strong);
    value->setObjectName(QString::fromLatin1(name));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(what, 1);
    row->addWidget(value, 1);
    column->addLayout(row);
    auto *line = new Card;
    line->setGround(theme::colours().divider, theme::colours().divider);
    line->setFixedHeight(1);
    column->addWidget(line);
    return value;
}

void SyncPage::setStatus(const store::SyncStatus &status)
{
    const auto &c = theme::colours();
    const Instant now = m_clock.now();
    m_state->setGround(status.diskFull ? c.badTint.fill : c.selection,
                       status.diskFull ? c.badTint.edge : c.selection, 2);
    m_saved->setText(savedText(status));
    m_waiting->setText(waitingText(status));
    m_link->setText(linkText(status.link));
    const auto when = [now](const std::optional<Instant> &at) {
        return at ? tr("%1, %2").arg(format::momentText(*at, now), format::agoText(*at, now))
                  : tr("jamais");
    };
    m_lastSuccess->setText(when(status.lastAcknowledged));
    m_listAge->setText(when(status.dataAsOf));
    m_oldest->setText(status.oldestPending ? when(status.oldestPending) : tr("rien n’attend"));
    m_nextTry->setText(status.sending       ? tr("envoi en cours")
                           : status.nextTry ? format::untilText(*status.nextTry, now)
                                            : tr("dès qu’il y a quelque chose à envoyer"));
    m_sync->setTitle(status.sending ? tr("Envoi en cours…") : tr("Synchroniser maintenant"));
    m_sync->setEnabled(!status.sending);
}

void SyncPage::setAttention(const std::vector<AttentionItem> &items)
{
    qDeleteAll(m_attention->findChildren<Card *>(QString(), Qt::FindDirectChildrenOnly));
    const auto &c = theme::colours();
    for (const auto &item : items) {
        auto *card = new Card(m_attention);
        card->setObjectName(u"attentionItem"_qs);
        card->setGround(c.base, c.warn.edge, 2);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(theme::margin, 12, theme::margin, 12);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        auto *title = new Label(Type::Strong, card);
        title->setText(item.title);
        auto *detail = new Label(Type::Secondary, card);
        detail->setText(item.detail);
        texts->addWidget(title);
        texts->addWidget(detail);
        row->addLayout(texts, 1);
        if (item.amount) {
            auto *amount = new Label(Type::Price, card);
            amount->setOverflow(Label::Overflow::Fixed);
            amount->setText(format::moneyText(*item.amount));
            row->addWidget(amount);
        }
        m_attention->layout()->addWidget(card);
    }
    m_attentionTitle->setVisible(!items.empty());
}

void SyncPage::goHome()
{
    setFocus(Qt::OtherFocusReason);
}

void SyncPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QWidget::keyPressEvent(event);
    m_sync->click();
}

void SyncPage::showEvent(QShowEvent *)
{
    goHome();
}

} // namespace comptoir::sync
