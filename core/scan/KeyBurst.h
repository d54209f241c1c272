// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace comptoir::scan {

/// Tells a keyboard scanner from a person by the rhythm of the keys. A pure state machine: the
/// caller feeds key presses with a time that never steps back, keeps the held events, and does what
/// the verdict says.
class KeyBurst
{
public:
    struct Rhythm
    {
        int medianMs = 35; ///< between two keys of a scanner, at most
        int holdMs = 60; ///< a key waits no longer for its successor
        int minimumKeys = 6;
        QString prefix; ///< with a configured prefix, any number of keys is a scan
    };
    struct Key
    {
        QString text;
        bool ends = false; ///< Enter or Tab
        bool repeats = false; ///< a key held down, which no scanner does
    };
    enum class Verdict {
        Hold, ///< keep this key back
        Release, ///< replay all held keys, then this one
        ReleaseHold, ///< replay all held keys and keep this one back
        Scan, ///< drop all held keys and this one; scanned() is what was read
    };

    KeyBurst() = default;
    explicit KeyBurst(Rhythm rhythm) : m_rhythm(std::move(rhythm)) {}

    Verdict press(const Key &key, qint64 atMs);
    /// When to call expire(), or nothing while no key is held.
    std::optional<qint64> deadline() const;
    /// True when the held keys are to be replayed now.
    bool expire(qint64 atMs);
    QString scanned() const { return m_scanned; }
    /// The same with its prefix.
    QString typed() const { return m_typed; }

private:
    bool isScan() const;
    bool hasPrefix() const;
    qint64 medianGap() const;
    void hold(const Key &key, qint64 atMs);

    Rhythm m_rhythm;
    QString m_text;
    std::vector<qint64> m_times;
    QString m_scanned;
    QString m_typed;
};

} // namespace comptoir::scan
