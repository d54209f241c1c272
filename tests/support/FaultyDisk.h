// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/SystemPorts.h"
#include "tests/support/FaultyVfs.h"

namespace comptoir::test {

/// The real disk, but each changing call counts and may fail with those of FaultyVfs. A failing
/// append leaves half of its bytes behind, as a power cut does.
class FaultyDisk : public app::SystemDisk
{
public:
    Result<void> appendDurably(const QString &path, const QByteArray &bytes) override
    {
        if (!FaultyVfs::strikes())
            return SystemDisk::appendDurably(path, bytes);
        (void)SystemDisk::appendDurably(path, bytes.left(bytes.size() / 2));
        return failed();
    }
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
    {
        return FaultyVfs::strikes() ? failed() : SystemDisk::replaceDurably(path, bytes);
    }

private:
    static Result<void> failed()
    {
        return fail(FaultyVfs::fault() == FaultyVfs::Fault::DiskFull ? "store/disk-full"
                                                                     : "store/disk-io");
    }
};

} // namespace comptoir::test
