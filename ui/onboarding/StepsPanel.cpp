// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/StepsPanel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace comptoir::onboarding {

using theme::Type;

namespace {

constexpr int wideWidth = 360, slimHeight = 56;
constexpr double pictureRatio = 156.0 / 352.0;

/// Dark beside a light page; beside a dark one the tone of its cards.
QColor ground()
{
    const auto &c = theme::colours();
    return c.window.lightness() < 128 ? c.base : c.text;
}
QColor ink()
{
    const auto &c = theme::colours();
    return c.window.lightness() < 128 ? c.text : c.base;
}

int textHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text)
        .height();
}

} // namespace

StepsPanel::StepsPanel(const QStringList &steps, int current, QWidget *parent)
    : QWidget(parent),
      m_steps(steps),
      m_current(current)
{
    setObjectName(u"stepsPanel"_qs);
    setCurrent(current);
    setSlim(false);
}

void StepsPanel::setCurrent(int current)
{
    m_current = current;
    QStringList spoken;
    for (int step = 0; step < m_steps.size(); ++step)
        spoken << (step < m_current        ? tr("%1 : fait")
                       : step == m_current ? tr("%1 : en cours")
                                           : tr("%1 : à venir"))
                      .arg(m_steps[step]);
    setAccessibleName(tr("Étapes"));
    setAccessibleDescription(spoken.join(u", "_qs));
    update();
}

void StepsPanel::setNames(const QStringList &steps)
{
    m_steps = steps;
    update();
}

void StepsPanel::setSlim(bool slim)
{
    m_slim = slim;
    if (slim) {
        setMinimumSize(0, theme::scaled(slimHeight));
        setMaximumSize(QWIDGETSIZE_MAX, theme::scaled(slimHeight));
    } else {
        setMinimumSize(wideWidth, 0);
        setMaximumSize(wideWidth, QWIDGETSIZE_MAX);
    }
    update();
}

void StepsPanel::paintName(QPainter &painter, const QRect &place) const
{
    const int icon = place.height();
    widgets::paintIcon(painter, QRectF(place.left(), place.top(), icon, icon), "building-store",
                       ink());
    painter.setPen(ink());
    painter.setFont(theme::font(m_slim ? Type::Title : Type::Headline));
    painter.drawText(place.adjusted(icon + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     u"Comptoir"_qs);
}

int StepsPanel::paintPromise(QPainter &painter, const QRect &place) const
{
    const QString promise = tr("Votre premier bon en moins de deux minutes.");
    const QString calm = tr(
        "Chaque étape peut être passée et reprise plus tard dans les réglages.");
    QFont large = theme::font(Type::Title);
    large.setWeight(std::max(QFont::Medium, theme::font(Type::Body).weight()));
    painter.setPen(ink());
    painter.setFont(large);
    int y = place.top();
    int height = textHeight(large, place.width(), promise);
    painter.drawText(QRect(place.left(), y, place.width(), height), Qt::TextWordWrap, promise);
    y += height + theme::margin;
    painter.setFont(theme::font(Type::Body));
    height = textHeight(painter.font(), place.width(), calm);
    if (y + height > place.bottom())
        return y - theme::margin;
    painter.drawText(QRect(place.left(), y, place.width(), height), Qt::TextWordWrap, calm);
    return y + height;
}

void StepsPanel::paintShop(QPainter &painter, const QRectF &place) const
{
    QPainterPath clip;
    clip.addRoundedRect(place, theme::sheetRadius, theme::sheetRadius);
    painter.save();
    painter.setClipPath(clip);
    QSvgRenderer(u":/icons/storefront.svg"_qs).render(&painter, place); // in its own colours
    painter.restore();
}

void StepsPanel::paintStep(QPainter &painter, const QRect &row, int step) const
{
    const auto &c = theme::colours();
    const int side = std::min(row.height() - 4, theme::scaled(28));
    const QRectF disc(row.left(), row.center().y() - side / 2.0, side, side);
    const bool done = step < m_current, now = step == m_current;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(), 2));
    painter.setBrush(done ? ink() : now ? c.primary.fill : QColor(Qt::transparent));
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    painter.setFont(theme::font(now ? Type::Strong : Type::Secondary));
    if (done) {
        const double inset = side * 0.22;
        widgets::paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), "check", ground());
    } else {
        painter.setPen(now ? c.primary.on : ink());
        painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setPen(ink());
    painter.setFont(theme::font(now ? Type::Strong : Type::Body));
    const QRect words = row.adjusted(side + 14, 0, 0, 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_steps[step], Qt::ElideRight, words.width()));
}

void StepsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground());
    if (m_slim) {
        const int icon = theme::scaled(28);
        paintName(painter, QRect(theme::margin, (height() - icon) / 2, width(), icon));
        return;
    }
    const int row = std::max(theme::scaled(32), std::min(theme::scaled(44), height() / 16));
    const QRect inner = rect().adjusted(40, std::min(48, height() / 18), -40, -24);
    const QRect list(inner.left(), inner.bottom() - row * int(m_steps.size()), inner.width(),
                     row * int(m_steps.size()));
    const int icon = theme::scaled(40);
    paintName(painter, QRect(inner.left(), inner.top(), inner.width(), icon));
    const int top = inner.top() + icon + 28;
    int used = inner.top() + icon;
    if (list.top() - top > theme::scaled(96))
        used = paintPromise(painter, QRect(inner.left(), top, inner.width(), list.top() - top));
    const double picture = inner.width() * pictureRatio;
    if (list.top() - used > picture + 48)
        paintShop(
            painter,
            QRectF(inner.left(), used + (list.top() - used - picture) / 2, inner.width(), picture));
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(painter, QRect(list.left(), list.top() + step * row, list.width(), row), step);
}

} // namespace comptoir::onboarding
