// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryFile>

#include <memory>

namespace comptoir::store {
class ZipWriter;
}

namespace comptoir::fiscal {

/// The files of an archive as they are written, each with its size and SHA-256 for the manifest.
class ArchiveFiles
{
public:
    explicit ArchiveFiles(store::ZipWriter &zip) : m_zip(zip) {}
    Result<void> begin(const QString &name);
    Result<void> write(const QByteArray &bytes);
    void end();
    Result<void> add(const QString &name, const QByteArray &content);
    const QJsonArray &listed() const { return m_listed; }

private:
    store::ZipWriter &m_zip;
    QString m_name;
    qint64 m_size = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QJsonArray m_listed;
};

/// A table that grows beside the one that is being written: a ZIP takes one file after the other.
/// It lies on disk, in the folder of the archive, and goes away by itself.
class SideTable
{
public:
    static Result<std::unique_ptr<SideTable>> create(const QString &name, const QString &folder);
    Result<void> write(const QByteArray &bytes);
    Result<void> moveInto(ArchiveFiles &files);

private:
    SideTable(QString name, const QString &folder);
    QString m_name;
    QTemporaryFile m_file;
};

} // namespace comptoir::fiscal
