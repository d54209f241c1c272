// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncPage.h"

#include "ui/format/AgeText.h"
#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/sync/DeliverySheet.h"
#include "ui/sync/RescueSheet.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace comptoir::sync {

using theme::Type;
using widgets::Button;
using widgets::Card;
using widgets::HairLine;
using widgets::IconTile;
using widgets::Label;

namespace {

constexpr int agesMs = 20'000;
constexpr int barRoom = 16; // of the right margin: the scroll bar stands in it

Label *label(Type type, const QString &text, QWidget *parent)
{
    auto *made = new Label(type, parent);
    made->setText(text);
    return made;
}

/// "Liste des bons, clés     08:02     il y a 6 h"
void addFact(QBoxLayout *column, const char *name, const QStringList &words)
{
    if (column->count() > 0)
        column->addWidget(new HairLine(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addWidget(label(Type::Body, words.at(0), nullptr), 1);
    auto *value = label(Type::Strong, words.at(1), nullptr);
    value->setObjectName(QLatin1String(name));
    value->setAccessibleName(words.join(u' '));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(value);
    if (words.size() > 2) {
        auto *age = label(Type::Secondary, words.at(2), nullptr);
        age->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        age->setOverflow(Label::Overflow::Fixed);
        age->setMinimumWidth(theme::scaled(88));
        row->addWidget(age);
    }
    column->addLayout(row);
}

void addGroup(QBoxLayout *column, const GroupWords &words)
{
    if (column->count() > 0)
        column->addWidget(new HairLine(Qt::Horizontal));
    auto *group = new QWidget;
    group->setObjectName(u"queueGroup"_qs);
    group->setAccessibleName(words.spoken());
    group->setMinimumHeight(theme::scaled(56));
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(new IconTile(words.icon, theme::colours().text2, group));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(label(Type::Strong, words.title, group));
    texts->addWidget(label(Type::Secondary, words.detail, group));
    row->addLayout(texts, 1);
    auto *answer = label(Type::Secondary, words.answer, group);
    answer->setOverflow(Label::Overflow::Fixed);
    row->addWidget(answer);
    column->addWidget(group);
}

/// A new empty content for a part whose rows change in number.
QVBoxLayout *emptied(QWidget *part)
{
    qDeleteAll(part->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete part->layout();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

SyncPage::SyncPage(SyncController &controller, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_clock(clock)
{
    setObjectName(u"syncPage"_qs);
    setAccessibleName(tr("Synchronisation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24 - barRoom, theme::margin);
    column->setSpacing(14);
    column->addWidget(label(Type::Title, tr("Synchronisation"), this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildFacts());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    buildButtons(column);
    connect(&m_controller, &SyncController::changed, this, [this] { fill(m_controller.status()); });
    m_ages.setInterval(agesMs);
    connect(&m_ages, &QTimer::timeout, this, [this] { fill(m_controller.status()); });
    fill(m_controller.status());
    setFocusProxy(m_sync);
}

QWidget *SyncPage::buildFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, barRoom, 0);
    column->setSpacing(4);
    column->addWidget(buildState());
    column->addSpacing(12);
    m_queueTitle = new Label(Type::Secondary, facts);
    m_queueTitle->setObjectName(u"queueTitle"_qs);
    column->addWidget(m_queueTitle);
    m_queue = new QWidget(facts);
    column->addWidget(m_queue);
    column->addSpacing(12);
    column->addWidget(label(Type::Secondary, tr("Dernier échange réussi"), facts));
    m_facts = new QWidget(facts);
    column->addWidget(m_facts);
    column->addStretch();
    column->addSpacing(12);
    m_test = new Button(Button::Look::Secondary, tr("Tester la connexion"), "plug-connected",
                        facts);
    m_test->setObjectName(u"testLink"_qs);
    connect(m_test, &Button::clicked, &m_controller, &SyncController::test);
    column->addWidget(m_test);
    if (m_controller.rescue())
        addRescue(column, facts);
    return facts;
}

// For the day on which a till or the network is lost.
void SyncPage::addRescue(QBoxLayout *column, QWidget *parent)
{
    const auto add = [&](const QString &text, const QByteArray &icon, const char *name,
                         const std::function<void()> &act) {
        auto *button = new Button(Button::Look::Secondary, text, icon, parent);
        button->setObjectName(QLatin1String(name));
        connect(button, &Button::clicked, this, act);
        column->addSpacing(theme::gap);
        column->addWidget(button);
    };
    rescue::RescueDesk &desk = *m_controller.rescue();
    add(tr("Sauver les opérations non envoyées…"), "device-floppy", "rescueUnsent",
        [this, &desk] { (new RescueSheet(desk, window()))->open(); });
    add(tr("Ouvrir un fichier de secours…"), "file-text", "openRescue",
        [this, &desk] { (new DeliverySheet(desk, window()))->open(); });
    add(tr("Clés de la boutique…"), "lock", "shopKeys", [this] { m_controller.showKeys(); });
}

QWidget *SyncPage::buildState()
{
    m_state = new Card;
    auto *row = new QHBoxLayout(m_state);
    row->setContentsMargins(theme::margin, 14, theme::margin, 14);
    row->setSpacing(12);
    m_stateIcon = new IconTile("device-floppy", theme::colours().text, m_state);
    row->addWidget(m_stateIcon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_saved = new Label(Type::Strong, m_state);
    m_saved->setObjectName(u"savedText"_qs);
    m_waiting = new Label(Type::Body, m_state);
    m_waiting->setObjectName(u"waitingText"_qs);
    m_link = new Label(Type::Body, m_state);
    m_link->setObjectName(u"linkText"_qs);
    for (Label *text : {m_saved, m_waiting, m_link})
        texts->addWidget(text);
    m_portal = new Button(Button::Look::Secondary, tr("Ouvrir la page de connexion"),
                          "plug-connected", m_state);
    m_portal->setObjectName(u"openPortal"_qs);
    connect(m_portal, &Button::clicked, &m_controller, &SyncController::openPortal);
    texts->addSpacing(theme::gap);
    texts->addWidget(m_portal);
    row->addLayout(texts, 1);
    return m_state;
}

void SyncPage::buildButtons(QBoxLayout *column)
{
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(0, 0, barRoom, 0);
    buttons->setSpacing(14);
    column->addLayout(buttons);
    m_result = new Label(Type::Body, this);
    m_result->setObjectName(u"attemptText"_qs);
    buttons->addWidget(m_result);
    m_sync = new Button(Button::Look::Primary, tr("Synchroniser maintenant"), "refresh", this);
    m_sync->setObjectName(u"syncNow"_qs);
    m_sync->setLeastHeight(theme::money());
    connect(m_sync, &Button::clicked, &m_controller, &SyncController::synchronise);
    buttons->addWidget(m_sync);
}

void SyncPage::fill(const store::SyncStatus &status)
{
    showState(status);
    showQueue(status);
    const Instant now = m_clock.now();
    QVBoxLayout *facts = emptied(m_facts);
    const auto when = [now](const QString &what, const std::optional<Instant> &at) {
        return at ? QStringList{what, format::momentText(*at, now), format::agoText(*at, now)}
                  : QStringList{what, tr("jamais")};
    };
    addFact(facts, "lastSuccess", when(tr("Bons débités"), status.lastAcknowledged));
    addFact(facts, "listAge", when(tr("Liste des bons, clés"), status.dataAsOf));
    if (status.freeBytes)
        addFact(facts, "freeBytes", {tr("Cet appareil"), storageText(*status.freeBytes)});
    if (status.clockOffsetMs)
        addFact(facts, "clockOffset", {tr("Horloge"), clockText(*status.clockOffsetMs)});
    if (const auto day = Day::fromIso(status.worksUntil))
        addFact(facts, "worksUntil",
                {tr("Application à mettre à jour avant le"), format::dayText(*day)});
    if (status.lostOps > 0)
        addFact(facts, "lostOps", {tr("Opérations illisibles sur le disque"), lostText(status)});
    if (!status.keysRefused.isEmpty())
        addFact(facts, "keysRefused",
                {tr("Clés de la boutique"),
                 format::errorWords(Error{status.keysRefused, {}, {}}).title});
    const auto &attempt = m_controller.attempt();
    const QString result = attempt ? attemptText(*attempt, status) : QString();
    m_result->setVisible(attempt.has_value());
    if (result != m_result->text()) {
        m_result->setText(result);
        m_result->announce(result);
    }
    m_sync->setTitle(status.sending ? tr("Envoi en cours…") : tr("Synchroniser maintenant"));
    m_sync->setEnabled(!status.sending);
}

void SyncPage::showState(const store::SyncStatus &status)
{
    const auto &c = theme::colours();
    const bool stopped = status.link == store::Link::Refused || status.forked || status.tooOld;
    const theme::Family &family = status.diskFull ? c.badTint : c.warnTint;
    const bool calm = !status.diskFull && !stopped;
    const QColor ink = calm ? c.text : family.on;
    // No tints outdoors (ux.md §9.2): there the colour of a choice would look like a warning.
    const bool tinted = theme::appearance().scheme < theme::Scheme::Outdoor;
    const QColor ground = tinted ? c.selection : c.base;
    m_state->setGround(calm ? ground : family.fill,
                       calm ? (tinted ? ground : c.border) : family.edge, 2);
    m_stateIcon->setIcon(status.diskFull ? "alert-octagon"
                             : stopped   ? "alert-triangle"
                                         : "device-floppy",
                         ink);
    for (Label *text : {m_saved, m_waiting, m_link})
        text->setColour(ink);
    m_saved->setText(savedText(status));
    m_waiting->setText(waitingText(status));
    m_link->setText(linkText(status));
    m_portal->setVisible(!status.portal.isEmpty());
}

void SyncPage::showQueue(const store::SyncStatus &status)
{
    const Instant now = m_clock.now();
    m_queueTitle->setText(queueText(status, now));
    QVBoxLayout *column = emptied(m_queue);
    for (const store::QueueGroup &group : status.queue)
        addGroup(column, groupWords(group, status, now));
}

void SyncPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QWidget::keyPressEvent(event);
    m_sync->click();
}

void SyncPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().base);
}

void SyncPage::showEvent(QShowEvent *)
{
    m_ages.start();
    fill(m_controller.status());
}

} // namespace comptoir::sync
