// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/TillPane.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/ScrollPane.h"

#include <QBoxLayout>

namespace comptoir::till {

using widgets::Button;

TillPane::TillPane(TillController &controller, QWidget *parent, bool scrolls)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    m_body->setSpacing(theme::gap);
    if (scrolls) {
        auto *scroll = new widgets::ScrollPane(this);
        scroll->setObjectName(u"tillScroll"_qs);
        scroll->setContent(content);
        column->addWidget(scroll, 1);
    } else {
        column->addWidget(content, 1);
    }
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    m_foot->setSpacing(theme::gap);
    column->addLayout(m_foot);
}

void TillPane::goHome()
{
    for (QWidget *act : m_acts) {
        if (act->isEnabled() && !act->isHidden())
            return act->setFocus(Qt::OtherFocusReason);
    }
}

Button *TillPane::addAct(const QString &text, const QByteArray &icon, const char *name,
                         bool primary)
{
    auto *button = new Button(primary ? Button::Look::Primary : Button::Look::Secondary, text, icon,
                              this);
    button->setObjectName(QString::fromLatin1(name));
    addFoot(button);
    return button;
}

void TillPane::addFoot(QWidget *button)
{
    m_foot->addWidget(button, 1);
    m_acts << button;
}

widgets::Label *TillPane::addLabel(theme::Type type, const char *name, const QString &text)
{
    auto *label = new widgets::Label(type, this);
    label->setObjectName(QString::fromLatin1(name));
    label->setText(text);
    m_body->addWidget(label);
    return label;
}

widgets::ListRow *TillPane::addRow(const QByteArray &icon, const QString &title, const char *name)
{
    auto *row = new widgets::ListRow(icon, title, this);
    row->setObjectName(QString::fromLatin1(name));
    row->setLeadsOn(true);
    row->setDivided(true);
    m_body->addWidget(row);
    return row;
}

void TillPane::resizeEvent(QResizeEvent *)
{
    int needed = 2 * theme::margin;
    for (const QWidget *act : std::as_const(m_acts))
        needed += act->sizeHint().width() + theme::gap;
    m_foot->setDirection(needed > width() ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

} // namespace comptoir::till
