// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QVariant>

class QWidget;

namespace comptoir::widgets {

/// What a painted widget that is none of Qt's kinds tells a screen reader beside its name. Say
/// `sayChanged` when the value is another one.
class Spoken
{
public:
    Spoken();
    virtual ~Spoken() = default;

    virtual QAccessible::Role spokenRole() const = 0;
    /// In words, e.g. "12,50 €"; empty: the number alone.
    virtual QString spokenValue() const { return {}; }
    /// A number between two others; invalid: the widget has none.
    virtual QVariant currentValue() const { return {}; }
    virtual QVariant leastValue() const { return {}; }
    virtual QVariant mostValue() const { return {}; }
    virtual QVariant valueStep() const { return {}; }
    /// A reader's own way to turn the value.
    virtual void turnTo(const QVariant &) {}

protected:
    static void sayChanged(QWidget &widget, const QVariant &value);
};

} // namespace comptoir::widgets
