// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/crypto/Digest.h"
#include "core/store/BlackBox.h"

#include <QtEndian>

#include <algorithm>
#include <cstdint>
#include <map>

using namespace comptoir;
using comptoir::store::BlackBox;

namespace {

/// A folder in memory.
class MemoryDisk : public Disk
{
public:
    std::map<QString, QByteArray> files;

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
    Result<QByteArray> read(const QString &path) override { return files[path]; }
    Result<void> remove(const QString &path) override
    {
        files.erase(path);
        return {};
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        files[to] = files.extract(from).mapped();
        return {};
    }
    QStringList list(const QString &) override
    {
        QStringList names;
        for (const auto &[path, content] : files)
            names.append(path.mid(path.lastIndexOf(u'/') + 1));
        return names;
    }
    qint64 freeBytes(const QString &) override { return 0; }
};

/// Gives each frame its right checksum, which no fuzzer guesses.
QByteArray withChecksums(QByteArray bytes)
{
    for (qsizetype at = 0; at + 8 <= bytes.size();) {
        const auto size = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        if (size > bytes.size() - at - 8)
            break;
        const auto payload = QByteArrayView(bytes).sliced(at + 8, size);
        qToBigEndian(crypto::crc32c(payload), bytes.data() + at + 4);
        at += 8 + size;
    }
    return bytes;
}

/// In order, no line twice, none missing up to `last` but those that are known to be lost.
void checkOrder(const std::vector<BlackBox::Record> &records, qint64 last)
{
    qint64 whole = 0;
    for (size_t i = 0; i < records.size(); ++i) {
        COMPTOIR_ASSERT(i == 0 || records[i - 1].sequence < records[i].sequence
                        || (records[i - 1].sequence == records[i].sequence
                            && records[i - 1].line != records[i].line));
        whole += records[i].sequence == whole + 1;
    }
    COMPTOIR_ASSERT(whole <= last);
}

} // namespace

/// The first byte says where a second segment begins and whether checksums are put right. Whatever
/// lies on the disk, every line written from now on comes back, and none that was whole is lost.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray content(reinterpret_cast<const char *>(bytes) + 1, qsizetype(size) - 1);
    const qsizetype cut = content.size() * (bytes[0] >> 1) / 128;
    MemoryDisk disk;
    const QStringList names{QStringLiteral("/0000000001.seg"), QStringLiteral("/0000000002.seg")};
    for (int i = 0; i < 2; ++i) {
        const QByteArray part = i == 0 ? content.first(cut) : content.sliced(cut);
        disk.files[names[i]] = bytes[0] & 1 ? withChecksums(part) : part;
    }
    BlackBox box(disk, QString());
    COMPTOIR_ASSERT(box.open().has_value());
    const auto before = *box.records();
    checkOrder(before, box.lastSequence());
    const qint64 next = box.lastSequence() + 1;
    COMPTOIR_ASSERT(box.append({{next, "new"}, {next + 1, "newer"}}).has_value());
    COMPTOIR_ASSERT(box.lastSequence() >= next + 1);
    const auto after = *box.records();
    COMPTOIR_ASSERT(after.size() >= before.size());
    COMPTOIR_ASSERT(std::any_of(after.begin(), after.end(),
                                [next](const auto &r) { return r.sequence == next; }));
    BlackBox reopened(disk, QString());
    COMPTOIR_ASSERT(reopened.open().has_value() && reopened.lastSequence() >= next + 1);
    checkOrder(after, reopened.lastSequence());
    return 0;
}
