// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "sync/wire/Json.h"
#include "tests/bench/backend/Client.h"
#include "tests/bench/backend/Phases.h"

#include <asio/steady_timer.hpp>

namespace comptoir::bench {

namespace {

constexpr auto settling = std::chrono::seconds(2);

/// Connections that wait; they are opened a few at a time, as a server behind a proxy sees them.
class Waiting
{
public:
    Waiting(Town &town, const std::vector<PreparedTill> &tills) : m_town(town), m_tills(tills) {}

    void until(size_t count, const QByteArray &target, const QByteArray &headers)
    {
        for (int i = 0; i < clients; ++i)
            open(count, target, headers);
        m_context.restart();
        while (m_open < count && m_refused == 0)
            m_context.run_one();
        m_context.run_for(settling);
        COMPTOIR_ASSERT(m_refused == 0);
    }
    ~Waiting()
    {
        for (const auto &client : m_clients)
            client->close();
        m_context.restart();
        m_context.run_for(settling);
    }

private:
    void open(size_t count, const QByteArray &target, const QByteArray &headers)
    {
        if (m_clients.size() >= count)
            return;
        const PreparedTill &till = m_tills[m_clients.size() % m_tills.size()];
        m_clients.push_back(std::make_shared<Client>(m_context, m_town.port()));
        const auto &client = m_clients.back();
        const bool isStream = headers.isEmpty();
        const auto opened = [=, this](const Reply &reply) {
            if (reply.status != 200)
                ++m_refused;
            ++m_open;
            open(count, target, headers);
        };
        if (isStream) {
            client->listen(till.get(target), opened, [](const QByteArray &) {});
            return;
        }
        client->ask(till.get(target, headers), [](const Reply &) {});
        // It has no answer yet; the next one comes when this one was surely read.
        auto timer = std::make_shared<asio::steady_timer>(m_context, std::chrono::milliseconds(1));
        timer->async_wait([=](const auto &) { opened({200, 0, {}}); });
    }

    Town &m_town;
    const std::vector<PreparedTill> &m_tills;
    asio::io_context m_context{1};
    std::vector<std::shared_ptr<Client>> m_clients;
    size_t m_open = 0;
    int m_refused = 0;
};

/// Where the stream `territory` ends.
QByteArray cursorOf(Town &town, const PreparedTill &till)
{
    asio::io_context context;
    const auto client = std::make_shared<Client>(context, town.port());
    QByteArray cursor;
    client->ask(till.get("/v1/feed/territory"), [&](const Reply &reply) {
        cursor = (*wire::parseObject(reply.body))[u"next"].toString().toUtf8();
        client->close();
    });
    context.run();
    COMPTOIR_ASSERT(!cursor.isEmpty());
    return cursor;
}

QString mib(double value)
{
    return QStringLiteral("%1 MiB").arg(value, 0, 'f', 1);
}

QString kib(double value)
{
    return QStringLiteral("%1 KiB").arg(value, 0, 'f', 1);
}

} // namespace

Figures idle(Town &town, const Sizes &sizes)
{
    const auto tills = town.addTills(1'000);
    town.stop();
    town.serve(sizes.idle + 1'500);
    const QByteArray cursor = cursorOf(town, tills.front());
    const double empty = town.residentMiB();
    Figures figures{{QStringLiteral("memory, no client"),
                     QStringLiteral("≤ 25 MB"),
                     mib(empty),
                     {},
                     {},
                     empty <= 25}};
    const auto measure = [&](const QString &name, const QByteArray &target,
                             const QByteArray &headers) {
        Waiting waiting(town, tills);
        waiting.until(1'000, target, headers);
        const double thousand = town.residentMiB();
        waiting.until(size_t(sizes.idle), target, headers);
        const double all = town.residentMiB();
        const double each = (all - empty) * 1024 / sizes.idle;
        figures.push_back({QStringLiteral("memory, 1,000 ") + name,
                           QStringLiteral("≤ 120 MB"),
                           mib(thousand),
                           {},
                           {},
                           thousand <= 120});
        figures.push_back({QStringLiteral("memory each of %1 %2, no TLS").arg(sizes.idle).arg(name),
                           QStringLiteral("≤ 8 KiB"),
                           kib(each),
                           {},
                           {},
                           each <= 8});
        std::printf("  idle, %s: %.1f MiB without, %.1f with 1,000, %.1f with %d\n",
                    qPrintable(name), empty, thousand, all, sizes.idle);
    };
    measure(QStringLiteral("event streams"), "/v1/events", {});
    town.stop();
    town.serve(sizes.idle + 1'500);
    measure(QStringLiteral("long polls"), "/v1/feed/territory?cursor=" + cursor,
            "Prefer: wait=25\r\n");
    town.stop();
    town.serve();
    return figures;
}

} // namespace comptoir::bench
