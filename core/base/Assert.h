// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir {

/// Ends the process with the broken expectation on stderr. Stays on in release: a till that has
/// lost its invariants must stop before it writes (what is on disk is whole by construction).
[[noreturn]] void assertionFailed(const char *expectation, const char *file, int line);

} // namespace comptoir

#define COMPTOIR_ASSERT(expectation)                                                               \
    do {                                                                                           \
        if (!(expectation)) [[unlikely]]                                                           \
            ::comptoir::assertionFailed(#expectation, __FILE__, __LINE__);                         \
    } while (false)
