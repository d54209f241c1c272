// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <restinio/connection_state_listener.hpp>

#include <unordered_set>

namespace comptoir::http {

/// Counts connections, to turn away those beyond the limit. RESTinio 0.6.16 has two means for that
/// and each falls to a connection that is reset before it is accepted: its limiter loses a place
/// for ever, its IP blocker ends the process (an exception in a noexcept function).
class OpenConnections
{
public:
    void state_changed(const restinio::connection_state::notice_t &notice) noexcept
    {
        using restinio::connection_state::accepted_t;
        if (restinio::holds_alternative<accepted_t>(notice.cause()))
            m_open.insert(notice.connection_id());
        else
            m_open.erase(notice.connection_id());
    }
    size_t count() const { return m_open.size(); }

private:
    std::unordered_set<restinio::connection_id_t> m_open;
};

} // namespace comptoir::http
