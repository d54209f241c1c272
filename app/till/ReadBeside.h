// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace comptoir::app {

/// Reads a database on a thread of its own, with a connection of its own, while the till sells with
/// it. Ends at once when the till does, without a word.
class ReadBeside : public QObject
{
public:
    /// Ends early, with "store/query", when the till stops.
    using Act = std::function<Result<void>(store::Database &)>;

    /// `done` is told how the act went, on the thread that made this; where the database could not
    /// be opened, the error.
    ReadBeside(const QString &path, Act act, std::function<void(const Result<void> &)> done);
    ~ReadBeside() override;

private:
    Result<void> read(const QString &path, const Act &act);

    std::function<void(const Result<void> &)> m_done;
    std::mutex m_mutex;
    store::Database *m_reader = nullptr; ///< while it reads
    bool m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace comptoir::app
