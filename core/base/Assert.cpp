// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"

#include <cstdio>
#include <cstdlib>

namespace comptoir {

void assertionFailed(const char *expectation, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: broken expectation: %s\n", file, line, expectation);
    std::abort();
}

} // namespace comptoir
