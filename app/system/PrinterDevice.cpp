// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/PrinterDevice.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace comptoir::app {

namespace {

constexpr int sliceMs = 100; ///< between two looks at whether the till closes

struct Speed
{
    int baud;
    speed_t code;
};
constexpr std::array speeds{
    Speed{1200, B1200},   Speed{2400, B2400},   Speed{4800, B4800},   Speed{9600, B9600},
    Speed{19200, B19200}, Speed{38400, B38400}, Speed{57600, B57600}, Speed{115200, B115200},
};

const Speed *speedOf(int baud)
{
    const auto found = std::find_if(speeds.begin(), speeds.end(),
                                    [baud](const Speed &speed) { return speed.baud == baud; });
    return found == speeds.end() ? nullptr : &*found;
}

/// Closes on every way out.
class DeviceFile
{
public:
    explicit DeviceFile(const QString &path)
        : m_handle(::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY))
    {}
    ~DeviceFile()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    DeviceFile(const DeviceFile &) = delete;
    DeviceFile &operator=(const DeviceFile &) = delete;
    int handle() const { return m_handle; }
    /// A mistyped path must not write over somebody's file.
    bool isDevice() const
    {
        struct stat facts = {};
        return ::fstat(m_handle, &facts) == 0
            && (S_ISCHR(facts.st_mode) || S_ISFIFO(facts.st_mode));
    }
    /// True for what isn't serial too.
    bool prepare(int baud) const
    {
        termios port = {};
        if (::isatty(m_handle) == 0 || ::tcgetattr(m_handle, &port) != 0)
            return baud == 0 || ::isatty(m_handle) == 0;
        ::cfmakeraw(&port);
        port.c_cflag |= CLOCAL; // no modem is waited for
        if (const Speed *speed = speedOf(baud)) {
            ::cfsetispeed(&port, speed->code);
            ::cfsetospeed(&port, speed->code);
        }
        return ::tcsetattr(m_handle, TCSANOW, &port) == 0;
    }

private:
    int m_handle;
};

} // namespace

std::optional<PrinterDevice> PrinterDevice::parse(const QString &address)
{
    const qsizetype comma = address.lastIndexOf(u',');
    if (comma < 0)
        return PrinterDevice{address.trimmed(), 0};
    const int baud = address.mid(comma + 1).trimmed().toInt();
    if (!speedOf(baud))
        return std::nullopt;
    return PrinterDevice{address.left(comma).trimmed(), baud};
}

Result<void> writeToPrinter(const QString &address, const QByteArray &bytes,
                            QDeadlineTimer deadline)
{
    const auto place = PrinterDevice::parse(address);
    if (!place || place->path.isEmpty())
        return fail("printer/not-set", address);
    const DeviceFile device(place->path);
    if (device.handle() < 0)
        return fail(errno == EACCES ? "printer/denied" : "printer/no-device", address);
    if (!device.isDevice() || !device.prepare(place->baud))
        return fail("printer/no-device", address);
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        if (deadline.hasExpired() || QThread::currentThread()->isInterruptionRequested())
            return fail("printer/timeout", address);
        pollfd ready{device.handle(), POLLOUT, 0};
        if (::poll(&ready, 1, sliceMs) == 0)
            continue;
        const ssize_t written = ::write(device.handle(), rest.data(), size_t(rest.size()));
        if (written >= 0)
            rest = rest.sliced(qsizetype(written));
        else if (errno != EAGAIN && errno != EINTR) // pulled out
            return fail(rest.size() == bytes.size() ? "printer/no-device" : "printer/interrupted",
                        address);
    }
    return {};
}

} // namespace comptoir::app
