// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListRow.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

using theme::Type;

namespace {

constexpr int padding = 12;

int iconSide()
{
    return theme::scaled(24);
}

} // namespace

ListRow::ListRow(const QByteArray &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon),
      m_words{title, {}}
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(title);
    nameForReaders();
}

void ListRow::setSecondLine(const QString &line)
{
    m_words.under = line;
    nameForReaders();
}

void ListRow::setTrailing(const QString &trailing)
{
    m_trailing = trailing;
    nameForReaders();
}

void ListRow::setLeadsOn(bool leadsOn)
{
    m_leadsOn = leadsOn;
    updateGeometry();
}

void ListRow::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

void ListRow::nameForReaders()
{
    QStringList parts{text(), m_words.under, m_trailing};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_qs));
    updateGeometry();
    update();
}

int ListRow::before() const
{
    return padding + (m_icon.isEmpty() ? 0 : iconSide() + padding);
}

int ListRow::after() const
{
    return padding + (m_leadsOn ? iconSide() + theme::gap : 0);
}

bool ListRow::isStacked(int width) const
{
    if (m_trailing.isEmpty())
        return false;
    const int room = width - before() - after() - padding - textWidth(Type::Strong, m_trailing);
    return room < std::min(m_words.width(), std::max(m_words.leastWidth(), theme::scaled(120)));
}

int ListRow::wordsRoom(int width) const
{
    const bool beside = !m_trailing.isEmpty() && !isStacked(width);
    return width - before() - after()
        - (beside ? padding + textWidth(Type::Strong, m_trailing) : 0);
}

int ListRow::heightForWidth(int width) const
{
    const bool compact = theme::appearance().density == theme::Density::Compact;
    const bool single = m_words.under.isEmpty();
    const int least = theme::scaled(compact ? (single ? 44 : 56) : (single ? 56 : 72));
    int needed = m_words.height(wordsRoom(width)) + 2 * theme::gap;
    if (isStacked(width))
        needed += textHeight(Type::Strong, m_trailing, wordsRoom(width));
    return std::max(least, needed);
}

QSize ListRow::sizeHint() const
{
    const int trailing = m_trailing.isEmpty() ? 0 : padding + textWidth(Type::Strong, m_trailing);
    const int width = before() + m_words.width() + trailing + after();
    return {width, heightForWidth(width)};
}

QSize ListRow::minimumSizeHint() const
{
    const int words = std::max(m_words.leastWidth(), widestWord(Type::Strong, m_trailing));
    return {before() + words + after(), theme::control()};
}

void ListRow::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    if (isChecked() || isDown()) {
        paintBox(painter, rect(), theme::radius, c.selection, Qt::NoPen);
        if (isChecked()) // seen without the colour, too
            painter.fillRect(QRect(0, theme::radius, 4, height() - 2 * theme::radius),
                             c.primary.fill);
    } else if (m_divided) {
        const int line = std::min(2, theme::stroke());
        painter.fillRect(QRect(0, height() - line, width(), line), c.divider);
    }
    const QColor ink = isEnabled() ? c.text : c.disabled;
    const double side = iconSide();
    const double middle = (height() - side) / 2;
    if (!m_icon.isEmpty())
        paintIcon(painter, {padding, middle, side, side}, m_icon,
                  isChecked()       ? c.primary.fill
                      : isEnabled() ? c.text2
                                    : c.disabled);
    if (m_leadsOn)
        paintIcon(painter, {width() - padding - side, middle, side, side}, "chevron-right", ink);
    QRectF words(before(), 0, wordsRoom(width()), height());
    if (isStacked(width())) {
        const int under = textHeight(Type::Strong, m_trailing, int(words.width()));
        const double whole = m_words.height(int(words.width())) + under;
        words.adjust(0, (height() - whole) / 2, 0, -(height() - whole) / 2 - under);
        painter.setFont(theme::font(Type::Strong));
        painter.setPen(ink);
        painter.drawText(QRectF(words.left(), words.bottom(), words.width(), under),
                         Qt::AlignLeft | Qt::TextWordWrap, m_trailing);
    } else if (!m_trailing.isEmpty()) {
        painter.setFont(theme::font(Type::Strong));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, 0, -after(), 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_trailing);
    }
    m_words.paint(painter, words, ink, isEnabled() ? c.text2 : c.disabled);
    paintFocusRing(painter, *this, theme::radius, c.window);
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace comptoir::widgets
