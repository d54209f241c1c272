// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/RedeemVoucher.h"

#include <algorithm>

namespace comptoir::vouchers {

void RedeemVoucher::prepare(const QByteArray &check, Money amount,
                            std::function<void(Result<PreparedDebit>)> done)
{
    const auto terms = kept(check);
    const bool isReserved = terms
        && std::any_of(m_prepared.begin(), m_prepared.end(), [&terms](const auto &prepared) {
                                const VoucherTerms &other = prepared.second.checked.terms;
                                return other.campaign == terms->terms.campaign
                                    && other.serial == terms->terms.serial;
                            });
    if (isReserved) {
        done(fail("voucher/reserved"));
        return;
    }
    const auto debit = ready(check, amount);
    if (!debit || debit->refused) {
        done(debit ? Result<PreparedDebit>({{}, *debit->refused}) : fail(debit.error()));
        return;
    }
    const auto reserved = [this, checked = debit->checked,
                           done = std::move(done)](const Result<PendingDebit> &pending) {
        if (!pending) {
            m_checks.push_back(checked);
            done(fail(pending.error()));
            return;
        }
        if (pending->refused) {
            done(PreparedDebit{{}, *pending->refused});
            return;
        }
        const QByteArray handle = m_entropy.bytes(8).toHex();
        m_prepared.emplace(handle, *pending);
        Verdict verdict = pending->checked.verdict;
        verdict.provisional = pending->how == "offline";
        verdict.online = !verdict.provisional;
        verdict.debited = pending->redemption.amount;
        verdict.remaining = pending->redemption.remaining.value_or(
            std::max(Money(), verdict.balance - verdict.debited));
        done(PreparedDebit{handle, verdict});
    };
    if (debit->online) {
        ask(debit->checked, amount, reserved);
        return;
    }
    PendingDebit pending;
    pending.checked = debit->checked;
    pending.redemption.amount = amount;
    pending.how = "offline";
    reserved(pending);
}

Result<Verdict> RedeemVoucher::commitPrepared(store::OutboxWriter &writer,
                                              store::Transaction &transaction,
                                              const QByteArray &handle)
{
    const auto prepared = m_prepared.find(handle);
    if (prepared == m_prepared.end())
        return fail("voucher/not-reserved");
    PendingDebit pending = prepared->second; // this attempt's: the transaction may fail
    if (pending.redemption.claim.isNull()) {
        const Money amount = pending.redemption.amount;
        COMPTOIR_TRY(CheckedVoucher now, m_check.locally(pending.checked.terms));
        now.code = pending.checked.code;
        now.verdict.codeTail = pending.checked.verdict.codeTail;
        if (const auto ok = acceptable(now, amount); !ok)
            return refusedNow(now.verdict);
        COMPTOIR_TRY(pending, m_writer.claim(writer, transaction, now, amount));
        pending.how = "offline";
    } else if (pending.how == "offline") {
        COMPTOIR_TRY(const auto refused, refusedOffline(pending));
        if (refused)
            return refusedNow(*refused);
    }
    pending.mayBeUndone = false;
    COMPTOIR_CHECK(m_writer.commit(writer, transaction, pending));
    return debitedVerdict(pending);
}

tl::unexpected<Error> RedeemVoucher::refusedNow(const Verdict &verdict)
{
    return fail("voucher/refused", {},
                {{QStringLiteral("verdict"), QString::fromLatin1(verdictName(verdict.id))},
                 {QStringLiteral("reason"), QString::fromLatin1(verdict.reason)},
                 {QStringLiteral("most_c"), verdict.most.cents()}});
}

Result<void> RedeemVoucher::release(const QByteArray &handle)
{
    const auto prepared = m_prepared.find(handle);
    if (prepared == m_prepared.end())
        return {};
    const PendingDebit pending = prepared->second;
    m_prepared.erase(prepared);
    m_checks.push_back(pending.checked);
    if (m_checks.size() > keptChecks)
        m_checks.pop_front();
    if (pending.redemption.claim.isNull())
        return {};
    auto ended = voidClaim(pending.redemption.claim);
    if (!ended)
        m_failed.insert(pending.redemption.claim);
    return ended;
}

bool RedeemVoucher::isPrepared(OpId claim) const
{
    return std::any_of(m_prepared.begin(), m_prepared.end(), [claim](const auto &prepared) {
        return prepared.second.redemption.claim == claim;
    });
}

} // namespace comptoir::vouchers
