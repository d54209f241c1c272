// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/SyncBench.h"

#include "core/base/Assert.h"
#include "sync/net/SignedAnswers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTestEventLoop>

#include <cstdio>

namespace comptoir::bench {

namespace {

QString number(double value, int decimals = 0)
{
    return QString::number(value, 'f', decimals);
}

QString asTimes(double ratio)
{
    return number(ratio, 1) + u" ×";
}

QString percentiles(const std::vector<double> &ms)
{
    return number(percentile(ms, 0.5), 1) + u" / " + number(percentile(ms, 0.95), 1) + u" ms";
}

/// An answer as the till's own client fetches it.
net::HttpAnswer fetched(net::Transport &http, const net::HttpRequest &request)
{
    QTestEventLoop loop;
    net::HttpAnswer answer;
    http.send(request, [&](const Result<net::HttpAnswer> &came) {
        COMPTOIR_ASSERT(came);
        answer = *came;
        loop.exitLoop();
    });
    loop.enterLoopMSecs(60'000);
    COMPTOIR_ASSERT(!loop.timeout());
    return answer;
}

} // namespace

SyncBench::SyncBench(const Plan &plan, PouchPeer &pouch, DurablePostgres &postgres)
    : m_plan(plan),
      m_pouch(pouch),
      m_postgres(postgres)
{}

void SyncBench::add(const Line &line)
{
    m_lines.push_back(line);
    std::printf("  %s: %s, peer %s %s (goal %s) %s\n", qPrintable(line.what), qPrintable(line.ours),
                qPrintable(line.peer), qPrintable(line.ratio), qPrintable(line.goal),
                line.met ? "met" : "NOT MET");
    std::fflush(stdout);
}

QString SyncBench::keep(const QJsonArray &documents)
{
    const QString path = m_folder.filePath(QStringLiteral("documents.json"));
    QFile file(path);
    COMPTOIR_ASSERT(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(documents).toJson(QJsonDocument::Compact));
    return path;
}

SyncBench::PouchRun SyncBench::pouchPush(const QString &documents, const QString &server, int batch)
{
    const QString name = QStringLiteral("push%1").arg(++m_pouchRuns);
    const QString remote = server + u'/' + name;
    const QJsonObject filled = m_pouch.ask(
        QStringLiteral("fill"),
        {{QStringLiteral("name"), name}, {QStringLiteral("docs"), documents}});
    const QJsonObject done = m_pouch.ask(
        QStringLiteral("push"),
        {{QStringLiteral("name"), name},
         {QStringLiteral("remote"), remote},
         {QStringLiteral("options"), QJsonObject{{QStringLiteral("batch_size"), batch}}}});
    COMPTOIR_ASSERT(done[u"docs"] == filled[u"docs"]);
    return {done[u"ms"].toDouble(), name};
}

void SyncBench::push(const QString &backend, const QString &database, double times)
{
    BenchTown town(m_folder.path(), database, m_plan.ops / 10 * (m_plan.runs + 2) / 2 + 10);
    std::vector<double> ours, peers, largePeers, ratios;
    QString documents;
    for (int run = 0; run < m_plan.runs; ++run) {
        BenchTill till(m_folder.path(), town);
        till.firstSync();
        till.settle();
        till.work(town, m_plan.ops);
        ours.push_back(m_plan.ops * 1000.0 / till.push());
        COMPTOIR_ASSERT(till.count(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state IN "
                                                  "(2, 3) AND result IS NOT NULL"))
                        == m_plan.ops / 10);
        COMPTOIR_ASSERT(till.count(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE state = 4"))
                        == 0);
        documents = keep(till.documents());
        peers.push_back(m_plan.ops * 1000.0 / pouchPush(documents, m_pouch.url()).ms);
        largePeers.push_back(m_plan.ops * 1000.0 / pouchPush(documents, m_pouch.url(), 500).ms);
        ratios.push_back(ours.back() / peers.back());
        std::printf("  run %d on %s: %.0f ops/s, PouchDB %.0f docs/s (%.0f in batches of 500): "
                    "%.1f ×\n",
                    run + 1, qPrintable(backend), ours.back(), peers.back(), largePeers.back(),
                    ratios.back());
        std::fflush(stdout);
    }
    const double ratio = median(ratios);
    add({QStringLiteral("push of %1 ops, %2").arg(m_plan.ops).arg(backend),
         u"≥ " + number(times) + u" × PouchDB", number(median(ours)) + u" ops/s",
         number(median(peers)) + u" docs/s (" + number(median(largePeers)) + u" by 500)",
         asTimes(ratio), ratio >= times});
    if (database.isEmpty())
        wirePush(town, documents);
}

void SyncBench::wirePush(BenchTown &town, const QString &documents)
{
    WireProxy cable(town.port()), pouchCable(m_pouch.port());
    BenchTill till(m_folder.path(), town, cable.url());
    till.firstSync();
    till.settle();
    till.work(town, m_plan.ops);
    const Traffic before = cable.traffic();
    till.push();
    const Traffic ours = cable.traffic() - before;
    pouchPush(documents, pouchCable.url());
    const Traffic peers = pouchCable.traffic();
    const auto batches = (m_plan.ops + 499) / 500;
    add({QStringLiteral("requests of that push"), u"≤ " + number(batches + 2),
         number(double(ours.requests)), number(double(peers.requests)),
         asTimes(double(peers.requests) / double(ours.requests)), ours.requests <= batches + 2});
    add({QStringLiteral("bytes sent (and answered)"), QStringLiteral("≤ 1.00 MB"),
         QStringLiteral("%1 MB (%2)").arg(number(ours.up / 1e6, 2), number(ours.down / 1e6, 2)),
         QStringLiteral("%1 MB (%2)").arg(number(peers.up / 1e6, 2), number(peers.down / 1e6, 2)),
         asTimes(double(peers.up) / double(ours.up)), ours.up <= 100LL * m_plan.ops});
}

void SyncBench::singles(const QString &what, BenchTown &town, int delayMs, int count)
{
    WireProxy cable(town.port(), delayMs), pouchCable(m_pouch.port(), delayMs);
    const QString origin = delayMs > 0 ? cable.url() : town.url();
    const QString server = (delayMs > 0 ? pouchCable.url() : m_pouch.url())
        + QStringLiteral("/single%1").arg(++m_pouchRuns);
    const QString name = QStringLiteral("single%1").arg(m_pouchRuns);
    BenchTill till(m_folder.path(), town, origin);
    till.firstSync();
    till.settle();
    till.pushOne();
    std::vector<double> ours, peers;
    const auto pushPouch = [&](int i) {
        const QJsonObject doc{{QStringLiteral("_id"), QStringLiteral("sale-%1").arg(i)},
                              {QStringLiteral("kind"), QStringLiteral("stock.move")},
                              {QStringLiteral("qty"), -1000},
                              {QStringLiteral("why"), QStringLiteral("sale")}};
        return m_pouch
            .ask(QStringLiteral("pushOne"),
                 {{QStringLiteral("name"), name},
                  {QStringLiteral("remote"), server},
                  {QStringLiteral("doc"), doc}})[u"ms"]
            .toDouble();
    };
    pushPouch(-1);
    for (int i = 0; i < count; ++i) {
        ours.push_back(till.pushOne());
        peers.push_back(pushPouch(i));
    }
    const double p50 = percentile(ours, 0.5), p95 = percentile(ours, 0.95);
    const bool met = delayMs > 0 ? p50 <= 2 * delayMs + 15 : p50 <= 6 && p95 <= 12;
    add({what,
         delayMs > 0 ? QStringLiteral("≤ 1 RTT + 15 ms") : QStringLiteral("p50 / p95 ≤ 6 / 12 ms"),
         percentiles(ours), percentiles(peers), asTimes(median(peers) / median(ours)), met});
}

void SyncBench::latency()
{
    BenchTown town(m_folder.path(), {}, 10);
    singles(QStringLiteral("one op to durable ack, SQLite"), town, 0, m_plan.singles);
    singles(QStringLiteral("the same, %1 ms round trip").arg(m_plan.roundTripMs), town,
            m_plan.roundTripMs / 2, std::max(3, m_plan.singles / 10));
    BenchTown other(m_folder.path(), m_postgres.newDatabase(), 10);
    singles(QStringLiteral("one op to durable ack, PostgreSQL"), other, 0, m_plan.singles);
}

void SyncBench::pull()
{
    BenchTown town(m_folder.path(), {}, 10);
    BenchTill seeder(m_folder.path(), town);
    seeder.firstSync();
    seeder.stockShelves(m_plan.ops);
    seeder.push();
    seeder.settle();
    const QString documents = keep(seeder.documents());
    const PouchRun source = pouchPush(documents, m_pouch.url());
    std::vector<double> ours, peers, ratios;
    for (int run = 0; run < m_plan.runs; ++run) {
        BenchTill till(m_folder.path(), town);
        ours.push_back(m_plan.ops * 1000.0 / till.firstSync());
        COMPTOIR_ASSERT(till.count(QStringLiteral("SELECT COUNT(*) FROM feed_row WHERE entity = "
                                                  "'reg'"))
                        == m_plan.ops);
        const QString remote = m_pouch.url() + u'/' + source.name;
        const QJsonObject done = m_pouch.ask(
            QStringLiteral("pull"),
            {{QStringLiteral("name"), QStringLiteral("pull%1").arg(++m_pouchRuns)},
             {QStringLiteral("remote"), remote}});
        COMPTOIR_ASSERT(done[u"docs"].toInt() == m_plan.ops);
        peers.push_back(m_plan.ops * 1000.0 / done[u"ms"].toDouble());
        ratios.push_back(ours.back() / peers.back());
        std::printf("  run %d: %.0f rows/s, PouchDB %.0f docs/s: %.1f ×\n", run + 1, ours.back(),
                    peers.back(), ratios.back());
        std::fflush(stdout);
    }
    add({QStringLiteral("a new device pulls %1 rows").arg(m_plan.ops),
         QStringLiteral("≥ 50000 rows/s"), number(median(ours)) + u" rows/s",
         number(median(peers)) + u" docs/s", asTimes(median(ratios)), median(ours) >= 50'000});
}

void SyncBench::packs()
{
    for (const qint64 vouchers : m_plan.packs)
        pack(vouchers, 40.0 + 310.0 * double(vouchers - 100'000) / 900'000,
             60.0 * double(vouchers) / 100'000);
}

/// The mix of sync.md §2.9 "50 %": 15 % used in part (79 different sums), 34 % spent, 1 % blocked,
/// by chance, for any order among them would be compressed away. A pack is made of their history.
void SyncBench::useHalf(BenchTown &town)
{
    town.change([](backend::StorageTransaction &transaction) -> Result<void> {
        for (const char *sql :
             {"CREATE TEMP TABLE mix AS SELECT serial, abs(random() % 100) AS lot, 25 * (1 + "
              "abs(random() % 79)) AS part FROM voucher",
              "CREATE UNIQUE INDEX temp.mix_serial ON mix(serial)",
              "UPDATE voucher SET spent_c = (SELECT CASE WHEN lot < 15 THEN part ELSE face_c END "
              "FROM mix m WHERE m.serial = voucher.serial) "
              "WHERE serial IN (SELECT serial FROM mix WHERE lot < 49)",
              "UPDATE voucher SET status = 'blocked' "
              "WHERE serial IN (SELECT serial FROM mix WHERE lot = 49)",
              "INSERT INTO voucher_history(campaign, serial, ver, remaining_c, status, change, "
              "feed_n) SELECT campaign, serial, 1, face_c - spent_c, status, 0, "
              "(SELECT n FROM feed_head) FROM voucher WHERE spent_c > 0 OR status = 'blocked'",
              "DROP TABLE mix"})
            COMPTOIR_CHECK(transaction.run(QLatin1String(sql)));
        return {};
    });
}

void SyncBench::pack(qint64 vouchers, double kilobytes, double goalMs)
{
    BenchTown town(m_folder.path(), {}, vouchers);
    useHalf(town);
    WireProxy cable(town.port());
    BenchTill till(m_folder.path(), town, cable.url());
    till.firstSync();
    till.settle();
    net::HttpClient http{QUrl(cable.url())};
    net::HttpRequest request;
    request.path = QStringLiteral("/v1/campaigns/%1/voucher-pack/latest").arg(town.campaign());
    request.headers = *till.till().driver().requests().authorisation();
    request.expect = net::Expect::Binary;
    request.maxBytes = 32 << 20;
    const Traffic before = cable.traffic();
    const net::HttpAnswer answer = fetched(http, request);
    const Traffic wire = cable.traffic() - before;
    std::vector<double> ms;
    for (int run = 0; run < m_plan.runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto answers = till.till().driver().requests().signedAnswers();
        const auto read = wire::VoucherPack::verified(answer.body, answers->ackKeys());
        COMPTOIR_ASSERT(read && qint64(read->states.size()) == vouchers);
        COMPTOIR_ASSERT(std::abs(qint64(read->balances.size()) - vouchers * 15 / 100)
                        < vouchers / 100);
        const auto transaction = *store::Transaction::begin(till.database());
        COMPTOIR_ASSERT(till.lists().applyPack(*transaction, *read, Instant::fromMs(1)));
        COMPTOIR_ASSERT(transaction->commit());
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const QString what = QStringLiteral("voucher states of %1, half used").arg(vouchers);
    add({what + QStringLiteral(", bytes"), u"≤ " + number(kilobytes) + u" KB",
         number(double(wire.down) / 1000, 1) + u" KB", QStringLiteral("–"), QStringLiteral("–"),
         double(wire.down) <= kilobytes * 1000});
    add({what + QStringLiteral(", verified and applied"), u"≤ " + number(goalMs) + u" ms",
         number(median(ms), 1) + u" ms", QStringLiteral("–"), QStringLiteral("–"),
         median(ms) <= goalMs});
}

} // namespace comptoir::bench
