// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/LookAhead.h"

#include "backend/ledger/Ledger.h"
#include "backend/storage/Locks.h"
#include "backend/sync/TimeTokens.h"
#include "backend/vouchers/RedemptionRules.h"
#include "backend/vouchers/VoucherOps.h"

#include <iterator>
#include <map>
#include <set>

namespace comptoir::backend {

Result<void> LookAhead::lock()
{
    QByteArrayList names;
    std::set<OpId> here;
    for (const wire::ChainedOp &op : m_ops)
        here.insert(op.op.id);
    for (const wire::ChainedOp &op : m_ops) {
        // A commit is of a claim in the same push, or of one that we know; what isn't found here
        // is locked when its op is applied.
        if (op.op.kind == "voucher.claim") {
            if (const auto claim = vouchers::Claim::fromJson(op.op.body))
                names.append(lock::voucher(claim->campaign, claim->serial));
            continue;
        }
        const auto needed = VoucherOps::needs(op.op.kind, op.op.body);
        if (!needed || here.count(*needed) > 0)
            continue;
        COMPTOIR_TRY(const auto row,
                     m_transaction.first(
                         QStringLiteral("SELECT campaign, serial FROM claim WHERE op = ? UNION ALL "
                                        "SELECT campaign, serial FROM payment WHERE commit_op = ?"),
                         {needed->bytes(), needed->bytes()}));
        if (row)
            names.append(lock::voucher(vouchers::CampaignNumber(row->integer(0)),
                                       vouchers::Serial(row->integer(1))));
    }
    return names.isEmpty() ? Result<void>() : m_transaction.serialiseAll(names);
}

Result<void> LookAhead::read(std::vector<Question> others, Instant now)
{
    std::map<OpId, KnownClaim> claims;
    std::vector<Question> questions = std::move(others);
    const auto ask = [&questions](std::vector<Question> more) {
        std::move(more.begin(), more.end(), std::back_inserter(questions));
    };
    std::vector<KnownClaim> committed;
    for (const wire::ChainedOp &op : m_ops) {
        if (op.op.kind == "voucher.claim") {
            const auto claim = vouchers::Claim::fromJson(op.op.body);
            if (!claim)
                continue;
            claims[op.op.id] = {op.op.id, m_device.device, *claim, {}, ClaimState::Open, {}};
            ask({ClaimStore::byOp(op.op.id), ClaimStore::voids(op.op.id, m_device.device),
                 VoucherStore::byNumber(claim->campaign, claim->serial)});
        }
        const auto needed = op.op.kind == "voucher.commit"
            ? VoucherOps::needs(op.op.kind, op.op.body)
            : std::nullopt;
        if (!needed || claims.count(*needed) == 0)
            continue;
        ask(questionsAbout(claims[*needed], m_device.shop, now));
        ask({transferOf(op.op.id.bytes(), VoucherOps::FromVoucher)});
        committed.push_back(claims[*needed]);
    }
    COMPTOIR_CHECK(m_transaction.ahead(questions));
    questions.clear();
    std::map<QByteArray, std::optional<TimeToken>> tokens;
    for (const KnownClaim &claim : committed) {
        const QByteArray &named = claim.claim.evidence.timeToken;
        const auto [token, isNew] = tokens.try_emplace(named);
        if (isNew) {
            COMPTOIR_TRY(token->second, TimeTokens::find(m_transaction, named, claim.device));
        }
        if (token->second)
            ask(questionsAbout(claim, *token->second));
    }
    return m_transaction.ahead(questions);
}

} // namespace comptoir::backend
