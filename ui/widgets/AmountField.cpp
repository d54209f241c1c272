// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AmountField.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

AmountField::AmountField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setFont(theme::font(theme::Type::Display));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountField::setAmount(const QString &amount, bool preset)
{
    m_preset = preset;
    setText(amount);
    update();
}

void AmountField::setNote(const QString &note, bool alert)
{
    m_note = note;
    m_alert = alert;
    setAccessibleDescription(note);
    update();
}

QSize AmountField::sizeHint() const
{
    return {theme::scaled(320), theme::scaled(80)};
}

QSize AmountField::minimumSizeHint() const
{
    return {240, theme::scaled(72)};
}

void AmountField::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const QColor edge = !isEnabled() ? c.disabledEdge
        : m_alert                    ? c.badTint.edge
        : hasFocus()                 ? c.primary.edge
                                     : c.border;
    paintBox(painter, rect(), theme::radius, m_alert ? c.badTint.fill : c.base,
             QPen(edge, std::max(2, theme::stroke())));
    paintFocusRing(painter, *this, theme::radius, c.window);
    const QRect inner = rect().adjusted(theme::margin, 0, -theme::margin, 0);

    const QFont noteFont = theme::font(m_alert ? theme::Type::Strong : theme::Type::Secondary);
    const int noteWidth = m_note.isEmpty() ? 0 : std::min(theme::scaled(104), inner.width() / 2);
    QFont large = font();
    while (QFontMetrics(large).horizontalAdvance(text()) > inner.width() - noteWidth - 12
           && large.pixelSize() > 24)
        large.setPixelSize(large.pixelSize() - 2);
    painter.setFont(large);
    const QFontMetrics metrics(large);
    const int width = metrics.horizontalAdvance(text());
    if (m_preset) {
        const QRect mark(inner.right() - width - 6, (height() - metrics.height()) / 2, width + 12,
                         metrics.height());
        paintBox(painter, mark, 4, c.selection, Qt::NoPen);
    }
    painter.setPen(isEnabled() ? c.text : c.disabled);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, text());

    painter.setFont(noteFont);
    painter.setPen(m_alert ? c.badTint.on : c.text2);
    const QRect noteBox(inner.left(), 0, inner.width() - width - 12, height());
    painter.drawText(noteBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_note);
}

void AmountField::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void AmountField::mousePressEvent(QMouseEvent *)
{
    setFocus(Qt::MouseFocusReason);
}

} // namespace comptoir::widgets
