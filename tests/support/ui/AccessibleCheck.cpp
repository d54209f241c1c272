// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"

#include "tests/support/ui/ScreenWalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QWidget>

namespace comptoir::test {

namespace {

/// What acts or is typed into, whatever widget stands behind it (a row of a list has none).
bool actsByRole(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ListItem:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

bool hasValueByRole(QAccessible::Role role)
{
    return role == QAccessible::SpinBox || role == QAccessible::Slider
        || role == QAccessible::ProgressBar || role == QAccessible::Dial;
}

/// Amounts, steppers and scores go by these names on every page.
bool hasValueByName(const QWidget &widget)
{
    // A label's words are its name, a key's act is no amount.
    if (qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget))
        return false;
    static const QRegularExpression kinds(QStringLiteral("^(amount|stepper|score)(Field|Bar|$)|"
                                                         "(Amount|Stepper|Score)$"));
    return kinds.match(widget.objectName()).hasMatch();
}

bool tellsItsValue(QAccessibleInterface &node)
{
    if (!node.text(QAccessible::Value).trimmed().isEmpty())
        return true;
    QAccessibleValueInterface *value = node.valueInterface();
    return value && value->currentValue().isValid();
}

QString described(QAccessibleInterface &node, const QString &why)
{
    if (const auto *widget = qobject_cast<QWidget *>(node.object()))
        return fault(*widget, why);
    return QStringLiteral("a part '%1' of role %2: %3")
        .arg(node.text(QAccessible::Name))
        .arg(int(node.role()))
        .arg(why);
}

void check(QAccessibleInterface &node, QStringList &faults)
{
    const auto *widget = qobject_cast<QWidget *>(node.object());
    const QAccessible::Role role = node.role();
    const bool acts = widget ? isInteractive(*widget) : actsByRole(role);
    if (acts && node.text(QAccessible::Name).trimmed().isEmpty())
        faults << described(node, QStringLiteral("has no name"));
    if (acts && (role == QAccessible::Client || role == QAccessible::NoRole))
        faults << described(node, QStringLiteral("has no role"));
    const bool measured = hasValueByRole(role) || (widget && hasValueByName(*widget));
    if (measured && !tellsItsValue(node))
        faults << described(node, QStringLiteral("has no value"));
}

/// `limit` keeps a list of a hundred thousand rows from being walked whole.
void walk(QAccessibleInterface &node, QStringList &faults)
{
    constexpr int limit = 500;
    for (int i = 0; i < std::min(limit, node.childCount()); ++i) {
        QAccessibleInterface *child = node.child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        check(*child, faults);
        walk(*child, faults);
    }
}

} // namespace

QStringList accessibilityFaults(QWidget &window)
{
    QStringList faults;
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window);
    if (!root)
        return {QStringLiteral("the window can't be read at all")};
    walk(*root, faults);
    return faults;
}

} // namespace comptoir::test
