// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/PaymentStore.h"

#include "backend/feed/FeedWriter.h"
#include "backend/storage/Locks.h"
#include "core/base/Assert.h"

namespace comptoir::backend {

Result<void> PaymentStore::insert(const KnownPayment &paid)
{
    const vouchers::Payment &payment = paid.payment;
    const bool dated = !paid.token.isEmpty();
    QVariant position;
    if (!paid.change) { // what has no effect has nothing to wait for
        COMPTOIR_TRY(position, feedHead(m_transaction));
    }
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral(
            "INSERT INTO payment(commit_op, claim, device, shop, campaign, serial, amount_c, "
            "voucher_c, guarantee_c, unpaid_c, offline, compliant, token, token_day, at_ms, "
            "change, feed_n) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {paid.commit.bytes(), paid.claim.bytes(), paid.device.bytes(), paid.shop.bytes(),
         qint64(paid.campaign), qint64(paid.serial), paid.amount().cents(),
         payment.fromVoucher.cents(), payment.fromGuarantee.cents(), payment.unpaid.cents(),
         qint64(paid.offline), qint64(payment.compliant), dated ? QVariant(paid.token) : QVariant(),
         dated ? QVariant(qint64(paid.tokenDay.voucherDays())) : QVariant(), paid.at.ms(),
         paid.change ? QVariant(*paid.change) : QVariant(), position}));
    return {};
}

Result<std::optional<KnownPayment>> PaymentStore::find(OpId commit)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(
            QStringLiteral(
                "SELECT claim, device, shop, campaign, serial, voucher_c, guarantee_c, unpaid_c, "
                "reversed FROM payment WHERE commit_op = ?"),
            {commit.bytes()}));
    if (!row)
        return std::optional<KnownPayment>();
    KnownPayment paid;
    paid.commit = commit;
    const auto claim = OpId::fromBytes(row->bytes(0));
    const auto device = DeviceId::fromBytes(row->bytes(1));
    const auto shop = ShopId::fromBytes(row->bytes(2));
    COMPTOIR_ASSERT(claim && device && shop);
    paid.claim = *claim;
    paid.device = *device;
    paid.shop = *shop;
    paid.campaign = vouchers::CampaignNumber(row->integer(3));
    paid.serial = vouchers::Serial(row->integer(4));
    paid.payment.fromVoucher = Money::fromCents(row->integer(5));
    paid.payment.fromGuarantee = Money::fromCents(row->integer(6));
    paid.payment.unpaid = Money::fromCents(row->integer(7));
    paid.reversed = row->integer(8) != 0;
    return std::optional(paid);
}

Result<std::optional<KnownPayment>> PaymentStore::findLocked(OpId commit)
{
    COMPTOIR_TRY(auto paid, find(commit));
    if (!paid)
        return paid;
    const QByteArray voucher = lock::voucher(paid->campaign, paid->serial);
    if (m_transaction.holds(voucher))
        return paid;
    COMPTOIR_CHECK(m_transaction.serialise(voucher));
    return find(commit);
}

Result<void> PaymentStore::reverse(OpId commit)
{
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("UPDATE payment SET reversed = 1 WHERE commit_op = ?"), {commit.bytes()}));
    return {};
}

Result<void> PaymentStore::insertRefund(const KnownRefund &refund)
{
    const vouchers::RefundSplit &split = refund.split;
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("INSERT INTO refund(op, commit_op, amount_c, voucher_c, guarantee_c, "
                       "unpaid_c, to_fund, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {refund.op.bytes(), refund.commit.bytes(), refund.amount().cents(), split.toVoucher.cents(),
         split.toGuarantee.cents(), split.ofUnpaid.cents(), qint64(refund.toFund),
         refund.at.ms()}));
    return {};
}

Result<Money> PaymentStore::refunded(OpId commit)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(
            QStringLiteral("SELECT COALESCE(SUM(amount_c), 0) FROM refund WHERE commit_op = ?"),
            {commit.bytes()}));
    return Money::fromCents(row->integer(0));
}

Question PaymentStore::usages(const KnownPayment &paid)
{
    return {QStringLiteral(
                "SELECT COALESCE(SUM(amount_c), 0), "
                "COALESCE(SUM(CASE WHEN token = ? THEN amount_c ELSE 0 END), 0), "
                "COALESCE(SUM(CASE WHEN token = ? AND serial = ? THEN amount_c ELSE 0 END), 0), "
                "COALESCE(SUM(CASE WHEN token = ? THEN 1 ELSE 0 END), 0) "
                "FROM payment WHERE offline = 1 AND compliant = 1 AND reversed = 0 "
                "AND device = ? AND campaign = ? AND token_day = ?"),
            {paid.token, paid.token, qint64(paid.serial), paid.token, paid.device.bytes(),
             qint64(paid.campaign), qint64(paid.tokenDay.voucherDays())}};
}

Result<PaymentStore::Usage> PaymentStore::usage(const KnownPayment &paid)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(usages(paid)));
    return Usage{Money::fromCents(row->integer(1)), Money::fromCents(row->integer(2)),
                 Money::fromCents(row->integer(0)), int(row->integer(3))};
}

Question PaymentStore::ownAfter(const KnownPayment &paid, qint64 position)
{
    return {QStringLiteral("SELECT COALESCE(SUM(amount_c), 0) FROM payment WHERE reversed = 0 "
                           "AND device = ? AND campaign = ? AND serial = ? "
                           "AND (feed_n IS NULL OR feed_n > ?)"),
            {paid.device.bytes(), qint64(paid.campaign), qint64(paid.serial), position}};
}

Result<Money> PaymentStore::ownSince(const KnownPayment &paid, qint64 position)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(ownAfter(paid, position)));
    return Money::fromCents(row->integer(0));
}

Question PaymentStore::guaranteePayments(vouchers::CampaignNumber campaign)
{
    return {QStringLiteral("SELECT (SELECT COALESCE(SUM(guarantee_c), 0) FROM payment "
                           "WHERE campaign = ? AND guarantee_c > 0 AND reversed = 0), "
                           "(SELECT COALESCE(SUM(r.guarantee_c), 0) FROM refund r JOIN payment p "
                           "ON p.commit_op = r.commit_op WHERE p.campaign = ? "
                           "AND p.guarantee_c > 0)"),
            {qint64(campaign), qint64(campaign)}};
}

Result<Money> PaymentStore::guaranteeSpent(vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(guaranteePayments(campaign)));
    return Money::fromCents(row->integer(0) - row->integer(1));
}

} // namespace comptoir::backend
