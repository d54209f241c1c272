// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultyVfs.h"

#include "core/base/Assert.h"

#include <sqlite3.h>

#include <cstdlib>
#include <cstring>

#include <sys/wait.h>
#include <unistd.h>

namespace comptoir::test {

namespace {

constexpr int killedExit = 86;

struct Plan
{
    FaultyVfs::Fault fault = FaultyVfs::Fault::None;
    int at = 0;
    int calls = 0;
    bool fired = false;
};
Plan plan;
sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs shimVfs;
sqlite3_io_methods shimMethods;

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return shim(file)->real();
}
int failure()
{
    return plan.fault == FaultyVfs::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int xClose(sqlite3_file *f)
{
    return real(f)->pMethods->xClose(real(f));
}
int xRead(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), to, n, at);
}
int xWrite(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    return FaultyVfs::strikes() ? failure() : real(f)->pMethods->xWrite(real(f), from, n, at);
}
int xTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    return FaultyVfs::strikes() ? failure() : real(f)->pMethods->xTruncate(real(f), size);
}
int xSync(sqlite3_file *f, int flags)
{
    if (FaultyVfs::strikes())
        return plan.fault == FaultyVfs::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    return real(f)->pMethods->xSync(real(f), flags);
}
int xFileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int xLock(sqlite3_file *f, int kind)
{
    return real(f)->pMethods->xLock(real(f), kind);
}
int xUnlock(sqlite3_file *f, int kind)
{
    return real(f)->pMethods->xUnlock(real(f), kind);
}
int xCheckReservedLock(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int xFileControl(sqlite3_file *f, int op, void *arg)
{
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int xSectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int xDeviceCharacteristics(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int xShmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int xShmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void xShmBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int xShmUnmap(sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

int xOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    const int code = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        file->pMethods = &shimMethods;
    return code;
}

} // namespace

void FaultyVfs::install()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    shimVfs = *realVfs;
    shimVfs.zName = "comptoir-faulty";
    shimVfs.szOsFile = int(sizeof(ShimFile)) + realVfs->szOsFile;
    shimVfs.xOpen = xOpen;
    shimMethods = {2,
                   xClose,
                   xRead,
                   xWrite,
                   xTruncate,
                   xSync,
                   xFileSize,
                   xLock,
                   xUnlock,
                   xCheckReservedLock,
                   xFileControl,
                   xSectorSize,
                   xDeviceCharacteristics,
                   xShmMap,
                   xShmLock,
                   xShmBarrier,
                   xShmUnmap,
                   nullptr,
                   nullptr};
    COMPTOIR_ASSERT(sqlite3_vfs_register(&shimVfs, 1) == SQLITE_OK);
}

void FaultyVfs::arm(Fault fault, int call)
{
    plan = {fault, call, 0, false};
}

void FaultyVfs::disarm()
{
    plan.fault = Fault::None;
}

int FaultyVfs::calls()
{
    return plan.calls;
}

bool FaultyVfs::fired()
{
    return plan.fired;
}

FaultyVfs::Fault FaultyVfs::fault()
{
    return plan.fault;
}

bool FaultyVfs::strikes()
{
    plan.calls += 1;
    if (plan.fault == Fault::None || plan.calls < plan.at)
        return false;
    plan.fired = true;
    if (plan.fault == Fault::Kill)
        ::_exit(killedExit);
    return true;
}

bool survivesOnlyByDisk(const std::function<void()> &act)
{
    const pid_t child = ::fork();
    COMPTOIR_ASSERT(child >= 0);
    if (child == 0) {
        act();
        ::_exit(0);
    }
    int status = 0;
    COMPTOIR_ASSERT(::waitpid(child, &status, 0) == child);
    COMPTOIR_ASSERT(WIFEXITED(status)
                    && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == killedExit));
    return WEXITSTATUS(status) == killedExit;
}

} // namespace comptoir::test
