// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Field.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

namespace {

constexpr int padding = 12;

int iconSide()
{
    return theme::scaled(24);
}

} // namespace

Field::Field(const QByteArray &icon, QWidget *parent) : QLineEdit(parent), m_icon(icon)
{
    setFrame(false);
    setFont(theme::font(theme::Type::Body));
    setTextMargins(m_icon.isEmpty() ? padding : 2 * padding + iconSide(), 0, padding, 0);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent); // the ground is painted below
    setPalette(clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &Field::group);
}

void Field::setHints(const QString &whole, const QString &brief)
{
    m_wholeHint = whole;
    m_briefHint = brief;
    setPlaceholderText(whole);
}

void Field::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_wholeHint.isEmpty())
        return;
    const int room = width() - textMargins().left() - textMargins().right() - 2 * theme::gap;
    setPlaceholderText(fontMetrics().horizontalAdvance(m_wholeHint) <= room ? m_wholeHint
                                                                            : m_briefHint);
}

QSize Field::sizeHint() const
{
    return {theme::scaled(260), theme::control()};
}

QSize Field::minimumSizeHint() const
{
    return {180, theme::control()};
}

void Field::group(const QString &typed)
{
    if (!m_grouped)
        return;
    QString plain;
    for (const QChar c : typed)
        if (!c.isSpace() && c != u'-')
            plain += c;
    const bool isCode = plain.size() <= 12 && std::all_of(plain.begin(), plain.end(), [](QChar c) {
                            return c.isLetterOrNumber() && c.unicode() < 128;
                        });
    if (!isCode)
        return;
    qsizetype before = 0; // characters of the code left of the cursor
    for (qsizetype i = 0; i < cursorPosition() && i < typed.size(); ++i)
        before += !typed[i].isSpace() && typed[i] != u'-';
    QString grouped;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u' ';
        grouped += plain[i].toUpper();
    }
    setText(grouped);
    setCursorPosition(int(before + std::max<qsizetype>(0, (before - 1) / 4)));
}

void Field::paintEvent(QPaintEvent *event)
{
    const auto &c = theme::colours();
    {
        QPainter painter(this);
        const QColor colour = !isEnabled() ? c.disabledEdge
            : hasFocus()                   ? c.primary.edge
                                           : c.border;
        const int width = hasFocus() ? std::max(2, theme::stroke()) : theme::stroke();
        paintBox(painter, rect(), theme::radius, c.base, QPen(colour, width));
        paintFocusRing(painter, *this, theme::radius, c.window);
        const double side = iconSide();
        if (!m_icon.isEmpty())
            paintIcon(painter, QRectF(padding, (height() - side) / 2, side, side), m_icon,
                      isEnabled() ? c.text2 : c.disabled);
    }
    QLineEdit::paintEvent(event);
}

void Field::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QLineEdit::keyPressEvent(event);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        event->accept(); // returnPressed has been acted on; the page's primary has not
}

} // namespace comptoir::widgets
