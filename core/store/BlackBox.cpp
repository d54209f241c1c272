// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BlackBox.h"

#include "core/crypto/Digest.h"

#include <QtEndian>

#include <algorithm>
#include <map>
#include <set>

namespace comptoir::store {

namespace {

constexpr qsizetype headerBytes = 8; // length and CRC
constexpr qsizetype sequenceBytes = 8;
constexpr quint32 maxPayload = 1 << 20;
constexpr qint64 noSequence = 0; ///< a line of evidence

QByteArray frame(const BlackBox::Record &record)
{
    QByteArray payload(sequenceBytes, Qt::Uninitialized);
    qToBigEndian(quint64(record.sequence), payload.data());
    payload += record.line;
    QByteArray bytes(headerBytes, Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), bytes.data());
    qToBigEndian(crypto::crc32c(payload), bytes.data() + 4);
    return bytes + payload;
}

/// How far segments were let go; without it their absence would look like a hole.
const QString prunedName = QStringLiteral("pruned");

struct Reading
{
    std::vector<BlackBox::Record> records;
    bool torn = false; ///< bytes behind the last whole frame
};

Reading framesOf(QByteArrayView bytes)
{
    Reading reading;
    while (bytes.size() >= headerBytes) {
        const quint32 size = qFromBigEndian<quint32>(bytes.data());
        const quint32 crc = qFromBigEndian<quint32>(bytes.data() + 4);
        const qsizetype there = bytes.size() - headerBytes;
        if (size < sequenceBytes || size > maxPayload || there < qsizetype(size))
            break;
        const QByteArrayView payload = bytes.sliced(headerBytes, size);
        if (crypto::crc32c(payload) != crc)
            break;
        reading.records.push_back({qint64(qFromBigEndian<quint64>(payload.data())),
                                   payload.sliced(sequenceBytes).toByteArray()});
        bytes = bytes.sliced(headerBytes + size);
    }
    reading.torn = !bytes.isEmpty();
    return reading;
}

} // namespace

BlackBox::BlackBox(Disk &disk, QString folder) : m_disk(disk), m_folder(std::move(folder)) {}

QString BlackBox::pathOf(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name;
}

Result<void> BlackBox::open()
{
    m_segments.clear();
    m_mustStartSegment = true;
    COMPTOIR_TRY(const QByteArray pruned, m_disk.read(pathOf(prunedName)));
    m_prunedTo = std::max<qint64>(pruned.toLongLong(), 0);
    std::set<qint64> found, lost;
    for (const QString &name : m_disk.list(m_folder)) {
        if (!name.endsWith(u".seg"))
            continue;
        COMPTOIR_TRY(const QByteArray bytes, m_disk.read(pathOf(name)));
        const Reading reading = framesOf(bytes);
        qint64 last = 0;
        for (const Record &record : reading.records) {
            if (record.sequence == noSequence)
                continue;
            found.insert(record.sequence);
            last = std::max(last, record.sequence);
            if (record.line.isEmpty())
                lost.insert(record.sequence);
        }
        m_segments.push_back({name, bytes.size(), last});
        // Whatever is written behind a torn frame could not be read back.
        m_mustStartSegment = reading.torn;
    }
    m_lost = qint64(lost.size());
    // What lies behind a hole is written again, from the database: only then is the copy whole.
    m_lastSequence = m_prunedTo;
    while (found.contains(m_lastSequence + 1))
        ++m_lastSequence;
    return {};
}

Result<void> BlackBox::append(const std::vector<Record> &records,
                              const std::vector<QByteArray> &evidence)
{
    QByteArray bytes;
    for (const QByteArray &line : evidence)
        bytes += frame({noSequence, line});
    qint64 last = m_lastSequence;
    for (const Record &record : records) {
        if (record.sequence <= last)
            continue;
        bytes += frame(record);
        last = record.sequence;
    }
    if (bytes.isEmpty())
        return {};
    if (m_mustStartSegment || m_segments.empty() || m_segments.back().bytes >= segmentBytes) {
        const qint64 number = m_segments.empty() ? 1
                                                 : m_segments.back().name.left(10).toLongLong() + 1;
        m_segments.push_back(
            {QStringLiteral("%1.seg").arg(number, 10, 10, QLatin1Char('0')), 0, 0});
    }
    Segment &segment = m_segments.back();
    m_mustStartSegment = true; // until this append is known to be whole
    COMPTOIR_CHECK(m_disk.appendDurably(pathOf(segment.name), bytes));
    m_mustStartSegment = false;
    segment.bytes += bytes.size();
    segment.last = std::max(segment.last, last);
    m_lastSequence = last;
    return {};
}

Result<std::vector<BlackBox::Record>> BlackBox::records()
{
    std::map<qint64, QByteArrayList> lines;
    for (const Segment &segment : m_segments) {
        COMPTOIR_TRY(const QByteArray bytes, m_disk.read(pathOf(segment.name)));
        for (Record &record : framesOf(bytes).records) {
            if (record.sequence == noSequence)
                continue;
            QByteArrayList &same = lines[record.sequence];
            if (!record.line.isEmpty() && !same.contains(record.line))
                same.append(std::move(record.line));
        }
    }
    std::vector<Record> all;
    all.reserve(lines.size());
    for (auto &[sequence, same] : lines) {
        for (QByteArray &line : same)
            all.push_back({sequence, std::move(line)});
    }
    return all;
}

Result<std::vector<QByteArray>> BlackBox::evidence() const
{
    std::vector<QByteArray> lines;
    for (const Segment &segment : m_segments) {
        COMPTOIR_TRY(const QByteArray bytes, m_disk.read(pathOf(segment.name)));
        for (Record &record : framesOf(bytes).records) {
            if (record.sequence == noSequence)
                lines.push_back(std::move(record.line));
        }
    }
    return lines;
}

bool BlackBox::canPrune(qint64 sequence) const
{
    return m_segments.size() > 1 && m_segments.front().last <= std::min(sequence, m_lastSequence);
}

void BlackBox::goOnBehind(qint64 sequence)
{
    m_lastSequence = std::min(m_lastSequence, sequence);
}

Result<void> BlackBox::prune(qint64 sequence)
{
    if (!canPrune(sequence))
        return {};
    const qint64 upTo = std::min(sequence, m_lastSequence);
    // First the word, then the deed: what is gone is never taken for lost.
    if (upTo > m_prunedTo)
        COMPTOIR_CHECK(m_disk.replaceDurably(pathOf(prunedName), QByteArray::number(upTo)));
    m_prunedTo = std::max(m_prunedTo, upTo);
    while (canPrune(sequence)) {
        COMPTOIR_CHECK(m_disk.remove(pathOf(m_segments.front().name)));
        m_segments.erase(m_segments.begin());
    }
    return {};
}

Result<void> BlackBox::closeHoles()
{
    COMPTOIR_TRY(const auto whole, records());
    std::vector<Record> missing;
    qint64 next = m_lastSequence + 1;
    for (const Record &record : whole) {
        for (; next < record.sequence; ++next)
            missing.push_back({next, {}});
        next = std::max(next, record.sequence + 1);
    }
    COMPTOIR_CHECK(append(missing));
    return open(); // what lies behind them counts again
}

Result<void> BlackBox::setAside()
{
    // Never over an older one: each may be the only copy of somebody's debits.
    const QStringList names = m_disk.list(m_folder);
    int number = 1;
    const auto taken = [&names, &number] {
        const QString suffix = QStringLiteral(".before-%1").arg(number);
        return std::any_of(names.begin(), names.end(),
                           [&suffix](const QString &name) { return name.endsWith(suffix); });
    };
    while (taken())
        ++number;
    const QString suffix = QStringLiteral(".before-%1").arg(number);
    if (names.contains(prunedName))
        COMPTOIR_CHECK(m_disk.rename(pathOf(prunedName), pathOf(prunedName + suffix)));
    for (const Segment &segment : m_segments) {
        if (names.contains(segment.name))
            COMPTOIR_CHECK(m_disk.rename(pathOf(segment.name), pathOf(segment.name + suffix)));
    }
    return open();
}

} // namespace comptoir::store
