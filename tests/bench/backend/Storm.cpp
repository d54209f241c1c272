// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backend/Client.h"
#include "tests/bench/backend/Phases.h"

#include <asio/steady_timer.hpp>

#include <map>

namespace comptoir::bench {

namespace {

constexpr int opsPerTill = 50, debitsPerTill = 3, saleBytes = 120;

/// A till as the protocol wants it: it waits as long as it is told, give or take a fifth, and twice
/// as long each time when it was told nothing.
class ReturningTill
{
public:
    struct Tally
    {
        std::vector<double> admittedMs;
        std::map<int, int> refusals; ///< by status; 0: closed without an answer
        int drained = 0, wrong = 0;
        Clock::time_point last;
    };

    ReturningTill(asio::io_context &context, quint16 port, QByteArray request,
                  test::SeededEntropy &random, Tally &tally)
        : m_client(std::make_shared<Client>(context, port)),
          m_timer(context),
          m_request(std::move(request)),
          m_random(random),
          m_tally(tally)
    {}

    void comeAfter(int ms)
    {
        m_timer.expires_after(std::chrono::milliseconds(ms));
        m_timer.async_wait([this](const auto &) { send(); });
    }

private:
    void send()
    {
        const auto began = Clock::now();
        m_client->ask(m_request, [this, began](const Reply &reply) {
            m_client->close();
            if (reply.status == 200)
                acknowledged(reply, 1000 * secondsSince(began));
            else
                refused(reply);
        });
    }
    void acknowledged(const Reply &reply, double ms)
    {
        m_tally.admittedMs.push_back(ms);
        m_tally.last = Clock::now();
        ++m_tally.drained;
        const QByteArray acked = "\\\"acked_seq\\\":" + QByteArray::number(opsPerTill);
        if (!reply.body.contains(acked) || reply.body.contains("problem"))
            ++m_tally.wrong;
        m_request.clear();
    }
    void refused(const Reply &reply)
    {
        ++m_tally.refusals[reply.status];
        const int told = reply.retryAfter * 1000;
        const int backoff = 1 + m_random.below(1000 << std::min(m_failures++, 8));
        comeAfter(told > 0 ? told * 4 / 5 + m_random.below(told * 2 / 5) : backoff);
    }

    std::shared_ptr<Client> m_client;
    asio::steady_timer m_timer;
    QByteArray m_request;
    test::SeededEntropy &m_random;
    Tally &m_tally;
    int m_failures = 0;
};

QByteArray outageOf(PreparedTill &till, test::SeededEntropy &random)
{
    for (int i = 0; i < opsPerTill - 2 * debitsPerTill; ++i)
        till.seal(saleBytes);
    for (int i = 0; i < debitsPerTill; ++i)
        till.debit(vouchers::Serial(random.below(Town::vouchers)), 1);
    return till.push();
}

QString listed(const std::map<int, int> &refusals)
{
    QString text;
    for (const auto &[status, count] : refusals)
        text += QStringLiteral(", %1 × %2")
                    .arg(count)
                    .arg(status == 0 ? QStringLiteral("closed") : QString::number(status));
    return text;
}

} // namespace

Figures storm(Town &town, const Sizes &sizes)
{
    test::SeededEntropy random(11);
    asio::io_context context(1);
    ReturningTill::Tally tally;
    std::vector<std::unique_ptr<ReturningTill>> tills;
    for (PreparedTill &till : town.addTills(sizes.tills))
        tills.push_back(std::make_unique<ReturningTill>(context, town.port(),
                                                        outageOf(till, random), random, tally));
    const QString logged = QStringLiteral("SELECT COUNT(*) FROM op_log WHERE status = 'applied'");
    const qint64 before = town.number(logged);
    const double cpu = town.cpuSeconds();
    const auto began = Clock::now();
    for (const auto &till : tills)
        till->comeAfter(random.below(sizes.window * 1000));
    context.run();

    const double seconds = std::chrono::duration<double>(tally.last - began).count();
    const qint64 expected = qint64(sizes.tills) * opsPerTill;
    const qint64 there = town.number(logged) - before;
    const bool whole = there == expected && tally.drained == sizes.tills && tally.wrong == 0
        && town.isSound();
    std::map<int, int> errors = tally.refusals;
    errors.erase(503);
    const double p99 = percentile(tally.admittedMs, 0.99);
    const int goal = town.isPostgres() ? 120 : 180;
    std::printf("  storm: %lld of %lld ops, each once; %.0f ops/s; pushes p50 %.0f ms, "
                "p99 %.0f ms, max %.0f ms%s; backend %.2f cores\n",
                qlonglong(there), qlonglong(expected), double(there) / seconds,
                percentile(tally.admittedMs, 0.5), p99, percentile(tally.admittedMs, 1),
                qPrintable(listed(tally.refusals)), (town.cpuSeconds() - cpu) / seconds);
    const QString name = QStringLiteral("%1 tills × %2 ops back within %3 s: ")
                             .arg(sizes.tills)
                             .arg(opsPerTill)
                             .arg(sizes.window);
    return {{name + QStringLiteral("drained"), QStringLiteral("≤ %1 s").arg(goal),
             QStringLiteral("%1 s").arg(seconds, 0, 'f', 1), {}, {}, seconds <= goal},
            {name + QStringLiteral("lost, doubled or wrong"), QStringLiteral("0"),
             QString::number(std::abs(expected - there) + tally.wrong), {}, {}, whole},
            {name + QStringLiteral("refused but by 503"), QStringLiteral("0"),
             QString::number(expected == 0 ? 0 : [&errors] {
                 int count = 0;
                 for (const auto &[status, times] : errors)
                     count += times;
                 return count;
             }()),
             {}, {}, errors.empty()},
            {name + QStringLiteral("admitted push p99"), QStringLiteral("< 2 s"),
             QStringLiteral("%1 s").arg(p99 / 1000, 0, 'f', 2), {}, {}, p99 < 2000}};
}

} // namespace comptoir::bench
