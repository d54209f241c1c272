// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Json.h"
#include "tests/bench/backend/Client.h"
#include "tests/bench/backend/Phases.h"

#include <asio/steady_timer.hpp>

#include <map>

namespace comptoir::bench {

namespace {

constexpr int opsPerTill = 50, debitsPerTill = 3, saleBytes = 120;

QByteArray outageOf(PreparedTill &till, test::SeededEntropy &random)
{
    for (int i = 0; i < opsPerTill - 2 * debitsPerTill; ++i)
        till.seal(saleBytes);
    for (int i = 0; i < debitsPerTill; ++i)
        till.debit(vouchers::Serial(random.below(Town::vouchers)), 1);
    return till.push();
}

/// A till as the protocol wants it: its access token is over, so it signs in before it pushes. It
/// waits as long as it is told, give or take a fifth, and twice as long each time when it was told
/// nothing.
class ReturningTill
{
public:
    struct Tally
    {
        std::vector<double> admittedMs; ///< of pushes
        std::map<int, int> refusals; ///< by status; 0: closed without an answer
        int requests = 0, drained = 0, wrong = 0;
        Clock::time_point last;
    };

    ReturningTill(asio::io_context &context, quint16 port, PreparedTill till,
                  test::SeededEntropy &random, Tally &tally)
        : m_client(std::make_shared<Client>(context, port)),
          m_timer(context),
          m_till(std::move(till)),
          m_push(outageOf(m_till, random)),
          m_random(random),
          m_tally(tally)
    {}

    void comeAfter(int ms)
    {
        m_timer.expires_after(std::chrono::milliseconds(ms));
        m_timer.async_wait([this](const auto &) { isSignedIn() ? push() : askNonce(); });
    }

private:
    bool isSignedIn() const { return !m_token.isEmpty(); }
    void ask(const QByteArray &request, const std::function<void(const QByteArray &)> &came)
    {
        ++m_tally.requests;
        m_client->ask(request, [this, came](const Reply &reply) {
            if (reply.status == 200)
                came(reply.body);
            else
                refused(reply);
        });
    }
    void askNonce()
    {
        ask(httpRequest("GET /v1/nonce", {}),
            [this](const QByteArray &nonce) { askToken(m_till.askToken(nonce)); });
    }
    void askToken(const QByteArray &request)
    {
        ask(request, [this](const QByteArray &body) {
            m_token = (*wire::parseObject(body))[u"access_token"].toString().toLatin1();
            push();
        });
    }
    void push()
    {
        const auto began = Clock::now();
        QByteArray request = m_push;
        request.replace(m_till.accessToken, m_token);
        ask(request, [this, began](const QByteArray &body) {
            m_client->close();
            m_tally.admittedMs.push_back(1000 * secondsSince(began));
            acknowledged(body);
        });
    }
    void acknowledged(const QByteArray &body)
    {
        m_tally.last = Clock::now();
        ++m_tally.drained;
        const QByteArray acked = "\\\"acked_seq\\\":" + QByteArray::number(opsPerTill);
        if (!body.contains(acked) || body.contains("problem"))
            ++m_tally.wrong;
        m_push.clear();
    }
    void refused(const Reply &reply)
    {
        m_client->close();
        ++m_tally.refusals[reply.status];
        const int told = reply.retryAfter * 1000;
        const int backoff = 1 + m_random.below(1000 << std::min(m_failures++, 8));
        comeAfter(told > 0 ? told * 4 / 5 + m_random.below(told * 2 / 5) : backoff);
    }

    std::shared_ptr<Client> m_client;
    asio::steady_timer m_timer;
    PreparedTill m_till;
    QByteArray m_push;
    QByteArray m_token;
    test::SeededEntropy &m_random;
    Tally &m_tally;
    int m_failures = 0;
};

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
        tills.push_back(
            std::make_unique<ReturningTill>(context, town.port(), std::move(till), random, tally));
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
    const int busy = errors[503];
    errors.erase(503);
    const double p99 = percentile(tally.admittedMs, 0.99);
    const int goal = town.isPostgres() ? 120 : 180;
    std::printf("  storm: %lld of %lld ops, each once; %.0f ops/s; pushes p50 %.0f ms, "
                "p99 %.0f ms, max %.0f ms; %d requests%s; backend %.2f cores, %.1f MiB\n",
                qlonglong(there), qlonglong(expected), double(there) / seconds,
                percentile(tally.admittedMs, 0.5), p99, percentile(tally.admittedMs, 1),
                tally.requests, qPrintable(listed(tally.refusals)),
                (town.cpuSeconds() - cpu) / seconds, town.residentMiB());
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
            {name + QStringLiteral("requests answered, and of them by 503"),
             {},
             QStringLiteral("%1/s, %2 %")
                 .arg(tally.requests / seconds, 0, 'f', 0)
                 .arg(100.0 * busy / tally.requests, 0, 'f', 0),
             {},
             {},
             true},
            {name + QStringLiteral("memory of the backend after it"),
             {},
             QStringLiteral("%1 MiB").arg(town.residentMiB(), 0, 'f', 1),
             {},
             {},
             true},
            {name + QStringLiteral("admitted push p99"), QStringLiteral("< 2 s"),
             QStringLiteral("%1 s").arg(p99 / 1000, 0, 'f', 2), {}, {}, p99 < 2000}};
}

} // namespace comptoir::bench
