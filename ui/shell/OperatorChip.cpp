// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OperatorChip.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::shell {

namespace {

constexpr int longestName = 160;

int discSide()
{
    return std::min(theme::scaled(32), 44);
}

} // namespace

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (initials.size() < 2 && word.at(0).isLetterOrNumber())
            initials += word.at(0).toUpper();
    return initials;
}

OperatorChip::OperatorChip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"operator"_qs);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme::font(theme::Type::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    hide();
}

void OperatorChip::setName(const QString &name)
{
    setText(name);
    setAccessibleName(tr("Au comptoir : %1").arg(name));
    setAccessibleDescription(tr("Changer de personne ou verrouiller"));
    setToolTip(accessibleDescription());
    setVisible(!name.isEmpty());
    updateGeometry();
    update();
}

void OperatorChip::setBrief(bool brief)
{
    m_brief = brief;
    updateGeometry();
    update();
}

QString OperatorChip::shownName() const
{
    const QString first = text().section(u' ', 0, 0); // the colleagues know who that is
    return m_brief ? QString() : fontMetrics().elidedText(first, Qt::ElideRight, longestName);
}

QSize OperatorChip::sizeHint() const
{
    const int name = fontMetrics().horizontalAdvance(shownName());
    const int width = 8 + discSide() + (name > 0 ? 8 + name : 0) + 8;
    return {std::max(width, theme::control()), 40}; // grows with the strip
}

void OperatorChip::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    if (isDown())
        painter.fillRect(rect(), c.selection);
    const int side = discSide();
    const QRectF disc(shownName().isEmpty() ? (width() - side) / 2.0 : 8, (height() - side) / 2.0,
                      side, side);
    widgets::paintBox(painter, disc, side / 2.0, c.text, Qt::NoPen);
    QFont initials = theme::font(theme::Type::Caption);
    initials.setWeight(QFont::DemiBold);
    initials.setPixelSize(std::min(initials.pixelSize(), side * 4 / 9));
    painter.setFont(initials);
    painter.setPen(c.base);
    painter.drawText(disc, Qt::AlignCenter, initialsOf(text()));
    painter.setFont(font());
    painter.setPen(c.text);
    painter.drawText(rect().adjusted(16 + side, 0, 0, 0), Qt::AlignVCenter, shownName());
    widgets::paintFocusRing(painter, *this, theme::radius, c.base);
}

} // namespace comptoir::shell
