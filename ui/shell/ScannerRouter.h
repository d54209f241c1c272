// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/scan/KeyBurst.h"
#include "core/scan/KeyboardLayoutRepair.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
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
    ScannerRouter(QCoreApplication &application, const Clock &clock, QObject *parent = nullptr);
    ~ScannerRouter() override;

    /// What calibration has found: the characters before each code, as the system spells them, and
    /// the layout that it spells them in.
    void setScanner(const QString &prefix, std::optional<scan::KeyboardLayout> layout);
    /// Each burst whole, with its prefix and unrepaired, goes to the listener and nowhere else
    /// (calibration); without a listener as before.
    void listenRaw(std::function<void(const QString &burst)> listener);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// `text` is repaired when the layout is known; else both are as the system's layout spelt it,
    /// and core/scan/KeyboardLayoutRepair knows what else it may be.
    void scanned(const QString &text, const QString &raw);

private:
    bool onPress(QWindow *window, const QKeyEvent &event);
    bool onRelease(const QKeyEvent &event);
    void deliver();
    void replay();
    void expire();
    void waitForSuccessor();

    QCoreApplication &m_application;
    const Clock &m_clock;
    scan::KeyBurst m_burst;
    std::optional<scan::KeyboardLayout> m_layout;
    std::function<void(const QString &)> m_listener;
    std::vector<std::unique_ptr<QKeyEvent>> m_held; ///< presses and releases, in order
    QPointer<QWindow> m_window;
    QTimer m_patience;
    bool m_replaying = false;
};

} // namespace comptoir::shell
