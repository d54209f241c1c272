// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/net/Setting.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::net;
using comptoir::test::ServedRequest;
using comptoir::test::Setting;

class tst_HintListener : public QObject
{
    Q_OBJECT
private:
    static QJsonObject voucherRow(int n)
    {
        return {{QStringLiteral("e"), QStringLiteral("voucher")},
                {QStringLiteral("id"), QString::number(n)},
                {QStringLiteral("ver"), 2},
                {QStringLiteral("n"), n},
                {QStringLiteral("body"),
                 QJsonObject{{QStringLiteral("remaining_c"), 100},
                             {QStringLiteral("status"), QStringLiteral("open")}}}};
    }

private Q_SLOTS:
    void aHintBringsWhatMovedAtOnce()
    {
        Setting s;
        s.territory->hints = true;
        s.driver->start();
        QTRY_COMPARE(s.territory->listeners(), 1);
        QTRY_VERIFY(!s.tokenInForce().isEmpty());
        s.territory->changes[QStringLiteral("campaign:12")].append(voucherRow(5));
        s.territory->hint("campaign:12", 6);
        // The clock of the till stands still: no poll is due.
        QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_state")), 1);
        s.territory->changes[QStringLiteral("campaign:12")].append(voucherRow(6));
        s.territory->hint("campaign:12", 7);
        QTRY_COMPARE(s.till.count(QStringLiteral("SELECT count(*) FROM voucher_state")), 2);
        QCOMPARE(s.territory->asked("/v1/events"), 1);
    }

    void waitsByRequestWhereThereIsNoEventStream()
    {
        Setting s;
        s.driver->start(); // this town answers 404
        QTRY_VERIFY(s.territory->asked("/v1/events") >= 1);
        QTRY_VERIFY(s.territory->waited() >= 1);
    }

    void aStreamOfAnotherKindIsNotListenedTo()
    {
        Setting s;
        s.territory->trouble = [](const ServedRequest &request) -> std::optional<QByteArray> {
            if (request.path != "/v1/events")
                return {};
            return test::LoopbackServer::answer(200, "text/html",
                                                "data: {\"stream\":\"territory\",\"head\":99}\n\n");
        };
        s.driver->start();
        QTRY_VERIFY(s.territory->asked("/v1/events") >= 1);
        QTRY_COMPARE(s.territory->asked("/v1/feed/territory"), 1); // the first of its own
        QTest::qWait(50);
        QCOMPARE(s.territory->asked("/v1/feed/territory"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_HintListener)
#include "tst_HintListener.moc"
