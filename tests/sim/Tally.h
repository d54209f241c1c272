// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/Sometimes.h"

namespace comptoir::sim {

/// What one process found; it tells its parent by lines.
struct Tally
{
    Sometimes seen;
    qint64 worlds = 0;
    qint64 deviceDays = 0;
    qint64 cpuMs = 0;
    qint64 failures = 0;
    quint64 lastHash = 0;
    QByteArrayList again; ///< what to run to see the failures again

    void add(const Tally &other)
    {
        seen.add(other.seen);
        worlds += other.worlds;
        deviceDays += other.deviceDays;
        cpuMs += other.cpuMs;
        failures += other.failures;
        again += other.again;
    }
    QByteArray toLines() const
    {
        QByteArray lines;
        for (const qint64 sum : {worlds, deviceDays, cpuMs, failures})
            lines += QByteArray::number(sum) + '\n';
        for (const auto &[state, count] : seen.counts())
            lines += QByteArray::number(count) + '\t' + state + '\n';
        for (const QByteArray &command : again)
            lines += "!\t" + command + '\n';
        return lines;
    }
    static Tally fromLines(const QByteArray &text)
    {
        constexpr qsizetype sums = 4;
        const QByteArrayList lines = text.split('\n');
        Tally tally;
        if (lines.size() < sums + 1) {
            tally.failures = 1;
            tally.again.append("a process died: its last lines are above");
            return tally;
        }
        tally.worlds = lines[0].toLongLong();
        tally.deviceDays = lines[1].toLongLong();
        tally.cpuMs = lines[2].toLongLong();
        tally.failures = lines[3].toLongLong();
        for (const QByteArray &line : lines.mid(sums)) {
            const qsizetype tab = line.indexOf('\t');
            if (line.startsWith("!\t"))
                tally.again.append(line.mid(tab + 1));
            else if (tab > 0)
                tally.seen.add(line.mid(tab + 1), line.left(tab).toLongLong());
        }
        return tally;
    }
};

} // namespace comptoir::sim
