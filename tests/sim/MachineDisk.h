// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "tests/sim/Dice.h"

#include <functional>
#include <map>
#include <memory>

namespace comptoir::sim {

/// A file in memory, and what a power cut could take back of it: the sectors as they were before
/// they were written without a sync since.
struct SectorFile
{
    static constexpr qint64 sectorBytes = 512;

    void write(qint64 at, const char *from, qint64 size);
    void truncate(qint64 size);
    void sync();
    /// Of what was not synced, each sector by itself is there or not.
    bool cutPower(Dice &dice); ///< true if something is not as it was

    QByteArray bytes;
    QByteArray index; ///< SQLite's shared memory, of the connections that are open
    int connections = 0;
    int sharedLocks = 0;
    bool isExclusive = false;

private:
    void remember(qint64 at, qint64 size);
    std::map<qint64, QByteArray> m_before;
    qint64 m_syncedSize = 0;
};

/// The disk of one simulated machine: SQLite's files (SimVfs) and those of the port `Disk`.
class MachineDisk : public Disk
{
public:
    enum class Trouble { None, Full, Failing };
    using Files = std::map<QString, SectorFile>;

    explicit MachineDisk(Dice dice) : m_dice(dice) {}

    Result<void> appendDurably(const QString &path, const QByteArray &bytes) override;
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override;
    Result<QByteArray> read(const QString &path) override;
    Result<void> remove(const QString &path) override;
    Result<void> rename(const QString &from, const QString &to) override;
    QStringList list(const QString &folder) override;
    qint64 freeBytes(const QString &folder) override;

    std::shared_ptr<SectorFile> find(const QString &path) const;
    std::shared_ptr<SectorFile> create(const QString &path);
    void removeFile(const QString &path) { m_files.erase(path); }

    /// Asked before each act that changes something: may it?
    enum class Verdict { Goes, Full, Fails };
    Verdict ask();
    Result<void> asResult(Verdict verdict) const;

    /// From now on the process that used this disk has no effect any more.
    void freeze() { m_frozen = true; }
    bool frozen() const { return m_frozen; }
    void thaw();
    /// The `call`-th change from now (counted from 1) is the last that the process tries.
    void freezeAt(int call) { m_left = call; }
    int calls() const { return m_calls; }
    /// True if something that was written is lost or torn.
    bool cutPower();
    /// `percent` of the changes meet it.
    void trouble(Trouble trouble, int percent)
    {
        m_trouble = trouble;
        m_percent = percent;
    }

    Files image() const;
    void restore(const Files &files);

private:
    Dice m_dice;
    std::map<QString, std::shared_ptr<SectorFile>> m_files;
    Trouble m_trouble = Trouble::None;
    int m_percent = 0;
    bool m_frozen = false;
    int m_left = 0;
    int m_calls = 0;
};

} // namespace comptoir::sim
