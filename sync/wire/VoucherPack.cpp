// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/VoucherPack.h"

#include "core/base/Assert.h"
#include "sync/wire/ByteReader.h"

namespace comptoir::wire {

namespace {

constexpr QByteArrayView magic("CVP1");
constexpr int signatureSize = 64, keyIdOffset = 20;
constexpr qint64 maxPosition = qint64(1) << 52;
constexpr quint32 maxCents = (1 << 24) - 1; // the face value's three bytes

void appendLeb128(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

QByteArray packed(const std::vector<VoucherPack::State> &states)
{
    QByteArray bytes(qsizetype((states.size() + 3) / 4), '\0');
    for (size_t i = 0; i < states.size(); ++i)
        bytes[qsizetype(i / 4)] = static_cast<char>(bytes[qsizetype(i / 4)]
                                                    | (unsigned(states[i]) << (2 * (i % 4))));
    return bytes;
}

/// False when bits after the last voucher are set.
bool unpack(QByteArrayView bytes, std::vector<VoucherPack::State> &states)
{
    for (size_t i = 0; i < size_t(bytes.size()) * 4; ++i) {
        const unsigned state = (static_cast<unsigned char>(bytes[qsizetype(i / 4)])
                                >> (2 * (i % 4)))
            & 3;
        if (i < states.size())
            states[i] = VoucherPack::State(state);
        else if (state != 0)
            return false;
    }
    return true;
}

} // namespace

QByteArray VoucherPack::signedBytes(int keyId, const crypto::PrivateKey &ackKey) const
{
    QByteArray bytes = magic.toByteArray();
    appendNumber(bytes, campaign, 4);
    appendNumber(bytes, quint64(position), 8);
    appendNumber(bytes, states.size(), 4);
    appendNumber(bytes, quint64(keyId), 1);
    appendNumber(bytes, 0, 1);
    bytes += packed(states);
    for (const Balance &balance : balances) {
        COMPTOIR_ASSERT(balance.remaining.isPositive() && balance.remaining.cents() <= maxCents);
        COMPTOIR_ASSERT(states.at(balance.serial) == State::PartlyUsed);
        appendLeb128(bytes, quint64(balance.remaining.cents()));
    }
    return bytes + ackKey.sign(crypto::packDomain, {bytes});
}

Result<VoucherPack> VoucherPack::verified(QByteArrayView bytes, const AckKeys &keys)
{
    if (bytes.size() < keyIdOffset + 2 + signatureSize || !bytes.startsWith(magic.first(3)))
        return fail("wire/bad-pack");
    if (!bytes.startsWith(magic))
        return fail("wire/unknown-version");
    const QByteArrayView content = bytes.chopped(signatureSize);
    const auto key = keys(static_cast<unsigned char>(bytes[keyIdOffset]));
    if (!key || !key->verify(crypto::packDomain, {content}, bytes.last(signatureSize)))
        return fail("wire/bad-signature");
    ByteReader reader(content.sliced(magic.size()));
    VoucherPack pack;
    pack.campaign = quint32(reader.number(4));
    const quint64 position = reader.number(8);
    const quint64 count = reader.number(4);
    reader.number(1);
    if (reader.number(1) != 0)
        return fail("wire/unknown-version");
    const QByteArrayView states = reader.take(qint64((count + 3) / 4));
    if (!reader.ok() || position > quint64(maxPosition))
        return fail("wire/bad-pack");
    pack.position = qint64(position);
    pack.states.resize(count);
    if (!unpack(states, pack.states))
        return fail("wire/bad-pack");
    for (quint32 serial = 0; serial < count && reader.ok(); ++serial) {
        if (pack.states[serial] != State::PartlyUsed)
            continue;
        const quint32 cents = reader.leb128();
        if (cents == 0 || cents > maxCents)
            return fail("wire/bad-pack");
        pack.balances.push_back({serial, Money::fromCents(cents)});
    }
    if (!reader.atEnd())
        return fail("wire/bad-pack");
    return pack;
}

} // namespace comptoir::wire
