// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace comptoir::catalogue {

namespace {

/// What the bytes from 0x80 on mean; Qt has no tables without ICU. 0xFFFD: nothing.
using UpperHalf = std::array<char16_t, 128>;

/// https://unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
constexpr UpperHalf windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0, 0x00C1, 0x00C2, 0x00C3, 0x00C4, 0x00C5, 0x00C6, 0x00C7,
    0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x00CC, 0x00CD, 0x00CE, 0x00CF, 0x00D0, 0x00D1, 0x00D2, 0x00D3,
    0x00D4, 0x00D5, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA, 0x00DB, 0x00DC, 0x00DD, 0x00DE, 0x00DF,
    0x00E0, 0x00E1, 0x00E2, 0x00E3, 0x00E4, 0x00E5, 0x00E6, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB,
    0x00EC, 0x00ED, 0x00EE, 0x00EF, 0x00F0, 0x00F1, 0x00F2, 0x00F3, 0x00F4, 0x00F5, 0x00F6, 0x00F7,
    0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x00FD, 0x00FE, 0x00FF,
};

/// https://unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT
constexpr UpperHalf macRoman{
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3,
    0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3,
    0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3,
    0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
    0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA,
    0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB,
    0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D,
    0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
    0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE,
    0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC,
    0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

QString decodeBytes(const QByteArray &bytes, const UpperHalf &upper)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [&upper](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x80 ? QChar(value) : QChar(upper[value - 0x80]);
    });
    return text;
}

/// How well a sign fits where it stands in a list of goods of French, Dutch, German or English
/// words. The other encoding shows capitals within words, lone letters and rare signs.
int likelihood(QChar before, QChar sign, QChar after)
{
    static const QString common = QStringLiteral("éèàçêîôûùâëïüöäßœæñÉÈÀÇÊÎÔÂÖÜÄŒ");
    static const QString signs = QStringLiteral("€’‘“”«»–—…°·½¼¾²³×®™©\u00A0");
    if (sign == QChar::ReplacementCharacter)
        return -10;
    if (!sign.isLetter())
        return signs.contains(sign) ? 1 : -2;
    const bool inWord = before.isLetter() || after.isLetter();
    if (sign.isUpper() && before.isLower())
        return -3;
    if (sign.isLower() && before.isUpper() && after.isUpper())
        return -3;
    if (!inWord)
        return sign == u'à' || sign == u'À' ? 1 : -1;
    return common.contains(sign) ? 3 : 0;
}

int likelihood(const QString &text)
{
    int sum = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].unicode() < 0x80)
            continue;
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        sum += likelihood(before, text[at], at + 1 < text.size() ? text[at + 1] : QChar(u' '));
    }
    return sum;
}

DecodedText decodeOneByteText(const QByteArray &bytes)
{
    QString windows = decodeBytes(bytes, windows1252);
    QString mac = decodeBytes(bytes, macRoman);
    if (likelihood(mac) > likelihood(windows))
        return {std::move(mac), "macintosh"};
    return {std::move(windows), "windows-1252"};
}

std::optional<DecodedText> decodeAs(QStringDecoder::Encoding encoding, const char *name,
                                    const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || !text.isValidUtf16()) // half a character could never be written
        return std::nullopt;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return DecodedText{std::move(text), name};
}

/// Which of two neighbouring bytes are zero tells the order: most of the text is ASCII.
std::optional<QStringDecoder::Encoding> utf16Order(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringDecoder::Utf16BE;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype at = 0; at < looked; ++at)
        zeros[size_t(at & 1)] += bytes[at] == 0 ? 1 : 0;
    if (zeros[1] > looked / 8 && zeros[0] < zeros[1] / 8)
        return QStringDecoder::Utf16LE;
    if (zeros[0] > looked / 8 && zeros[1] < zeros[0] / 8)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// Spreadsheets write tabs and line ends, no other control characters, but for some that people
/// pasted in; a program or a picture is full of them.
bool isText(const QString &text)
{
    const auto strange = std::count_if(text.begin(), text.end(), [](QChar sign) {
        const char16_t value = sign.unicode();
        return value == 0 || (value < 0x20 && value != u'\t' && value != u'\n' && value != u'\r');
    });
    return strange <= text.size() / 20;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    std::optional<DecodedText> decoded;
    if (const auto order = utf16Order(bytes)) {
        const char *name = *order == QStringDecoder::Utf16LE ? "UTF-16LE" : "UTF-16BE";
        decoded = decodeAs(*order, name, bytes);
    } else {
        decoded = decodeAs(QStringDecoder::Utf8, "UTF-8", bytes);
        if (!decoded)
            decoded = decodeOneByteText(bytes);
    }
    // A mark says that it is text; then only a zero is none.
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (!decoded || decoded->text.contains(QChar(u'\0')) || (!isMarked && !isText(decoded->text)))
        return fail("catalogue/sheet-unreadable");
    return *decoded;
}

} // namespace comptoir::catalogue
