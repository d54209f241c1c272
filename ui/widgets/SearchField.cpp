// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/widgets/Button.h"

namespace comptoir::widgets {

SearchField::SearchField(const QString &hint, QWidget *parent) : Field("search", parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    m_clear = new Button(Button::Look::Ghost, this);
    m_clear->setTabler("x");
    m_clear->setObjectName(u"clearSearch"_qs);
    m_clear->setAccessibleName(tr("Vider la recherche"));
    m_clear->setFocusPolicy(Qt::NoFocus); // keys empty the field as any other
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    const QMargins words = textMargins();
    connect(this, &QLineEdit::textChanged, this, [this, words](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        const int right = text.isEmpty() ? words.right() : theme::control();
        setTextMargins(words.left(), words.top(), right, words.bottom());
    });
    connect(m_clear, &Button::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
        Q_EMIT emptied();
    });
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    Field::resizeEvent(event);
    const int side = theme::control();
    m_clear->setGeometry(width() - side, (height() - side) / 2, side, side);
}

} // namespace comptoir::widgets
