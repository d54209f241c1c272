// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/EscPos.h"

#include <algorithm>
#include <array>
#include <optional>

namespace comptoir::print {

namespace {

constexpr int esc = 0x1B, fs = 0x1C, gs = 0x1D;
constexpr int rasterStrip = 128; ///< rows
constexpr qsizetype longestQr = 2331; ///< bytes at level M (ISO/IEC 18004)
constexpr char16_t noBreakSpace = u'\u00A0';

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

QChar characterOf(char byte)
{
    const auto code = uchar(byte);
    return code < 0x80 ? QChar(char16_t(code)) : QChar(upperHalf[size_t(code - 0x80)]);
}

bool isNoBreakSpace(QChar character)
{
    return character == noBreakSpace || character == u'\u202F';
}

/// Nothing when the code page has no way to write it.
std::optional<QByteArray> spelt(QChar character)
{
    const auto known = std::find_if(spellings.begin(), spellings.end(),
                                    [&](const Spelling &s) { return s.character == character; });
    if (known != spellings.end())
        return known->ascii;
    if (const auto byte = byteOf(character))
        return QByteArray(1, *byte);
    const QString parts = character.decomposition();
    const auto letter = parts.isEmpty() ? std::nullopt : byteOf(parts.front());
    return letter ? std::optional(QByteArray(1, *letter)) : std::nullopt;
}

} // namespace

QByteArray encodeCp858(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (!character.isLowSurrogate()) // its other half has got the "?"
            bytes += spelt(character).value_or("?");
    }
    return bytes;
}

QString spelledInCp858(const QString &text)
{
    QString spelled;
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        if (character.isLowSurrogate())
            continue;
        if (isNoBreakSpace(character)) {
            spelled += noBreakSpace;
            continue;
        }
        for (const char byte : spelt(character).value_or("?"))
            spelled += characterOf(byte);
    }
    return spelled;
}

bool writesInCp858(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    return std::all_of(composed.begin(), composed.end(),
                       [](QChar character) { return spelt(character).has_value(); });
}

EscPos::EscPos(int codePage)
{
    command({esc, '@'});
    // Printers for the Chinese market take two bytes over 0x7F for one ideogram until told.
    command({fs, '.'});
    command({esc, 'R', 0}); // "#" stays "#": national variants of ASCII are off
    command({esc, 't', codePage});
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

EscPos &EscPos::qr(const QByteArray &content, int module)
{
    const QByteArray stored = content.left(longestQr);
    const qsizetype length = stored.size() + 3;
    command({gs, '(', 'k', 4, 0, '1', 'A', '2', 0}); // model 2
    command({gs, '(', 'k', 3, 0, '1', 'C', std::clamp(module, 1, 16)});
    command({gs, '(', 'k', 3, 0, '1', 'E', '1'}); // level M
    command({gs, '(', 'k', int(length % 256), int(length / 256), '1', 'P', '0'});
    m_bytes += stored;
    return command({gs, '(', 'k', 3, 0, '1', 'Q', '0'});
}

EscPos &EscPos::raster(const Bitmap &picture)
{
    const int across = picture.bytesPerRow();
    for (int y = 0; y < picture.height(); y += rasterStrip) {
        const int rows = std::min(rasterStrip, picture.height() - y);
        command({gs, 'v', '0', 0, across % 256, across / 256, rows % 256, rows / 256});
        m_bytes += picture.rows(y, rows);
    }
    return *this;
}

} // namespace comptoir::print
