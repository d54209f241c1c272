// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherDesk.h"

#include <QPromise>
#include <QStringList>

#include <memory>

namespace comptoir::test {

/// Answers what the test has prepared, at once or when told, and writes down what it was asked.
class FakeVoucherDesk : public vouchers::VoucherDesk
{
public:
    using Verdict = vouchers::Verdict;
    using Pending = std::shared_ptr<QPromise<Result<Verdict>>>;

    Result<Verdict> checkAnswer;
    Result<Verdict> debitAnswer;
    Result<Verdict> undoAnswer;
    Result<Verdict> settleAnswer;
    std::vector<vouchers::RecentVerdict> recentAnswer;
    std::vector<vouchers::OpenClaim> claimsAnswer;
    bool holdsAnswers = false;

    QStringList checked;
    QList<vouchers::ScanSource> sources;
    QList<Money> debits;
    QList<OpId> undone;
    QList<Money> refunded;
    QList<vouchers::RefundReason> refundReasons;
    std::optional<Error> refundError;
    QList<bool> settled;
    QStringList settledBy;
    QList<std::pair<Pending, Result<Verdict>>> held;

    void releaseAnswers()
    {
        for (auto &[promise, answer] : held) {
            promise->addResult(answer);
            promise->finish();
        }
        held.clear();
    }

    QFuture<Result<Verdict>> check(const vouchers::ScanInput &input) override
    {
        checked << input.text;
        sources << input.source;
        return answer(checkAnswer);
    }
    QFuture<Result<Verdict>> debit(const QByteArray &, Money amount) override
    {
        debits << amount;
        if (debitAnswer) {
            debitAnswer->debited = amount;
            debitAnswer->remaining = debitAnswer->balance - amount;
        }
        return answer(debitAnswer);
    }
    QFuture<Result<vouchers::Refund>> refund(OpId commit, Money amount,
                                             vouchers::RefundReason reason) override
    {
        refunded << amount;
        refundReasons << reason;
        for (vouchers::RecentVerdict &recent : recentAnswer)
            if (recent.commit == commit && !refundError)
                recent.refunded += amount;
        return QtFuture::makeReadyFuture(
            refundError ? Result<vouchers::Refund>(fail(*refundError))
                        : Result<vouchers::Refund>(vouchers::Refund{OpId(), commit, amount, {}}));
    }
    QFuture<Result<Verdict>> undo(OpId commit) override
    {
        undone << commit;
        return answer(undoAnswer);
    }
    QFuture<Result<std::vector<vouchers::RecentVerdict>>> recent(int) override
    {
        return QtFuture::makeReadyFuture(
            Result<std::vector<vouchers::RecentVerdict>>(recentAnswer));
    }
    QFuture<Result<std::vector<vouchers::OpenClaim>>> openClaims() override
    {
        return QtFuture::makeReadyFuture(Result<std::vector<vouchers::OpenClaim>>(claimsAnswer));
    }
    QFuture<Result<Verdict>> settle(OpId, bool customerLeft, const QString &by) override
    {
        settled << customerLeft;
        settledBy << by;
        claimsAnswer.clear();
        return answer(settleAnswer);
    }

private:
    QFuture<Result<Verdict>> answer(const Result<Verdict> &result)
    {
        auto promise = std::make_shared<QPromise<Result<Verdict>>>();
        promise->start();
        held.append({promise, result});
        const auto future = promise->future();
        if (!holdsAnswers)
            releaseAnswers();
        return future;
    }
};

} // namespace comptoir::test
