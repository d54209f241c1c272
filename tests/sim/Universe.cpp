// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Universe.h"

#include "core/base/Instant.h"

#include <cstdio>

namespace comptoir::sim {

void Universe::note(const QByteArray &line)
{
    constexpr size_t kept = 60;
    const QByteArray note = QByteArray::number(events.now()) + ' ' + line;
    for (const char c : note)
        m_hash = (m_hash ^ quint8(c)) * 0x100000001b3ULL; // FNV-1a
    if (m_tellsAll)
        std::printf("%s %s\n", qPrintable(Instant::fromMs(events.now()).toIso()), line.constData());
    m_last.push_back(note);
    if (m_last.size() > kept)
        m_last.pop_front();
}

void Universe::violate(const QByteArray &invariant, const QByteArray &what)
{
    note("VIOLATED " + invariant + ": " + what);
    if (!failure)
        failure = Failure{invariant, what};
}

} // namespace comptoir::sim
