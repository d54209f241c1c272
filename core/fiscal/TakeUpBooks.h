// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/HeadFile.h"
#include "core/fiscal/Journal.h"

namespace comptoir::fiscal {

/// Numbers that were given once and are not in these books.
struct LostSpan
{
    Chain chain = Chain::Tickets;
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const LostSpan &, const LostSpan &) = default;
};

/// Books that were put back from a copy, for their log.
struct TakenUp
{
    QString id; ///< of the restore: it is told once
    QString copy; ///< file name; empty: nobody said that a copy was put back
    /// Nobody can say what followed the copy: it may have been anything.
    bool isBlind = false;
};

/// What the books have said of it.
struct NewSeries
{
    QString before; ///< "POS01"
    QString after; ///< "POS01-261123-041205"; the same when nothing is lost
    std::vector<LostSpan> lost;
    bool isBlind = false;
    bool beganSeries() const { return before != after; }
    qint64 lostTickets() const;
};

/// Takes up books that are behind what is known of them: from a copy, or cut by somebody. The
/// chains go on, since a gap in them would be no proof of anything; but the numbers that were given
/// before are not given again: from here on register and number name another series ("POS01" →
/// "POS01-261123-041205"), and the log says which numbers of the old one are not in these books.
class TakeUpBooks
{
public:
    explicit TakeUpBooks(Journal &journal) : m_journal(journal) {}

    /// What `known` says was there and isn't. A record that is there with another hash is another
    /// history: its number counts as lost.
    Result<std::vector<LostSpan>> lostSince(const ChainEnds &known) const;
    /// Logs "restored" and begins the series if anything is lost or may be.
    Result<NewSeries> run(const TakenUp &taken, const std::vector<LostSpan> &lost);
    /// The restore of that id is in the log already.
    Result<bool> isTold(const QString &id) const;

private:
    Journal &m_journal;
};

} // namespace comptoir::fiscal
