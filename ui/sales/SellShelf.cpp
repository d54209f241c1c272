// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the cart: by tap, by code, by hand.
#include "ui/sales/SellController.h"

namespace comptoir::sales {

namespace {

/// EAN-8, UPC-A, EAN-13, GTIN-14.
bool looksLikeCode(const QString &digits)
{
    const auto size = digits.size();
    return (size == 8 || size == 12 || size == 13 || size == 14) && !digits.contains(u',');
}

} // namespace

void SellController::setMode(SellMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (m_ports.keepMode)
        m_ports.keepMode(mode);
    Q_EMIT changed();
}

void SellController::showTab(const SellTab &tab)
{
    m_tab = tab;
    m_search.clear();
    Q_EMIT shelfChanged();
    Q_EMIT changed();
}

void SellController::search(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    Q_EMIT shelfChanged();
    Q_EMIT changed();
}

const catalogue::Department *SellController::departmentOf(catalogue::DepartmentId id) const
{
    const auto at = std::find_if(m_departments.begin(), m_departments.end(),
                                 [id](const auto &department) { return department.id == id; });
    return at == m_departments.end() ? nullptr : &*at;
}

CartLine SellController::lineOf(const catalogue::Item &item) const
{
    CartLine line;
    line.item = item.id;
    line.label = receiptName(item);
    line.department = item.department;
    line.vatClass = item.vatClass;
    line.unit = item.unit;
    line.unitPrice = item.price.value_or(Money());
    line.listPrice = item.price;
    if (const auto *department = departmentOf(item.department)) {
        line.departmentName = department->name;
        line.isService = department->isService;
        line.hasGuarantee = department->guarantee;
        if (line.vatClass.isEmpty())
            line.vatClass = department->vatClass;
    }
    if (line.vatClass.isEmpty())
        line.vatClass = "normal";
    return line;
}

CartLine SellController::lineOf(const catalogue::Department &department, Money price) const
{
    CartLine line;
    line.label = department.name;
    line.department = department.id;
    line.departmentName = department.name;
    line.vatClass = department.vatClass;
    line.isService = department.isService;
    line.hasGuarantee = department.guarantee;
    line.unitPrice = price;
    return line;
}

/// "3*" before a tap makes three of it; in the mode "Prix" the number is its price.
void SellController::applyTyped(Draft &draft)
{
    const bool isWeighed = draft.line.unit != Unit::Piece;
    draft.needsWeight = isWeighed;
    if (m_entry.isPositive()) {
        if (m_keypad == KeypadMode::Price) {
            draft.line.unitPrice = m_entry.money();
            draft.needsPrice = false;
        } else if (m_keypad == KeypadMode::Discount) {
            draft.line.discount.basisPoints = m_entry.basisPoints();
        } else if (isWeighed || m_entry.quantity().isWhole()) {
            draft.line.quantity = m_entry.quantity();
            draft.needsWeight = false;
        }
    }
    m_entry.clear();
    m_keypad = KeypadMode::Quantity;
}

void SellController::take(const catalogue::Item &item, const QString &code)
{
    m_notice.reset();
    m_error.reset();
    if (m_checksPrice) {
        m_checksPrice = false;
        m_notice = SellNotice{SellNotice::Kind::PriceCheck, code, item};
        Q_EMIT changed();
        return;
    }
    Draft draft{lineOf(item), item.minimumAge, !item.price, false};
    draft.line.code = code;
    applyTyped(draft);
    proceed(std::move(draft));
}

void SellController::takeDepartment(const catalogue::Department &department)
{
    m_notice.reset();
    if (m_entry.isPositive()) {
        const Money price = m_entry.money();
        m_entry.clear();
        m_keypad = KeypadMode::Quantity;
        return add(lineOf(department, price));
    }
    askFreeArticle();
    const auto at = std::find(m_departments.begin(), m_departments.end(), department);
    if (at != m_departments.end() && m_question)
        chooseInQuestion(int(std::distance(m_departments.begin(), at)));
}

void SellController::askFreeArticle()
{
    SellQuestion question;
    question.kind = SellQuestion::Kind::FreeArticle;
    if (m_entry.isPositive() && m_keypad != KeypadMode::Discount)
        for (const QChar c : m_entry.text())
            question.number.press(QString(c));
    m_entry.clear();
    ask(question);
}

void SellController::onScanned(const QString &text)
{
    const QString code = text.trimmed();
    if (code.isEmpty())
        return;
    if (loyalty::CardCode::looksLike(code)) {
        if (m_question && m_question->kind == SellQuestion::Kind::LoyaltyCard)
            m_question.reset();
        return attachCard(code);
    }
    if (m_question) { // about the last article: it goes first, and the seller hears it
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    }
    Q_EMIT cueGiven(theme::Cue::Click);
    if (const auto item = m_ports.shelf.byCode(code))
        return take(*item, code);
    const auto scale = m_ports.shelf.inStore(code);
    if (!scale) {
        m_checksPrice = false;
        m_notice = SellNotice{SellNotice::Kind::UnknownCode, code, {}};
        Q_EMIT changed();
        Q_EMIT cueGiven(theme::Cue::No);
        return;
    }
    if (m_checksPrice)
        return take(scale->item, code);
    m_notice.reset();
    m_entry.clear(); // the label says how much
    Draft draft{lineOf(scale->item), scale->item.minimumAge, false, false};
    draft.line.code = code;
    if (scale->price) {
        draft.line.unit = Unit::Piece;
        draft.line.unitPrice = *scale->price;
        draft.line.listPrice = scale->price;
    } else {
        draft.line.quantity = scale->weight.value_or(Quantity::ofPieces(1));
        draft.needsPrice = !scale->item.price;
    }
    proceed(std::move(draft));
}

/// Age, then price, then weight: one question at a time, then it is in the cart.
void SellController::proceed(Draft draft)
{
    using Kind = SellQuestion::Kind;
    SellQuestion question;
    question.draft = draft;
    if (draft.minimumAge > m_askedAge && !m_cart.isReturn) {
        question.kind = Kind::Age;
        return ask(question);
    }
    if (draft.needsPrice) {
        question.kind = Kind::Price;
        return ask(question);
    }
    if (draft.needsWeight) {
        question.kind = Kind::Weight;
        question.number = NumberEntry(3);
        return ask(question);
    }
    add(draft.line);
}

void SellController::add(const CartLine &line)
{
    if (m_cart.returnedFrom != 0)
        return report(Error{"sales/not-of-ticket", {}, {{u"label"_qs, line.label}}});
    auto [next, touched] = sales::add(m_cart, line);
    m_selected = touched;
    change(std::move(next));
    Q_EMIT cueGiven(theme::Cue::Blip);
}

void SellController::setPriceCheck(bool on)
{
    m_checksPrice = on;
    m_notice.reset();
    Q_EMIT changed();
}

void SellController::dropNotice()
{
    m_notice.reset();
    m_checksPrice = false;
    Q_EMIT changed();
}

void SellController::sellUnknown()
{
    if (!m_notice || m_notice->kind != SellNotice::Kind::UnknownCode)
        return;
    SellQuestion question;
    question.kind = SellQuestion::Kind::UnknownCode;
    question.draft.line.code = m_notice->code;
    ask(question);
}

void SellController::createUnknown()
{
    if (!m_notice)
        return;
    const QString code = m_notice->code;
    dropNotice();
    Q_EMIT itemCreationRequested(code);
}

void SellController::searchUnknown()
{
    dropNotice();
    search({});
}

// --- Keypad
// ---------------------------------------------------------------------------------------

void SellController::press(const QString &key)
{
    m_entry.press(key);
    Q_EMIT changed();
}

/// "3*": a number that is a quantity, whatever the keypad was set to.
void SellController::multiply()
{
    m_keypad = KeypadMode::Quantity;
    Q_EMIT changed();
}

void SellController::erase()
{
    m_entry.erase();
    Q_EMIT changed();
}

void SellController::clearEntry()
{
    m_entry.clear();
    m_keypad = KeypadMode::Quantity;
    Q_EMIT changed();
}

void SellController::chooseKeypad(KeypadMode mode)
{
    m_keypad = mode;
    if (m_entry.isEmpty() || !applyEntry())
        Q_EMIT changed();
}

bool SellController::applyEntry()
{
    if (looksLikeCode(m_entry.text())) {
        const QString code = m_entry.text();
        m_entry.clear();
        onScanned(code);
        return true;
    }
    const CartLine *line = selected();
    if (m_entry.isEmpty())
        return false;
    // A number that fits nothing is no reason to go to the payment.
    if (!line || !m_entry.isPositive()) {
        if (!m_entry.isPositive())
            clearEntry();
        return true;
    }
    const NumberEntry typed = std::exchange(m_entry, NumberEntry());
    const KeypadMode mode = std::exchange(m_keypad, KeypadMode::Quantity);
    const int id = line->id;
    if (mode == KeypadMode::Price)
        change(withUnitPrice(m_cart, id, typed.money()));
    else if (mode == KeypadMode::Discount)
        change(withDiscount(m_cart, id, Discount{typed.basisPoints(), {}, {}}));
    else if (line->unit != Unit::Piece || typed.quantity().isWhole())
        change(withQuantity(m_cart, id, typed.quantity()));
    Q_EMIT changed();
    return true;
}

} // namespace comptoir::sales
