// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/scan/KeyBurst.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QCoreApplication;
class QWindow;

namespace comptoir::shell {

/// Tells a keyboard scanner from a person before any widget sees a key, so that no scan lands in a
/// field (ux.md §5.2). A person's keys come a moment later, unchanged and in order.
class ScannerRouter : public QObject
{
    Q_OBJECT
public:
    ScannerRouter(QCoreApplication &application, const Clock &clock,
                  scan::KeyBurst::Rhythm rhythm = {}, QObject *parent = nullptr);
    ~ScannerRouter() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// As the system's keyboard layout spelt it: core/scan/KeyboardLayoutRepair knows better.
    void scanned(const QString &text);

private:
    bool onPress(QWindow *window, const QKeyEvent &event);
    bool onRelease(const QKeyEvent &event);
    void replay();
    void expire();
    void waitForSuccessor();

    QCoreApplication &m_application;
    const Clock &m_clock;
    scan::KeyBurst m_burst;
    std::vector<std::unique_ptr<QKeyEvent>> m_held; ///< presses and releases, in order
    QPointer<QWindow> m_window;
    QTimer m_patience;
    bool m_replaying = false;
};

} // namespace comptoir::shell
