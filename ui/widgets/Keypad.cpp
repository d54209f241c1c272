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
    keepOneTabStop();
}

void Keypad::keepOneTabStop()
{
    auto stop = std::find(m_keys.begin(), m_keys.end(), window()->focusWidget());
    if (stop == m_keys.end() || !(*stop)->isEnabled())
        stop = std::find_if(m_keys.begin(), m_keys.end(),
                            [](const Button *key) { return key->isEnabled(); });
    for (Button *key : m_keys)
        key->setFocusPolicy(stop != m_keys.end() && key == *stop ? Qt::TabFocus : Qt::NoFocus);
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
    grid->setColumnMinimumWidth(column, std::max(72, theme::scaled(56)));
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_keys.push_back(key);
    return key;
}

void Keypad::setDigitsEnabled(bool enabled)
{
    for (size_t i = 0; i < m_keys.size(); ++i)
        if (i % 4 != 3 || i == 3)
            m_keys[i]->setEnabled(enabled);
    keepOneTabStop();
}

void Keypad::setKeyHeight(int height)
{
    for (Button *key : m_keys)
        key->setLeastHeight(height);
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const QPoint step = event->key() == Qt::Key_Left ? QPoint(-1, 0)
        : event->key() == Qt::Key_Right              ? QPoint(1, 0)
        : event->key() == Qt::Key_Up                 ? QPoint(0, -1)
        : event->key() == Qt::Key_Down               ? QPoint(0, 1)
                                                     : QPoint();
    const auto at = std::find(m_keys.begin(), m_keys.end(), window()->focusWidget());
    if (at == m_keys.end() || step.isNull())
        return QWidget::keyPressEvent(event);
    const int from = int(std::distance(m_keys.begin(), at));
    QPoint place = QPoint(from % 4, from / 4) + step;
    for (; QRect(0, 0, 4, 4).contains(place); place += step) { // over what is not in use
        Button *key = m_keys[size_t(place.y() * 4 + place.x())];
        if (!key->isEnabled() || key->isHidden())
            continue;
        key->setFocus(Qt::TabFocusReason);
        return keepOneTabStop();
    }
}

} // namespace comptoir::widgets
