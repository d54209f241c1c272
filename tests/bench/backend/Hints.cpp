// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "tests/bench/backend/Client.h"
#include "tests/bench/backend/Phases.h"

#include <asio/steady_timer.hpp>

#include <map>

namespace comptoir::bench {

namespace {

constexpr int opsPerPush = 10, opsPerSecond = 500, subscribers = 1'000;
constexpr int pushers = 100;

/// A till that listens to what it has pushed itself: each push is one move of its shop's stream.
struct Echo
{
    PreparedTill *till = nullptr;
    std::shared_ptr<Client> ears, mouth;
    std::vector<QByteArray> pushes;
    size_t sent = 0;
    Clock::time_point asked;
    std::optional<Clock::time_point> hinted, answered;
};

class Echoes
{
public:
    Echoes(Town &town, std::vector<PreparedTill> &tills, int seconds)
    {
        const int each = seconds * opsPerSecond / opsPerPush / pushers;
        for (PreparedTill &till : tills) {
            Echo echo;
            echo.till = &till;
            for (int push = 0; push < each; ++push) {
                for (int op = 0; op < opsPerPush; ++op)
                    till.writeRegister();
                echo.pushes.push_back(till.push());
            }
            echo.ears = std::make_shared<Client>(m_context, town.port());
            echo.mouth = std::make_shared<Client>(m_context, town.port());
            m_echoes.push_back(std::move(echo));
        }
    }

    /// From the answer of each push to its hint; one that came before the answer is 0.
    std::vector<double> run()
    {
        for (Echo &echo : m_echoes) {
            const QByteArray shop = "shop:" + echo.till->shop.text();
            const auto hear = [this, &echo, shop](const QByteArray &news) {
                if (!news.contains(shop) || echo.sent == 0 || echo.hinted)
                    return;
                echo.hinted = Clock::now();
                note(echo);
            };
            const auto opened = [](const Reply &reply) { COMPTOIR_ASSERT(reply.status == 200); };
            echo.ears->listen(echo.till->get("/v1/events"), opened, hear);
        }
        m_context.run_for(std::chrono::seconds(2));
        tick(0);
        m_context.restart();
        while (m_heard + m_late < m_echoes.size() * m_echoes.front().pushes.size())
            m_context.run_one();
        for (Echo &echo : m_echoes) {
            echo.ears->close();
            echo.mouth->close();
        }
        m_context.run();
        return m_ms;
    }
    size_t late() const { return m_late; }
    /// What the pushes themselves took, on the same disk in the same seconds.
    const std::vector<double> &pushMs() const { return m_pushMs; }

private:
    void tick(size_t number)
    {
        if (number >= m_echoes.size() * m_echoes.front().pushes.size())
            return;
        push(m_echoes[number % m_echoes.size()]);
        m_timer.expires_at(m_began
                           + std::chrono::milliseconds(1000 * opsPerPush / opsPerSecond)
                               * int(number + 1));
        m_timer.async_wait([this, number](const auto &) { tick(number + 1); });
    }
    void push(Echo &echo)
    {
        if (echo.sent > 0 && !(echo.hinted && echo.answered)) {
            ++m_late; // that of two seconds ago is not through yet
            return;
        }
        echo.hinted.reset();
        echo.answered.reset();
        echo.asked = Clock::now();
        echo.mouth->ask(echo.pushes[echo.sent++], [this, &echo](const Reply &reply) {
            COMPTOIR_ASSERT(reply.status == 200);
            echo.answered = Clock::now();
            note(echo);
        });
    }
    void note(const Echo &echo)
    {
        if (!echo.hinted || !echo.answered)
            return;
        const std::chrono::duration<double, std::milli> lag = *echo.hinted - *echo.answered;
        m_ms.push_back(std::max(0.0, lag.count()));
        const std::chrono::duration<double, std::milli> push = *echo.answered - echo.asked;
        m_pushMs.push_back(push.count());
        ++m_heard;
    }

    asio::io_context m_context{1};
    asio::steady_timer m_timer{m_context};
    const Clock::time_point m_began = Clock::now() + std::chrono::seconds(2);
    std::vector<Echo> m_echoes;
    std::vector<double> m_ms, m_pushMs;
    size_t m_heard = 0, m_late = 0;
};

/// One redemption, of which everybody in the campaign hears; milliseconds until the last one has.
double fanOut(Town &town, std::vector<PreparedTill> &tills)
{
    asio::io_context context(1);
    std::vector<std::shared_ptr<Client>> ears;
    int open = 0, heard = 0;
    const std::function<void()> listen = [&] {
        const size_t i = ears.size();
        if (i == subscribers)
            return;
        ears.push_back(std::make_shared<Client>(context, town.port()));
        const auto hear = [&heard](const QByteArray &news) {
            heard += news.contains("campaign:1");
        };
        const auto opened = [&](const Reply &reply) {
            COMPTOIR_ASSERT(reply.status == 200);
            ++open;
            listen();
        };
        ears.back()->listen(tills[i].get("/v1/events"), opened, hear);
    };
    for (int i = 0; i < clients; ++i)
        listen();
    while (open < subscribers)
        context.run_one();
    context.run_for(std::chrono::seconds(1));
    heard = 0;
    tills.front().debit(1, 1);
    const auto mouth = std::make_shared<Client>(context, town.port());
    Clock::time_point committed = Clock::now();
    mouth->ask(tills.front().push(), [&committed](const Reply &reply) {
        if (reply.status != 200)
            qFatal("%d %s", reply.status, reply.body.constData());
        committed = Clock::now();
    });
    context.restart();
    while (heard < subscribers)
        context.run_one();
    const double ms = 1000 * secondsSince(committed);
    for (const auto &client : ears)
        client->close();
    mouth->close();
    context.run();
    return ms;
}

} // namespace

Figures hints(Town &town, const Sizes &sizes)
{
    auto tills = town.addTills(pushers);
    Echoes echoes(town, tills, std::max(2, sizes.seconds) / 2 * 2);
    const auto ms = echoes.run();
    const double p99 = percentile(ms, 0.99), push = percentile(echoes.pushMs(), 0.99);
    std::printf("  hints at %d ops/s: %zu, p50 %.1f ms, p99 %.1f ms, max %.1f ms; overtaken by the "
                "next push: %zu\n",
                opsPerSecond, ms.size(), percentile(ms, 0.5), p99, percentile(ms, 1),
                echoes.late());
    const int goal = town.isPostgres() ? 300 : 50;
    town.stop();
    town.serve(2 * subscribers + 500);
    auto listeners = town.addTills(subscribers);
    const double fan = fanOut(town, listeners);
    town.stop();
    town.serve();
    return {{QStringLiteral("commit to hint, p99 at %1 ops/s").arg(opsPerSecond),
             QStringLiteral("≤ %1 ms").arg(goal), QStringLiteral("%1 ms").arg(p99, 0, 'f', 1),
             QStringLiteral("those pushes p99 %1 ms").arg(push, 0, 'f', 1),
             QString::number(p99 / push, 'f', 2), p99 <= goal && echoes.late() == 0},
            {QStringLiteral("1 change, 1,000 subscribers hinted"),
             QStringLiteral("< 1 s"),
             QStringLiteral("%1 ms").arg(fan, 0, 'f', 1),
             {},
             {},
             fan < 1000}};
}

} // namespace comptoir::bench
