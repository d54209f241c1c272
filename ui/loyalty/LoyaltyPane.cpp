// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/LoyaltyPane.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollPane.h"

#include <QBoxLayout>

namespace comptoir::loyalty {

using widgets::Button;

LoyaltyPane::LoyaltyPane(LoyaltyController &controller, QWidget *parent)
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
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setObjectName(u"loyaltyScroll"_qs);
    scroll->setContent(content);
    column->addWidget(scroll, 1);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    m_foot->setSpacing(theme::gap);
    column->addLayout(m_foot);
}

Button *LoyaltyPane::addAct(const QString &text, const QByteArray &icon, const char *name,
                            bool primary)
{
    auto *button = new Button(primary ? Button::Look::Primary : Button::Look::Secondary, text, icon,
                              this);
    button->setObjectName(QString::fromLatin1(name));
    m_foot->addWidget(button, 1);
    m_acts << button;
    return button;
}

widgets::Label *LoyaltyPane::addLabel(theme::Type type, const char *name, const QString &text)
{
    auto *label = new widgets::Label(type, this);
    label->setObjectName(QString::fromLatin1(name));
    label->setText(text);
    m_body->addWidget(label);
    return label;
}

void LoyaltyPane::resizeEvent(QResizeEvent *)
{
    int needed = 2 * theme::margin;
    for (const QWidget *act : std::as_const(m_acts))
        needed += act->isHidden() ? 0 : act->sizeHint().width() + theme::gap;
    m_foot->setDirection(needed > width() ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

} // namespace comptoir::loyalty
