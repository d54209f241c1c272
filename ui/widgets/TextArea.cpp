// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextArea.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Painting.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace comptoir::widgets {

namespace {
constexpr int padding = 8, lines = 6;
} // namespace

TextArea::TextArea(const QString &spoken, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(padding, padding, padding, padding);
    m_edit = new QPlainTextEdit(this);
    m_edit->setAccessibleName(spoken);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setFont(theme::font(theme::Type::Body));
    m_edit->setTabChangesFocus(true);
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent); // the ground is painted below
    m_edit->setPalette(clear);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSet)
            Q_EMIT textEdited(text());
    });
}

QString TextArea::text() const
{
    return m_edit->toPlainText();
}

void TextArea::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_isSet = true;
    m_edit->setPlainText(text);
    m_isSet = false;
}

void TextArea::setPlaceholder(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

bool TextArea::hasKeyboard() const
{
    return m_edit->hasFocus();
}

QSize TextArea::sizeHint() const
{
    const int line = QFontMetrics(theme::font(theme::Type::Body)).lineSpacing();
    return {theme::scaled(260), lines * line + 4 * padding};
}

QSize TextArea::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void TextArea::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    const bool active = m_edit->hasFocus();
    const int width = active ? std::max(2, theme::stroke()) : theme::stroke();
    paintBox(painter, rect(), theme::radius, c.base,
             QPen(active ? c.primary.edge : c.border, width));
    if (showsKeyboardFocus(*m_edit))
        theme::paintRing(painter, rect(), theme::radius, c.window);
}

bool TextArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace comptoir::widgets
