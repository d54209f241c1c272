// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Disk.h"
#include "core/base/Entropy.h"

namespace comptoir::app {

/// The real clocks: the wall clock and CLOCK_BOOTTIME, which goes on during suspend.
class SystemClock : public Clock
{
public:
    Instant now() const override;
    qint64 bootMs() const override;
    QByteArray bootId() const override;
};

/// OpenSSL's CSPRNG.
class SystemEntropy : public Entropy
{
public:
    QByteArray bytes(int size) override;
};

class SystemDisk : public Disk
{
public:
    Result<void> appendDurably(const QString &path, const QByteArray &bytes) override;
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override;
    Result<QByteArray> read(const QString &path) override;
    Result<void> remove(const QString &path) override;
    Result<void> rename(const QString &from, const QString &to) override;
    QStringList list(const QString &folder) override;
    qint64 freeBytes(const QString &folder) override;
    Result<void> makeFolder(const QString &folder) override;
};

} // namespace comptoir::app
