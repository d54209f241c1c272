// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir::bench {

constexpr int startPatienceMs = 20'000;

struct ProgramStart
{
    double paintedMs = -1; ///< from exec; negative: it never said so
    double residentMb = 0; ///< two seconds after
    double mostMb = 0;
};

/// Starts the real program as a process of its own on that data folder, and ends it.
ProgramStart startProgram(const QString &folder);

/// Of a process that runs: what it holds, and the most it ever held, in megabytes.
void readMemory(qint64 process, double &residentMb, double &mostMb);

} // namespace comptoir::bench
