// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/QuestionSheet.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SellController.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace comptoir::sales {

using Kind = SellQuestion::Kind;
using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int choicesInRow = 3;

QString titleOf(Kind kind, const SellController &controller)
{
    const auto &question = controller.question();
    const CartLine *line = controller.selected();
    const QString label = line ? line->label : QString();
    switch (kind) {
    case Kind::FreeArticle:
        return QuestionSheet::tr("Article libre");
    case Kind::UnknownCode:
        return QuestionSheet::tr("Vendre %1").arg(question->draft.line.code);
    case Kind::Price:
        return QuestionSheet::tr("Prix de « %1 »").arg(question->draft.line.label);
    case Kind::Weight:
        return question->draft.line.label;
    case Kind::Age:
        return QuestionSheet::tr("Interdit aux moins de %1 ans").arg(question->draft.minimumAge);
    case Kind::LineQuantity:
        return QuestionSheet::tr("Quantité de « %1 »").arg(label);
    case Kind::LinePrice:
        return QuestionSheet::tr("Prix de « %1 »").arg(label);
    case Kind::Discount:
        return question->line == 0 ? QuestionSheet::tr("Remise sur tout le ticket")
                                   : QuestionSheet::tr("Remise sur « %1 »").arg(label);
    case Kind::Note:
        return QuestionSheet::tr("Note pour « %1 »").arg(label);
    case Kind::LoyaltyCard:
        return QuestionSheet::tr("Carte de fidélité");
    case Kind::ReturnReason:
        return QuestionSheet::tr("Pourquoi ce retour ?");
    }
    return {};
}

QString answerOf(Kind kind, const SellController &controller)
{
    switch (kind) {
    case Kind::FreeArticle:
    case Kind::UnknownCode:
    case Kind::Price:
    case Kind::Weight:
        return QuestionSheet::tr("Ajouter");
    case Kind::Age:
        return QuestionSheet::tr("Le client a %1 ans").arg(controller.question()->draft.minimumAge);
    case Kind::LoyaltyCard:
        return QuestionSheet::tr("Prendre cette carte");
    case Kind::ReturnReason:
        return QuestionSheet::tr("Continuer");
    default:
        return QuestionSheet::tr("Appliquer");
    }
}

QString sentenceOf(Kind kind, const SellController &controller)
{
    switch (kind) {
    case Kind::FreeArticle:
        return QuestionSheet::tr("Le rayon donne le taux de TVA.");
    case Kind::UnknownCode:
        return QuestionSheet::tr("L’article reste inconnu du catalogue ; le rayon donne sa TVA.");
    case Kind::Price:
        return QuestionSheet::tr("Cet article n’a pas de prix dans le catalogue.");
    case Kind::Weight: {
        const CartLine &line = controller.question()->draft.line;
        return QuestionSheet::tr("%1 le %2. Combien ?")
            .arg(format::moneyText(line.unitPrice), unitName(line.unit));
    }
    case Kind::LoyaltyCard:
        return QuestionSheet::tr("Scannez la carte, ou tapez les 12 signes de son code.");
    case Kind::Age:
        return QuestionSheet::tr("« %1 » : demandez une pièce d’identité si vous avez un doute.")
            .arg(controller.question()->draft.line.label);
    default:
        return {};
    }
}

} // namespace

QuestionSheet::QuestionSheet(SellController &controller, Kind kind, QWidget *parent)
    : Sheet(titleOf(kind, controller), parent),
      m_controller(controller),
      m_kind(kind)
{
    setObjectName(u"question"_qs);
    buildWords();
    buildChoices();
    if (hasNumber())
        buildNumber();
    if (kind == Kind::Note || kind == Kind::ReturnReason || kind == Kind::LoyaltyCard)
        buildText();
    auto *drop = addButton(kind == Kind::Age ? tr("Ne pas vendre") : tr("Revenir"), false);
    drop->setObjectName(u"questionDrop"_qs);
    connect(drop, &Button::clicked, this, &Sheet::giveUp);
    m_answer = addButton(answerOf(kind, controller), true);
    m_answer->setObjectName(u"questionAnswer"_qs);
    connect(m_answer, &Button::clicked, &m_controller, &SellController::answer);
    connect(this, &Sheet::givenUp, &m_controller, &SellController::dropQuestion);
    showState();
}

bool QuestionSheet::hasNumber() const
{
    return m_kind != Kind::Age && m_kind != Kind::Note && m_kind != Kind::ReturnReason
        && m_kind != Kind::LoyaltyCard;
}

void QuestionSheet::buildWords()
{
    const QString sentence = sentenceOf(m_kind, m_controller);
    if (sentence.isEmpty())
        return;
    auto *words = new Label(Type::Body, this);
    words->setText(sentence);
    body()->addWidget(words);
}

void QuestionSheet::addChoice(const QString &text, int choice)
{
    auto *button = new Button(Button::Look::Secondary, text, {}, this);
    button->setObjectName(u"choice%1"_qs.arg(choice));
    button->setCheckable(true);
    m_choices << button;
    connect(button, &Button::clicked, this, [this, choice, text] {
        if (m_kind == Kind::ReturnReason)
            m_controller.writeInQuestion(text);
        m_controller.chooseInQuestion(choice);
        showState();
    });
}

void QuestionSheet::buildChoices()
{
    QStringList words;
    if (m_kind == Kind::FreeArticle || m_kind == Kind::UnknownCode)
        for (const auto &department : m_controller.departments())
            words << department.name;
    else if (m_kind == Kind::Discount)
        words = {tr("En pour cent"), tr("En euros")};
    else if (m_kind == Kind::ReturnReason)
        words = {tr("Défectueux"), tr("Ne convient pas"), tr("Erreur de caisse")};
    if (words.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::gap);
    const int room = std::min(theme::scaled(560), parentWidget()->width()) - 5 * theme::margin;
    const int widest = std::max(1, room / choicesInRow);
    int columns = choicesInRow;
    for (int i = 0; i < words.size(); ++i)
        addChoice(words[i], i);
    for (const Button *button : std::as_const(m_choices))
        if (button->minimumSizeHint().width() > widest)
            columns = 1;
    for (int i = 0; i < m_choices.size(); ++i)
        grid->addWidget(m_choices[i], i / columns, i % columns);
    body()->addLayout(grid);
}

void QuestionSheet::buildNumber()
{
    m_number = new widgets::AmountField(this);
    m_number->setObjectName(u"questionNumber"_qs);
    m_number->setAccessibleName(m_kind == Kind::Weight             ? tr("Poids")
                                    : m_kind == Kind::LineQuantity ? tr("Quantité")
                                    : m_kind == Kind::Discount     ? tr("Remise")
                                                                   : tr("Montant"));
    body()->addWidget(m_number);
    auto *keypad = new widgets::Keypad(this);
    keypad->setKeyHeight(64);
    for (int i = 0; i < 3; ++i)
        keypad->act(i)->hide();
    connect(keypad, &widgets::Keypad::typed, &m_controller, &SellController::pressInQuestion);
    connect(keypad, &widgets::Keypad::erased, &m_controller, &SellController::eraseInQuestion);
    body()->addWidget(keypad);
}

void QuestionSheet::buildText()
{
    m_text = new widgets::Field("pencil", this);
    m_text->setObjectName(u"questionText"_qs);
    const bool isCard = m_kind == Kind::LoyaltyCard;
    m_text->setPlaceholderText(m_kind == Kind::Note ? tr("Sans sucre, pour 18 h…")
                                   : isCard         ? tr("7Q2K 9FXA 01MB")
                                                    : tr("ou dites-le autrement"));
    m_text->setAccessibleName(m_kind == Kind::Note ? tr("Note")
                                  : isCard         ? tr("Code de la carte")
                                                   : tr("Raison"));
    m_text->setMaxLength(80);
    m_text->setText(m_controller.question()->text);
    connect(m_text, &QLineEdit::textEdited, &m_controller, &SellController::writeInQuestion);
    connect(m_text, &QLineEdit::returnPressed, &m_controller, &SellController::answer);
    body()->addWidget(m_text);
}

QString QuestionSheet::shownNumber() const
{
    const SellQuestion &question = *m_controller.question();
    const QString typed = question.number.isEmpty() ? u"0"_qs : question.number.shown();
    const CartLine *line = m_controller.selected();
    switch (m_kind) {
    case Kind::Weight:
        return typed + u'\u00a0' + unitName(question.draft.line.unit);
    case Kind::LineQuantity:
        return typed + u'\u00a0'
            + (line && line->unit != Unit::Piece ? unitName(line->unit) : u"×"_qs);
    case Kind::Discount:
        if (question.choice == 0)
            return u"\u2212"_qs + typed + u"\u00a0%"_qs;
        break;
    default:
        break;
    }
    return question.number.isEmpty() ? format::moneyText({})
                                     : format::typedMoneyText(question.number.text());
}

void QuestionSheet::showState()
{
    const auto &question = m_controller.question();
    if (!question)
        return;
    if (m_number)
        m_number->setAmount(shownNumber(), false);
    if (m_text && m_text->text() != question->text)
        m_text->setText(question->text);
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setChecked(m_kind == Kind::ReturnReason
                                     ? m_choices[i]->text() == question->text
                                     : i == question->choice);
    m_answer->setEnabled(m_controller.canAnswer());
}

void QuestionSheet::goHome()
{
    if (m_text && m_kind != Kind::ReturnReason)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (!m_answer->isEnabled())
        setFocus(Qt::OtherFocusReason);
}

void QuestionSheet::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text[0] >= u'0' && text[0] <= u'9';
    if (m_number && (isDigit || text == u"," || text == u"."))
        return m_controller.pressInQuestion(isDigit ? text : u","_qs);
    if (m_number && event->key() == Qt::Key_Backspace)
        return m_controller.eraseInQuestion();
    if (m_text && text.size() == 1 && text[0].isLetterOrNumber()) {
        m_text->setFocus(); // words are typed where words go, wherever the focus is
        m_text->insert(text);
        return m_controller.writeInQuestion(m_text->text());
    }
    const bool turns = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (turns && !m_choices.isEmpty()) {
        const int by = event->key() == Qt::Key_Right ? 1 : -1;
        const int next = std::clamp(m_controller.question()->choice + by, 0,
                                    int(m_choices.size()) - 1);
        return m_choices[next]->click();
    }
    Sheet::keyPressEvent(event);
}

} // namespace comptoir::sales
