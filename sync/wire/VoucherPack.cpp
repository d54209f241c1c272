// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/VoucherPack.h"

#include "core/base/Assert.h"
#include "sync/wire/Columns.h"

#include <algorithm>
#include <array>

namespace comptoir::wire {

namespace {

constexpr QByteArrayView magic("CVP1");
constexpr int signatureSize = 64, keyIdOffset = 20;
constexpr qint64 maxPosition = qint64(1) << 52;
constexpr quint32 maxCents = (1 << 24) - 1; // the face value's three bytes
constexpr int placeSize = 3;

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

/// The sums that occur, rising. Towns have few: what is left of a few faces after round amounts.
std::vector<qint64> sumsOf(const std::vector<VoucherPack::Balance> &balances)
{
    std::vector<qint64> sums;
    sums.reserve(balances.size());
    for (const VoucherPack::Balance &balance : balances)
        sums.push_back(balance.remaining.cents());
    std::sort(sums.begin(), sums.end());
    sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
    return sums;
}

void appendBalances(QByteArray &bytes, const std::vector<VoucherPack::Balance> &balances)
{
    const std::vector<qint64> sums = sumsOf(balances);
    QByteArray steps;
    for (size_t i = 0; i < sums.size(); ++i)
        appendLeb128(steps, quint64(i == 0 ? sums[0] : sums[i] - sums[i - 1]));
    appendColumn(bytes, steps);
    std::array<QByteArray, placeSize> places;
    for (const VoucherPack::Balance &balance : balances) {
        const auto found = std::lower_bound(sums.begin(), sums.end(), balance.remaining.cents());
        const auto place = size_t(found - sums.begin());
        for (size_t i = 0; i < places.size(); ++i)
            places[i].append(static_cast<char>(place >> (8 * i)));
    }
    for (const QByteArray &column : places)
        appendColumn(bytes, column);
}

/// Nothing unless they rise and are balances.
std::optional<std::vector<quint32>> readSums(ByteReader &reader, qint64 maxCount)
{
    const auto steps = readColumn(reader, 4 * maxCount);
    if (!steps)
        return std::nullopt;
    std::vector<quint32> sums;
    quint32 sum = 0;
    for (ByteReader rest(*steps); rest.left() > 0;) {
        const quint32 step = rest.leb128();
        sum += step;
        if (!rest.ok() || step == 0 || sum > maxCents)
            return std::nullopt;
        sums.push_back(sum);
    }
    return sums;
}

/// The remaining sum of each of `count` vouchers.
std::optional<std::vector<quint32>> readBalances(ByteReader &reader, qint64 count)
{
    const auto sums = readSums(reader, count);
    std::vector<quint32> places(size_t(count), 0);
    for (int i = 0; i < placeSize; ++i) {
        const auto column = readColumn(reader, count);
        if (!column || column->size() != count)
            return std::nullopt;
        for (size_t at = 0; at < places.size(); ++at)
            places[at] |= quint32(static_cast<unsigned char>((*column)[qsizetype(at)])) << (8 * i);
    }
    for (quint32 &place : places) {
        if (!sums || place >= sums->size())
            return std::nullopt;
        place = (*sums)[place];
    }
    return places;
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
    COMPTOIR_ASSERT(states.size() <= maxVouchers);
    appendColumn(bytes, packed(states));
    for (const Balance &balance : balances) {
        COMPTOIR_ASSERT(balance.remaining.isPositive() && balance.remaining.cents() <= maxCents);
        COMPTOIR_ASSERT(states.at(balance.serial) == State::PartlyUsed);
    }
    appendBalances(bytes, balances);
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
    if (!reader.ok() || position > quint64(maxPosition) || count > maxVouchers)
        return fail("wire/bad-pack");
    pack.position = qint64(position);
    const auto stateBytes = qint64((count + 3) / 4);
    const auto states = readColumn(reader, stateBytes);
    pack.states.resize(count);
    if (!states || states->size() != stateBytes || !unpack(*states, pack.states))
        return fail("wire/bad-pack");
    const auto used = std::count(pack.states.begin(), pack.states.end(), State::PartlyUsed);
    const auto balances = readBalances(reader, used);
    if (!balances)
        return fail("wire/bad-pack");
    pack.balances.reserve(size_t(used));
    for (quint32 serial = 0; serial < count; ++serial) {
        if (pack.states[serial] == State::PartlyUsed)
            pack.balances.push_back({serial, Money::fromCents((*balances)[pack.balances.size()])});
    }
    if (!reader.atEnd())
        return fail("wire/bad-pack");
    return pack;
}

} // namespace comptoir::wire
