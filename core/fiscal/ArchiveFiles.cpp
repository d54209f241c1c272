// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ArchiveFiles.h"

#include "core/store/ZipFile.h"

#include <QJsonObject>

namespace comptoir::fiscal {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

tl::unexpected<Error> diskError(const QFileDevice &file)
{
    return fail(file.error() == QFileDevice::ResourceError ? "store/disk-full" : "store/disk-io",
                file.errorString());
}

} // namespace

Result<void> ArchiveFiles::begin(const QString &name)
{
    m_name = name;
    m_size = 0;
    m_hash.reset();
    return m_zip.begin(name);
}

Result<void> ArchiveFiles::write(const QByteArray &bytes)
{
    m_size += bytes.size();
    m_hash.addData(bytes);
    return m_zip.write(bytes);
}

void ArchiveFiles::end()
{
    m_listed.append(
        QJsonObject{{QStringLiteral("name"), m_name},
                    {QStringLiteral("size"), m_size},
                    {QStringLiteral("sha256"), QString::fromLatin1(m_hash.result().toHex())}});
}

Result<void> ArchiveFiles::add(const QString &name, const QByteArray &content)
{
    COMPTOIR_CHECK(begin(name));
    COMPTOIR_CHECK(write(content));
    end();
    return {};
}

SideTable::SideTable(QString name, const QString &folder)
    : m_name(std::move(name)),
      m_file(folder + QStringLiteral("/.comptoir-XXXXXX"))
{}

Result<std::unique_ptr<SideTable>> SideTable::create(const QString &name, const QString &folder)
{
    std::unique_ptr<SideTable> table(new SideTable(name, folder));
    if (!table->m_file.open())
        return diskError(table->m_file);
    return table;
}

Result<void> SideTable::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return diskError(m_file);
    return {};
}

Result<void> SideTable::moveInto(ArchiveFiles &files)
{
    if (!m_file.flush() || !m_file.seek(0))
        return diskError(m_file);
    COMPTOIR_CHECK(files.begin(m_name));
    while (!m_file.atEnd()) {
        const QByteArray piece = m_file.read(pieceSize);
        if (piece.isEmpty())
            return diskError(m_file);
        COMPTOIR_CHECK(files.write(piece));
    }
    files.end();
    return {};
}

} // namespace comptoir::fiscal
