// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/PostgresPool.h"

namespace comptoir::backend {

PostgresPool::PostgresPool(QString uri, int size) : m_uri(std::move(uri)), m_size(size) {}

void PostgresPool::GiveBack::operator()(PostgresConnection *connection) const
{
    pool->giveBack(std::unique_ptr<PostgresConnection>(connection));
}

Result<PostgresPool::Begun> PostgresPool::begin(const std::vector<Question> &questions)
{
    COMPTOIR_TRY(Lease lease, take());
    auto begun = lease->begin(questions, beginPatience);
    if (begun)
        return Begun{std::move(lease), *std::move(begun)};
    if (lease->isAlive())
        return fail(begun.error());
    // The server was restarted, or another one is in its place: nothing has been done yet.
    lease.reset();
    forgetIdle();
    COMPTOIR_TRY(lease, take());
    COMPTOIR_TRY(auto answers, lease->begin(questions, beginPatience));
    return Begun{std::move(lease), std::move(answers)};
}

Result<PostgresPool::Lease> PostgresPool::take()
{
    std::unique_lock lock(m_mutex);
    if (!m_returned.wait_for(lock, patience, [this] { return m_taken < m_size; }))
        return fail("store/busy", QStringLiteral("all connections are in use"));
    if (m_idle.empty() && !m_nextTry.hasExpired())
        return fail("store/unreachable", QStringLiteral("waiting before the next attempt"));
    ++m_taken;
    if (m_idle.empty()) {
        lock.unlock();
        return connected();
    }
    Lease lease(m_idle.back().release(), GiveBack{this});
    m_idle.pop_back();
    return lease;
}

Result<PostgresPool::Lease> PostgresPool::connected()
{
    auto connection = PostgresConnection::open(m_uri);
    const std::lock_guard lock(m_mutex);
    if (connection) {
        m_pause = {};
        return Lease(connection->release(), GiveBack{this});
    }
    --m_taken;
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_nextTry.setRemainingTime(m_pause);
    m_returned.notify_one();
    return fail(connection.error());
}

void PostgresPool::giveBack(std::unique_ptr<PostgresConnection> connection)
{
    connection->rollBack();
    const std::lock_guard lock(m_mutex);
    --m_taken;
    if (connection->isAlive())
        m_idle.push_back(std::move(connection));
    m_returned.notify_one();
}

std::pair<int, int> PostgresPool::inUse()
{
    const std::lock_guard lock(m_mutex);
    return {m_taken, m_size};
}

void PostgresPool::forgetIdle()
{
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace comptoir::backend
