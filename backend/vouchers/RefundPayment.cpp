// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/RefundPayment.h"

#include "backend/campaigns/DeskCampaign.h"
#include "backend/ledger/Ledger.h"

namespace comptoir::backend {

namespace {

enum Leg { ToVoucher, ToGuarantee };

QJsonObject resultOf(const KnownRefund &refund, const Voucher &voucher)
{
    const vouchers::RefundSplit &split = refund.split;
    const QString place = refund.toFund ? QStringLiteral("fund_c") : QStringLiteral("voucher_c");
    QJsonObject result{{QStringLiteral("refund"),
                        QJsonObject{{place, split.toVoucher.cents()},
                                    {QStringLiteral("guarantee_c"), split.toGuarantee.cents()},
                                    {QStringLiteral("unpaid_c"), split.ofUnpaid.cents()}}},
                       {QStringLiteral("ver"), voucher.version}};
    if (voucher.until)
        result.insert(QStringLiteral("until"), voucher.until->toIso());
    return result;
}

} // namespace

Result<OpOutcome> RefundPayment::run(const ArrivedOp &op, const KnownPayment &paid, Money amount)
{
    if (paid.shop != op.shop)
        return OpOutcome::rejected(Error{"voucher/other-shop", {}, {}});
    if (paid.reversed)
        return OpOutcome::rejected(Error{"voucher/reversed", {}, {}});
    COMPTOIR_CHECK(m_transaction.serialise("voucher:" + QByteArray::number(paid.campaign) + ':'
                                           + QByteArray::number(paid.serial)));
    PaymentStore payments(m_transaction);
    COMPTOIR_TRY(const Money before, payments.refunded(paid.commit));
    const Money most = paid.amount() - before;
    if (amount > most)
        return OpOutcome::rejected(
            Error{"voucher/refund-too-high", {}, {{QStringLiteral("most_c"), most.cents()}}});
    COMPTOIR_TRY(const Target place, target(op, paid));
    const KnownRefund refund{op.id, paid.commit,
                             vouchers::splitRefund(paid.payment, before, amount), place.isFund,
                             op.arrival};
    COMPTOIR_CHECK(give(op, paid, refund.split, place));
    COMPTOIR_CHECK(payments.insertRefund(refund));
    COMPTOIR_TRY(const auto after, VoucherStore(m_transaction).find(paid.campaign, paid.serial));
    return OpOutcome::applied(resultOf(refund, *after));
}

Result<RefundPayment::Target> RefundPayment::target(const ArrivedOp &op, const KnownPayment &paid)
{
    COMPTOIR_TRY(auto voucher, VoucherStore(m_transaction).find(paid.campaign, paid.serial));
    COMPTOIR_TRY(const DeskCampaign campaign, readCampaign(m_transaction, paid.campaign));
    if (campaign.published.status == vouchers::CampaignStatus::Closed)
        return Target{*voucher, true};
    const Day today = Day::inTown(op.arrival);
    if (today <= voucher->goodUntil())
        return Target{*voucher, false};
    const int days = campaign.published.policy.reopenDays;
    voucher->until = today.plusDays(days);
    return Target{*voucher, days == 0};
}

Result<void> RefundPayment::give(const ArrivedOp &op, const KnownPayment &paid,
                                 const vouchers::RefundSplit &split, const Target &target)
{
    const Account merchant = Account::merchantPayable(paid.shop);
    if (split.toVoucher.isPositive()) {
        const Account place = target.isFund ? Account::unspent(paid.campaign)
                                            : Account::voucherLiability(paid.campaign);
        COMPTOIR_CHECK(
            post(m_transaction,
                 {op.id.bytes(), ToVoucher, merchant, place, split.toVoucher, op.arrival}));
    }
    if (split.toVoucher.isPositive() && !target.isFund) {
        Voucher voucher = target.voucher;
        voucher.spent -= split.toVoucher;
        COMPTOIR_CHECK(VoucherStore(m_transaction).save(voucher));
    }
    if (split.toGuarantee.isPositive())
        COMPTOIR_CHECK(
            post(m_transaction,
                 {op.id.bytes(), ToGuarantee, merchant, Account::guaranteeFund(paid.campaign),
                  split.toGuarantee, op.arrival}));
    return {};
}

} // namespace comptoir::backend
