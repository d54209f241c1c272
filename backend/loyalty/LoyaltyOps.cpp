// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/LoyaltyOps.h"

#include "backend/loyalty/BonusDays.h"
#include "backend/loyalty/MerchantCards.h"
#include "backend/storage/Locks.h"
#include "sync/wire/Json.h"

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {

/// Each body goes to every till of the merchant.
constexpr qsizetype maxBodyBytes = 2048;

OpOutcome rejected(const char *code)
{
    return OpOutcome::rejected(Error{code, {}, {}});
}

} // namespace

bool LoyaltyOps::knows(const QByteArray &kind)
{
    static const std::array<QByteArray, 5> kinds{"loyalty.earn", "loyalty.burn", "loyalty.correct",
                                                 "loyalty.expire", "loyalty.link"};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Result<void> LoyaltyOps::prepare(const std::vector<wire::ChainedOp> &ops, ShopId shop)
{
    const bool concerns = std::any_of(ops.begin(), ops.end(),
                                      [](const auto &op) { return knows(op.op.kind); });
    if (!concerns)
        return {};
    COMPTOIR_TRY(const MerchantId merchant, MerchantCards::ownerOf(m_transaction, shop));
    return m_transaction.serialise(lock::merchant(merchant));
}

Result<OpOutcome> LoyaltyOps::apply(const ArrivedOp &op)
{
    if (wire::compact(op.body).size() > maxBodyBytes)
        return rejected("loyalty/too-large");
    COMPTOIR_TRY(const MerchantId merchant, MerchantCards::ownerOf(m_transaction, op.shop));
    COMPTOIR_CHECK(m_transaction.serialise(lock::merchant(merchant)));
    MerchantCards cards(m_transaction, merchant);
    const auto outcome = [](MerchantCards::Added added) {
        return added == MerchantCards::Added::Other ? rejected("loyalty/other-entry")
                                                    : OpOutcome::applied();
    };
    if (op.kind == "loyalty.link") {
        const auto link = loyalty::Link::fromJson(op.body);
        if (!link)
            return OpOutcome::rejected(link.error());
        COMPTOIR_TRY(const auto added, cards.add(*link, op));
        return outcome(added);
    }
    const auto entry = loyalty::Entry::fromJson(op.body);
    if (!entry)
        return OpOutcome::rejected(entry.error());
    // A burn carries its own signature: it must not come as a correction.
    if (loyalty::opKindOf(entry->kind) != op.kind)
        return rejected("loyalty/other-op");
    COMPTOIR_TRY(const auto added, cards.add(*entry, op));
    if (added == MerchantCards::Added::New)
        COMPTOIR_CHECK(PayTownPoints(m_transaction).run(merchant, *entry, op));
    return outcome(added);
}

} // namespace comptoir::backend
