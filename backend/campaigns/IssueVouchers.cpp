// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/IssueVouchers.h"

#include "backend/Audit.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/feed/FeedWriter.h"
#include "backend/ledger/Ledger.h"
#include "backend/storage/Locks.h"
#include "core/vouchers/HumanCode.h"
#include "sync/wire/VoucherPack.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

constexpr quint8 knownFlags = vouchers::Indivisible | vouchers::Training | vouchers::BoundToPhone;

Money worthOf(const IssuanceOrder &order)
{
    return Money::fromCents(order.face.cents() * order.count);
}

Result<void> acceptable(const IssuanceOrder &order, const DeskCampaign &campaign)
{
    if (campaign.published.status == vouchers::CampaignStatus::Closed)
        return fail("campaign/closed", QString::number(order.campaign));
    const bool countFits = order.count >= 1 && order.count <= IssueVouchers::maxCount
        && campaign.nextSerial + order.count <= wire::VoucherPack::maxVouchers;
    if (!countFits)
        return fail("issuance/bad-order", QStringLiteral("count"));
    if (std::find(campaign.faces.begin(), campaign.faces.end(), order.face) == campaign.faces.end())
        return fail("issuance/bad-order", QStringLiteral("face"));
    if (order.lastDay < campaign.published.validFrom
        || order.lastDay > campaign.published.validUntil)
        return fail("issuance/bad-order", QStringLiteral("last day"));
    if ((order.flags & ~knownFlags) != 0)
        return fail("issuance/bad-order", QStringLiteral("flags"));
    const Money left = campaign.budget - campaign.issued;
    if (worthOf(order) > left)
        return fail("issuance/over-budget", {}, {{QStringLiteral("left_c"), left.cents()}});
    return {};
}

} // namespace

Result<Issuance> IssueVouchers::run(StorageTransaction &transaction, const IssuanceOrder &order)
{
    COMPTOIR_CHECK(transaction.serialise(lock::campaign(order.campaign)));
    COMPTOIR_TRY(const auto present, findIssuance(transaction, order.id));
    if (present) {
        if (present->order != order)
            return fail("issuance/other-request", QString::fromLatin1(order.id.text()));
        return *present;
    }
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(transaction, order.campaign));
    COMPTOIR_CHECK(acceptable(order, campaign));
    Issuance issuance{order, vouchers::Serial(campaign.nextSerial)};
    // A part of its own: a caller who goes on after an error must not commit half an issuance.
    COMPTOIR_CHECK(transaction.attempt([&] { return issue(transaction, issuance); }));
    return issuance;
}

Result<void> IssueVouchers::issue(StorageTransaction &transaction, const Issuance &issuance)
{
    const IssuanceOrder &order = issuance.order;
    const Instant now = m_clock.now();
    // Packs from its position on have these.
    COMPTOIR_TRY(const qint64 change,
                 publishInFiles(transaction, QStringLiteral("issuance"),
                                QString::fromLatin1(order.id.text())));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("UPDATE campaign SET next_serial = next_serial + ?, issued_c = issued_c + ? "
                       "WHERE number = ?"),
        {order.count, worthOf(order).cents(), qint64(order.campaign)}));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO issuance(id, campaign, first_serial, count, face_c, last_day, flags, "
            "created_ms, change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {order.id.bytes(), qint64(order.campaign), qint64(issuance.first), order.count,
         order.face.cents(), qint64(order.lastDay.voucherDays()), qint64(order.flags), now.ms(),
         change}));
    for (qint64 i = 0; i < order.count; ++i)
        COMPTOIR_CHECK(insertVoucher(transaction, order, vouchers::Serial(issuance.first + i)));
    COMPTOIR_CHECK(post(transaction,
                        {.cause = order.id.bytes(),
                         .debit = Account::campaignFund(order.campaign),
                         .credit = Account::voucherLiability(order.campaign),
                         .amount = worthOf(order),
                         .at = now}));
    return audit(transaction, now, QStringLiteral("voucher.issue"), QString::number(order.campaign),
                 QStringLiteral("%1 x %2 from %3")
                     .arg(order.count)
                     .arg(order.face.cents())
                     .arg(issuance.first));
}

Result<void> IssueVouchers::insertVoucher(StorageTransaction &transaction,
                                          const IssuanceOrder &order, vouchers::Serial serial)
{
    // 50 random bits meet among millions of vouchers now and then: draw again.
    for (;;) {
        COMPTOIR_TRY(
            const qint64 added,
            transaction.run(
                QStringLiteral("INSERT INTO voucher(campaign, serial, face_c, last_day, flags, "
                               "human_code) VALUES (?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (human_code) DO NOTHING"),
                {qint64(order.campaign), qint64(serial), order.face.cents(),
                 qint64(order.lastDay.voucherDays()), qint64(order.flags),
                 vouchers::HumanCode::draw(m_entropy).text()}));
        if (added == 1)
            return {};
    }
}

} // namespace comptoir::backend
