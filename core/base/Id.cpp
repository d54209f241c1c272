// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include "core/base/Assert.h"

namespace comptoir {

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
    QByteArray hex;
    hex.reserve(32);
    for (int i = 0; i < 36; ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')
            || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !digit)
            return std::nullopt;
        if (!dash)
            hex.append(c);
    }
    return fromBytes(QByteArray::fromHex(hex));
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
    QByteArray hex = bytes().toHex();
    for (int at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return hex;
}

} // namespace comptoir
