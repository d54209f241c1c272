// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"

#include <QMap>

namespace comptoir::test {

/// Files in memory.
class MemoryDisk : public Disk
{
public:
    Result<void> appendDurably(const QString &path, const QByteArray &bytes) override
    {
        files[path] += bytes;
        return {};
    }
    Result<void> replaceDurably(const QString &path, const QByteArray &bytes) override
    {
        files[path] = bytes;
        return {};
    }
    Result<QByteArray> read(const QString &path) override { return files.value(path); }
    Result<void> remove(const QString &path) override
    {
        files.remove(path);
        return {};
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        files[to] = files.take(from);
        return {};
    }
    QStringList list(const QString &folder) override
    {
        QStringList names;
        for (const QString &path : files.keys()) {
            if (path.startsWith(folder + QLatin1Char('/')))
                names.append(path.mid(folder.size() + 1));
        }
        return names;
    }
    qint64 freeBytes(const QString &) override { return qint64(1) << 40; }

    QMap<QString, QByteArray> files;
};

} // namespace comptoir::test
