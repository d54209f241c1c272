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
    QVariant position = nullOf<qint64>();
    if (!paid.voucherVersion) { // what has no effect has nothing to wait for
        COMPTOIR_TRY(position, feedHead(m_transaction));
    }
    COMPTOIR_CHECK(m_transaction.append(
        QStringLiteral(
            "INSERT INTO payment(commit_op, claim, device, shop, campaign, serial, amount_c, "
            "voucher_c, guarantee_c, unpaid_c, offline, compliant, token, token_day, at_ms, "
            "ver, feed_n) VALUES"),
        {paid.commit.bytes(), paid.claim.bytes(), paid.device.bytes(), paid.shop.bytes(),
         qint64(paid.campaign), qint64(paid.serial), paid.amount().cents(),
         payment.fromVoucher.cents(), payment.fromGuarantee.cents(), payment.unpaid.cents(),
         qint64(paid.offline), qint64(payment.compliant), dated ? paid.token : nullOf<QByteArray>(),
         dated ? qint64(paid.tokenDay.voucherDays()) : nullOf<qint64>(), paid.at.ms(),
         paid.voucherVersion ? *paid.voucherVersion : nullOf<qint64>(), position}));
    const auto day = m_days.find(dayOf(paid));
    if (day != m_days.end() && paid.offline && payment.compliant && dated)
        day->second.push_back({paid.token, paid.serial, paid.amount(), 1});
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
    m_days.clear();
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

Question PaymentStore::debitsOf(const KnownPayment &paid)
{
    return {QStringLiteral("SELECT token, serial, SUM(amount_c), COUNT(*) FROM payment "
                           "WHERE offline = 1 AND compliant = 1 AND reversed = 0 "
                           "AND device = ? AND campaign = ? AND token_day = ? "
                           "GROUP BY token, serial"),
            {paid.device.bytes(), qint64(paid.campaign), qint64(paid.tokenDay.voucherDays())},
            "debits:" + paid.device.bytes()}; // insert() counts on from there
}

PaymentStore::DayKey PaymentStore::dayOf(const KnownPayment &paid)
{
    return {paid.device, paid.campaign, paid.tokenDay};
}

Result<PaymentStore::Usage> PaymentStore::usage(const KnownPayment &paid)
{
    auto day = m_days.find(dayOf(paid));
    if (day == m_days.end()) {
        COMPTOIR_TRY(const Rows rows, m_transaction.answer(debitsOf(paid)));
        day = m_days.try_emplace(dayOf(paid)).first;
        for (const Row &row : rows)
            day->second.push_back({row.bytes(0), vouchers::Serial(row.integer(1)),
                                   Money::fromCents(row.integer(2)), int(row.integer(3))});
    }
    Usage usage;
    for (const Debits &debits : day->second) {
        usage.day += debits.sum;
        if (debits.token != paid.token)
            continue;
        usage.window += debits.sum;
        usage.count += debits.count;
        if (debits.serial == paid.serial)
            usage.windowVoucher += debits.sum;
    }
    return usage;
}

Question PaymentStore::ownAfter(const KnownPayment &paid, qint64 position)
{
    return {QStringLiteral("SELECT COALESCE(SUM(amount_c - (SELECT COALESCE(SUM(r.amount_c), 0) "
                           "FROM refund r WHERE r.commit_op = payment.commit_op "
                           "AND r.to_fund = 0)), 0) FROM payment WHERE reversed = 0 "
                           "AND device = ? AND campaign = ? AND serial = ? "
                           "AND (feed_n IS NULL OR feed_n > ?) AND NOT EXISTS (SELECT 1 "
                           "FROM voucher_history h WHERE h.campaign = payment.campaign "
                           "AND h.serial = payment.serial AND h.ver >= payment.ver "
                           "AND h.feed_n <= ?)"),
            {paid.device.bytes(), qint64(paid.campaign), qint64(paid.serial), position, position},
            lock::voucher(paid.campaign, paid.serial)};
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
            {qint64(campaign), qint64(campaign)},
            lock::guarantee(campaign)};
}

Result<Money> PaymentStore::guaranteeSpent(vouchers::CampaignNumber campaign)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(guaranteePayments(campaign)));
    return Money::fromCents(row->integer(0) - row->integer(1));
}

} // namespace comptoir::backend
