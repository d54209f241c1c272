// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "tests/bench/backend/Client.h"
#include "tests/bench/backend/Phases.h"

#include <asio/steady_timer.hpp>

#include <deque>

namespace comptoir::bench {

namespace {

/// Below what a till may ask for at once (DeviceRates): the limits stand as they are in a town.
constexpr int perTill = 50;
/// Far more than any machine of ours does in a second.
constexpr int mostPerSecond = 4'000, mostBatchedPerSecond = 8'000;
constexpr int perBatch = 100;

/// Requests that follow each other, by one client; what it measures is a step of several requests.
struct Worker
{
    std::shared_ptr<Client> client;
    std::deque<std::vector<QByteArray>> steps;
};

/// Asks until the time is over; redemptions that were answered well.
class Race
{
public:
    Race(Town &town, int seconds)
        : m_town(town),
          m_end(Clock::now() + std::chrono::seconds(seconds))
    {}

    Rate run(std::vector<Worker> &workers, int perStep)
    {
        const auto began = Clock::now();
        const Processor before = m_town.processor();
        for (Worker &worker : workers) {
            worker.client = std::make_shared<Client>(m_context, m_town.port());
            next(worker);
        }
        m_context.run();
        const double took = secondsSince(began);
        for (const Worker &worker : workers) {
            if (worker.steps.empty())
                qWarning("a client ran out of prepared requests: the rate is too low");
        }
        const Processor after = m_town.processor();
        const double done = double(m_ms.size()) * perStep;
        const auto each = [done](double seconds) { return 1000 * seconds / done; };
        return {done / took, percentile(m_ms, 0.99), each(after.backend - before.backend),
                each(after.database - before.database), each(after.clients - before.clients)};
    }

private:
    void next(Worker &worker)
    {
        if (worker.steps.empty() || Clock::now() >= m_end) {
            worker.client->close();
            return;
        }
        ask(worker, 0, Clock::now());
    }
    void again(Worker &worker, size_t part, Clock::time_point began)
    {
        const auto pause = std::chrono::milliseconds(50);
        auto timer = std::make_shared<asio::steady_timer>(m_context, pause);
        timer->async_wait([=, this, &worker](const auto &) {
            (void)timer;
            ask(worker, part, began);
        });
    }
    void ask(Worker &worker, size_t part, Clock::time_point began)
    {
        worker.client->ask(worker.steps.front()[part], [=, this, &worker](const Reply &reply) {
            if (reply.status == 503) { // the machine is slow: a push waits for more than a second
                again(worker, part, began);
                return;
            }
            if (reply.status != 200 && reply.status != 201)
                qFatal("%d %s", reply.status, reply.body.constData());
            if (part + 1 < worker.steps.front().size()) {
                ask(worker, part + 1, began);
                return;
            }
            worker.steps.pop_front();
            m_ms.push_back(1000 * secondsSince(began));
            next(worker);
        });
    }

    Town &m_town;
    const Clock::time_point m_end;
    asio::io_context m_context{1};
    std::vector<double> m_ms;
};

/// Any voucher of 50 euros, as pgbench takes any account, but one client's vouchers are not
/// another's: nobody debits a voucher in two shops at once.
class AnyVoucher
{
public:
    vouchers::Serial next(int client)
    {
        return vouchers::Serial(m_random.below(Town::vouchers / clients) * clients + client);
    }

private:
    test::SeededEntropy m_random{7};
};

} // namespace

Rate redeemOnline(Town &town, int seconds)
{
    const int tills = clients * std::max(1, seconds * mostPerSecond / perTill / clients);
    auto prepared = town.addTills(tills);
    std::vector<Worker> workers(clients);
    AnyVoucher voucher;
    for (int round = 0; round < perTill; ++round) {
        for (int i = 0; i < tills; ++i) {
            auto step = prepared[size_t(i)].redeem(voucher.next(i % clients), 1);
            workers[size_t(i % clients)].steps.push_back({step.authorise, step.push});
        }
    }
    Race race(town, seconds);
    const qint64 before = town.number(QStringLiteral("SELECT COUNT(*) FROM payment"));
    const Rate rate = race.run(workers, 1);
    const qint64 paid = town.number(QStringLiteral("SELECT COUNT(*) FROM payment WHERE "
                                                   "voucher_c = amount_c AND offline = 0"));
    COMPTOIR_ASSERT(paid - before > 0 && town.isSound());
    return rate;
}

Rate redeemBatched(Town &town, int seconds)
{
    const int tills = clients * std::max(1, seconds * mostBatchedPerSecond / perBatch / clients);
    auto prepared = town.addTills(tills);
    std::vector<Worker> workers(clients);
    AnyVoucher voucher;
    for (int i = 0; i < tills; ++i) {
        for (int debit = 0; debit < perBatch; ++debit)
            prepared[size_t(i)].debit(voucher.next(i % clients), 1);
        workers[size_t(i % clients)].steps.push_back({prepared[size_t(i)].push()});
    }
    Race race(town, seconds);
    const Rate rate = race.run(workers, perBatch);
    COMPTOIR_ASSERT(town.number(QStringLiteral("SELECT COUNT(*) FROM payment WHERE "
                                               "voucher_c < amount_c"))
                    == 0);
    COMPTOIR_ASSERT(town.isSound());
    return rate;
}

} // namespace comptoir::bench
