// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/DeviceCard.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ShapeView.h"

#include <QBoxLayout>

namespace comptoir::hardware {

using theme::Tone;
using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

QByteArray glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return "check";
    case Tone::Hold:
        return "alert-triangle";
    case Tone::No:
        return "x";
    case Tone::Neutral:
        break;
    }
    return "minus";
}

} // namespace

DeviceCard::DeviceCard(const QByteArray &icon, const QString &title, QWidget *parent) : Card(parent)
{
    setGround(theme::colours().base, theme::colours().divider, theme::stroke());
    setCornerRadius(theme::sheetRadius);
    setAccessibleName(title);
    build(icon, title);
}

void DeviceCard::build(const QByteArray &icon, const QString &title)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::margin);
    auto *tile = new widgets::IconTile(icon, theme::colours().text, this);
    tile->setGround(theme::colours().alt);
    head->addWidget(tile, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    auto *name = new Label(Type::Title, this);
    name->setText(title);
    names->addWidget(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    m_shape = new widgets::ShapeView(this);
    m_shape->setSide(theme::scaled(20));
    m_shape->setFixedSize(m_shape->sizeHint());
    m_state = new Label(Type::Strong, this);
    m_state->setObjectName(u"state"_qs);
    line->addWidget(m_shape, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    names->addLayout(line);
    head->addLayout(names, 1);
    column->addLayout(head);
    m_advice = new Label(Type::Body, this);
    m_advice->setObjectName(u"advice"_qs);
    m_advice->setColour(theme::colours().text2);
    column->addWidget(m_advice);
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    column->addLayout(m_body);
    column->addStretch();
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(theme::gap);
    column->addLayout(m_buttons);
}

void DeviceCard::say(Tone tone, const QString &state, const QString &advice)
{
    m_shape->setShape(theme::shapeOf(tone), glyphOf(tone));
    m_shape->setColours(theme::familyOf(tone).fill, theme::familyOf(tone).on);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (m_state->text() == state)
        return;
    const bool first = m_state->text().isEmpty();
    m_state->setText(state);
    if (!first)
        m_state->announce(accessibleName() + u". "_qs + state + u". "_qs + advice);
}

void DeviceCard::offer(const QList<Act> &acts)
{
    bool hadFocus = false, same = acts.size() == m_acts.size();
    for (int i = 0; i < m_acts.size(); ++i) {
        hadFocus |= m_acts[i]->hasFocus();
        same = same && m_acts[i]->objectName() == acts[i].name;
    }
    if (!same) {
        for (Button *old : std::as_const(m_acts)) {
            m_buttons->removeWidget(old);
            old->hide();
            old->deleteLater(); // it may be the one that was pressed
        }
        m_acts.clear();
        for (const Act &act : acts) {
            auto *button = new Button(act.primary ? Button::Look::Primary : Button::Look::Secondary,
                                      this);
            button->setObjectName(act.name);
            connect(button, &Button::clicked, this, act.act);
            m_buttons->addWidget(button);
            m_acts << button;
        }
    }
    for (int i = 0; i < acts.size(); ++i) {
        m_acts[i]->setTitle(acts[i].title);
        m_acts[i]->setEnabled(acts[i].enabled);
    }
    if (!same && hadFocus && !m_acts.isEmpty())
        m_acts.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::hardware
