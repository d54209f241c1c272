// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base32.h"

namespace comptoir::base32 {

namespace {
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
}
} // namespace

QByteArray encode(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(alphabet[(buffer >> (bits - 5)) & 31]);
        buffer &= 0xffu;
    }
    if (bits > 0)
        text.append(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

std::optional<QByteArray> decode(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return std::nullopt;
        buffer = ((buffer << 5) | static_cast<unsigned>(value)) & 0xfffu;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((buffer >> bits) & 0xff));
        }
    }
    const bool canonical = bits < 5 && (buffer & ((1u << bits) - 1)) == 0;
    return canonical ? std::optional(bytes) : std::nullopt;
}

} // namespace comptoir::base32
