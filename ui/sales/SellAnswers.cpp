// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of the sale and what their answers do.
#include "ui/sales/SellController.h"

namespace comptoir::sales {

using Kind = SellQuestion::Kind;

void SellController::ask(SellQuestion question)
{
    m_question = std::move(question);
    Q_EMIT changed();
}

void SellController::askLine(SellQuestion::Kind kind)
{
    const CartLine *line = selected();
    if (!line)
        return;
    SellQuestion question;
    question.kind = kind;
    question.line = line->id;
    question.text = kind == Kind::Note ? line->note : QString();
    if (kind == Kind::LineQuantity)
        question.number = NumberEntry(line->unit == Unit::Piece ? 0 : 3);
    ask(question);
}

void SellController::askTicketDiscount()
{
    if (m_cart.isEmpty())
        return;
    SellQuestion question;
    question.kind = Kind::Discount;
    ask(question);
}

void SellController::pressInQuestion(const QString &key)
{
    if (!m_question)
        return;
    m_question->number.press(key);
    Q_EMIT changed();
}

void SellController::eraseInQuestion()
{
    if (!m_question)
        return;
    m_question->number.erase();
    Q_EMIT changed();
}

void SellController::chooseInQuestion(int choice)
{
    if (!m_question)
        return;
    m_question->choice = choice;
    Q_EMIT changed();
}

void SellController::writeInQuestion(const QString &text)
{
    if (!m_question || m_question->text == text)
        return;
    m_question->text = text;
    Q_EMIT changed();
}

bool SellController::canAnswer() const
{
    if (!m_question)
        return false;
    switch (m_question->kind) {
    case Kind::FreeArticle:
    case Kind::UnknownCode:
        return m_question->number.money().isPositive()
            && m_question->choice < int(m_departments.size());
    case Kind::Price:
    case Kind::LinePrice:
        return m_question->number.money().isPositive();
    case Kind::Weight:
    case Kind::LineQuantity:
        return m_question->number.isPositive();
    case Kind::Discount: // nothing typed: no discount any more
    case Kind::Age:
    case Kind::Note:
        return true;
    case Kind::LoyaltyCard:
    case Kind::ReturnReason:
        return !m_question->text.trimmed().isEmpty();
    }
    return false;
}

void SellController::answer()
{
    if (!canAnswer())
        return;
    SellQuestion question = *std::exchange(m_question, std::nullopt);
    switch (question.kind) {
    case Kind::FreeArticle:
    case Kind::UnknownCode:
    case Kind::Price:
    case Kind::Weight:
    case Kind::Age:
        answerDraft(question);
        break;
    case Kind::LoyaltyCard:
        attachCard(question.text);
        break;
    case Kind::ReturnReason: {
        Cart next = m_cart;
        next.returnReason = question.text.trimmed();
        change(std::move(next));
        pay();
        break;
    }
    default:
        answerLine(question);
    }
    Q_EMIT changed();
}

void SellController::answerDraft(SellQuestion &question)
{
    Draft &draft = question.draft;
    switch (question.kind) {
    case Kind::FreeArticle:
    case Kind::UnknownCode: {
        const QString code = draft.line.code;
        draft.line = lineOf(m_departments.at(size_t(question.choice)), question.number.money());
        draft.line.code = code;
        m_notice.reset();
        break;
    }
    case Kind::Price:
        draft.line.unitPrice = question.number.money();
        draft.needsPrice = false;
        break;
    case Kind::Weight:
        draft.line.quantity = question.number.quantity();
        draft.needsWeight = false;
        break;
    default:
        m_askedAge = draft.minimumAge;
    }
    proceed(draft);
}

void SellController::answerLine(const SellQuestion &question)
{
    const int line = question.line;
    switch (question.kind) {
    case Kind::LineQuantity:
        return change(withQuantity(m_cart, line, question.number.quantity()));
    case Kind::LinePrice:
        return change(withUnitPrice(m_cart, line, question.number.money()));
    case Kind::Note:
        return change(withNote(m_cart, line, question.text.trimmed()));
    default:
        break;
    }
    Discount discount;
    if (question.choice == 0)
        discount.basisPoints = question.number.basisPoints();
    else
        discount.amount = question.number.money();
    if (line != 0)
        return change(withDiscount(m_cart, line, discount));
    Cart next = m_cart;
    next.discount = discount;
    change(std::move(next));
}

void SellController::dropQuestion()
{
    if (!m_question)
        return;
    m_question.reset();
    Q_EMIT changed();
}

} // namespace comptoir::sales
