// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FirstPaint.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace comptoir::app {

namespace {
Q_LOGGING_CATEGORY(startLog, "comptoir.start", QtWarningMsg)
} // namespace

FirstPaint::FirstPaint(QWidget &window) : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] { // once it is on the screen
            qCInfo(startLog, "first paint");
            deleteLater();
        });
    }
    return false;
}

} // namespace comptoir::app
