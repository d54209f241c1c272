// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include "core/base/Assert.h"

namespace comptoir {

namespace {

constexpr char digits[] = "0123456789abcdef";

constexpr bool isDash(int place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

int valueOf(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

} // namespace

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid id;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

std::optional<Uuid> Uuid::fromText(QByteArrayView text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid id;
    size_t nibbles = 0;
    for (int i = 0; i < 36; ++i) {
        if (isDash(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int digit = valueOf(text[i]);
        if (digit < 0)
            return std::nullopt;
        unsigned char &byte = id.m_bytes[nibbles / 2];
        byte = static_cast<unsigned char>((byte << 4) | digit);
        ++nibbles;
    }
    return id;
}

Uuid Uuid::version7(Instant at, Entropy &entropy)
{
    COMPTOIR_ASSERT(at.ms() >= 0);
    const QByteArray random = entropy.bytes(10);
    COMPTOIR_ASSERT(random.size() == 10);
    Uuid id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = static_cast<unsigned char>(at.ms() >> (8 * (5 - i)));
    std::memcpy(id.m_bytes.data() + 6, random.data(), 10);
    id.m_bytes[6] = static_cast<unsigned char>((id.m_bytes[6] & 0x0f) | 0x70);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

QByteArray Uuid::text() const
{
    QByteArray text(36, '-');
    char *to = text.data();
    size_t nibbles = 0;
    for (int i = 0; i < 36; ++i) {
        if (isDash(i))
            continue;
        const unsigned char byte = m_bytes[nibbles / 2];
        to[i] = digits[nibbles % 2 == 0 ? byte >> 4 : byte & 0x0f];
        ++nibbles;
    }
    return text;
}

} // namespace comptoir
