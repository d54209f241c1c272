// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/campaigns/CreateCampaign.h"

#include "backend/Audit.h"
#include "backend/DisplayName.h"
#include "backend/ledger/Ledger.h"
#include "backend/storage/Locks.h"
#include "backend/territory/PublishKeyset.h"
#include "backend/territory/Territory.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

using vouchers::CampaignNumber;

/// What three bytes of the voucher code hold (docs/protocol.md §1).
constexpr qint64 maxFaceCents = (1 << 24) - 1;
/// What a signed campaign may say (core/vouchers/Campaign).
constexpr qint64 maxBudgetCents = qint64(1) << 40;
constexpr int maxVoucherDay = (1 << 16) - 1, maxUndoSeconds = 7 * 24 * 3600;

Result<void> acceptable(const CampaignPlan &plan)
{
    if (!plan.budget.isPositive() || plan.budget.cents() > maxBudgetCents)
        return fail("campaign/bad-plan", QStringLiteral("budget"));
    const bool facesFit = std::all_of(plan.faces.begin(), plan.faces.end(), [&](Money face) {
        return face.isPositive() && face.cents() <= maxFaceCents && face <= plan.budget;
    });
    if (plan.faces.empty() || !facesFit)
        return fail("campaign/bad-plan", QStringLiteral("faces"));
    const bool daysFit = plan.validFrom <= plan.validUntil && plan.validFrom.voucherDays() >= 0
        && plan.validUntil.voucherDays() <= maxVoucherDay;
    if (!daysFit)
        return fail("campaign/bad-plan", QStringLiteral("dates"));
    if (plan.undoSeconds < 0 || plan.undoSeconds > maxUndoSeconds)
        return fail("campaign/bad-plan", QStringLiteral("undo"));
    return {};
}

} // namespace

Result<CampaignNumber> CreateCampaign::run(StorageTransaction &transaction,
                                           const CampaignPlan &plan)
{
    COMPTOIR_CHECK(readTerritory(transaction));
    COMPTOIR_CHECK(acceptable(plan));
    COMPTOIR_CHECK(transaction.serialise(lock::territory())); // the next number, the next key
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM (SELECT number "
                                         "FROM campaign UNION ALL SELECT campaign FROM "
                                         "lost_serials) c")));
    const auto number = CampaignNumber(row->integer(0));
    COMPTOIR_CHECK(insert(transaction, number, plan));
    const Instant now = m_clock.now();
    COMPTOIR_CHECK(post(transaction,
                        {.cause = Uuid::version7(now, m_entropy).bytes(),
                         .debit = Account::treasury(),
                         .credit = Account::campaignFund(number),
                         .amount = plan.budget,
                         .at = now}));
    COMPTOIR_CHECK(PublishKeyset(m_keys).run(transaction));
    COMPTOIR_CHECK(publishCampaign(transaction, m_keys, number));
    COMPTOIR_CHECK(audit(transaction, now, QStringLiteral("campaign.create"),
                         QString::number(number), QString::number(plan.budget.cents())));
    return number;
}

Result<void> CreateCampaign::insert(StorageTransaction &transaction, CampaignNumber number,
                                    const CampaignPlan &plan)
{
    COMPTOIR_TRY(const QString name, displayName(plan.name));
    vouchers::OfflineTerms policy = plan.policy;
    policy.version = 1;
    COMPTOIR_TRY(const int issuerKey, m_keys.create(transaction, vouchers::KeyUse::Voucher));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO campaign(number, ver, name, currency, budget_c, valid_from, valid_until, "
            "status, undo_s, issuer_key, code_salt, policy_ver) "
            "VALUES (?, 0, ?, 'EUR', ?, ?, ?, 'draft', ?, ?, ?, ?)"),
        {qint64(number), name, plan.budget.cents(), qint64(plan.validFrom.voucherDays()),
         qint64(plan.validUntil.voucherDays()), qint64(plan.undoSeconds), qint64(issuerKey),
         m_entropy.bytes(16), qint64(policy.version)}));
    for (const Money face : plan.faces) {
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO campaign_face(campaign, face_c) VALUES (?, ?) "
                           "ON CONFLICT (campaign, face_c) DO NOTHING"),
            {qint64(number), face.cents()}));
    }
    return insertPolicy(transaction, number, policy);
}

} // namespace comptoir::backend
