// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Field.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace comptoir::widgets {

Field::Field(const QByteArray &icon, QWidget *parent) : QLineEdit(parent), m_icon(icon)
{
    setFrame(false);
    setFont(theme::font(theme::Type::Body));
    setTextMargins(m_icon.isEmpty() ? 12 : 46, 0, 12, 0);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent); // the ground is painted below
    setPalette(clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &Field::group);
}

QSize Field::sizeHint() const
{
    return {260, theme::control()};
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
        const QPen edge(hasFocus() ? c.primary.fill : c.border, hasFocus() ? 2 : 1);
        paintBox(painter, rect(), theme::radius, c.base, edge);
        if (!m_icon.isEmpty())
            paintIcon(painter, QRectF(14, (height() - 24) / 2.0, 24, 24), m_icon, c.text2);
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
