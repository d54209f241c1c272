// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace comptoir::app {

/// Tells when the system says that the network changed. A hint that makes the next attempt sooner,
/// never a fact: where the system says nothing, nothing is lost.
class LinkWatcher : public QObject
{
    Q_OBJECT

public:
    explicit LinkWatcher(QObject *parent = nullptr);
    /// Each byte is paid for, as far as the system says; false when it says nothing.
    bool isMetered() const;

Q_SIGNALS:
    void linkChanged();
    void meteredChanged(bool metered);
};

} // namespace comptoir::app
