// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/MachineDisk.h"

#include <cstring>

namespace comptoir::sim {

void SectorFile::remember(qint64 at, qint64 size)
{
    for (qint64 sector = at / sectorBytes; sector * sectorBytes < at + size; ++sector) {
        if (sector * sectorBytes >= m_syncedSize)
            return; // there was nothing
        if (!m_before.contains(sector))
            m_before[sector] = bytes.mid(sector * sectorBytes, sectorBytes);
    }
}

void SectorFile::write(qint64 at, const char *from, qint64 size)
{
    remember(at, size);
    if (bytes.size() < at + size) {
        const qint64 before = bytes.size();
        if (bytes.capacity() < at + size)
            bytes.reserve(std::max<qint64>(at + size, bytes.size() * 2));
        bytes.resize(at + size);
        if (at > before)
            std::memset(bytes.data() + before, 0, size_t(at - before));
    }
    std::memcpy(bytes.data() + at, from, size_t(size));
}

void SectorFile::truncate(qint64 size)
{
    if (size < bytes.size())
        remember(size, bytes.size() - size);
    bytes.resize(size);
}

void SectorFile::sync()
{
    m_before.clear();
    m_syncedSize = bytes.size();
}

bool SectorFile::cutPower(Dice &dice)
{
    const QByteArray whole = bytes;
    const qint64 newSize = bytes.size();
    // The size is metadata of its own: new or old, and what lies between may be zeros.
    const bool keepsSize = dice.chance(50);
    for (const auto &[sector, old] : m_before) {
        if (dice.chance(50))
            continue;
        const qint64 at = sector * sectorBytes;
        if (bytes.size() < at + old.size())
            bytes.resize(at + old.size(), '\0');
        std::memcpy(bytes.data() + at, old.constData(), size_t(old.size()));
    }
    for (qint64 at = m_syncedSize; at < newSize && keepsSize; at += sectorBytes) {
        if (dice.chance(50))
            std::memset(bytes.data() + at, 0, size_t(std::min(sectorBytes, newSize - at)));
    }
    bytes.resize(keepsSize ? newSize : m_syncedSize);
    sync();
    return bytes != whole;
}

MachineDisk::Verdict MachineDisk::ask()
{
    ++m_calls;
    if (m_left > 0 && --m_left == 0)
        m_frozen = true;
    if (m_frozen)
        return Verdict::Fails;
    if (m_trouble == Trouble::None || !m_dice.chance(m_percent))
        return Verdict::Goes;
    return m_trouble == Trouble::Full ? Verdict::Full : Verdict::Fails;
}

Result<void> MachineDisk::asResult(Verdict verdict) const
{
    if (verdict == Verdict::Goes)
        return {};
    return fail(verdict == Verdict::Full ? "store/disk-full" : "store/disk-io");
}

Result<void> MachineDisk::appendDurably(const QString &path, const QByteArray &bytes)
{
    if (m_frozen)
        return fail("store/disk-io");
    const Verdict verdict = ask();
    const auto file = create(path);
    // A failing append leaves a part behind.
    const qint64 size = verdict == Verdict::Goes ? bytes.size() : m_dice.below(bytes.size() + 1);
    file->write(file->bytes.size(), bytes.constData(), size);
    if (verdict == Verdict::Goes)
        file->sync();
    return asResult(verdict);
}

Result<void> MachineDisk::replaceDurably(const QString &path, const QByteArray &bytes)
{
    COMPTOIR_CHECK(asResult(ask()));
    const auto file = std::make_shared<SectorFile>();
    file->write(0, bytes.constData(), bytes.size());
    file->sync();
    m_files[path] = file;
    return {};
}

Result<QByteArray> MachineDisk::read(const QString &path)
{
    const auto file = find(path);
    return file ? QByteArray(file->bytes.constData(), file->bytes.size()) : QByteArray();
}

Result<void> MachineDisk::remove(const QString &path)
{
    COMPTOIR_CHECK(asResult(ask()));
    m_files.erase(path);
    return {};
}

Result<void> MachineDisk::rename(const QString &from, const QString &to)
{
    COMPTOIR_CHECK(asResult(ask()));
    auto node = m_files.extract(from);
    if (node.empty())
        return fail("store/disk-io", from);
    m_files[to] = node.mapped();
    return {};
}

QStringList MachineDisk::list(const QString &folder)
{
    QStringList names;
    const QString prefix = folder + u'/';
    for (auto file = m_files.lower_bound(prefix); file != m_files.end(); ++file) {
        if (!file->first.startsWith(prefix))
            break;
        const QString name = file->first.mid(prefix.size());
        if (!name.contains(u'/'))
            names.append(name);
    }
    return names;
}

qint64 MachineDisk::freeBytes(const QString &)
{
    return m_trouble == Trouble::Full ? 0 : 100 << 20; // too little for ballast, which costs memory
}

std::shared_ptr<SectorFile> MachineDisk::find(const QString &path) const
{
    const auto file = m_files.find(path);
    return file == m_files.end() ? nullptr : file->second;
}

std::shared_ptr<SectorFile> MachineDisk::create(const QString &path)
{
    auto &file = m_files[path];
    if (!file)
        file = std::make_shared<SectorFile>();
    return file;
}

void MachineDisk::thaw()
{
    m_frozen = false;
    m_left = 0;
}

bool MachineDisk::cutPower()
{
    bool isLoss = false;
    for (auto &[path, file] : m_files)
        isLoss = file->cutPower(m_dice) || isLoss;
    return isLoss;
}

MachineDisk::Files MachineDisk::image() const
{
    Files files;
    for (const auto &[path, file] : m_files) {
        SectorFile copy;
        copy.bytes = file->bytes;
        copy.sync();
        files.emplace(path, copy);
    }
    return files;
}

void MachineDisk::restore(const Files &files)
{
    m_files.clear();
    for (const auto &[path, file] : files)
        m_files[path] = std::make_shared<SectorFile>(file);
}

} // namespace comptoir::sim
