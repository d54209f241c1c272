// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/QuestionCard.h"

#include "ui/format/MoneyText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::attention {

using theme::Type;
using widgets::Button;
using widgets::Card;
using widgets::Label;

namespace {

constexpr int sideBySideWidth = 560; // of the card, at scale 1.0
constexpr int padding = 24;

Label *label(Type type, const QString &text, QWidget *parent)
{
    auto *made = new Label(type, parent);
    made->setText(text);
    return made;
}

} // namespace

QuestionCard::QuestionCard(const Item &item, Instant now, QWidget *parent)
    : Card(parent),
      m_item(item),
      m_words(format::attentionWords(item, now))
{
    const auto &c = theme::colours();
    setObjectName(u"question"_qs);
    setAccessibleName(m_words.title + u". "_qs + m_words.sentence + u' ' + m_words.summary);
    setGround(c.base, c.warn.edge, theme::stroke() + 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, 20, padding, 20);
    column->setSpacing(theme::margin);
    addHead(column);
    addFacts(column);
    addSum(column);
    addButtons(column);
    arrange();
}

void QuestionCard::addHead(QBoxLayout *column)
{
    const auto &c = theme::colours();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::margin);
    auto *tile = new widgets::IconTile(m_words.icon, c.warn.on, this);
    tile->setGround(c.warn.fill);
    row->addWidget(tile, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *title = label(Type::Title, m_words.title, this);
    title->setObjectName(u"questionTitle"_qs);
    texts->addWidget(title);
    auto *sentence = label(Type::Body, m_words.sentence, this);
    sentence->setColour(c.text2);
    texts->addWidget(sentence);
    row->addLayout(texts, 1);
    column->addLayout(row);
}

void QuestionCard::addFacts(QBoxLayout *column)
{
    const auto &c = theme::colours();
    m_facts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_facts->setSpacing(12);
    for (const format::FactWords &fact : m_words.facts) {
        auto *card = new Card(this);
        card->setObjectName(u"fact"_qs);
        card->setGround(c.window, c.divider);
        auto *texts = new QVBoxLayout(card);
        texts->setContentsMargins(theme::margin, 12, theme::margin, 12);
        texts->setSpacing(2);
        texts->addWidget(label(Type::Secondary, fact.where, card));
        texts->addWidget(label(Type::Strong, fact.what, card));
        texts->addWidget(label(Type::Secondary, fact.detail, card));
        texts->addStretch();
        m_facts->addWidget(card, 1);
    }
    column->addLayout(m_facts);
}

void QuestionCard::addSum(QBoxLayout *column)
{
    if (m_words.sum.isEmpty())
        return;
    const auto &c = theme::colours();
    auto *terms = new QVBoxLayout;
    terms->setSpacing(9);
    for (const format::SumLine &term : m_words.sum) {
        const bool result = &term == &m_words.sum.constLast();
        if (terms->count() > 0)
            terms->addWidget(new widgets::HairLine(Qt::Horizontal, this));
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::margin);
        row->addWidget(label(result ? Type::Strong : Type::Body, term.label, this), 1);
        auto *amount = label(result ? Type::Title : Type::Strong, format::moneyText(term.amount),
                             this);
        amount->setOverflow(Label::Overflow::Fixed);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (result) {
            amount->setObjectName(u"loss"_qs);
            if (term.amount.isPositive())
                amount->setColour(c.badTint.on);
        }
        row->addWidget(amount);
        terms->addLayout(row);
    }
    column->addLayout(terms);
}

Button *QuestionCard::addButton(Button *button, const char *name)
{
    button->setObjectName(QLatin1String(name));
    button->setLeastHeight(theme::scaled(56));
    m_answers->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void QuestionCard::addButtons(QBoxLayout *column)
{
    using Look = Button::Look;
    const auto &c = theme::colours();
    m_answers = new QBoxLayout(QBoxLayout::LeftToRight);
    m_answers->setSpacing(12);
    const auto give = [this](Answer answer) { return [this, answer] { Q_EMIT answered(answer); }; };
    // Outlined, none is pushed: the shopkeeper decides (mockups, deviation 10).
    const auto outlined = [this, &c](const QString &text) {
        auto *button = new Button(Look::OnColour, text, {}, this);
        button->setFamily({c.base, c.text, c.text});
        return button;
    };
    const auto either = [&](const QString &text, const char *name, Answer answer) {
        auto *button = addButton(outlined(text), name);
        button->setLeastHeight(theme::money());
        connect(button, &Button::clicked, this, give(answer));
    };
    if (m_item.kind == Kind::ClaimOpen) {
        const QString money = format::moneyText(m_item.debited);
        either(tr("Oui, débiter %1").arg(money), "customerLeft", Answer::CustomerLeft);
        either(tr("Non, ne rien débiter"), "customerStayed", Answer::CustomerDidNotLeave);
    } else if (m_item.kind == Kind::RegisterConflict) {
        either(tr("Garder ma valeur"), "keepMine", Answer::KeptMine);
        either(tr("Prendre l’autre"), "takeTheirs", Answer::TookTheirs);
    } else if (m_item.kind == Kind::KeyRequest) {
        either(tr("Autoriser"), "giveKeys", Answer::KeysGiven);
        either(tr("Refuser"), "refuseKeys", Answer::KeysRefused);
    } else if (m_item.kind == Kind::CardUnknown) {
        either(tr("ACCEPTÉ"), "cardPaid", Answer::CardPaid);
        either(tr("REFUSÉ, ou rien"), "cardNotPaid", Answer::CardNotPaid);
    } else if (m_item.kind == Kind::CardWithoutTicket) {
        either(tr("Annulé sur le terminal"), "cardTakenBack", Answer::CardTakenBack);
    } else if (m_item.kind == Kind::MailGivenUp) {
        either(tr("J’ai compris"), "mailNoted", Answer::MailNoted);
    } else if (m_item.kind == Kind::MailAccount) {
        either(tr("Réessayer maintenant"), "mailAgain", Answer::MailAgain);
    } else {
        auto *accept = addButton(outlined(m_words.accept), "accept");
        accept->setLeastHeight(theme::money());
        connect(accept, &Button::clicked, this, give(Answer::Accepted));
        auto *print = addButton(
            new Button(Look::Secondary, tr("Imprimer pour la ville"), "printer", this), "print");
        print->setLeastHeight(theme::money());
        connect(print, &Button::clicked, this, &QuestionCard::printRequested);
    }
    m_answers->addStretch();
    auto *later = addButton(new Button(Look::Ghost, tr("Décider plus tard"), {}, this), "later");
    later->setLeastHeight(theme::money());
    connect(later, &Button::clicked, this, &QuestionCard::laterRequested);
    column->addLayout(m_answers);
}

void QuestionCard::setBusy(bool busy)
{
    for (Button *button : m_buttons)
        button->setEnabled(!busy);
}

void QuestionCard::arrange()
{
    const auto direction = [](bool beside) {
        return beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    };
    m_facts->setDirection(direction(theme::unscaled(width()) >= sideBySideWidth));
    int needed = 2 * padding;
    for (const Button *button : m_buttons)
        needed += button->sizeHint().width() + m_answers->spacing();
    m_answers->setDirection(direction(width() >= needed));
}

void QuestionCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace comptoir::attention
