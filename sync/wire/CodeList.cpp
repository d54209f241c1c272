// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/CodeList.h"

#include "core/base/Assert.h"
#include "core/crypto/Digest.h"
#include "sync/wire/ByteReader.h"

#include <algorithm>
#include <cstring>

namespace comptoir::wire {

namespace {

constexpr QByteArrayView magic("CCL1");
constexpr int signatureSize = 64, keyIdOffset = 12, headSize = 35, saltSize = 16;
constexpr quint64 maxSerials = quint64(1) << 32;
constexpr quint32 maxRounds = 1'000'000; // some seconds on a till

CodeBatch readBatch(ByteReader &reader)
{
    CodeBatch batch;
    batch.first = quint32(reader.number(4));
    batch.count = quint32(reader.number(4));
    batch.face = Money::fromCents(qint64(reader.number(3)));
    batch.lastDay = Day::fromVoucherDays(int(reader.number(2)));
    batch.flags = quint8(reader.number(1));
    return batch;
}

} // namespace

std::optional<quint32> CodeList::find(const QString &code) const
{
    const QByteArray hash = hashOf(code, salt, rounds);
    for (qsizetype at = 0; at < hashes.size(); at += hashSize) {
        if (std::memcmp(hashes.constData() + at, hash.constData(), hashSize) == 0)
            return serialAt(quint32(at / hashSize));
    }
    return std::nullopt;
}

quint32 CodeList::serialAt(quint32 place) const
{
    COMPTOIR_ASSERT(place < count());
    auto batch = batches.begin();
    for (; place >= batch->count; ++batch)
        place -= batch->count;
    return batch->first + place;
}

const CodeBatch &CodeList::batchOf(quint32 serial) const
{
    const auto after = std::upper_bound(batches.begin(), batches.end(), serial,
                                        [](quint32 s, const CodeBatch &b) { return s < b.first; });
    COMPTOIR_ASSERT(after != batches.begin());
    const CodeBatch &batch = *std::prev(after);
    COMPTOIR_ASSERT(serial - batch.first < batch.count);
    return batch;
}

QByteArray CodeList::hashOf(const QString &code, const QByteArray &salt, quint32 rounds)
{
    return crypto::pbkdf2(code.toLatin1(), salt, int(rounds), hashSize);
}

QByteArray CodeList::signedBytes(int keyId, const crypto::PrivateKey &ackKey) const
{
    COMPTOIR_ASSERT(salt.size() == saltSize && batches.size() < (1 << 16));
    QByteArray bytes = magic.toByteArray();
    appendNumber(bytes, campaign, 4);
    appendNumber(bytes, count(), 4);
    appendNumber(bytes, quint64(keyId), 1);
    appendNumber(bytes, rounds, 4);
    bytes += salt;
    appendNumber(bytes, batches.size(), 2);
    for (const CodeBatch &batch : batches) {
        appendNumber(bytes, batch.first, 4);
        appendNumber(bytes, batch.count, 4);
        appendNumber(bytes, quint64(batch.face.cents()), 3);
        appendNumber(bytes, quint64(batch.lastDay.voucherDays()), 2);
        appendNumber(bytes, batch.flags, 1);
    }
    bytes += hashes;
    return bytes + ackKey.sign(crypto::codeListDomain, {bytes});
}

Result<CodeList> CodeList::verified(QByteArrayView bytes, const AckKeys &keys)
{
    if (bytes.size() < headSize + signatureSize || !bytes.startsWith(magic.first(3)))
        return fail("wire/bad-code-list");
    if (!bytes.startsWith(magic))
        return fail("wire/unknown-version");
    const QByteArrayView content = bytes.chopped(signatureSize);
    const auto key = keys(static_cast<unsigned char>(bytes[keyIdOffset]));
    if (!key || !key->verify(crypto::codeListDomain, {content}, bytes.last(signatureSize)))
        return fail("wire/bad-signature");
    ByteReader reader(content.sliced(magic.size()));
    CodeList list;
    list.campaign = quint32(reader.number(4));
    const qint64 count = qint64(reader.number(4));
    reader.number(1);
    list.rounds = quint32(reader.number(4));
    list.salt = reader.take(saltSize).toByteArray();
    const quint64 batches = reader.number(2);
    quint64 covered = 0;
    for (quint64 i = 0; i < batches && reader.ok(); ++i) {
        const CodeBatch batch = readBatch(reader);
        const quint64 end = quint64(batch.first) + batch.count;
        covered += batch.count;
        const bool isBehind = list.batches.empty()
            || batch.first >= quint64(list.batches.back().first) + list.batches.back().count;
        if (batch.count == 0 || !isBehind || end > maxSerials)
            return fail("wire/bad-code-list");
        list.batches.push_back(batch);
    }
    list.hashes = reader.take(count * hashSize).toByteArray();
    const bool roundsFit = list.rounds >= 1 && list.rounds <= maxRounds;
    if (!reader.atEnd() || covered != quint64(count) || !roundsFit)
        return fail("wire/bad-code-list");
    return list;
}

} // namespace comptoir::wire
