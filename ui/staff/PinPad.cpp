// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/PinPad.h"

#include "core/staff/Pin.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PinDots.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace comptoir::staff {

using widgets::Button;
using widgets::Label;

namespace {

constexpr int leastKey = 48;
constexpr int keyGap = 12;

/// French and Belgian keyboards have the digits behind Shift; nobody who types a PIN looks at it.
int digitOf(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    static const QString rows[] = {u"à&é\"'(-è_ç"_qs, u"à&é\"'(§è!ç"_qs};
    for (const QString &row : rows) {
        const qsizetype at = event.text().size() == 1 ? row.indexOf(event.text()) : -1;
        if (at >= 0)
            return int(at);
    }
    return -1;
}

} // namespace

PinPad::PinPad(QWidget *parent) : QWidget(parent)
{
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(theme::gap / 2);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gap / 2);
    m_title = new Label(theme::Type::Title, this);
    m_count = new Label(theme::Type::Body, this);
    m_count->setColour(theme::colours().text2);
    m_count->setObjectName(u"pinCount"_qs);
    m_dots = new widgets::PinDots(this);
    m_message = new Label(theme::Type::Body, this);
    m_message->setObjectName(u"pinMessage"_qs);
    m_message->setColour(theme::colours().badTint.on);
    for (Label *label : {m_title, m_count, m_message})
        label->setAlignment(Qt::AlignCenter);
    m_title->setOverflow(Label::Overflow::Elides);
    m_title->hide();
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addStretch(1);
    column->addWidget(m_dots);
    column->addWidget(m_message);
    column->addStretch(1);
    m_halves->addLayout(column, 1);
    m_grid = new QWidget(this);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(keyGap);
    for (int digit = 1; digit <= 9; ++digit) // 7 8 9 above, as on the keyboard
        addKey((digit - 1) / 3, (digit - 1) % 3,
               QString::number((2 - (digit - 1) / 3) * 3 + (digit - 1) % 3 + 1));
    addKey(3, 1, u"0"_qs);
    addKey(3, 2, {});
    m_keys.front()->setFocusPolicy(Qt::TabFocus);
    m_grid->setMaximumSize(3 * theme::scaled(94) + 2 * keyGap, 4 * theme::scaled(72) + 3 * keyGap);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_grid, 100);
    middle->addStretch(1);
    m_halves->addLayout(middle, 8);
    showTyped();
}

void PinPad::addKey(int row, int column, const QString &text)
{
    auto *key = new Button(Button::Look::Key, m_grid);
    key->setFocusPolicy(Qt::NoFocus);
    if (text.isEmpty()) {
        key->setTabler("backspace");
        key->setObjectName(u"pinBack"_qs);
        key->setAccessibleName(tr("Effacer le dernier chiffre"));
        connect(key, &Button::clicked, this, &PinPad::erase);
    } else {
        key->setTitle(text);
        key->setObjectName(u"pin"_qs + text);
        connect(key, &Button::clicked, this, [this, text] { type(text); });
    }
    // 80 by 72 where there is room, as much less as a low screen at 200 % needs.
    key->setLeastHeight(leastKey);
    key->setMinimumSize(leastKey, leastKey);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *grid = static_cast<QGridLayout *>(m_grid->layout());
    grid->addWidget(key, row, column);
    grid->setColumnStretch(column, 1);
    m_keys.push_back(key);
}

void PinPad::fitSheet(const QWidget &window)
{
    const bool low = theme::unscaled(window.height()) < 560 && window.width() > window.height();
    m_halves->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(1, low ? 1 : 8);
    for (Button *key : m_keys)
        key->setLeastHeight(low ? leastKey : theme::scaled(64));
}

void PinPad::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void PinPad::setExpected(int digits)
{
    m_expected = digits;
    clear();
}

void PinPad::setMessage(const QString &message, bool blocked)
{
    if (m_message->text() != message) {
        m_message->setText(message);
        m_message->announce(message);
    }
    m_blocked = blocked;
    for (Button *key : m_keys)
        key->setEnabled(!blocked);
}

void PinPad::clear()
{
    m_typed.clear();
    showTyped();
}

bool PinPad::take(const QKeyEvent &event)
{
    const int key = event.key();
    if (const int digit = digitOf(event); digit >= 0)
        type(QString::number(digit));
    else if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
        erase();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        submit();
    else
        return false;
    return true;
}

void PinPad::type(const QString &digit)
{
    const int most = m_expected > 0 ? m_expected : Pin::mostDigits;
    if (m_blocked || typedCount() >= most)
        return;
    m_typed += digit;
    setMessage({}, false);
    showTyped();
    if (typedCount() == m_expected)
        submit();
}

void PinPad::erase()
{
    if (m_blocked)
        return;
    m_typed.chop(1);
    showTyped();
}

void PinPad::submit()
{
    if (!m_blocked && typedCount() >= Pin::leastDigits)
        Q_EMIT finished(m_typed);
}

void PinPad::showTyped()
{
    const QString count = m_expected > 0
        ? tr("%n chiffre(s) sur %1", nullptr, typedCount()).arg(m_expected)
        : tr("%n chiffre(s) sur 4 à 6", nullptr, typedCount());
    m_count->setText(count);
    m_count->announce(count);
    m_dots->set(typedCount(), m_expected > 0 ? m_expected : std::max(4, typedCount()));
}

void PinPad::resizeEvent(QResizeEvent *)
{
    layout()->activate();
    QFont digits = theme::font(theme::Type::Title);
    const int keyHeight = (m_grid->height() - 3 * keyGap) / 4;
    digits.setPixelSize(std::clamp(keyHeight * 7 / 10, 1, digits.pixelSize()));
    for (Button *key : m_keys)
        key->setFont(digits);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const auto at = std::find(m_keys.begin(), m_keys.end(), window()->focusWidget());
    const int step = event->key() == Qt::Key_Left ? -1
        : event->key() == Qt::Key_Right           ? 1
        : event->key() == Qt::Key_Up              ? -3
        : event->key() == Qt::Key_Down            ? 3
                                                  : 0;
    if (at == m_keys.end() || step == 0) {
        if (!take(*event))
            QWidget::keyPressEvent(event);
        return;
    }
    const auto next = std::distance(m_keys.begin(), at) + step;
    if (next >= 0 && next < qsizetype(m_keys.size()))
        m_keys[size_t(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace comptoir::staff
