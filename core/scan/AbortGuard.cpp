// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/AbortGuard.h"

#include <QtGlobal>

#include <exception>
#include <mutex>

#ifdef Q_OS_UNIX
#include <csetjmp>
#include <csignal>
#endif

namespace comptoir::scan {

static bool runCatching(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

#ifdef Q_OS_UNIX

// POSIX lets a SIGABRT handler leave abort() by siglongjmp; abort() raises the signal in the thread
// that called it, so a thread-local landing place is enough.
static thread_local sigjmp_buf *t_landing = nullptr;
static struct sigaction s_previous;

static void leaveAbort(int signal)
{
    if (t_landing)
        siglongjmp(*t_landing, 1);
    // Not ours: whoever handled it before us does, when this handler returns.
    sigaction(signal, &s_previous, nullptr);
    raise(signal);
}

bool survivesAbort(const std::function<void()> &work)
{
    static std::once_flag installed;
    std::call_once(installed, [] {
        struct sigaction action = {};
        action.sa_handler = leaveAbort;
        sigemptyset(&action.sa_mask);
        sigaction(SIGABRT, &action, &s_previous);
    });
    sigjmp_buf landing;
    volatile bool done = false;
    if (sigsetjmp(landing, 1) == 0) {
        t_landing = &landing;
        done = runCatching(work);
    }
    t_landing = nullptr;
    return done;
}

#else

bool survivesAbort(const std::function<void()> &work)
{
    return runCatching(work);
}

#endif

} // namespace comptoir::scan
