// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/feed/DeviceCursors.h"
#include "backend/feed/FeedCursor.h"
#include "backend/feed/FeedWriter.h"
#include "backend/feed/ForgetRemoved.h"
#include "backend/merchants/JoinCampaign.h"
#include "backend/merchants/RevokeDevice.h"
#include "sync/wire/FeedCheck.h"
#include "tests/support/FakeTill.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::backend;
using namespace comptoir::test;

namespace {
constexpr qint64 dayMs = 86'400'000;
}

class tst_FeedReader : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Town> m_town;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<FakeTill> m_till;
    ShopId m_shop;

    static QString codeOf(const http::Response &response)
    {
        return FakeTill::json(response).value(u"code").toString();
    }
    static QByteArray after(const QJsonObject &page)
    {
        return "cursor=" + page.value(u"next").toString().toLatin1();
    }
    void write(const QString &id, qint64 version)
    {
        m_town->commit([&](auto &transaction) {
            return publish(transaction,
                           {.stream = QStringLiteral("campaign:1"),
                            .entity = QStringLiteral("voucher"),
                            .id = id,
                            .version = version,
                            .body = {{QStringLiteral("ver"), version}}});
        });
    }
    QJsonObject page(const QByteArray &query)
    {
        const auto response = m_till->feed("campaign:1", "?" + query);
        COMPTOIR_ASSERT(response.status == 200);
        return FakeTill::json(response);
    }
    http::Response waitingFeed(const QByteArray &query, const QByteArray &preference)
    {
        return m_till->get("/v1/feed/campaign:1" + query,
                           {{"Authorization", "Bearer " + m_till->token}, {"Prefer", preference}});
    }
    qint64 forget()
    {
        return m_town->commit(
            [&](auto &transaction) { return ForgetRemoved(m_town->clock).run(transaction); });
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<Town>();
        m_backend = std::make_unique<Backend>(*m_town->storage, m_town->keys, m_town->clock,
                                              m_town->entropy);
        m_till = std::make_unique<FakeTill>(*m_backend, m_town->entropy);
        m_shop = m_town->addShop(QStringLiteral("Boulangerie"));
        const auto campaign = m_town->addCampaign();
        m_town->addCampaign();
        m_town->commit(
            [&](auto &t) { return JoinCampaign(m_town->clock).run(t, m_shop, campaign); });
        const auto ticket = m_town->commit([&](auto &transaction) {
            return CreateEnrolment(m_town->keys, m_town->clock, m_town->entropy)
                .run(transaction, m_shop, EnrolmentConfirm::Auto);
        });
        QCOMPARE(m_till->enrol(ticket).status, 200);
        QCOMPARE(m_till->askToken().status, 200);
    }
    void cleanup()
    {
        m_till.reset();
        m_backend.reset();
        m_town.reset();
    }
    void aNewTillFindsKeysetCampaignsShopAndItself()
    {
        const QJsonObject territory = FakeTill::json(m_till->feed("territory"));
        QStringList entities;
        for (const QJsonValue &change : territory.value(u"changes").toArray())
            entities.append(change.toObject().value(u"e").toString());
        entities.sort();
        QCOMPARE(entities,
                 QStringList({QStringLiteral("campaign"), QStringLiteral("campaign"),
                              QStringLiteral("keyset")}));
        QVERIFY(territory.value(u"up_to_date").toBool());

        const QJsonObject shop = FakeTill::json(m_till->feed("shop:" + m_shop.text()));
        const QJsonObject row = shop.value(u"changes").toArray().at(0).toObject();
        QCOMPARE(row.value(u"ver").toInt(), 2);
        QCOMPARE(row.value(u"body").toObject().value(u"campaigns").toArray(), QJsonArray{1});

        const QJsonObject device = FakeTill::json(m_till->feed("device:" + m_till->device.text()));
        QCOMPARE(device.value(u"changes").toArray().at(0).toObject().value(u"body").toObject(),
                 QJsonObject({{QStringLiteral("status"), QStringLiteral("active")}}));
    }
    void pagesMissNothingAndEndUpToDate()
    {
        for (int i = 0; i < 25; ++i)
            write(QString::number(i), 1);
        QStringList ids;
        QByteArray query;
        int pages = 0;
        for (bool upToDate = false; !upToDate; ++pages) {
            const QJsonObject answer = page(query + "&limit=10");
            for (const QJsonValue &change : answer.value(u"changes").toArray())
                ids.append(change.toObject().value(u"id").toString());
            upToDate = answer.value(u"up_to_date").toBool();
            query = after(answer);
        }
        QCOMPARE(pages, 3);
        QCOMPARE(ids.size(), 25);
        QCOMPARE(ids.first(), QStringLiteral("0"));
        QCOMPARE(ids.last(), QStringLiteral("24"));
        QVERIFY(page(query).value(u"changes").toArray().isEmpty());
    }
    void aFullLastPageIsUpToDate()
    {
        for (int i = 0; i < 10; ++i)
            write(QString::number(i), 1);
        QVERIFY(page("limit=10").value(u"up_to_date").toBool());
        QVERIFY(!page("limit=9").value(u"up_to_date").toBool());
    }
    void aChangedRowComesAgainBehindTheCursor()
    {
        write(QStringLiteral("1"), 1);
        write(QStringLiteral("2"), 1);
        const QJsonObject first = page({});
        write(QStringLiteral("1"), 2);
        const QJsonObject second = page(after(first));
        const QJsonArray changes = second.value(u"changes").toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).toObject().value(u"ver").toInt(), 2);
        QVERIFY(second.value(u"head").toInteger() > first.value(u"head").toInteger());
        QVERIFY(changes.at(0).toObject().value(u"n").toInteger()
                > first.value(u"head").toInteger());
    }
    void aRowThatMovesWhileATillPagesIsStillDelivered()
    {
        for (int i = 0; i < 4; ++i)
            write(QString::number(i), 1);
        const QJsonObject first = page("limit=2");
        write(QStringLiteral("2"), 2); // moves behind the others
        const QJsonArray rest = page(after(first) + "&limit=10").value(u"changes").toArray();
        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.at(0).toObject().value(u"id").toString(), QStringLiteral("3"));
        QCOMPARE(rest.at(1).toObject().value(u"id").toString(), QStringLiteral("2"));
        QCOMPARE(rest.at(1).toObject().value(u"ver").toInt(), 2);
    }
    void aRemovedRowSaysSo()
    {
        write(QStringLiteral("1"), 1);
        m_town->commit([&](auto &transaction) {
            return publish(transaction,
                           {.stream = QStringLiteral("campaign:1"),
                            .entity = QStringLiteral("voucher"),
                            .id = QStringLiteral("1"),
                            .version = 2,
                            .body = {},
                            .deleted = true});
        });
        const QJsonObject change = page({}).value(u"changes").toArray().at(0).toObject();
        QVERIFY(change.value(u"deleted").toBool());
        QVERIFY(!change.contains(u"body"));
    }
    void readsOnlyWhatConcernsItsShop_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("campaign without us") << QByteArray("campaign:2");
        QTest::newRow("unknown campaign") << QByteArray("campaign:77");
        QTest::newRow("odd number") << QByteArray("campaign:01");
        QTest::newRow("no number") << QByteArray("campaign:");
        QTest::newRow("another shop") << QByteArray("shop:0190c3a2-79b0-7cc3-98c4-dc0c0c07398f");
        QTest::newRow("another device")
            << QByteArray("device:0190c3a2-79b0-7cc3-98c4-dc0c0c07398f");
        QTest::newRow("unknown stream") << QByteArray("audit");
    }
    void readsOnlyWhatConcernsItsShop()
    {
        QFETCH(const QByteArray, stream);
        const auto response = m_till->feed(stream);
        QCOMPARE(response.status, 403);
        QCOMPARE(codeOf(response), QStringLiteral("feed/forbidden"));
    }
    void refusesAForeignOrBrokenCursor_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        const auto text = [](const FeedCursor &cursor) { return cursor.text().toLatin1(); };
        QTest::newRow("broken") << QByteArray("abc");
        QTest::newRow("json of others") << base64url::encode("{\"v\":9}").toLatin1();
        QTest::newRow("other epoch")
            << text({QStringLiteral("e9-x"), QStringLiteral("campaign:1"), 1});
    }
    void refusesAForeignOrBrokenCursor()
    {
        QFETCH(const QByteArray, cursor);
        const auto response = m_till->feed("campaign:1", "?cursor=" + cursor);
        QCOMPARE(response.status, 410);
        QCOMPARE(codeOf(response), QStringLiteral("feed/cursor-expired"));
    }
    void refusesTheCursorOfAnotherStreamOrOneAheadOfUs()
    {
        const QJsonObject territory = FakeTill::json(m_till->feed("territory"));
        QCOMPARE(m_till->feed("campaign:1", "?" + after(territory)).status, 410);
        auto ahead = *FeedCursor::fromText(page({}).value(u"next").toString());
        ahead.n += 1;
        QCOMPARE(m_till->feed("campaign:1", "?cursor=" + ahead.text().toLatin1()).status, 410);
    }
    void tellsATillOfAnotherEpoch()
    {
        const http::Headers headers{{"Authorization", "Bearer " + m_till->token},
                                    {"Sync-Epoch", "e0-old"}};
        const auto response = m_till->get("/v1/feed/territory", headers);
        QCOMPARE(response.status, 409);
        QCOMPARE(codeOf(response), QStringLiteral("sync/epoch"));
        QCOMPARE(FakeTill::json(response).value(u"epoch"),
                 FakeTill::json(m_till->feed("territory")).value(u"epoch"));
    }
    void saysWhatATillMustHold()
    {
        const QJsonObject page = FakeTill::json(m_till->feed("territory"));
        wire::FeedCheck held;
        for (const QJsonValue &value : page.value(u"changes").toArray()) {
            const QJsonObject row = value.toObject();
            ++held.rows;
            held.sum ^= wire::FeedCheck::hashOf(row.value(u"e").toString(),
                                                row.value(u"id").toString(),
                                                row.value(u"ver").toInteger());
        }
        QCOMPARE(page.value(u"check").toObject(), held.toJson());
        QCOMPARE(held.rows, 3);
        QVERIFY(!FakeTill::json(m_till->feed("territory", "?limit=1")).contains(u"check"));
        QVERIFY(!FakeTill::json(m_till->feed("campaign:1")).contains(u"check"));
        const wire::FeedCheck known{
            1, wire::FeedCheck::hashOf(QStringLiteral("voucher"), QStringLiteral("88121"), 3)};
        QCOMPARE(known.toJson().value(u"sum").toString(), QStringLiteral("850b8d869dc75380"));
    }
    void waitsForNewsBehindTheCursorOnly()
    {
        write(QStringLiteral("1"), 1);
        const QByteArray query = "?" + after(page({}));
        const auto answer = waitingFeed(query, "respond-async, wait=25");
        QVERIFY(answer.wait.has_value());
        QCOMPARE(*answer.wait, (http::Wait{"campaign:1", 25'000}));
        QCOMPARE(waitingFeed(query, "wait=3600").wait->ms, 25'000);
        QVERIFY(!waitingFeed(query, "wait=0").wait.has_value());
        QVERIFY(!waitingFeed(query, "wait=-5").wait.has_value());
        QVERIFY(!waitingFeed(query, "handling=lenient").wait.has_value());
        QVERIFY(!waitingFeed({}, "wait=25").wait.has_value()); // a till that begins
        write(QStringLiteral("1"), 2);
        QVERIFY(!waitingFeed(query, "wait=25").wait.has_value());
    }
    void tellsWhichStreamsATillMayRead()
    {
        QCOMPARE(m_till->get("/v1/events", {}).status, 401);
        const auto response = m_till->get("/v1/events",
                                          {{"Authorization", "Bearer " + m_till->token}});
        QCOMPARE(response.status, 200);
        QVERIFY(response.stream.has_value());
        const QByteArrayList expected{"territory", "shop:" + m_shop.text(),
                                      "device:" + m_till->device.text(), "campaign:1"};
        QCOMPARE(response.stream->topics, expected);
        QCOMPARE(response.stream->ms, DeviceTokens::tokenSeconds * 1000);
        const auto head = FakeTill::json(m_till->feed("territory")).value(u"changes").toArray();
        QCOMPARE(response.stream->first.first(),
                 wire::compact({{QStringLiteral("stream"), QStringLiteral("territory")},
                                {QStringLiteral("head"), head.last().toObject().value(u"n")}}));
    }
    void forgetsARemovedRowWhenItIsOldAndEveryTillHasSeenIt()
    {
        write(QStringLiteral("1"), 1);
        const QByteArray early = after(page({}));
        write(QStringLiteral("2"), 1);
        page(early); // notes where the till stands
        m_town->commit([&](auto &transaction) {
            return publish(transaction,
                           {.stream = QStringLiteral("campaign:1"),
                            .entity = QStringLiteral("voucher"),
                            .id = QStringLiteral("1"),
                            .version = 2,
                            .body = {},
                            .deleted = true});
        });
        QCOMPARE(forget(), 0);
        m_town->clock.advanceMs(399 * dayMs);
        QCOMPARE(forget(), 0);
        m_town->clock.advanceMs(2 * dayMs);
        QCOMPARE(forget(), 0); // old enough, but the till was last seen before it
        QCOMPARE(m_till->askToken().status, 200);
        const QByteArray late = after(page(early));
        m_town->clock.advanceMs(DeviceCursors::exactToMs);
        QCOMPARE(m_till->askToken().status, 200);
        page(late);
        QCOMPARE(forget(), 1);
        QCOMPARE(page({}).value(u"changes").toArray().size(), 1);
        QVERIFY(page(late).value(u"up_to_date").toBool());
        const auto refused = m_till->feed("campaign:1", "?" + early);
        QCOMPARE(refused.status, 410);
        QCOMPARE(codeOf(refused), QStringLiteral("feed/cursor-expired"));
    }
    void aRevokedTillHoldsNothingBack()
    {
        write(QStringLiteral("1"), 1);
        page(after(page({})));
        m_town->commit([&](auto &transaction) {
            return publish(transaction,
                           {.stream = QStringLiteral("campaign:1"),
                            .entity = QStringLiteral("voucher"),
                            .id = QStringLiteral("1"),
                            .version = 2,
                            .body = {},
                            .deleted = true});
        });
        QCOMPARE(forget(), 0);
        m_town->clock.advanceMs(401 * dayMs);
        QCOMPARE(forget(), 0);
        m_town->commit([&](auto &transaction) {
            return RevokeDevice(m_town->clock).run(transaction, m_till->device);
        });
        QCOMPARE(forget(), 1);
    }
    void refusesAnAbsurdLimit_data()
    {
        QTest::addColumn<QByteArray>("limit");
        for (const char *limit : {"0", "-1", "1001", "x", ""})
            QTest::newRow(limit) << QByteArray(limit);
    }
    void refusesAnAbsurdLimit()
    {
        QFETCH(const QByteArray, limit);
        QCOMPARE(m_till->feed("territory", "?limit=" + limit).status, 400);
    }
};

QTEST_GUILESS_MAIN(tst_FeedReader)
#include "tst_FeedReader.moc"
