// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/Territory.h"
#include "tests/support/backend/TestTown.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::test;

class tst_Ping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A till that nobody warned would stop sending on the day itself.
    void announcesTheEndOfOldTills()
    {
        TestTown town;
        const auto ping = [&town] {
            return signedContent(town, json(town.ask("GET", "/v1/ping?nonce=abc")),
                                 crypto::pingDomain);
        };
        const auto announce = [&town](std::optional<backend::Territory::ProtocolEnd> end) {
            town.act([&](backend::StorageTransaction &transaction) {
                return backend::announceProtocolEnd(transaction, town.clock.now(), end);
            });
        };
        QVERIFY(!ping().contains(u"next_min_protocol"));
        announce(backend::Territory::ProtocolEnd{2, u"2028-01-01"_qs});
        QCOMPARE(ping()[u"next_min_protocol"].toInt(), 2);
        QCOMPARE(ping()[u"next_min_from"].toString(), u"2028-01-01"_qs);
        QCOMPARE(ping()[u"min_protocol"].toInt(), 1); // until then everything goes on
        announce({});
        QVERIFY(!ping().contains(u"next_min_protocol") && !ping().contains(u"next_min_from"));
        QCOMPARE(town.number(u"SELECT count(*) FROM audit WHERE act = 'territory.protocol'"_qs), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Ping)
#include "tst_Ping.moc"
