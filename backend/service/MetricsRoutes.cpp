// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/MetricsRoutes.h"

#include "backend/feed/Sequencer.h"
#include "backend/ledger/BooksPosition.h"
#include "backend/territory/Recovery.h"

#include <QFile>

#include <unistd.h>

namespace comptoir::backend {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr double msPerSecond = 1000;

Result<qint64> number(StorageTransaction &transaction, const QString &sql,
                      const Arguments &arguments = {})
{
    COMPTOIR_TRY(const auto row, transaction.first(sql, arguments));
    return row ? row->integer(0) : 0;
}

Result<void> writeBackup(StorageTransaction &transaction, MetricsText &text)
{
    COMPTOIR_TRY(const BooksPosition now, booksPosition(transaction));
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT feed_n, op_n, audit_id, at_ms FROM last_backup")));
    const bool covered = now == BooksPosition{row->integer(0), row->integer(1), row->integer(2)};
    text.gauge("comptoir_backup_pending", "1 while something is in no copy.", covered ? 0 : 1);
    text.gauge("comptoir_backup_timestamp_seconds",
               "When the newest finished copy was begun; 0 before the first.",
               row->isNull(3) ? 0 : double(row->integer(3)) / msPerSecond);
    return {};
}

} // namespace

void MetricsRoutes::addRoutes(http::Router &router)
{
    router.add("GET", "/metrics",
               [this](const http::Request &, const http::PathParameters &) { return metrics(); });
}

http::Response MetricsRoutes::metrics()
{
    MetricsText text;
    writeProcess(text);
    m_traffic.writeTo(text);
    text.family("comptoir_ops_total", "counter", "What became of the operations of all pushes.");
    m_ops.writeTo(text, "result");
    for (const Source &source : m_sources)
        source(text);
    MetricsText town;
    const bool answered = writeTown(town).has_value();
    text.gauge("comptoir_database_up", "Does the database answer?", answered ? 1 : 0);
    http::Response response = http::Response::text(
        200, MetricsText::contentType, text.text() + (answered ? town.text() : QByteArray()));
    response.headers.add("Cache-Control", "no-store");
    return response;
}

Result<void> MetricsRoutes::writeTown(MetricsText &text)
{
    if (const auto sessions = m_storage.sessions()) { // before ours is one of them
        text.gauge("comptoir_database_sessions_busy", "Sessions in use.", sessions->first);
        text.gauge("comptoir_database_sessions", "Sessions that may be open.", sessions->second);
    }
    COMPTOIR_TRY(const auto transaction, m_storage.begin());
    COMPTOIR_TRY(const qint64 lag, Sequencer(*transaction).lagMs());
    text.gauge("comptoir_feed_lag_seconds", "Age of the oldest change without a number.",
               double(lag) / msPerSecond);
    COMPTOIR_TRY(const qint64 seen,
                 number(*transaction,
                        QStringLiteral("SELECT COUNT(*) FROM device WHERE status = 'active' "
                                       "AND last_seen_ms >= ?"),
                        {m_clock.now().ms() - dayMs}));
    text.gauge("comptoir_devices_seen", "Tills that were here within 24 hours.", double(seen));
    COMPTOIR_TRY(const qint64 incidents,
                 number(*transaction,
                        QStringLiteral("SELECT COUNT(*) FROM incident WHERE closed_ms IS NULL")));
    text.gauge("comptoir_incidents_open", "What a person must look at.", double(incidents));
    COMPTOIR_TRY(const auto recovery, recoveryUnderWay(*transaction));
    text.gauge("comptoir_recovering", "1 while the town recovers from a restore.",
               recovery ? 1 : 0);
    return writeBackup(*transaction, text);
}

void MetricsRoutes::writeProcess(MetricsText &text) const
{
    text.family("comptoir_build_info", "gauge", "The version that runs.");
    text.sample(1, {{"version", COMPTOIR_VERSION}});
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly)) // another system
        return;
    const double pages = statm.readAll().split(' ').value(1).toDouble();
    text.gauge("process_resident_memory_bytes", "Resident memory size in bytes.",
               pages * double(sysconf(_SC_PAGESIZE)));
}

} // namespace comptoir::backend
