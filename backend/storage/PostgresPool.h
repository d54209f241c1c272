// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/PostgresConnection.h"

#include <QDeadlineTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace comptoir::backend {

/// A fixed number of sessions for any number of threads. A session that died is thrown away, and a
/// server that can't be reached is asked again after a pause that grows.
class PostgresPool
{
public:
    PostgresPool(QString uri, int size);

    struct GiveBack
    {
        PostgresPool *pool = nullptr;
        void operator()(PostgresConnection *connection) const;
    };
    using Lease = std::unique_ptr<PostgresConnection, GiveBack>;

    struct Begun
    {
        Lease session;
        std::vector<store::Rows> answers;
    };
    /// A session with an open transaction, and the answers. "store/busy" when none becomes free
    /// within `patience`, "store/unreachable".
    Result<Begun> begin(const std::vector<Question> &questions = {});
    /// Sessions in use, of how many.
    std::pair<int, int> inUse();

    static constexpr std::chrono::milliseconds patience{2'000}, firstPause{100},
        longestPause{1'000};
    /// BEGIN asks for no work, and what is read with it for little: who does not answer it so soon
    /// is stopped, or gone.
    static constexpr std::chrono::milliseconds beginPatience{5'000};

private:
    Result<Lease> take();
    Result<Lease> connected();
    void giveBack(std::unique_ptr<PostgresConnection> connection);
    /// After one died the others are of the same server.
    void forgetIdle();

    const QString m_uri;
    const int m_size;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle;
    int m_taken = 0;
    std::chrono::milliseconds m_pause{0};
    QDeadlineTimer m_nextTry{0};
};

} // namespace comptoir::backend
