// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/AttentionPage.h"

#include "ui/attention/AdviserSheet.h"
#include "ui/attention/QuestionCard.h"
#include "ui/format/AttentionText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sheet.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace comptoir::attention {

using theme::Type;
using widgets::Button;
using widgets::Card;
using widgets::IconTile;
using widgets::Label;
using widgets::SegmentedControl;
using List = AttentionController::List;

namespace {

constexpr int besideWidth = 520; // of the page, at scale 1.0
constexpr int barRoom = 16; // of the right margin: the scroll bar stands in it

Label *label(Type type, const QString &text, QWidget *parent)
{
    auto *made = new Label(type, parent);
    made->setText(text);
    return made;
}

/// An icon, a title over quieter lines.
Card *rowOf(const QByteArray &icon, const theme::Family &family, const QStringList &words)
{
    auto *card = new Card;
    auto *outer = new QBoxLayout(QBoxLayout::LeftToRight, card);
    outer->setContentsMargins(24, theme::margin, 24, theme::margin);
    outer->setSpacing(theme::margin);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::margin);
    auto *tile = new IconTile(icon, family.on, card);
    tile->setGround(family.fill);
    row->addWidget(tile, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(Type::Strong, words.front(), card));
    for (const QString &line : words.mid(1))
        texts->addWidget(label(Type::Secondary, line, card));
    row->addLayout(texts, 1);
    outer->addLayout(row, 1);
    return card;
}

} // namespace

AttentionPage::AttentionPage(AttentionController &controller, const Clock &clock, Ports ports,
                             QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_clock(clock),
      m_ports(std::move(ports))
{
    setObjectName(u"attentionPage"_qs);
    setAccessibleName(tr("À régler"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24 - barRoom, 0);
    column->setSpacing(theme::margin);
    buildHead(column);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    connect(&m_controller, &AttentionController::changed, this, [this] { fill(); });
    fill();
    setFocusProxy(m_switch);
}

void AttentionPage::buildHead(QBoxLayout *column)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(theme::gap);
    m_head->setContentsMargins(0, 0, barRoom, 0);
    m_head->addWidget(label(Type::Title, tr("À régler"), this), 1);
    m_switch = new SegmentedControl(tr("Liste"), QStringList(2), this);
    m_switch->setObjectName(u"list"_qs);
    connect(m_switch, &SegmentedControl::chosen, &m_controller,
            [this](int index) { m_controller.show(List(index)); });
    m_head->addWidget(m_switch);
    column->addLayout(m_head);
}

void AttentionPage::fill()
{
    const QString settled = QString::number(m_controller.settled().size())
        + (m_controller.hasOlder() ? u"+"_qs : QString());
    m_switch->setWord(int(List::Open), tr("À régler · %1").arg(m_controller.open().size()));
    m_switch->setWord(int(List::Settled), tr("Réglé · %1").arg(settled));
    m_switch->choose(int(m_controller.list()));
    const QWidget *focus = focusWidget();
    const bool inside = focus && m_scroll->isAncestorOf(focus);
    const QString name = inside ? focus->objectName() : QString();
    // A button of the old content may be the one that asked for the new.
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(content());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    if (inside)
        keepFocus(name);
}

void AttentionPage::keepFocus(const QString &name)
{
    auto *same = m_scroll->widget()->findChild<Button *>(name);
    QWidget *home = same && same->isEnabled() ? same : m_scroll->widget()->findChild<Button *>();
    (home ? home : m_switch)->setFocus(Qt::OtherFocusReason);
}

QWidget *AttentionPage::content()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, barRoom, theme::margin);
    column->setSpacing(theme::margin);
    if (m_controller.error())
        addError(column, *m_controller.error());
    if (m_controller.list() == List::Open)
        addOpen(column);
    else
        addAnswered(column);
    column->addStretch(1); // all of what is left: cards stay as high as their words
    addFoot(column);
    return made;
}

void AttentionPage::addOpen(QBoxLayout *column)
{
    const Item *current = m_controller.current();
    if (m_controller.open().empty() && m_controller.isKnown())
        return addEmpty(column);
    if (current)
        addQuestion(column, *current);
    for (const Item &item : m_controller.open())
        if (&item != current)
            addRow(column, item);
}

void AttentionPage::addAnswered(QBoxLayout *column)
{
    if (m_controller.settled().empty())
        return addEmpty(column);
    for (const Item &item : m_controller.settled())
        addSettled(column, item);
    if (!m_controller.hasOlder())
        return;
    auto *older = new Button(Button::Look::Secondary, tr("Afficher les plus anciens"), {});
    older->setObjectName(u"older"_qs);
    connect(older, &Button::clicked, &m_controller, &AttentionController::showOlder);
    column->addWidget(older);
}

void AttentionPage::addQuestion(QBoxLayout *column, const Item &item)
{
    auto *card = new QuestionCard(item, m_clock.now());
    card->setBusy(m_controller.isBusy());
    connect(card, &QuestionCard::laterRequested, &m_controller, &AttentionController::decideLater);
    connect(card, &QuestionCard::printRequested, this, [this, item] {
        if (print(item))
            m_controller.answer(item.op, Answer::AskedTown);
    });
    connect(card, &QuestionCard::answered, this, [this, item](Answer answer) {
        if (answer == Answer::Accepted && item.loss.isPositive())
            askBeforeAccepting(item);
        else if (item.kind == Kind::KeyRequest)
            decideOnKeys(item, answer);
        else
            m_controller.answer(item.op, answer);
    });
    column->addWidget(card);
}

void AttentionPage::addRow(QBoxLayout *column, const Item &item)
{
    const auto words = format::attentionWords(item, m_clock.now());
    Card *card = rowOf(words.icon, theme::colours().warnTint, {words.title, words.summary});
    card->setObjectName(u"questionRow"_qs);
    auto *decide = new Button(Button::Look::Secondary, tr("Décider"), {}, card);
    decide->setObjectName(u"decide-"_qs + QString::fromLatin1(item.op.text()));
    decide->setAccessibleName(tr("Décider : %1").arg(words.title + u", " + words.summary));
    decide->setLeastHeight(theme::scaled(56));
    connect(decide, &Button::clicked, &m_controller,
            [this, op = item.op] { m_controller.choose(op); });
    addBeside(card, decide);
    column->addWidget(card);
}

void AttentionPage::addSettled(QBoxLayout *column, const Item &item)
{
    const Instant now = m_clock.now();
    const auto words = format::attentionWords(item, now);
    const auto &c = theme::colours();
    Card *card = rowOf(words.icon, {c.alt, c.text2, c.alt},
                       {words.title, words.facts.front().what + u", " + words.facts.front().detail,
                        format::settledText(item, now)});
    card->setObjectName(u"settledRow"_qs);
    if (item.answer == Answer::AskedTown) {
        auto *again = new Button(Button::Look::Secondary, tr("Imprimer"), "printer", card);
        again->setObjectName(u"print-"_qs + QString::fromLatin1(item.op.text()));
        again->setAccessibleName(tr("Imprimer encore : %1").arg(words.title));
        connect(again, &Button::clicked, this, [this, item] { (void)print(item); });
        addBeside(card, again);
    }
    column->addWidget(card);
}

void AttentionPage::addBeside(Card *card, Button *button) const
{
    auto *row = static_cast<QBoxLayout *>(card->layout());
    row->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->addWidget(button);
}

void AttentionPage::addEmpty(QBoxLayout *column)
{
    const bool open = m_controller.list() == List::Open;
    const auto &c = theme::colours();
    auto *empty = new QWidget;
    empty->setObjectName(u"empty"_qs);
    auto *texts = new QVBoxLayout(empty);
    texts->setContentsMargins(0, 48, 0, 48);
    texts->setSpacing(theme::gap);
    texts->addWidget(new IconTile(open ? "circle-check" : "clipboard-check", c.ok.edge, empty), 0,
                     Qt::AlignHCenter);
    auto *title = label(Type::Title, open ? tr("Rien à régler") : tr("Aucune réponse encore"),
                        empty);
    auto *why = label(Type::Body,
                      open ? tr("Si la ville refuse un débit ou n’en paie qu’une partie, la "
                                "question arrive ici.")
                           : tr("Ce que vous réglez reste ici, avec qui et quand."),
                      empty);
    why->setColour(c.text2);
    for (Label *text : {title, why}) {
        text->setAlignment(Qt::AlignCenter);
        texts->addWidget(text);
    }
    column->addWidget(empty);
}

void AttentionPage::addError(QBoxLayout *column, const Error &error)
{
    const auto &c = theme::colours();
    const auto words = format::errorWords(error);
    auto *card = new Card;
    card->setObjectName(u"error"_qs);
    card->setGround(c.badTint.fill, c.badTint.edge, 2);
    auto *outer = new QBoxLayout(QBoxLayout::LeftToRight, card);
    outer->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    outer->setSpacing(theme::margin);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::margin);
    row->addWidget(new IconTile("alert-octagon", c.badTint.on, card), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    // What the words of a debit say of money is another matter here: nothing was answered.
    for (const QString &line : {words.title, words.why, tr("Aucune réponse n’est enregistrée.")}) {
        auto *text = label(texts->count() == 0 ? Type::Strong : Type::Body, line, card);
        text->setColour(c.badTint.on);
        texts->addWidget(text);
    }
    row->addLayout(texts, 1);
    outer->addLayout(row, 1);
    auto *again = new Button(Button::Look::Secondary, tr("Actualiser"), "refresh", card);
    again->setObjectName(u"reload"_qs);
    connect(again, &Button::clicked, &m_controller, [this] {
        m_controller.show(m_controller.list()); // the error was read
        m_controller.refresh();
    });
    addBeside(card, again);
    column->addWidget(card);
}

void AttentionPage::addFoot(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(new IconTile("clipboard-check", theme::colours().text2), 0, Qt::AlignTop);
    row->addWidget(label(Type::Secondary,
                         tr("Rien ne disparaît : chaque réponse est gardée dans « Réglé », avec "
                            "qui et quand."),
                         nullptr),
                   1);
    column->addLayout(row);
}

void AttentionPage::askBeforeAccepting(const Item &item)
{
    if (m_sheet)
        m_sheet->deleteLater();
    const QString money = format::moneyText(item.loss);
    m_sheet = new widgets::Sheet(tr("Accepter %1 à votre charge ?").arg(money), this);
    m_sheet->setObjectName(u"acceptSheet"_qs);
    m_sheet->body()->addWidget(
        label(Type::Body,
              tr("La ville paie %1 sur %2. Cette réponse ne se reprend pas.")
                  .arg(format::moneyText(item.paidByTown), format::moneyText(item.debited)),
              m_sheet));
    auto *back = m_sheet->addButton(tr("Revenir"), false);
    back->setObjectName(u"acceptBack"_qs);
    connect(back, &Button::clicked, m_sheet, &widgets::Sheet::giveUp);
    auto *accept = m_sheet->addButton(format::attentionWords(item, m_clock.now()).accept, true);
    accept->setObjectName(u"acceptNow"_qs);
    connect(accept, &Button::clicked, this, [this, op = item.op] {
        m_sheet->hide();
        m_controller.answer(op, Answer::Accepted);
    });
    m_sheet->open();
}

// For good: whoever has the keys keeps them, and who was refused is not asked about again.
void AttentionPage::decideOnKeys(const Item &item, Answer answer)
{
    if (!m_ports.allow)
        return m_controller.answer(item.op, answer);
    AttentionController *controller = &m_controller; // outlives this page
    m_ports.allow(answer == Answer::KeysGiven ? tr("Autoriser une caisse")
                                              : tr("Refuser une caisse"),
                  [controller, op = item.op, answer](const QString &by) {
                      controller->answer(op, answer, by);
                  });
}

bool AttentionPage::print(const Item &item)
{
    const AdviserSheet sheet{m_controller.shop(), m_controller.town(), item, m_clock.now()};
    m_ports.folder.mkpath(u"."_qs);
    const QString path = m_ports.folder.filePath(sheet.fileName());
    const auto saved = sheet.save(path);
    if (!saved)
        m_controller.tell(saved.error());
    else if (m_ports.open)
        m_ports.open(QUrl::fromLocalFile(path));
    return saved.has_value();
}

void AttentionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = theme::unscaled(width()) < besideWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fill();
}

void AttentionPage::showEvent(QShowEvent *)
{
    m_controller.refresh();
}

} // namespace comptoir::attention
