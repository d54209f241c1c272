// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace comptoir::app {

/// SIGTERM and SIGINT as a Qt signal. To be made before any other thread, which then never sees
/// them.
class TerminationSignal : public QObject
{
    Q_OBJECT
public:
    TerminationSignal();
    ~TerminationSignal() override;

Q_SIGNALS:
    void arrived();

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace comptoir::app
