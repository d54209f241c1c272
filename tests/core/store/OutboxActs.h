// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxWriter.h"
#include "tests/support/till/TestTill.h"

#include <QFile>

/// What a test does to an outbox, each act in a transaction of its own.
namespace comptoir::test {

using namespace comptoir::store;

inline QByteArray statesOf(const Outbox &outbox)
{
    QByteArray states;
    const auto ops = outbox.after(0, 1000, 1 << 20);
    for (const OutboxOp &op : *ops)
        states += QByteArray::number(int(op.state));
    return states;
}

inline Result<OutboxOp> write(TestTill &till, const QByteArray &kind, int count = 1)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(*till.database));
    OutboxWriter writer(*till.outbox, *transaction);
    Result<OutboxOp> last = fail("nothing");
    for (int i = 0; i < count; ++i) {
        last = writer.append(kind, {{u"n"_qs, i}});
        COMPTOIR_CHECK(last);
    }
    COMPTOIR_CHECK(writer.commit());
    return last;
}
inline Acknowledgement acknowledgementUpTo(const TestTill &till, qint64 sequence, qint64 durable)
{
    Acknowledgement acknowledgement;
    acknowledgement.acknowledged = sequence;
    acknowledgement.durable = durable;
    acknowledgement.time = till.clock.now();
    acknowledgement.answered = sequence;
    acknowledgement.signedDoc = "signed";
    acknowledgement.acknowledgedHash = wire::firstHash(till.device, 1, {});
    const auto ops = till.outbox->after(0, int(sequence), 1 << 30);
    for (const OutboxOp &op : *ops)
        acknowledgement.acknowledgedHash = op.hash;
    return acknowledgement;
}
inline Result<void> apply(TestTill &till, const Acknowledgement &acknowledgement)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(*till.database));
    COMPTOIR_CHECK(till.outbox->acknowledge(*transaction, acknowledgement));
    return transaction->commit();
}
inline Result<void> note(TestTill &till, const OutboxOp &op, const QByteArray &status)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(*till.database));
    COMPTOIR_CHECK(till.outbox->noteResult(
        *transaction, {op.sequence, op.id, status, "{\"status\":\"" + status + "\"}"}));
    return transaction->commit();
}
inline OutboxOp op(const TestTill &till, qint64 sequence)
{
    return till.outbox->after(sequence - 1, 1, 1)->front();
}

inline int reincarnated(TestTill &till)
{
    const auto transaction = Transaction::begin(*till.database);
    const auto incarnation = till.outbox->beginIncarnation(**transaction);
    return (*transaction)->commit() ? incarnation.value_or(-1) : -1;
}
inline Result<qint64> prune(TestTill &till, Instant before)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(*till.database));
    COMPTOIR_TRY(const qint64 pruned, till.outbox->prune(*transaction, before));
    COMPTOIR_CHECK(transaction->commit());
    return pruned;
}
/// Into a database that knows nothing but the device.
inline Result<void> rebuiltFrom(TestTill &till, const std::vector<BlackBox::Record> &records)
{
    till.close();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(till.folder.filePath(u"till.sqlite"_qs) + QLatin1String(suffix));
    till.reopen();
    COMPTOIR_TRY(const auto transaction, Transaction::begin(*till.database));
    COMPTOIR_CHECK(Outbox::begin(*transaction, till.device, ShopId(), "e1"));
    COMPTOIR_TRY(const auto ops, till.outbox->restore(*transaction, records));
    return transaction->commit();
}

inline Result<void> rebuilt(TestTill &till)
{
    COMPTOIR_TRY(const auto records, till.blackBox->records());
    return rebuiltFrom(till, records);
}

} // namespace comptoir::test
