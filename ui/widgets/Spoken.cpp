// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Spoken.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace comptoir::widgets {

namespace {

class Reading : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit Reading(QWidget *widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override
    {
        return spoken() ? spoken()->spokenRole() : QAccessible::NoRole;
    }
    QString text(QAccessible::Text kind) const override
    {
        const bool asked = kind == QAccessible::Value && spoken();
        const QString value = asked ? spoken()->spokenValue() : QString();
        return value.isEmpty() ? QAccessibleWidget::text(kind) : value;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && currentValue().isValid())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return of(&Spoken::currentValue); }
    QVariant minimumValue() const override { return of(&Spoken::leastValue); }
    QVariant maximumValue() const override { return of(&Spoken::mostValue); }
    QVariant minimumStepSize() const override { return of(&Spoken::valueStep); }
    void setCurrentValue(const QVariant &value) override
    {
        if (spoken())
            spoken()->turnTo(value);
    }

private:
    /// nullptr while the widget is being taken down.
    Spoken *spoken() const { return dynamic_cast<Spoken *>(widget()); }
    QVariant of(QVariant (Spoken::*what)() const) const
    {
        return spoken() ? (spoken()->*what)() : QVariant();
    }
};

QAccessibleInterface *readingOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return dynamic_cast<Spoken *>(widget) ? new Reading(widget) : nullptr;
}

} // namespace

Spoken::Spoken()
{
    QAccessible::installFactory(readingOf); // once, however often it is asked
}

void Spoken::sayChanged(QWidget &widget, const QVariant &value)
{
    QAccessibleValueChangeEvent event(&widget, value);
    QAccessible::updateAccessibility(&event);
}

} // namespace comptoir::widgets
