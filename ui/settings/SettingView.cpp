// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingView.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::settings {

using widgets::Button;
using widgets::Field;
using widgets::Label;
using widgets::SegmentedControl;
using Kind = SettingRow::Kind;

namespace {

// Widths of the page at scale 1.0.
constexpr int besideFrom = 840; ///< the control beside its words
constexpr int oneRowFrom = 420; ///< a stepper and its button in one row

} // namespace

SettingView::SettingView(SettingRow row, QWidget *parent) : Card(parent), m_row(std::move(row))
{
    setObjectName(u"setting-"_qs + QString::fromLatin1(m_row.key));
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(theme::margin, 12, theme::margin, 12);
    m_halves->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *label = new Label(theme::Type::Strong, this);
    label->setText(m_row.label);
    auto *effect = new Label(theme::Type::Secondary, this);
    effect->setText(m_row.effect);
    m_origin = new Label(theme::Type::Secondary, this);
    m_origin->setObjectName(u"origin-"_qs + QString::fromLatin1(m_row.key));
    m_origin->hide();
    words->addWidget(label);
    words->addWidget(effect);
    words->addWidget(m_origin);
    words->addStretch();
    m_halves->addLayout(words, 1);
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    m_controls->setSpacing(theme::gap);
    m_halves->addLayout(m_controls, 1);
    addControl();
}

void SettingView::addControl()
{
    const QString name = QString::fromLatin1(m_row.key);
    if (m_row.kind == Kind::Fact || m_row.kind == Kind::Number)
        addStepper();
    if (m_row.kind == Kind::Choice) {
        QStringList words;
        for (const auto &[value, word] : m_row.choices)
            words.append(word);
        m_choices = new SegmentedControl(m_row.label, words, this);
        m_choices->setObjectName(name);
        m_controls->addWidget(m_choices, 1);
        connect(m_choices, &SegmentedControl::chosen, this,
                [this](int index) { Q_EMIT chosen(m_row.choices[size_t(index)].first); });
    }
    if (m_row.kind == Kind::Text) {
        m_field = new Field({}, this);
        m_field->setObjectName(name);
        m_field->setAccessibleName(m_row.label);
        m_controls->addWidget(m_field, 1);
        connect(m_field, &QLineEdit::editingFinished, this, [this] {
            if (m_field->text() != m_value.toString())
                Q_EMIT chosen(m_field->text());
        });
    }
    if (m_row.act.isEmpty())
        return;
    auto *act = new Button(Button::Look::Secondary, this);
    act->setTitle(m_row.act);
    act->setObjectName(u"act-"_qs + name);
    act->setAccessibleName(u"%1 : %2"_qs.arg(m_row.label, m_row.act));
    m_controls->addWidget(act);
    connect(act, &Button::clicked, this, &SettingView::acted);
}

void SettingView::addStepper()
{
    m_shown = new Label(theme::Type::Strong, this);
    m_shown->setObjectName(u"value-"_qs + QString::fromLatin1(m_row.key));
    m_shown->setMinimumWidth(theme::scaled(72));
    if (m_row.kind == Kind::Fact) {
        m_controls->addWidget(m_shown, 1);
        return;
    }
    m_shown->setAlignment(Qt::AlignCenter);
    m_less = stepButton("minus", tr("%1 : moins").arg(m_row.label), -m_row.step);
    m_more = stepButton("plus", tr("%1 : plus").arg(m_row.label), m_row.step);
    auto *stepper = new QHBoxLayout;
    stepper->setSpacing(theme::gap);
    stepper->addStretch(1);
    stepper->addWidget(m_less);
    stepper->addWidget(m_shown);
    stepper->addWidget(m_more);
    m_controls->addLayout(stepper, 1);
}

QWidget *SettingView::stepButton(const QByteArray &icon, const QString &spoken, int by)
{
    auto *button = new Button(Button::Look::Secondary, this);
    button->setTabler(icon);
    button->setAccessibleName(spoken);
    button->setObjectName((by < 0 ? u"less-"_qs : u"more-"_qs) + QString::fromLatin1(m_row.key));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(button, &Button::clicked, this, [this, by] { Q_EMIT chosen(m_value.toInt() + by); });
    return button;
}

void SettingView::setValue(const QVariant &value, bool canLess, bool canMore)
{
    m_value = value;
    if (m_shown) // a path may break after each folder
        m_shown->setText(valueText(m_row, value).replace(u'/', u"/\u200b"_qs));
    if (m_field)
        m_field->setText(value.toString());
    if (m_choices) {
        const auto at = std::find_if(m_row.choices.begin(), m_row.choices.end(),
                                     [&value](const auto &item) { return item.first == value; });
        m_choices->choose(int(at - m_row.choices.begin()));
    }
    if (m_less) {
        m_less->setEnabled(canLess);
        m_more->setEnabled(canMore);
    }
}

void SettingView::setOrigin(const QString &origin)
{
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
}

void SettingView::setRoom(int width)
{
    // A list of people needs the whole width.
    const bool beside = width >= besideFrom && m_row.kind != Kind::Panel;
    m_controls->setDirection(width >= oneRowFrom ? QBoxLayout::LeftToRight
                                                 : QBoxLayout::TopToBottom);
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(1, m_row.kind == Kind::Words ? 0 : 1);
}

void SettingView::setPanel(QWidget *panel)
{
    m_controls->addWidget(panel, 1);
}

QWidget *SettingView::control() const
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus && child->isEnabled())
            return child;
    }
    return nullptr;
}

} // namespace comptoir::settings
