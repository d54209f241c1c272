// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui/StartBench.h"

#include "tests/bench/ui/Figures.h"
#include "tests/bench/ui/ProgramStart.h"

#include <QTemporaryDir>

#include <cstdio>

namespace comptoir::bench {

void benchStart(int times)
{
    Figures first, again;
    double resident = 0, most = 0;
    for (int i = 0; i < times; ++i) {
        const QTemporaryDir folder;
        for (Figures *paints : {&first, &again}) {
            const ProgramStart start = startProgram(folder.path());
            resident = std::max(resident, start.residentMb);
            most = std::max(most, start.mostMb);
            if (start.paintedMs < 0) {
                std::printf("the program said nothing of its first paint in %d s; it holds "
                            "%.1f MB, at most %.1f\n",
                            startPatienceMs / 1000, resident, most);
                return;
            }
            paints->push_back(start.paintedMs);
        }
    }
    std::printf("the program as a process of its own, %d new data folders, each started twice\n",
                times);
    std::printf("  exec to first paint, new folder      p50 %6.0f   max %6.0f ms   (goal: 500)\n",
                percentile(first, .5), percentile(first, 1));
    std::printf("  exec to first paint, started again   p50 %6.0f   max %6.0f ms   (goal: 500)\n",
                percentile(again, .5), percentile(again, 1));
    std::printf("  memory two seconds later             RSS %6.1f   top %6.1f MB   (goal: 150)\n",
                resident, most);
}

} // namespace comptoir::bench
