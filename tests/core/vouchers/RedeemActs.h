// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/OpLine.h"
#include "tests/support/till/TestTill.h"

#include <QTest>

/// What tests of debits do and look at.
namespace comptoir::test {

using namespace comptoir::vouchers;

inline Money cents(qint64 value)
{
    return Money::fromCents(value);
}

/// All or nothing: a debit is either whole in every table or absent from all, and the chain is
/// unbroken.
inline void compareWhole(const TestTill &till, qint64 debits)
{
    QCOMPARE(
        till.count(QStringLiteral("SELECT count(*) FROM redemption WHERE state = 'committed'")),
        debits);
    QCOMPARE(
        till.count(QStringLiteral("SELECT count(*) FROM outbox WHERE kind = 'voucher.commit'")),
        debits);
    QCOMPARE(till.count(QStringLiteral("SELECT count(*) FROM verdict")), debits);
    QCOMPARE(till.count(QStringLiteral("SELECT next_seq - 1 FROM sync_meta")),
             till.count(QStringLiteral("SELECT count(*) FROM outbox")));
    const auto head = till.outbox->head();
    const auto ops = till.outbox->after(0, 1000, 1 << 20);
    QVERIFY(head && ops);
    QByteArray hash = wire::firstHash(till.device, 1, {});
    for (const store::OutboxOp &op : *ops) {
        QCOMPARE(op.previousHash, hash);
        hash = wire::nextHash(till.device, hash, op.line);
        QCOMPARE(op.hash, hash);
    }
    QCOMPARE(head->head, hash);
}

/// The territory says yes to everything.
inline void sayYes(TestTill &till, Money remaining)
{
    till.desk.online = true;
    till.desk.onFacts = [remaining, &till](CampaignNumber campaign, Serial serial) {
        return till.papers.signedByAck(crypto::voucherFactsDomain,
                                       {{"campaign", qint64(campaign)},
                                        {"serial", qint64(serial)},
                                        {"face_c", 2000},
                                        {"last_day", "2027-06-30"},
                                        {"flags", 0},
                                        {"status", "open"},
                                        {"remaining_c", remaining.cents()},
                                        {"ver", 1},
                                        {"time_ms", till.clock.now().ms()}});
    };
    till.desk.onAuthorise = [remaining, &till](const QByteArray &line) {
        const auto op = wire::decodeLine(line);
        const qint64 amount = op->body.value("amount_c").toInteger();
        return till.papers.signedByAck(crypto::authorisationDomain,
                                       {{"auth", "0190c3a2-79b0-7cc3-98c4-dc0c0c07398f"},
                                        {"claim", QString::fromLatin1(op->id.text())},
                                        {"amount_c", amount},
                                        {"remaining_c", remaining.cents() - amount},
                                        {"expires_s", 600}});
    };
}

} // namespace comptoir::test
