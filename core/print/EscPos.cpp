// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/EscPos.h"

#include <algorithm>
#include <array>
#include <optional>

namespace comptoir::print {

namespace {

constexpr int esc = 0x1B, fs = 0x1C, gs = 0x1D;
constexpr int codePage858 = 19;

/// Bytes 0x80 to 0xFF of code page 858: code page 850 with the euro sign at 0xD5.
constexpr std::u16string_view upperHalf = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                          u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                          u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀"
                                          u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
static_assert(upperHalf.size() == 128);

struct Spelling
{
    char16_t character;
    const char *ascii;
};

/// No-break spaces too: some printers have a blot where the code page has one.
constexpr std::array spellings{
    Spelling{u'\u00A0', " "}, Spelling{u'\u202F', " "}, Spelling{u'\u2009', " "},
    Spelling{u'œ', "oe"},     Spelling{u'Œ', "OE"},     Spelling{u'’', "'"},
    Spelling{u'‘', "'"},      Spelling{u'“', "\""},     Spelling{u'”', "\""},
    Spelling{u'„', "\""},     Spelling{u'–', "-"},      Spelling{u'—', "-"},
    Spelling{u'\u2212', "-"}, Spelling{u'…', "..."},    Spelling{u'\u2011', "-"},
};

std::optional<char> byteOf(QChar character)
{
    if (character.unicode() >= 0x20 && character.unicode() < 0x7F)
        return char(character.unicode());
    const auto at = upperHalf.find(character.unicode());
    if (character.isNull() || at == std::u16string_view::npos)
        return std::nullopt;
    return char(0x80 + at);
}

QByteArray spelt(QChar character)
{
    const auto known = std::find_if(spellings.begin(), spellings.end(),
                                    [&](const Spelling &s) { return s.character == character; });
    if (known != spellings.end())
        return known->ascii;
    if (const auto byte = byteOf(character))
        return QByteArray(1, *byte);
    const QString parts = character.decomposition();
    const auto letter = parts.isEmpty() ? std::nullopt : byteOf(parts.front());
    return QByteArray(1, letter.value_or('?'));
}

} // namespace

QByteArray encodeCp858(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (!character.isLowSurrogate()) // its other half has got the "?"
            bytes += spelt(character);
    }
    return bytes;
}

EscPos::EscPos()
{
    command({esc, '@'});
    // Printers for the Chinese market take two bytes over 0x7F for one ideogram until told.
    command({fs, '.'});
    command({esc, 'R', 0}); // "#" stays "#": national variants of ASCII are off
    command({esc, 't', codePage858});
}

EscPos &EscPos::command(std::initializer_list<int> bytes)
{
    for (const int byte : bytes)
        m_bytes += char(byte);
    return *this;
}

EscPos &EscPos::text(const QString &text)
{
    m_bytes += encodeCp858(text);
    return *this;
}

EscPos &EscPos::line(const QString &text)
{
    m_bytes += encodeCp858(text) + '\n';
    return *this;
}

EscPos &EscPos::align(Align align)
{
    return command({esc, 'a', int(align)});
}

EscPos &EscPos::bold(bool on)
{
    return command({esc, 'E', on ? 1 : 0});
}

EscPos &EscPos::size(int width, int height)
{
    const int across = std::clamp(width, 1, 8) - 1;
    const int down = std::clamp(height, 1, 8) - 1;
    return command({gs, '!', across << 4 | down});
}

EscPos &EscPos::feed(int lines)
{
    return command({esc, 'd', std::clamp(lines, 0, 255)});
}

EscPos &EscPos::cut()
{
    return command({gs, 'V', 66, 0});
}

EscPos &EscPos::kickDrawer()
{
    // 50 ms on, 500 ms off: units of 2 ms, as drawers' data sheets ask.
    return command({esc, 'p', 0, 25, 250});
}

} // namespace comptoir::print
