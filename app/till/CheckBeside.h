// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace comptoir::app {

/// Checks a database on a thread of its own while the till sells with it. Ends at once when the
/// till does, without a word.
class CheckBeside : public QObject
{
public:
    /// `done` is told "store/corrupt" or nothing, on the thread that made this; of a file that
    /// could not be read to its end the error.
    CheckBeside(const QString &path, std::function<void(const Result<void> &)> done);
    ~CheckBeside() override;

private:
    Result<void> check(const QString &path);

    std::function<void(const Result<void> &)> m_done;
    std::mutex m_mutex;
    store::Database *m_reader = nullptr; ///< while it reads
    bool m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace comptoir::app
