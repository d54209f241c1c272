// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/TextSize.h"

#include <QBoxLayout>
#include <QPainter>

#include <cmath>

namespace comptoir::widgets {

namespace {

QByteArray iconOf(Banner::Tone tone)
{
    static constexpr const char *icons[] = {"message", "circle-check", "alert-triangle",
                                            "alert-octagon", "school"};
    return icons[int(tone)];
}

int iconSide()
{
    return theme::scaled(24);
}

} // namespace

Banner::Banner(Tone tone, Form form, QWidget *parent)
    : QWidget(parent),
      m_tone(tone),
      m_form(form),
      m_icon(iconOf(tone))
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    const int aside = theme::margin;
    const int above = form == Form::Card ? 12 : 4;
    m_row->setContentsMargins(aside + iconSide() + 12, above, aside, above);
    m_row->setSpacing(theme::gap);
    m_text = new Label(type(), this);
    m_text->setObjectName(u"bannerText"_qs);
    m_text->setColour(family().on);
    m_text->setMinimumHeight(theme::scaled(form == Form::Card ? 24 : 40));
    m_row->addWidget(m_text, 1);
}

theme::Family Banner::family() const
{
    const auto &c = theme::colours();
    switch (m_tone) {
    case Tone::Ok:
        return c.okTint;
    case Tone::Hold:
        return c.warnTint;
    case Tone::No:
        return c.badTint;
    case Tone::Training:
        return c.training;
    case Tone::Info:
        break;
    }
    return {c.base, c.text, c.primary.edge};
}

theme::Type Banner::type() const
{
    return m_form == Form::Card ? theme::Type::Body : theme::Type::Strong;
}

void Banner::setIcon(const QByteArray &icon)
{
    m_icon = icon;
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Button *Banner::addAction(const QString &text)
{
    m_action = new Button(Button::Look::OnColour, text, {}, this);
    m_action->setObjectName(u"bannerAct"_qs);
    m_action->setFamily(family());
    m_row->addWidget(m_action, 0, Qt::AlignVCenter);
    QMargins edges = m_row->contentsMargins(); // a finger that misses it hits nothing else
    edges.setTop(std::max(edges.top(), theme::gap));
    edges.setBottom(std::max(edges.bottom(), theme::gap));
    m_row->setContentsMargins(edges);
    return m_action;
}

void Banner::setAction(const QString &text)
{
    m_action->setTitle(text);
    m_action->setVisible(!text.isEmpty());
    place();
}

void Banner::resizeEvent(QResizeEvent *)
{
    place();
}

void Banner::place()
{
    if (!m_action)
        return;
    const QMargins edges = m_row->contentsMargins();
    const int room = width() - edges.left() - edges.right() - m_action->sizeHint().width()
        - m_row->spacing();
    const bool beside = room >= theme::scaled(200) || room >= textWidth(type(), m_text->text());
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setAlignment(m_action, beside ? Qt::AlignVCenter : Qt::AlignLeft);
}

void Banner::paintEvent(QPaintEvent *)
{
    const theme::Family colours = family();
    QPainter painter(this);
    const int edge = std::max(2, theme::stroke());
    if (m_form == Form::Card) {
        paintBox(painter, rect(), theme::radius, colours.fill, QPen(colours.edge, edge));
    } else {
        painter.fillRect(rect(), colours.fill);
        painter.fillRect(QRect(0, height() - edge, width(), edge), colours.edge);
    }
    const double side = iconSide();
    const QRect words = m_text->geometry();
    const int room = words.width();
    const double high = textHeight(type(), m_text->text(), room);
    const double line = QFontMetricsF(m_text->font()).height();
    const double top = words.center().y() + 1 - high / 2 + (line - side) / 2;
    const QRectF place(theme::margin, std::round(top), side, side); // beside the first line
    paintIcon(painter, place, m_icon, m_tone == Tone::Info ? colours.edge : colours.on);
}

} // namespace comptoir::widgets
