// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Router.h"
#include "backend/service/Traffic.h"
#include "backend/storage/Storage.h"
#include "core/base/Clock.h"

#include <functional>

namespace comptoir::backend {

/// `GET /metrics`: how the service does, for Prometheus and for nobody beyond the proxy
/// (docs/operations.md). Asks the database a handful of indexed questions, and says what else it
/// knows when that doesn't answer.
class MetricsRoutes
{
public:
    using Source = std::function<void(MetricsText &)>;

    MetricsRoutes(Storage &storage, const Traffic &traffic, const Tally &ops, const Clock &clock)
        : m_storage(storage),
          m_traffic(traffic),
          m_ops(ops),
          m_clock(clock)
    {}
    void addRoutes(http::Router &router);
    /// Figures that another one has.
    void addSource(Source source) { m_sources.push_back(std::move(source)); }

private:
    http::Response metrics();
    Result<void> writeTown(MetricsText &text);
    void writeProcess(MetricsText &text) const;

    Storage &m_storage;
    const Traffic &m_traffic;
    const Tally &m_ops;
    const Clock &m_clock;
    std::vector<Source> m_sources;
};

} // namespace comptoir::backend
