// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/RecoveryCode.h"
#include "ui/widgets/Sheet.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace comptoir::test {

/// A sheet over an empty window, used by its objectNames.
struct SheetUnderTest
{
    SheetUnderTest() { window.resize(900, 700); }

    void open(widgets::Sheet *made)
    {
        sheet = made;
        window.show();
        window.activateWindow();
        sheet->open();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::sendPostedEvents();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        for (Widget *found : window.findChildren<Widget *>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool isOn(const char *name) const
    {
        const auto *button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    }
    void tap(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// Key by key, as somebody reads it from paper: place 1 … 6.
    void type(int place, const QString &group)
    {
        auto *field = find<QLineEdit>(qUtf8Printable(QStringLiteral("group%1").arg(place)));
        QVERIFY(field);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, group);
        settle();
    }
    void type(const sharing::RecoveryCode &code)
    {
        for (int place = 1; place <= sharing::RecoveryCode::groupCount; ++place)
            type(place, code.groups()[place - 1]);
    }

    QWidget window;
    widgets::Sheet *sheet = nullptr;
};

} // namespace comptoir::test
