// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace comptoir::test {

/// Words of visible labels are whole; what is touched is named, large enough, whole, inside the
/// window's width, and apart from the rest. Vertically a page may scroll. Returns the first fault.
inline QString firstMisfit(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        // The pseudo language lengthens a whole paragraph by its last word: that is no word.
        if (label->text().contains(QString(16, u'ž')))
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->fontMetrics().height();
        if (label->height() < needed)
            return label->text() + u": %1 px of %2"_qs.arg(label->height()).arg(needed);
        for (const QString &word : label->text().split(u' '))
            if (label->fontMetrics().horizontalAdvance(word) > label->width())
                return label->text() + u" is too narrow"_qs;
    }
    QList<std::pair<QString, QRect>> targets;
    for (const auto *target : window.findChildren<QWidget *>()) {
        const bool touched = qobject_cast<const QAbstractButton *>(target)
            || qobject_cast<const QLineEdit *>(target);
        if (!touched || !target->isVisible() || target->objectName().startsWith(u"qt_"))
            continue;
        const QRect place(target->mapTo(&window, QPoint()), target->size());
        const QString name = target->objectName() + u" "_qs + target->accessibleName();
        if (target->accessibleName().isEmpty() || target->objectName().isEmpty())
            return name + u" lacks a name"_qs;
        if (place.height() < 48 || place.width() < 48)
            return name + u" is too small"_qs;
        if (place.left() < 0 || place.right() >= window.width())
            return name + u" sticks out"_qs;
        if (place.width() < target->minimumSizeHint().width()
            || place.height() < target->minimumSizeHint().height())
            return name + u" is cut"_qs;
        // What is scrolled out of sight lies on nothing.
        const QRect seen = target->visibleRegion().boundingRect().translated(place.topLeft());
        for (const auto &[other, where] : targets)
            if (where.intersects(seen))
                return name + u" lies on "_qs + other;
        targets.append({name, seen});
    }
    return {};
}

inline void settle()
{
    for (int turn = 0; turn < 4; ++turn) {
        QTest::qWait(5); // answers come through the event loop, layouts a turn later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

/// A picture to look at, beside the programs.
inline void shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("COMPTOIR_BIN") + u"/../shots"_qs;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(window.grab().save(
        folder + u"/%1-%2x%3.png"_qs.arg(name).arg(window.width()).arg(window.height())));
}

} // namespace comptoir::test
