// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/SimVfs.h"

#include "core/base/Assert.h"

#include <sqlite3.h>

#include <cstring>

namespace comptoir::sim {

namespace {

// SQLite's interface is of C: it has one default VFS a process, and so one world at a time.
struct Registry
{
    std::map<QString, MachineDisk *> machines;
    Dice dice{0};
    qint64 nowMs = 0;
} registry;
sqlite3_vfs vfs;
sqlite3_io_methods methods;

struct OpenFile
{
    sqlite3_file base;
    std::shared_ptr<SectorFile> *file;
    MachineDisk *disk; ///< none: a temporary file
    int lock;
    bool mapped;
};
OpenFile &open(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}
SectorFile &sectors(sqlite3_file *file)
{
    return **open(file).file;
}
MachineDisk *diskOf(const QString &path)
{
    const auto found = registry.machines.find(path.section(u'/', 1, 1));
    return found == registry.machines.end() ? nullptr : found->second;
}
/// SQLITE_OK if the change may go on.
int asked(sqlite3_file *file, int failure)
{
    if (!open(file).disk)
        return SQLITE_OK;
    switch (open(file).disk->ask()) {
    case MachineDisk::Verdict::Goes:
        return SQLITE_OK;
    case MachineDisk::Verdict::Full:
        return SQLITE_FULL;
    case MachineDisk::Verdict::Fails:
        break;
    }
    return failure;
}

void release(sqlite3_file *f, int to)
{
    OpenFile &file = open(f);
    SectorFile &data = sectors(f);
    if (file.lock == SQLITE_LOCK_EXCLUSIVE && to < SQLITE_LOCK_EXCLUSIVE)
        data.isExclusive = false;
    if (file.lock >= SQLITE_LOCK_SHARED && to == SQLITE_LOCK_NONE)
        --data.sharedLocks;
    file.lock = to;
}

int xClose(sqlite3_file *f)
{
    release(f, SQLITE_LOCK_NONE);
    delete open(f).file;
    open(f).file = nullptr;
    return SQLITE_OK;
}
int xRead(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    const QByteArray &bytes = sectors(f).bytes;
    const qint64 there = std::clamp<qint64>(bytes.size() - at, 0, n);
    std::memcpy(to, bytes.constData() + at, size_t(there));
    std::memset(static_cast<char *>(to) + there, 0, size_t(n - there));
    return there == n ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}
int xWrite(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    const int code = asked(f, SQLITE_IOERR_WRITE);
    // A write that fails is a short one.
    const bool whole = code == SQLITE_OK;
    if (whole || (open(f).disk && !open(f).disk->frozen()))
        sectors(f).write(at, static_cast<const char *>(from), whole ? n : n / 2);
    return code;
}
int xTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    const int code = asked(f, SQLITE_IOERR_TRUNCATE);
    if (code == SQLITE_OK)
        sectors(f).truncate(size);
    return code;
}
int xSync(sqlite3_file *f, int)
{
    const int code = asked(f, SQLITE_IOERR_FSYNC);
    if (code == SQLITE_OK)
        sectors(f).sync();
    return code == SQLITE_FULL ? SQLITE_IOERR_FSYNC : code;
}
int xFileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    *size = sectors(f).bytes.size();
    return SQLITE_OK;
}
int xLock(sqlite3_file *f, int kind)
{
    OpenFile &file = open(f);
    SectorFile &data = sectors(f);
    if (kind <= file.lock)
        return SQLITE_OK;
    const int others = data.sharedLocks - (file.lock >= SQLITE_LOCK_SHARED ? 1 : 0);
    if (data.isExclusive || (kind == SQLITE_LOCK_EXCLUSIVE && others > 0))
        return SQLITE_BUSY;
    if (file.lock == SQLITE_LOCK_NONE)
        ++data.sharedLocks;
    data.isExclusive = kind == SQLITE_LOCK_EXCLUSIVE;
    file.lock = kind;
    return SQLITE_OK;
}
int xUnlock(sqlite3_file *f, int kind)
{
    release(f, kind);
    return SQLITE_OK;
}
int xCheckReservedLock(sqlite3_file *f, int *out)
{
    *out = open(f).lock >= SQLITE_LOCK_RESERVED;
    return SQLITE_OK;
}
int xFileControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}
int xSectorSize(sqlite3_file *)
{
    return int(SectorFile::sectorBytes);
}
int xDeviceCharacteristics(sqlite3_file *)
{
    return 0;
}
int xShmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    SectorFile &data = sectors(f);
    if (!open(f).mapped) {
        open(f).mapped = true;
        // Enough for any log that a simulation writes: a page of the index must not move.
        if (++data.connections == 1)
            data.index = QByteArray(qsizetype(size) * 16, '\0');
    }
    (void)extend;
    COMPTOIR_ASSERT((page + 1) * size <= data.index.size());
    *out = data.index.data() + qsizetype(page) * size;
    return SQLITE_OK;
}
int xShmLock(sqlite3_file *, int, int, int)
{
    return SQLITE_OK; // one thread: nobody is ever in the middle of anything
}
void xShmBarrier(sqlite3_file *) {}
int xShmUnmap(sqlite3_file *f, int)
{
    if (open(f).mapped && --sectors(f).connections == 0)
        sectors(f).index.clear();
    open(f).mapped = false;
    return SQLITE_OK;
}

int xOpen(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags)
{
    f->pMethods = nullptr;
    OpenFile &file = open(f);
    const QString path = QString::fromUtf8(name);
    std::shared_ptr<SectorFile> data;
    MachineDisk *disk = name ? diskOf(path) : nullptr;
    if (!name) {
        data = std::make_shared<SectorFile>();
    } else if (!disk) {
        return SQLITE_CANTOPEN;
    } else {
        data = disk->find(path);
        if (!data && (disk->frozen() || !(flags & SQLITE_OPEN_CREATE)))
            return SQLITE_CANTOPEN;
        if (!data)
            data = disk->create(path);
    }
    file.file = new std::shared_ptr<SectorFile>(data);
    file.disk = disk;
    file.lock = SQLITE_LOCK_NONE;
    file.mapped = false;
    file.base.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}
int xDelete(sqlite3_vfs *, const char *name, int)
{
    const QString path = QString::fromUtf8(name);
    MachineDisk *disk = diskOf(path);
    if (!disk || disk->ask() != MachineDisk::Verdict::Goes)
        return SQLITE_IOERR_DELETE;
    disk->removeFile(path);
    return SQLITE_OK;
}
int xAccess(sqlite3_vfs *, const char *name, int, int *out)
{
    const QString path = QString::fromUtf8(name);
    const MachineDisk *disk = diskOf(path);
    const auto file = disk ? disk->find(path) : nullptr;
    *out = file && !file->bytes.isEmpty();
    return SQLITE_OK;
}
int xFullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}
int xRandomness(sqlite3_vfs *, int size, char *out)
{
    for (int i = 0; i < size; ++i)
        out[i] = char(registry.dice.next() & 0xff);
    return size;
}
int xSleep(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}
int xCurrentTime(sqlite3_vfs *, double *out)
{
    *out = 2'440'587.5 + double(registry.nowMs) / 86'400'000.0;
    return SQLITE_OK;
}

} // namespace

void SimVfs::install()
{
    if (vfs.zName)
        return;
    vfs.iVersion = 1;
    vfs.szOsFile = int(sizeof(OpenFile));
    vfs.mxPathname = 512;
    vfs.zName = "comptoir-sim";
    vfs.xOpen = xOpen;
    vfs.xDelete = xDelete;
    vfs.xAccess = xAccess;
    vfs.xFullPathname = xFullPathname;
    vfs.xRandomness = xRandomness;
    vfs.xSleep = xSleep;
    vfs.xCurrentTime = xCurrentTime;
    methods = {2,
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
    COMPTOIR_ASSERT(sqlite3_vfs_register(&vfs, 1) == SQLITE_OK);
}

void SimVfs::reset(Dice dice)
{
    registry.machines.clear();
    registry.dice = dice;
    sqlite3_randomness(0, nullptr);
}

void SimVfs::setNow(qint64 ms)
{
    registry.nowMs = ms;
}

void SimVfs::attach(const QString &machine, MachineDisk *disk)
{
    if (disk)
        registry.machines[machine] = disk;
    else
        registry.machines.erase(machine);
}

} // namespace comptoir::sim
