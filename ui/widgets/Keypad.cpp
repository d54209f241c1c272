// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Keypad.h"

#include "ui/widgets/Button.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace comptoir::widgets {

Keypad::Keypad(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::gap);
    const QStringList digits = {u"7"_qs, u"8"_qs, u"9"_qs, u"4"_qs,  u"5"_qs, u"6"_qs,
                                u"1"_qs, u"2"_qs, u"3"_qs, u"00"_qs, u"0"_qs, u","_qs};
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column)
            addKey(row, column, digits[row * 3 + column]);
        auto *act = addKey(row, 3, {});
        if (row > 0)
            m_acts[size_t(row - 1)] = act;
    }
    auto *back = m_keys[3];
    back->setObjectName(u"keyBack"_qs);
    back->setTabler("backspace");
    back->setAccessibleName(tr("Effacer le dernier chiffre"));
    connect(back, &Button::clicked, this, &Keypad::erased);
    m_keys[11]->setAccessibleName(m_keys[11]->text());
    m_keys[14]->setAccessibleName(tr("virgule"));
    for (Button *key : m_keys)
        key->setFocusPolicy(key == m_keys.front() ? Qt::TabFocus : Qt::NoFocus);
}

Button *Keypad::addKey(int row, int column, const QString &text)
{
    const bool act = column == 3;
    auto *key = new Button(act ? Button::Look::KeyAct : Button::Look::Key, this);
    key->setTitle(text);
    key->setLeastHeight(theme::money());
    if (!act) {
        key->setObjectName(u"key"_qs + (text == u"," ? u"Comma"_qs : text));
        connect(key, &Button::clicked, this, [this, text] { Q_EMIT typed(text); });
    }
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(key, row, column);
    grid->setColumnStretch(column, 1);
    grid->setColumnMinimumWidth(column, 72);
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_keys.push_back(key);
    return key;
}

void Keypad::setDigitsEnabled(bool enabled)
{
    for (size_t i = 0; i < m_keys.size(); ++i)
        if (i % 4 != 3 || i == 3)
            m_keys[i]->setEnabled(enabled);
}

void Keypad::setKeyHeight(int height)
{
    for (Button *key : m_keys)
        key->setLeastHeight(height);
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const auto at = std::find(m_keys.begin(), m_keys.end(), window()->focusWidget());
    const int step = event->key() == Qt::Key_Left ? -1
        : event->key() == Qt::Key_Right           ? 1
        : event->key() == Qt::Key_Up              ? -4
        : event->key() == Qt::Key_Down            ? 4
                                                  : 0;
    const auto next = std::distance(m_keys.begin(), at) + step;
    if (at == m_keys.end() || step == 0 || next < 0 || next >= qsizetype(m_keys.size()))
        return QWidget::keyPressEvent(event);
    m_keys[size_t(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace comptoir::widgets
