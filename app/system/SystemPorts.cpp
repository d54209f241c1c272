// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/SystemPorts.h"

#include "core/base/Assert.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <openssl/rand.h>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#endif

namespace comptoir::app {

namespace {

tl::unexpected<Error> failure(int number, const QString &path)
{
    const QString detail = path + QStringLiteral(": ")
        + QString::fromLocal8Bit(std::strerror(number));
    return fail(number == ENOSPC || number == EDQUOT ? "store/disk-full" : "store/disk-io", detail);
}

class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    int m_number;
};

Result<void> writeAndSync(const Descriptor &file, const QByteArray &bytes, const QString &path)
{
    if (file.number() < 0)
        return failure(errno, path);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(file.number(), bytes.constData() + done,
                                      size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failure(count < 0 ? errno : EIO, path);
        done += count;
    }
    if (::fdatasync(file.number()) != 0)
        return failure(errno, path);
    return {};
}

void syncFolderOf(const QString &path)
{
    const Descriptor folder(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY);
    if (folder.number() >= 0)
        ::fsync(folder.number());
}

} // namespace

Instant SystemClock::now() const
{
    return Instant::fromMs(QDateTime::currentMSecsSinceEpoch());
}

qint64 SystemClock::bootMs() const
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QByteArray SystemClock::bootId() const
{
    // Read once: no process outlives its boot, and every op asks.
    static const QByteArray id = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QSysInfo::bootUniqueId();
    }();
    return id;
}

QByteArray SystemEntropy::bytes(int size)
{
    QByteArray result(size, Qt::Uninitialized);
    COMPTOIR_ASSERT(RAND_bytes(reinterpret_cast<unsigned char *>(result.data()), size) == 1);
    return result;
}

Result<void> SystemDisk::appendDurably(const QString &path, const QByteArray &bytes)
{
    const bool isNew = !QFileInfo::exists(path);
    const Descriptor file(path, O_WRONLY | O_APPEND | O_CREAT);
    COMPTOIR_CHECK(writeAndSync(file, bytes, path));
    if (isNew)
        syncFolderOf(path);
    return {};
}

Result<void> SystemDisk::replaceDurably(const QString &path, const QByteArray &bytes)
{
    // A name of this process's own: another may be replacing the same file.
    const QString beside = path + QStringLiteral(".%1.new").arg(::getpid());
    {
        const Descriptor file(beside, O_WRONLY | O_CREAT | O_TRUNC);
        COMPTOIR_CHECK(writeAndSync(file, bytes, beside));
    }
    return rename(beside, path);
}

Result<QByteArray> SystemDisk::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail("store/disk-io", path + QStringLiteral(": ") + file.errorString());
    return file.readAll();
}

Result<void> SystemDisk::remove(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return fail("store/disk-io", path);
    return {};
}

Result<void> SystemDisk::rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(errno, to);
    syncFolderOf(to);
    return {};
}

QStringList SystemDisk::list(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

qint64 SystemDisk::freeBytes(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

Result<void> SystemDisk::makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail("store/disk-io", folder);
    return {};
}

} // namespace comptoir::app
