// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/TenderTile.h"

#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::sales {

namespace {
constexpr int least = 88; // ux.md S2
constexpr int pad = 12;
} // namespace

TenderTile::TenderTile(const QByteArray &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    m_words.title = text;
    m_words.type = theme::Type::Strong;
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TenderTile::setSecondLine(const QString &line)
{
    if (m_words.under == line)
        return;
    m_words.under = line;
    setAccessibleName(line.isEmpty() ? text() : QString(text() + u", "_qs + line));
    updateGeometry();
    update();
}

int TenderTile::beside() const
{
    return 2 * pad + theme::scaled(24) + pad;
}

int TenderTile::heightForWidth(int width) const
{
    const int words = m_words.height(std::max(1, width - beside())) + 2 * theme::gap;
    return std::max(theme::scaled(least) * 3 / 4, words);
}

QSize TenderTile::sizeHint() const
{
    const int width = std::max(theme::scaled(160), m_words.leastWidth() + beside());
    return {width, std::max(theme::scaled(least), heightForWidth(width))};
}

QSize TenderTile::minimumSizeHint() const
{
    return {m_words.leastWidth() + beside(), theme::money()};
}

void TenderTile::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const QPen edge(isEnabled() ? c.border : c.disabledEdge, theme::stroke());
    widgets::paintBox(painter, rect(), theme::radius, isDown() ? c.selection : c.base, edge);
    const int side = theme::scaled(24);
    widgets::paintIcon(painter, QRectF(pad + 4, (height() - side) / 2.0, side, side), m_icon,
                       isEnabled() ? c.text : c.disabled);
    const QRectF words = QRectF(rect()).adjusted(beside() - pad, 0, -pad, 0);
    m_words.paint(painter, words, isEnabled() ? c.text : c.disabled,
                  isEnabled() ? c.text2 : c.disabled);
    widgets::paintFocusRing(painter, *this, theme::radius, c.window);
}

void TenderTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return QAbstractButton::keyPressEvent(event);
    event->ignore();
}

} // namespace comptoir::sales
