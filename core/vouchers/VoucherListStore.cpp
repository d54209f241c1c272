// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/VoucherListStore.h"

#include "core/vouchers/VoucherPackStore.h"

namespace comptoir::vouchers {

using store::Transaction;
using wire::VoucherPack;

Result<std::vector<VoucherListSink::Held>> VoucherListStore::held() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(QStringLiteral(
                     "SELECT s.campaign, l.campaign IS NOT NULL, c.count FROM shop_campaign s "
                     "LEFT JOIN voucher_list l ON l.campaign = s.campaign "
                     "LEFT JOIN code_list c ON c.campaign = s.campaign ORDER BY s.campaign")));
    std::vector<Held> held;
    for (const store::Row &row : rows) {
        Held entry{CampaignNumber(row.integer(0)), row.integer(1) != 0, std::nullopt};
        if (!row.isNull(2))
            entry.codes = quint32(row.integer(2));
        held.push_back(entry);
    }
    return held;
}

namespace {

/// A row for what the pack says of a voucher, which also has a day.
Result<void> keepOpen(const store::Database &database, Transaction &transaction,
                      CampaignNumber campaign, const store::Row &reopened)
{
    using State = VoucherPack::State;
    COMPTOIR_TRY(const PackedVoucher packed,
                 VoucherPackStore::find(database, campaign, Serial(reopened.integer(0))));
    const QString status = packed.state == State::Blocked ? QStringLiteral("blocked")
        : packed.state == State::Spent                    ? QStringLiteral("spent")
                                                          : QStringLiteral("open");
    const QVariant remaining = packed.state == State::Untouched
        ? QVariant()
        : QVariant(packed.remaining.cents());
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO voucher_state(campaign, serial, ver, remaining_c, status, "
                       "until_day) VALUES (?, ?, 0, ?, ?, ?)"),
        {qint64(campaign), reopened.integer(0), remaining, status, reopened.integer(1)}));
    return {};
}

} // namespace

Result<void> VoucherListStore::applyPack(Transaction &transaction, const VoucherPack &pack,
                                         Instant asOf)
{
    const qint64 campaign = pack.campaign;
    COMPTOIR_TRY(const auto reopened,
                 transaction.select(
                     QStringLiteral("SELECT serial, until_day FROM voucher_state WHERE campaign = "
                                    "? AND until_day IS NOT NULL AND serial < ?"),
                     {campaign, qint64(pack.states.size())}));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM voucher_state WHERE campaign = ?"),
                                   {campaign}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM feed_row WHERE stream = ? AND entity = 'voucher'"),
        {QStringLiteral("campaign:%1").arg(campaign)}));
    COMPTOIR_CHECK(VoucherPackStore::keep(transaction, pack));
    // A pack has no days: what a refund opened again stays open until its row comes.
    for (const store::Row &row : reopened)
        COMPTOIR_CHECK(keepOpen(m_database, transaction, pack.campaign, row));
    // The pack was made after every acknowledgement this till has: those debits are in it.
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE redemption SET result_ver = 0 WHERE campaign = ? AND commit_op "
                       "NOT IN (SELECT op FROM outbox WHERE state IN (0, 4))"),
        {campaign}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO voucher_list(campaign, count, n, as_of_ms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (campaign) DO UPDATE SET count = excluded.count, n = excluded.n, "
            "as_of_ms = excluded.as_of_ms"),
        {campaign, qint64(pack.states.size()), pack.position, asOf.ms()}));
    return {};
}

Result<void> VoucherListStore::forget(Transaction &transaction)
{
    for (const char *table : {"voucher_list", "voucher_pack", "voucher_state", "campaign",
                              "voucher_code", "voucher_batch", "code_list"})
        COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table))));
    return {};
}

Result<void> VoucherListStore::applyCodeList(Transaction &transaction, const wire::CodeList &codes)
{
    const qint64 campaign = codes.campaign;
    for (const char *table : {"voucher_code", "voucher_batch", "code_list"})
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("DELETE FROM %1 WHERE campaign = ?").arg(QLatin1String(table)),
            {campaign}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO code_list(campaign, count, rounds, salt) VALUES (?, ?, ?, ?)"),
        {campaign, qint64(codes.count()), qint64(codes.rounds), codes.salt}));
    for (const wire::CodeBatch &batch : codes.batches) {
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral(
                "INSERT INTO voucher_batch(campaign, first_serial, count, face_c, last_day, flags) "
                "VALUES (?, ?, ?, ?, ?, ?)"),
            {campaign, qint64(batch.first), qint64(batch.count), batch.face.cents(),
             qint64(batch.lastDay.voucherDays()), qint64(batch.flags)}));
    }
    qsizetype at = 0;
    qint64 end = 0;
    for (const wire::CodeBatch &batch : codes.batches) {
        end = qint64(batch.first) + batch.count;
        for (qint64 serial = batch.first; serial < end; ++serial, at += wire::CodeList::hashSize)
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral(
                    "INSERT OR IGNORE INTO voucher_code(campaign, tag, serial) VALUES (?, ?, ?)"),
                {campaign, codes.hashes.mid(at, wire::CodeList::hashSize), serial}));
    }
    // What was issued after the pack is untouched until the feed says otherwise.
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE voucher_list SET count = max(count, ?) WHERE campaign = ?"),
        {end, campaign}));
    return {};
}

} // namespace comptoir::vouchers
