// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/RefundVoucher.h"

namespace comptoir::vouchers {

namespace {

/// As it travels (docs/protocol.md §4); empty: nothing does.
QString nameOf(RefundReason reason)
{
    switch (reason) {
    case RefundReason::GoodsReturned:
        return QStringLiteral("goods-returned");
    case RefundReason::WrongAmount:
        return QStringLiteral("wrong-amount");
    case RefundReason::Unsaid:
        break;
    }
    return {};
}

} // namespace

RefundVoucher::RefundVoucher(VoucherStore &store, store::Outbox &outbox,
                             std::function<bool()> makeRoom)
    : m_store(store),
      m_outbox(outbox),
      m_refunds(store.database()),
      m_makeRoom(std::move(makeRoom))
{}

Result<Money> RefundVoucher::refundable(OpId commit) const
{
    COMPTOIR_TRY(const auto redemption, m_store.byCommit(commit));
    if (!redemption || redemption->state != "committed")
        return fail("voucher/not-open");
    COMPTOIR_TRY(const Money refunded, m_refunds.refunded(commit));
    return redemption->amount - refunded;
}

Result<Refund> RefundVoucher::run(OpId commit, Money amount, RefundReason reason)
{
    const auto act = [&]() -> Result<Refund> {
        COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_store.database()));
        store::OutboxWriter writer(m_outbox, *transaction);
        COMPTOIR_TRY(const Refund refund, append(writer, *transaction, commit, amount, reason));
        COMPTOIR_CHECK(writer.commit());
        return refund;
    };
    auto refund = act();
    if (!refund && refund.error().is("store/disk-full") && m_makeRoom && m_makeRoom())
        refund = act();
    return refund;
}

Result<Refund> RefundVoucher::append(store::OutboxWriter &writer, store::Transaction &transaction,
                                     OpId commit, Money amount, RefundReason reason)
{
    COMPTOIR_TRY(const Money most, refundable(commit));
    if (!amount.isPositive())
        return fail("voucher/amount-zero");
    if (amount > most)
        return fail("voucher/refund-too-high", {}, {{QStringLiteral("most_c"), most.cents()}});
    QJsonObject body{{QStringLiteral("commit"), QString::fromLatin1(commit.text())},
                     {QStringLiteral("amount_c"), amount.cents()}};
    if (reason != RefundReason::Unsaid)
        body.insert(QStringLiteral("reason"), nameOf(reason));
    COMPTOIR_TRY(const auto op, writer.append("voucher.refund", body));
    const Refund refund{op.id, commit, amount, op.created};
    COMPTOIR_CHECK(m_refunds.insert(transaction, refund));
    return refund;
}

} // namespace comptoir::vouchers
