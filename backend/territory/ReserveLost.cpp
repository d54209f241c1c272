// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/ReserveLost.h"

#include "backend/campaigns/DeskCampaign.h"
#include "backend/campaigns/IssueVouchers.h"
#include "sync/wire/VoucherPack.h"

#include <QtEndian>

#include <algorithm>

namespace comptoir::backend {

namespace {

/// More versions than a desk signs between a copy and its loss.
constexpr qint64 policiesLost = 1000;
/// Two restores that know nothing of each other part by chance: a place in so many is drawn.
constexpr quint32 placesToGoOn = 1 << 21;
constexpr qint64 serialsInAll = qint64(1) << 32;

} // namespace

Result<void> ReserveLost::run(const std::optional<BooksMark> &lost, qint64 campaigns)
{
    COMPTOIR_CHECK(reserveCampaigns(lost, campaigns));
    COMPTOIR_CHECK(
        m_transaction.run(QStringLiteral("UPDATE campaign SET policy_floor = policy_ver + ? "
                                         "WHERE policy_floor < policy_ver + ?"),
                          {policiesLost, policiesLost}));
    COMPTOIR_TRY(const Rows rows,
                 m_transaction.select(QStringLiteral("SELECT number FROM campaign")));
    for (const Row &row : rows)
        COMPTOIR_CHECK(reserveSerials(vouchers::CampaignNumber(row.integer(0)), lost));
    return {};
}

Result<void> ReserveLost::reserveSerials(vouchers::CampaignNumber number,
                                         const std::optional<BooksMark> &lost)
{
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(m_transaction, number));
    // Budget and values never change: no books can have issued more than this.
    const qint64 issuable = campaign.budget.cents() / campaign.faces.front().cents();
    const qint64 atOnce = std::min<qint64>(IssueVouchers::maxCount, issuable);
    const qint64 here = campaign.nextSerial;
    // The lost books may have been put back themselves, and have skipped as much.
    qint64 next = here + issuable + drawnPlace();
    if (lost) {
        const auto known = lost->nextSerials.find(number);
        const qint64 marked = known == lost->nextSerials.end() ? here : known->second;
        // One more issuance than was marked: it may have been under way.
        next = std::max(here, marked) + atOnce;
    }
    next = std::min<qint64>(next, wire::VoucherPack::maxVouchers);
    if (next <= here)
        return {};
    COMPTOIR_CHECK(
        m_transaction.run(QStringLiteral("UPDATE campaign SET next_serial = ? WHERE number = ?"),
                          {next, qint64(number)}));
    return keepApart(number, here, next);
}

qint64 ReserveLost::drawnPlace()
{
    return qFromBigEndian<quint32>(m_entropy.bytes(4).constData()) % placesToGoOn;
}

Result<void> ReserveLost::reserveCampaigns(const std::optional<BooksMark> &lost, qint64 campaigns)
{
    COMPTOIR_TRY(const auto row,
                 m_transaction.first(
                     QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM (SELECT number FROM "
                                    "campaign UNION ALL SELECT campaign FROM lost_serials) c")));
    const qint64 here = row->integer(0);
    qint64 last = here + campaigns;
    if (lost && !lost->nextSerials.empty())
        last = std::max(last, qint64(lost->nextSerials.rbegin()->first));
    for (qint64 number = here + 1; number <= last; ++number)
        COMPTOIR_CHECK(keepApart(vouchers::CampaignNumber(number), 0, serialsInAll));
    return {};
}

Result<void> ReserveLost::keepApart(vouchers::CampaignNumber campaign, qint64 first, qint64 next)
{
    COMPTOIR_CHECK(m_transaction.run(
        QStringLiteral("INSERT INTO lost_serials(campaign, first_serial, next_serial) "
                       "VALUES (?, ?, ?) ON CONFLICT (campaign, first_serial) DO NOTHING"),
        {qint64(campaign), first, next}));
    return {};
}

} // namespace comptoir::backend
