// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/rescue/RescueDesk.h"
#include "ui/sync/SyncText.h"

#include <QObject>

#include <optional>

namespace comptoir::sync {

/// How far the till has synchronised, and what a person asked for last. Outlives its pages.
class SyncController : public QObject
{
    Q_OBJECT
public:
    explicit SyncController(const Clock &clock, rescue::RescueDesk *rescue = nullptr,
                            QObject *parent = nullptr);

    void setStatus(const comptoir::store::SyncStatus &status);
    const store::SyncStatus &status() const { return m_status; }
    const std::optional<Attempt> &attempt() const { return m_attempt; }

    /// Null where nothing can be saved.
    rescue::RescueDesk *rescue() const { return m_rescue; }

    /// Both ask the owner to send at once; they differ in what is said afterwards.
    void synchronise() { begin(Attempt::Kind::Synchronise); }
    /// The login page of the Wi-Fi, only ever because a person asks for it.
    void openPortal() { Q_EMIT portalRequested(m_status.portal); }
    void test() { begin(Attempt::Kind::Test); }
    /// The owner shows the shop's keys.
    void showKeys() { Q_EMIT keysRequested(); }

Q_SIGNALS:
    void sendRequested();
    void portalRequested(const QString &url);
    void keysRequested();
    void changed();

private:
    void begin(Attempt::Kind kind);

    const Clock &m_clock;
    rescue::RescueDesk *const m_rescue;
    store::SyncStatus m_status;
    std::optional<Attempt> m_attempt;
};

} // namespace comptoir::sync
