// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend/TestTown.h"

#include "core/vouchers/HumanCode.h"
#include "sync/wire/CodeList.h"
#include "sync/wire/Json.h"
#include "sync/wire/VoucherPack.h"

#include <QTest>
#include <QThread>

using namespace comptoir;
using namespace comptoir::test;
using State = wire::VoucherPack::State;

class tst_VoucherRoutes : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<TestTill> m_till;

    http::Response resolve(const QString &code)
    {
        return m_till->ask("POST", "/v1/vouchers/resolve", wire::compact({{"code", code}}));
    }
    QString codeOf(int serial)
    {
        return m_town->text("SELECT human_code FROM voucher WHERE serial = ?", {qint64(serial)});
    }
    wire::AckKeys ackKeys() const
    {
        return [this](int id) { return std::optional(m_town->keys.key(id).publicKey()); };
    }
    /// Follows the redirect of `latest`.
    http::Response latest(const QByteArray &file, QByteArray *address = nullptr)
    {
        const auto response = m_till->ask("GET", "/v1/campaigns/1/" + file + "/latest");
        const QByteArray location = response.headers.value("Location").value_or(QByteArray());
        if (address)
            *address = location;
        return response.status == 302 ? m_till->ask("GET", location) : response;
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>(41);
        m_town->issue(6);
        m_till = std::make_unique<TestTill>(*m_town, m_town->addShop("Boulangerie"));
    }
    void tellsWhatIsLeft()
    {
        m_till->debit(2, 700);
        m_till->push();
        const auto facts = signedContent(*m_town, json(m_till->ask("GET", "/v1/vouchers/1/2")),
                                         crypto::voucherFactsDomain);
        QCOMPARE(facts[u"remaining_c"].toInt(), 1800);
        QCOMPARE(facts[u"face_c"].toInt(), 2500);
        QCOMPARE(facts[u"status"].toString(), "open");
        QCOMPARE(facts[u"ver"].toInt(), 1);
        QCOMPARE(facts[u"last_used_ms"].toInteger(), m_town->clock.now().ms());
        QCOMPARE(facts[u"last_used_here"].toBool(), true);
        TestTill other(*m_town, m_town->addShop("Librairie"));
        const auto theirs = signedContent(*m_town, json(other.ask("GET", "/v1/vouchers/1/2")),
                                          crypto::voucherFactsDomain);
        QCOMPARE(theirs[u"last_used_here"].toBool(), false);
        const auto fresh = signedContent(*m_town, json(other.ask("GET", "/v1/vouchers/1/3")),
                                         crypto::voucherFactsDomain);
        QVERIFY(!fresh.contains(u"last_used_ms"));
    }
    void knowsAVoucherByItsCodeForPeople()
    {
        const QString code = codeOf(4);
        const auto facts = signedContent(*m_town,
                                         json(resolve(code.left(4).toLower() + "-" + code.mid(4))),
                                         crypto::voucherFactsDomain);
        QCOMPARE(facts[u"serial"].toInt(), 4);
    }
    void refusesWhatItDoesNotKnow()
    {
        QCOMPARE(m_till->ask("GET", "/v1/vouchers/1/99").status, 404);
        QCOMPARE(problemCode(m_till->ask("GET", "/v1/vouchers/1/-1")), "voucher/unknown-code");
        test::SeededEntropy other(99);
        const auto unknown = resolve(vouchers::HumanCode::draw(other).text());
        QCOMPARE(unknown.status, 404);
        QCOMPARE(problemCode(unknown), "voucher/unknown-code");
        QCOMPARE(problemCode(resolve("000000000001")), "voucher/mistyped");
        QCOMPARE(m_town->ask("GET", "/v1/vouchers/1/1").status, 401);
        TestTill stranger(*m_town, m_town->addShop("Ailleurs", false));
        QCOMPARE(problemCode(stranger.ask("GET", "/v1/vouchers/1/1")), "voucher/not-member");
        QCOMPARE(stranger.ask("GET", "/v1/campaigns/1/voucher-pack/latest").status, 404);
    }
    void slowsDownWhoGuessesCodes()
    {
        for (int i = 0; i < 30; ++i)
            QCOMPARE(resolve(codeOf(1)).status, 200);
        const auto refused = resolve(codeOf(1));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.has("Retry-After"));
        TestTill other(*m_town, m_till->shop);
        QCOMPARE(
            other.ask("POST", "/v1/vouchers/resolve", wire::compact({{"code", codeOf(1)}})).status,
            200);
        m_town->clock.advanceMs(60'000);
        QCOMPARE(resolve(codeOf(1)).status, 200);
    }
    void tellsANewTillUpToWhenAVoucherWasOpenedAgain()
    {
        constexpr qint64 dayMs = 86'400'000;
        m_till->push();
        const OpId commit = m_till->debit(1, 700);
        m_till->push();
        m_town->clock.advanceMs(61 * dayMs);
        m_till->refund(commit, 700);
        m_till->push();
        const auto rowsAfterPack = [&] {
            const QByteArray cursor = *latest("voucher-pack").headers.value("Feed-Cursor");
            return m_till->ask("GET", "/v1/feed/campaign:1?cursor=" + cursor).body;
        };
        QVERIFY(rowsAfterPack().contains("\"until\""));
        m_town->act([](auto &transaction) -> Result<void> { // a later row is forgotten
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral("UPDATE feed_stream SET min_n = (SELECT n FROM feed_head)")));
            return {};
        });
        const QByteArray rows = rowsAfterPack();
        QVERIFY2(!rows.contains("cursor-expired"), "for which each till fetches the pack again");
        QVERIFY(rows.contains("\"until\""));
        m_town->clock.advanceMs(31 * dayMs); // it is closed again
        QVERIFY2(!rowsAfterPack().contains("\"until\""), "each new till would read it for ever");
    }
    void packsTheStateOfAllVouchers()
    {
        m_till->push();
        m_till->debit(1, 700);
        m_till->debit(2, 2500);
        m_till->reverse(m_till->debit(4, 100));
        m_till->push();
        QByteArray address;
        const auto response = latest("voucher-pack", &address);
        const auto pack = wire::VoucherPack::verified(response.body, ackKeys());
        QVERIFY(pack);
        const std::vector<State> expected{State::Untouched, State::PartlyUsed, State::Spent,
                                          State::Untouched, State::Untouched,  State::Untouched};
        QCOMPARE(pack->states, expected);
        QCOMPARE(pack->balances,
                 (std::vector<wire::VoucherPack::Balance>{{1, Money::fromCents(1800)}}));
        QVERIFY(response.headers.value("Cache-Control")->contains("immutable"));
        m_till->debit(3, 100);
        m_till->push();
        QVERIFY(latest("voucher-pack").body != response.body);
        QCOMPARE(m_till->ask("GET", address).body,
                 response.body); // the old one, built from history
        m_town->issue(1);
        const auto grown = wire::VoucherPack::verified(latest("voucher-pack").body, ackKeys());
        QCOMPARE(grown->states.size(), 7u);
        QCOMPARE(m_till->ask("GET", address).body, response.body);
        // One that `latest` never led to would be a look at the whole history for each number.
        const auto elsewhere = m_till->ask("GET",
                                           "/v1/campaigns/1/voucher-pack/1-" + m_town->epoch);
        QCOMPARE(elsewhere.status, 302);
        QByteArray newest;
        latest("voucher-pack", &newest);
        QCOMPARE(elsewhere.headers.value("Location"), std::optional(newest));
        QCOMPARE(m_till->ask("GET", "/v1/campaigns/1/voucher-pack/99999-" + m_town->epoch).status,
                 404);
        QCOMPARE(m_till->ask("GET", "/v1/campaigns/1/voucher-pack/x").status, 404);
    }
    void answersOthersWhileCodesAreHashed()
    {
        std::vector<std::function<void()>> jobs;
        m_town->backend().workBeside([&jobs](auto job) { jobs.push_back(std::move(job)); });
        QByteArray address;
        QCOMPARE(latest("code-list", &address).status, 503);
        QCOMPARE(m_till->push().status, 200);
        QCOMPARE(latest("voucher-pack").status, 200);
        QCOMPARE(m_till->ask("GET", address).status, 503);
        QCOMPARE(jobs.size(), size_t(1)); // no code is hashed twice
        const std::unique_ptr<QThread> beside(QThread::create(jobs.front()));
        beside->start();
        QVERIFY(beside->wait());
        const auto list = wire::CodeList::verified(m_till->ask("GET", address).body, ackKeys());
        QVERIFY(list);
        QCOMPARE(list->find(codeOf(5)), 5u);
    }
    void makesCodeListsAPieceAtATime()
    {
        m_town->issue(2000, 500, vouchers::Indivisible);
        QByteArray address;
        auto response = latest("code-list", &address);
        QCOMPARE(address, "/v1/campaigns/1/code-list/2006-" + m_town->epoch);
        QCOMPARE(response.status, 503);
        QVERIFY(response.headers.has("Retry-After"));
        response = m_till->ask("GET", address);
        QCOMPARE(response.status, 200);
        const auto list = wire::CodeList::verified(response.body, ackKeys());
        QVERIFY(list);
        QCOMPARE(list->count(), 2006u);
        for (const int serial : {0, 5, 6, 2005}) {
            QCOMPARE(list->find(codeOf(serial)), quint32(serial));
            QCOMPARE(list->batchOf(quint32(serial)).face.cents(), serial < 6 ? 2500 : 500);
        }
        const auto named = [&](const QByteArray &name) {
            return m_till->ask("GET", "/v1/campaigns/1/code-list/" + name).status;
        };
        QCOMPARE(named("6-" + m_town->epoch), 200); // the earlier list
        QCOMPARE(named("7-" + m_town->epoch), 404);
        QCOMPARE(named("700-" + m_town->epoch), 404);
        QCOMPARE(named("6"), 404);
        QCOMPARE(named("6-e9"), 404); // another story of the books had other codes
    }
};

QTEST_APPLESS_MAIN(tst_VoucherRoutes)
#include "tst_VoucherRoutes.moc"
