// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysSheet.h"

#include "ui/shell/Shortcuts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Painting.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace comptoir::shell {

using theme::Type;
using widgets::Label;

namespace {

/// The name of a key in the form of one.
class KeyCap : public Label
{
public:
    KeyCap(const QString &key, QWidget *parent) : Label(Type::Strong, parent)
    {
        setObjectName(u"keyCap"_qs);
        setText(key);
        setOverflow(Overflow::Fixed);
        setContentsMargins(10, 4, 10, 4);
        setAlignment(Qt::AlignCenter);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const auto &c = theme::colours();
        {
            QPainter painter(this);
            widgets::paintBox(painter, rect(), 6, c.alt, QPen(c.border, theme::stroke()));
        }
        Label::paintEvent(event);
    }
};

QWidget *keyRow(const KeyHint &hint, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(12);
    auto *act = new Label(Type::Body, row);
    act->setText(hint.act);
    line->addWidget(act, 1);
    line->addWidget(new KeyCap(hint.shown.isEmpty() ? keyName(hint.key) : hint.shown, row), 0,
                    Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

} // namespace

KeysSheet::KeysSheet(const Section *section, bool hasHelp, QWidget *parent)
    : widgets::Sheet(tr("Touches du clavier"), parent)
{
    setObjectName(u"keysSheet"_qs);
    body()->setSpacing(2);
    if (section && !section->keys.isEmpty())
        addGroup(section->title, section->keys);
    QList<KeyHint> everywhere;
    for (const Shortcut &shortcut : shortcuts())
        everywhere.append({shortcut.keys.first(), shortcut.title});
    everywhere.append({QKeySequence(Qt::Key_Escape), tr("Fermer ou revenir, sans rien perdre")});
    addGroup(tr("Partout"), everywhere);
    if (hasHelp) {
        auto *help = addButton(tr("Que faire si…"), false);
        help->setObjectName(u"keysHelp"_qs);
        connect(help, &widgets::Button::clicked, this, [this] {
            giveUp();
            Q_EMIT helpRequested();
        });
    }
    auto *close = addButton(tr("Fermer"), true);
    close->setObjectName(u"keysClose"_qs);
    connect(close, &widgets::Button::clicked, this, &KeysSheet::giveUp);
}

void KeysSheet::addGroup(const QString &title, const QList<KeyHint> &keys)
{
    auto *heading = new Label(Type::Price, this);
    heading->setText(title);
    heading->setContentsMargins(0, theme::gap, 0, 4);
    body()->addWidget(heading);
    for (const KeyHint &hint : keys)
        body()->addWidget(keyRow(hint, this));
}

void KeysSheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = findChild<QScrollArea *>()->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QScrollBar::SliderPageStepSub);
    default:
        widgets::Sheet::keyPressEvent(event);
    }
}

} // namespace comptoir::shell
