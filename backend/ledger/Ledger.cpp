// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ledger/Ledger.h"

#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

/// Of debit and credit.
Result<std::pair<qint64, qint64>> idsOf(StorageTransaction &transaction, const Transfer &transfer)
{
    const Question question = accountsOf(transfer.debit, transfer.credit);
    COMPTOIR_TRY(auto row, transaction.first(question));
    if (!row) {
        for (const Account &account : {transfer.debit, transfer.credit})
            COMPTOIR_CHECK(transaction.later(
                QStringLiteral("INSERT INTO ledger_account(kind, ref) VALUES (?, ?) "
                               "ON CONFLICT (kind, ref) DO NOTHING"),
                {account.kind, account.ref}));
        COMPTOIR_TRY(row, transaction.first(question));
    }
    return std::pair(row->integer(0), row->integer(1));
}

Account ofCampaign(const QString &kind, vouchers::CampaignNumber campaign)
{
    return {kind, QString::number(campaign)};
}

} // namespace

Account Account::treasury()
{
    return {QStringLiteral("treasury"), QLatin1String("")};
}

Account Account::campaignFund(vouchers::CampaignNumber campaign)
{
    return ofCampaign(QStringLiteral("campaign_fund"), campaign);
}

Account Account::voucherLiability(vouchers::CampaignNumber campaign)
{
    return ofCampaign(QStringLiteral("voucher_liability"), campaign);
}

Account Account::guaranteeFund(vouchers::CampaignNumber campaign)
{
    return ofCampaign(QStringLiteral("guarantee_fund"), campaign);
}

Account Account::merchantPayable(ShopId shop)
{
    return {QStringLiteral("merchant_payable"), QString::fromLatin1(shop.text())};
}

Account Account::loyaltyFund()
{
    return {QStringLiteral("campaign_fund"), QStringLiteral("loyalty")};
}

Account Account::unspent(vouchers::CampaignNumber campaign)
{
    return ofCampaign(QStringLiteral("unspent"), campaign);
}

Question accountsOf(const Account &debit, const Account &credit)
{
    return {QStringLiteral("SELECT d.id, c.id FROM ledger_account d CROSS JOIN "
                           "ledger_account c WHERE d.kind = ? AND d.ref = ? "
                           "AND c.kind = ? AND c.ref = ?"),
            {debit.kind, debit.ref, credit.kind, credit.ref}};
}

Question transferOf(const QByteArray &cause, int leg)
{
    return {QStringLiteral("SELECT debit, credit, cents FROM transfer WHERE cause = ? AND leg = ?"),
            {cause, qint64(leg)},
            cause};
}

Result<void> post(StorageTransaction &transaction, const Transfer &transfer)
{
    COMPTOIR_ASSERT(transfer.amount.isPositive() && transfer.cause.size() == 16);
    COMPTOIR_TRY(const auto ids, idsOf(transaction, transfer));
    const auto [debit, credit] = ids;
    const qint64 cents = transfer.amount.cents();
    COMPTOIR_TRY(const auto known, transaction.first(transferOf(transfer.cause, transfer.leg)));
    if (known) {
        if (known->integer(0) != debit || known->integer(1) != credit || known->integer(2) != cents)
            return fail("ledger/other-transfer");
        return {};
    }
    COMPTOIR_CHECK(transaction.append(
        QStringLiteral("INSERT INTO transfer(cause, leg, debit, credit, cents, at_ms) VALUES"),
        {transfer.cause, qint64(transfer.leg), debit, credit, cents, transfer.at.ms()}));
    COMPTOIR_CHECK(transaction.later(
        QStringLiteral("INSERT INTO flow(debit, credit, cents) VALUES (?, ?, ?) "
                       "ON CONFLICT (debit, credit) DO UPDATE SET cents = flow.cents + "
                       "excluded.cents"),
        {debit, credit, cents}));
    return {};
}

Result<Money> balance(StorageTransaction &transaction, const Account &account)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT credits_c - debits_c FROM account "
                                                  "WHERE kind = ? AND ref = ?"),
                                   {account.kind, account.ref}));
    return Money::fromCents(row ? row->integer(0) : 0);
}

Result<Money> imbalance(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral(
                     "SELECT COALESCE(SUM(ABS(cents)), 0) FROM (SELECT SUM(cents) AS cents FROM "
                     "(SELECT debit, credit, cents FROM flow "
                     "UNION ALL SELECT debit, credit, -cents FROM transfer) parts "
                     "GROUP BY debit, credit) pairs")));
    return Money::fromCents(row->integer(0));
}

} // namespace comptoir::backend
