// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/BookFacts.h"
#include "app/cli/verify/Proof.h"
#include "app/cli/verify/StoredRecord.h"

#include <vector>

namespace comptoir::cli::verify {

/// Follows one chain from a record whose predecessor is known, record by record.
class ChainCheck
{
public:
    /// `first`: the number that must come first; `previous`: the hash before it; `steps`: where the
    /// clock was set back, by the log.
    ChainCheck(QByteArray chain, const Keys &keys, const std::vector<ClockStep> &steps,
               qint64 first, QByteArray previous);

    /// What is wrong with the record: "missing" (numbers before it), "previous" (it follows
    /// another), "changed" (its hash is of other content), "key" (no such key), "signature", "kind"
    /// and "time" (columns that say something else than the signed content), "clock-back" (it is
    /// more than a minute older than the one before, and no event of the log tells it).
    Check take(const StoredRecord &record);
    /// "cut" when the chain ends before this one.
    Check endsAt(qint64 number, const QByteArray &hash) const;

    const QByteArray &name() const { return m_chain; }
    qint64 count() const { return m_count; }
    /// Steps of the clock that the log tells: no fault.
    qint64 toldSteps() const { return m_toldSteps; }
    qint64 last() const { return m_next - 1; }
    const QByteArray &head() const { return m_head; }

private:
    bool isTold(qint64 atMs);
    Finding finding(const StoredRecord &record, const QByteArray &problem,
                    const QString &detail = {}) const;

    QByteArray m_chain;
    const Keys &m_keys;
    const std::vector<ClockStep> &m_steps;
    size_t m_nextStep = 0;
    qint64 m_toldSteps = 0;
    qint64 m_next;
    QByteArray m_head;
    qint64 m_count = 0;
    qint64 m_atMs = 0;
};

} // namespace comptoir::cli::verify
