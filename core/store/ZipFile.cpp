// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ZipFile.h"

#include "core/base/Assert.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <archive.h>
#include <archive_entry.h>

namespace comptoir::store {

namespace {

constexpr int pieceSize = 64 * 1024;

tl::unexpected<Error> damaged(const QString &why)
{
    return fail("store/zip-damaged", why);
}

QString reasonOf(archive *zip)
{
    return QString::fromLocal8Bit(archive_error_string(zip));
}

la_ssize_t writePiece(archive *zip, void *file, const void *bytes, size_t size)
{
    auto *device = static_cast<QSaveFile *>(file);
    const qint64 written = device->write(static_cast<const char *>(bytes), qint64(size));
    if (written < 0)
        archive_set_error(zip, device->error() == QFileDevice::ResourceError ? ENOSPC : EIO, "%s",
                          qPrintable(device->errorString()));
    return la_ssize_t(written);
}

/// One walk through the entries of a ZIP.
class Walk
{
public:
    explicit Walk(QIODevice &device) : m_device(device), m_zip(archive_read_new())
    {
        archive_read_support_format_zip(m_zip);
        archive_read_set_callback_data(m_zip, this);
        archive_read_set_read_callback(m_zip, readPiece);
        archive_read_set_skip_callback(m_zip, skip);
        archive_read_set_seek_callback(m_zip, seek);
    }
    ~Walk() { archive_read_free(m_zip); }
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;

    Result<void> open()
    {
        if (!m_device.seek(0) || archive_read_open1(m_zip) != ARCHIVE_OK)
            return damaged(reasonOf(m_zip));
        return {};
    }
    /// The next file; empty at the end.
    Result<QString> next()
    {
        archive_entry *entry = nullptr;
        while (true) {
            const int code = archive_read_next_header(m_zip, &entry);
            if (code == ARCHIVE_EOF)
                return QString();
            if (code != ARCHIVE_OK || archive_entry_is_encrypted(entry))
                return damaged(reasonOf(m_zip));
            if (archive_entry_filetype(entry) != AE_IFDIR)
                break;
        }
        // Without a name in UTF-8 it is none of the entries that anybody asks for.
        const char *utf8 = archive_entry_pathname_utf8(entry);
        return utf8 ? QString::fromUtf8(utf8) : QStringLiteral("?");
    }
    Result<void> stream(const ZipReader::Taker &take)
    {
        std::array<char, pieceSize> piece;
        while (true) {
            const auto size = archive_read_data(m_zip, piece.data(), piece.size());
            if (size == 0)
                return {};
            if (size < 0)
                return damaged(reasonOf(m_zip));
            COMPTOIR_CHECK(take(QByteArrayView(piece.data(), size)));
        }
    }

private:
    static la_ssize_t readPiece(archive *, void *self, const void **bytes)
    {
        auto *walk = static_cast<Walk *>(self);
        *bytes = walk->m_piece.data();
        return la_ssize_t(walk->m_device.read(walk->m_piece.data(), pieceSize));
    }
    static la_int64_t skip(archive *, void *self, la_int64_t size)
    {
        auto &device = static_cast<Walk *>(self)->m_device;
        const qint64 step = std::min(qint64(size), device.size() - device.pos());
        return step > 0 && device.seek(device.pos() + step) ? step : 0;
    }
    static la_int64_t seek(archive *, void *self, la_int64_t offset, int whence)
    {
        auto &device = static_cast<Walk *>(self)->m_device;
        const qint64 base = whence == SEEK_END ? device.size()
            : whence == SEEK_CUR               ? device.pos()
                                               : 0;
        return device.seek(base + offset) ? device.pos() : la_int64_t(ARCHIVE_FATAL);
    }

    QIODevice &m_device;
    archive *m_zip;
    std::array<char, pieceSize> m_piece;
};

} // namespace

Result<std::unique_ptr<ZipWriter>> ZipWriter::create(const QString &path, Instant at)
{
    std::unique_ptr<ZipWriter> writer(new ZipWriter(path, at));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return fail("store/disk-io", path + QStringLiteral(": ") + writer->m_file.errorString());
    writer->m_archive = archive_write_new();
    writer->m_entry = archive_entry_new();
    archive_write_set_format_zip(writer->m_archive);
    archive_write_set_bytes_per_block(writer->m_archive, pieceSize);
    archive_write_set_bytes_in_last_block(writer->m_archive, 1); // no padding behind the directory
    COMPTOIR_CHECK(writer->check(
        archive_write_open(writer->m_archive, &writer->m_file, nullptr, writePiece, nullptr)));
    return writer;
}

ZipWriter::~ZipWriter()
{
    archive_entry_free(m_entry);
    archive_write_free(m_archive); // may write its directory once more: into a file that goes away
}

Result<void> ZipWriter::check(int code)
{
    if (code >= ARCHIVE_WARN)
        return {};
    return fail(archive_errno(m_archive) == ENOSPC ? "store/disk-full" : "store/disk-io",
                reasonOf(m_archive));
}

Result<void> ZipWriter::begin(const QString &name)
{
    COMPTOIR_ASSERT(!m_names.contains(name));
    m_names.append(name);
    archive_entry_clear(m_entry);
    archive_entry_set_pathname(m_entry, name.toLatin1().constData());
    archive_entry_set_filetype(m_entry, AE_IFREG);
    archive_entry_set_perm(m_entry, 0644);
    archive_entry_set_mtime(m_entry, time_t(m_at.ms() / 1000), 0);
    return check(archive_write_header(m_archive, m_entry));
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    COMPTOIR_ASSERT(!m_names.isEmpty());
    if (bytes.isEmpty())
        return {};
    const auto written = archive_write_data(m_archive, bytes.data(), size_t(bytes.size()));
    return check(written < 0 ? int(written) : ARCHIVE_OK);
}

Result<void> ZipWriter::finish()
{
    COMPTOIR_CHECK(check(archive_write_close(m_archive)));
    if (!m_file.commit())
        return fail(m_file.error() == QFileDevice::ResourceError ? "store/disk-full"
                                                                 : "store/disk-io",
                    m_file.errorString());
    return {};
}

ZipReader::ZipReader(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}

ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail("store/disk-io", path + QStringLiteral(": ") + file->errorString());
    std::unique_ptr<ZipReader> reader(new ZipReader(std::move(file)));
    COMPTOIR_CHECK(reader->list());
    return reader;
}

Result<std::unique_ptr<ZipReader>> ZipReader::fromBytes(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    std::unique_ptr<ZipReader> reader(new ZipReader(std::move(buffer)));
    COMPTOIR_CHECK(reader->list());
    return reader;
}

Result<void> ZipReader::list()
{
    Walk walk(*m_device);
    COMPTOIR_CHECK(walk.open());
    while (true) {
        COMPTOIR_TRY(const QString name, walk.next());
        if (name.isEmpty())
            return {};
        // Which of two does another program read?
        if (contains(name) && name != u"?")
            return damaged(QStringLiteral("two entries ") + name);
        m_entries.push_back({name});
    }
}

bool ZipReader::contains(const QString &name) const
{
    return std::find(m_entries.begin(), m_entries.end(), ZipEntry{name}) != m_entries.end();
}

Result<void> ZipReader::stream(const QString &name, const Taker &take)
{
    Walk walk(*m_device);
    COMPTOIR_CHECK(walk.open());
    while (true) {
        COMPTOIR_TRY(const QString found, walk.next());
        if (found.isEmpty())
            return fail("store/zip-entry-missing", name);
        if (found == name)
            return walk.stream(take);
    }
}

Result<QByteArray> ZipReader::read(const QString &name, qint64 limit)
{
    QByteArray bytes;
    COMPTOIR_CHECK(stream(name, [&](QByteArrayView piece) -> Result<void> {
        if (bytes.size() + piece.size() > limit)
            return fail("store/zip-too-large", name);
        bytes.append(piece);
        return {};
    }));
    return bytes;
}

} // namespace comptoir::store
