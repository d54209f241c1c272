// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VerdictBars.h"

#include "ui/format/MoneyText.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

namespace comptoir::vouchers {

using format::moneyText;
using theme::Type;

namespace {
constexpr int padding = 10;
constexpr int barHeight = 12;

int textWidth(Type type, const QString &text)
{
    return QFontMetrics(theme::font(type)).horizontalAdvance(text);
}
} // namespace

SplitBar::SplitBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SplitBar::sizeHint() const
{
    return {320, theme::scaled(60)};
}

void SplitBar::set(Money debited, Money rest, const theme::Family &family)
{
    m_debited = debited;
    m_rest = rest;
    m_family = family;
    setAccessibleName(tr("À débiter") + u' ' + moneyText(debited) + u", "_qs + tr("Restera") + u' '
                      + moneyText(rest));
    update();
}

void SplitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double whole = double((m_debited + m_rest).cents());
    const double part = whole > 0 ? double(m_debited.cents()) / whole : 0;
    // Both halves keep room for their words.
    const double least = std::min(0.5, theme::scaled(190) / double(std::max(1, width())));
    const double shown = m_debited.isZero() ? 0
        : m_rest.isZero()                   ? 1
                                            : std::clamp(part, least, 1 - least);
    const QRectF box = rect();
    const QRectF left(0, 0, std::round(box.width() * shown), box.height());
    painter.save();
    painter.setClipRect(left);
    widgets::paintBox(painter, box, theme::radius, m_family.on, Qt::NoPen);
    painter.restore();
    widgets::paintBox(painter, box, theme::radius, Qt::NoBrush,
                      QPen(m_family.on, std::max(2, theme::stroke())));
    if (shown > 0)
        say(painter, left, tr("À débiter"), m_debited, m_family.fill);
    if (shown < 1)
        say(painter, box.adjusted(left.width(), 0, 0, 0), tr("Restera"), m_rest, m_family.on);
}

// The amount goes before the words where both have no room.
void SplitBar::say(QPainter &painter, const QRectF &place, const QString &words, Money amount,
                   const QColor &ink) const
{
    const QRectF inner = place.adjusted(padding + 4, 0, -padding - 4, 0);
    const QString money = moneyText(amount);
    painter.setPen(ink);
    painter.setFont(theme::font(Type::Title));
    int needed = textWidth(Type::Title, money);
    if (needed > inner.width()) {
        painter.setFont(theme::font(Type::Strong));
        needed = textWidth(Type::Strong, money);
    }
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, money);
    painter.setFont(theme::font(Type::Strong));
    if (needed + padding + textWidth(Type::Strong, words) <= inner.width())
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, words);
}

CapBar::CapBar(const format::VerdictCap &cap, bool first, QWidget *parent)
    : QWidget(parent),
      m_cap(cap),
      m_first(first)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(cap.label + u" : "_qs + cap.value);
}

bool CapBar::needsTwoLines(int width) const
{
    return textWidth(Type::Body, m_cap.label) + textWidth(Type::Strong, m_cap.value) + theme::margin
        > width;
}

int CapBar::heightForWidth(int width) const
{
    const int line = QFontMetrics(theme::font(Type::Strong)).height();
    const int bar = m_cap.whole.isPositive() ? theme::gap + barHeight : 0;
    return line * (needsTwoLines(width) ? 2 : 1) + bar + 2 * padding;
}

void CapBar::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    if (!m_first)
        painter.fillRect(QRect(0, 0, width(), theme::stroke()), c.divider);
    const int line = QFontMetrics(theme::font(Type::Strong)).height();
    QRect words(0, padding, width(), line);
    painter.setPen(c.text);
    painter.setFont(theme::font(Type::Body));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_cap.label);
    if (needsTwoLines(width()))
        words.translate(0, line);
    painter.setFont(theme::font(Type::Strong));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_cap.value);
    if (!m_cap.whole.isPositive())
        return;
    const QRectF bar(0, words.bottom() + 1 + theme::gap, width(), barHeight);
    const double share = std::clamp(double(m_cap.used.cents()) / double(m_cap.whole.cents()), 0.0,
                                    1.0);
    widgets::paintBox(painter, bar, barHeight / 2.0, c.alt, Qt::NoPen);
    painter.save();
    painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()));
    widgets::paintBox(painter, bar, barHeight / 2.0, c.text, Qt::NoPen);
    painter.restore();
    widgets::paintBox(painter, bar, barHeight / 2.0, Qt::NoBrush, QPen(c.border, theme::stroke()));
}

} // namespace comptoir::vouchers
