// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"

#include <vector>

namespace comptoir::store {

/// The second copy of every op line, outside SQLite: segments of frames
/// `length u32 BE ‖ crc32c u32 BE ‖ sequence u64 BE ‖ line`, synced after each commit. Between
/// them, as sequence 0, is what the territory signed about them. A damaged database is rebuilt from
/// here and from the territory (sync.md §2.3).
class BlackBox
{
public:
    /// `folder` must exist.
    BlackBox(Disk &disk, QString folder);

    struct Record
    {
        qint64 sequence = 0;
        QByteArray line;
    };
    /// Appends lines of evidence, then what is newer than the last record. On an error nothing is
    /// lost: the same records are appended again by the next call.
    Result<void> append(const std::vector<Record> &records,
                        const std::vector<QByteArray> &evidence = {});
    /// Every whole record by sequence, none twice; what is torn or rotten is passed over. Several
    /// have one sequence where histories of the till parted (goOnBehind).
    Result<std::vector<Record>> records();
    /// Every whole line of evidence in its order; some are there twice.
    Result<std::vector<QByteArray>> evidence() const;
    /// Writes an empty record for each that is missing between whole ones and that nobody has any
    /// more, so that the copy goes on behind it.
    Result<void> closeHoles();
    /// What was written behind `sequence` is of another history: it stays, and the next records
    /// have its sequences again.
    void goOnBehind(qint64 sequence);
    /// How many records are lost for good.
    qint64 lost() const { return m_lost; }
    /// Up to this sequence no record is missing on disk.
    qint64 lastSequence() const { return m_lastSequence; }
    Result<void> open();
    /// Lets go of the segments of which no record is behind `sequence`: the territory keeps those
    /// ops for good. Never the newest segment. What evidence there is still need of is written
    /// again before.
    Result<void> prune(qint64 sequence);
    /// prune() would let go of something.
    bool canPrune(qint64 sequence) const;
    /// Records up to here may be gone.
    qint64 prunedTo() const { return m_prunedTo; }
    /// Keeps the segments under another name and begins anew: they are of another device's chain.
    Result<void> setAside();

    static constexpr qint64 segmentBytes = 4 * 1024 * 1024;

private:
    struct Segment
    {
        QString name; ///< a rising number of ten digits
        qint64 bytes = 0;
        qint64 last = 0; ///< the highest sequence in it
    };
    QString pathOf(const QString &name) const;

    Disk &m_disk;
    QString m_folder;
    std::vector<Segment> m_segments;
    qint64 m_prunedTo = 0;
    qint64 m_lastSequence = 0;
    qint64 m_lost = 0;
    bool m_mustStartSegment = true; ///< the last segment may end in a torn frame
};

} // namespace comptoir::store
