// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Incident.h"
#include "tests/support/backend/TestTown.h"

#include <QRegularExpression>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using backend::MetricsText;

class tst_Metrics : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till;

    QByteArray metrics() { return m_town->ask("GET", "/metrics").body; }
    /// The value of one sample; -1 if there is none.
    double sample(const QByteArray &name)
    {
        for (const QByteArray &line : metrics().split('\n')) {
            if (line.startsWith(QByteArray(name + ' ')))
                return line.sliced(name.size() + 1).toDouble();
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(7);
        m_town->issue(20);
        m_till = std::make_unique<TestTill>(*m_town,
                                            m_town->addShop(QStringLiteral("Boulangerie")));
    }
    void everyLineIsWhatPrometheusReads()
    {
        m_till->debit(1, 500);
        m_till->push();
        static const QRegularExpression line(QStringLiteral(
            "^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z]+=.+)(,[a-z]+=.+)*\\})? [-+0-9.e]+)$"));
        const auto response = m_town->ask("GET", "/metrics");
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type").value_or(QByteArray()),
                 QByteArray(MetricsText::contentType));
        QVERIFY(response.body.endsWith('\n'));
        QSet<QByteArray> samples;
        for (const QByteArray &text : response.body.chopped(1).split('\n')) {
            QVERIFY2(line.match(QString::fromUtf8(text)).hasMatch(), text.constData());
            const QByteArray name = text.left(text.lastIndexOf(' '));
            QVERIFY2(text.startsWith('#') || !samples.contains(name), text.constData());
            samples.insert(name);
        }
    }
    void labelsCannotBreakOutOfTheirQuotes()
    {
        MetricsText text;
        text.family("a", "gauge", "b");
        text.sample(1, {{"c", "x\"y\\z\nw"}});
        QVERIFY(text.text().endsWith("a{c=\"x\\\"y\\\\z\\nw\"} 1\n"));
    }
    void countsAnswersByRouteAndStatus()
    {
        const QByteArray push =
            "comptoir_http_requests_total{method=\"POST\",route=\"/v1/sync/ops\",status=\"200\"}";
        const double before = sample(push);
        m_till->push();
        m_till->push();
        QCOMPARE(sample(push), std::max(before, 0.0) + 2);
        QVERIFY(sample("comptoir_http_request_seconds_count{route=\"/v1/sync/ops\"}") >= 2);
        QVERIFY(sample("comptoir_http_request_seconds_bucket{route=\"/v1/sync/ops\",le=\"+Inf\"}")
                >= 2);
    }
    void strangersMakeNoNewSeries()
    {
        for (int i = 0; i < 20; ++i)
            m_town->ask("M" + QByteArray::number(i), "/nowhere/" + QByteArray::number(i));
        QCOMPARE(sample("comptoir_http_requests_total{method=\"other\",route=\"other\","
                        "status=\"404\"}"),
                 20);
        QVERIFY(!metrics().contains("nowhere"));
    }
    void countsWhatBecameOfOps()
    {
        m_till->debit(1, 500);
        m_till->push();
        QCOMPARE(sample("comptoir_ops_total{result=\"applied\"}"), 2);
        m_till->claim(999, 500); // of no voucher
        const auto batch = m_till->batch();
        m_till->send(batch);
        m_till->send(batch); // its answer was lost
        QCOMPARE(sample("comptoir_ops_total{result=\"rejected\"}"), 1);
        QCOMPARE(sample("comptoir_ops_total{result=\"duplicate\"}"), 1);
        QCOMPARE(sample("comptoir_ops_total{result=\"applied\"}"), 2);
    }
    void aPushThatFailedCountsNoOps()
    {
        m_till->debit(1, 500);
        const auto batch = m_till->batch();
        const QByteArray counted = "comptoir_ops_total{result=\"applied\"}";
        int calls = 0;
        for (int status = 0; status != 200; ++calls) {
            m_town->storage.failCall(calls + 1, "store/disk-io");
            status = m_till->send(batch).status;
            m_town->storage.failCall(0, {});
            QCOMPARE(sample(counted), status == 200 ? 2 : -1);
        }
        QVERIFY2(calls > 10, "the commit is the last of many calls");
    }
    void tellsOfTillsThatWereSeenToday()
    {
        m_till->push();
        QCOMPARE(sample("comptoir_devices_seen"), 1);
        m_town->clock.advanceMs(86'400'001);
        QCOMPARE(sample("comptoir_devices_seen"), 0);
    }
    void tellsOfIncidentsAndOfWhatIsInNoCopy()
    {
        QCOMPARE(sample("comptoir_incidents_open"), 0);
        QCOMPARE(sample("comptoir_backup_pending"), 1);
        QCOMPARE(sample("comptoir_backup_timestamp_seconds"), 0);
        m_town->act([&](backend::StorageTransaction &transaction) {
            return openIncident(transaction,
                                {.kind = QStringLiteral("sync/fork"),
                                 .device = m_till->device,
                                 .detail = {},
                                 .at = m_town->clock.now()});
        });
        QCOMPARE(sample("comptoir_incidents_open"), 1);
    }
    void stillAnswersWhenTheDatabaseDoesNot()
    {
        m_town->storage.failCall(1, "store/unreachable");
        const QByteArray text = metrics();
        QVERIFY(text.contains("comptoir_database_up 0\n"));
        QVERIFY(text.contains("process_resident_memory_bytes "));
        QVERIFY(!text.contains("comptoir_devices_seen"));
        QCOMPARE(sample("comptoir_database_up"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_Metrics.moc"
