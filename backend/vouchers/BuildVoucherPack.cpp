// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/BuildVoucherPack.h"

#include "backend/campaigns/DeskCampaign.h"
#include "backend/feed/FeedWriter.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

using State = wire::VoucherPack::State;

State stateOf(Money remaining, Money face, const QString &status)
{
    if (status == u"blocked")
        return State::Blocked;
    if (!remaining.isPositive())
        return State::Spent;
    return remaining == face ? State::Untouched : State::PartlyUsed;
}

} // namespace

Result<wire::VoucherPack> buildVoucherPack(StorageTransaction &transaction,
                                           vouchers::CampaignNumber number, qint64 position)
{
    COMPTOIR_CHECK(readCampaign(transaction, number));
    COMPTOIR_TRY(const qint64 head, feedHead(transaction));
    if (position < 0 || position > head)
        return fail("feed/no-such-position");
    COMPTOIR_TRY(const auto issued,
                 transaction.first(
                     QStringLiteral("SELECT COALESCE(MAX(first_serial + count), 0) FROM issuance "
                                    "WHERE campaign = ? AND feed_n <= ?"),
                     {qint64(number), position}));
    // What was issued in books that were lost is good, as far as anybody knows.
    COMPTOIR_TRY(const auto lost,
                 transaction.first(QStringLiteral("SELECT COALESCE(MAX(next_serial), 0) FROM "
                                                  "lost_serials WHERE campaign = ?"),
                                   {qint64(number)}));
    wire::VoucherPack pack{number, position, {}, {}};
    pack.states.resize(size_t(std::max(issued->integer(0), lost->integer(0))), State::Untouched);
    COMPTOIR_TRY(
        const Rows rows,
        transaction.select(
            QStringLiteral(
                "SELECT h.serial, h.remaining_c, v.face_c, h.status FROM voucher_history h "
                "JOIN voucher v ON v.campaign = h.campaign AND v.serial = h.serial "
                "WHERE h.campaign = ? AND h.feed_n = (SELECT MAX(feed_n) FROM voucher_history l "
                "WHERE l.campaign = h.campaign AND l.serial = h.serial AND l.feed_n <= ?) ORDER BY "
                "h.serial"),
            {qint64(number), position}));
    for (const Row &row : rows) {
        const auto serial = quint32(row.integer(0));
        if (serial >= pack.states.size()) // numbered before its issuance: the feed will tell it
            continue;
        const Money remaining = Money::fromCents(row.integer(1));
        const State state = stateOf(remaining, Money::fromCents(row.integer(2)), row.text(3));
        pack.states[serial] = state;
        if (state == State::PartlyUsed)
            pack.balances.push_back({serial, remaining});
    }
    return pack;
}

Result<qint64> feedAfterPack(StorageTransaction &transaction, vouchers::CampaignNumber campaign,
                             qint64 position, Day today)
{
    const QString stream = QStringLiteral("campaign:%1").arg(campaign);
    COMPTOIR_TRY(const auto oldest,
                 transaction.first(
                     QStringLiteral(
                         "SELECT COALESCE(MIN(f.n), ?) FROM voucher v JOIN feed f ON f.stream = ? "
                         "AND f.entity = 'voucher' AND f.id = CAST(v.serial AS TEXT) WHERE "
                         "v.campaign = ? AND v.until_day >= ? AND v.spent_c < v.face_c"),
                     {position + 1, stream, qint64(campaign), qint64(today.voucherDays())}));
    const qint64 from = std::min(position, oldest->integer(0) - 1);
    COMPTOIR_TRY(const auto forgotten,
                 transaction.first(QStringLiteral("SELECT COALESCE(MAX(min_n), 0) FROM feed_stream "
                                                  "WHERE stream = ?"),
                                   {stream}));
    // The feed refuses to go on from before a removed row that it forgot, and for that the till
    // takes a pack: with the same cursor again it would never get any further.
    return from < forgotten->integer(0) ? 0 : from;
}

} // namespace comptoir::backend
