// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QIODevice>
#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct archive;
struct archive_entry;

namespace comptoir::store {

/// Writes a ZIP file entry by entry, in pieces of any size: what is written never sits in memory.
/// The file appears under its name when finish() has succeeded, whole and on disk, or not at all.
/// Errors: "store/disk-full", "store/disk-io".
class ZipWriter
{
public:
    /// `at` is the date that the entries bear.
    static Result<std::unique_ptr<ZipWriter>> create(const QString &path, Instant at);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Ends the entry before. `name` is ASCII, with '/' between folders, and new.
    Result<void> begin(const QString &name);
    Result<void> write(QByteArrayView bytes);
    Result<void> finish();

private:
    ZipWriter(const QString &path, Instant at) : m_file(path), m_at(at) {}
    Result<void> check(int code);

    QSaveFile m_file;
    Instant m_at;
    archive *m_archive = nullptr;
    archive_entry *m_entry = nullptr;
    QStringList m_names;
};

struct ZipEntry
{
    QString name;
    friend bool operator==(const ZipEntry &, const ZipEntry &) = default;
};

/// Reads a ZIP file that anybody may have made: nothing is unpacked to disk, and nothing to memory
/// beyond the limit that is asked for. Errors: "store/zip-damaged" (not a ZIP, cut, wrong checksum,
/// encrypted, two entries of one name), "store/zip-entry-missing", "store/zip-too-large",
/// "store/disk-io".
class ZipReader
{
public:
    static Result<std::unique_ptr<ZipReader>> open(const QString &path);
    static Result<std::unique_ptr<ZipReader>> fromBytes(const QByteArray &bytes);
    ~ZipReader();
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;

    /// Files, not folders, in the order in which they stand there.
    const std::vector<ZipEntry> &entries() const { return m_entries; }
    bool contains(const QString &name) const;
    /// The whole entry unless it has more than `limit` bytes.
    Result<QByteArray> read(const QString &name, qint64 limit);
    /// Hands the entry over in pieces; stops at the first that is not taken.
    using Taker = std::function<Result<void>(QByteArrayView piece)>;
    Result<void> stream(const QString &name, const Taker &take);

private:
    explicit ZipReader(std::unique_ptr<QIODevice> device);
    Result<void> list();

    std::unique_ptr<QIODevice> m_device;
    std::vector<ZipEntry> m_entries;
};

} // namespace comptoir::store
