// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace comptoir::test {

/// Stands between SQLite and the disk of this process and counts the calls that change files.
/// Becomes the default VFS for databases opened after install().
class FaultyVfs
{
public:
    enum class Fault { None, IoError, DiskFull, Kill };
    static void install();

    /// The `call`-th changing call from now on (counted from 1) and, but for Kill, all after it
    /// fail.
    static void arm(Fault fault, int call);
    static void disarm();
    /// Changing calls since arm().
    static int calls();
    /// True once the armed call was reached.
    static bool fired();
    /// True if the fault strikes now; other faulty ports share the count.
    static bool strikes();
    static Fault fault();
};

/// Runs `act` in a child process that may be killed by Fault::Kill. Returns true if it was killed.
bool survivesOnlyByDisk(const std::function<void()> &act);

} // namespace comptoir::test
