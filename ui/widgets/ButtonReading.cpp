// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ButtonReading.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace comptoir::widgets {

namespace {

/// Asks the button each time: a reading is made once, often before the button is checkable.
class ButtonReading : public QAccessibleWidget
{
public:
    explicit ButtonReading(QAbstractButton *button) : QAccessibleWidget(button) {}

    QAccessible::Role role() const override
    {
        if (!button() || !button()->isCheckable())
            return QAccessible::Button;
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto *one = button()) {
            state.checkable = one->isCheckable();
            state.checked = one->isChecked();
            state.pressed = one->isDown();
        }
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        return told.isEmpty() && kind == QAccessible::Name && button() ? button()->text() : told;
    }
    QStringList actionNames() const override
    {
        const QStringList inherited = QAccessibleWidget::actionNames();
        return button() && button()->isEnabled() ? QStringList(press()) + inherited : inherited;
    }
    void doAction(const QString &name) override
    {
        if (name == press() && button())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    /// nullptr while the button is being taken down.
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
    QString press() const { return button()->isCheckable() ? toggleAction() : pressAction(); }
};

QAccessibleInterface *readingOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button ? new ButtonReading(button) : nullptr;
}

} // namespace

void installButtonReading()
{
    QAccessible::installFactory(readingOf);
}

} // namespace comptoir::widgets
