// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ReserveFiles.h"

#include <sys/resource.h>

namespace comptoir::http {

Result<void> reserveFiles(int connections)
{
    constexpr rlim_t others = 64; // databases, logs, listeners
    const rlim_t needed = rlim_t(connections) + others;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return fail("http/too-few-files");
    if (files.rlim_cur >= needed)
        return {};
    files.rlim_cur = needed;
    if (files.rlim_cur > files.rlim_max || setrlimit(RLIMIT_NOFILE, &files) != 0)
        return fail("http/too-few-files", {},
                    {{QStringLiteral("max"), qulonglong(files.rlim_max)}});
    return {};
}

} // namespace comptoir::http
