// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/BarcodeReader.h"

#include "core/scan/AbortGuard.h"

// zbar first: ZXing's Error.h defines macros with the names of zbar's exceptions.
#include <zbar.h>
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <optional>

namespace comptoir::scan {

// Smaller than a QR code of version 1 or an EAN at one pixel a module: nothing to find.
static constexpr int smallestSide = 20;
// Every linear symbol that can be read at all is crossed by many of this many lines.
static constexpr int linesAcross = 240;

static std::optional<Format> formatOf(ZXing::BarcodeFormat format)
{
    switch (format) {
    case ZXing::BarcodeFormat::QRCode: return Format::QrCode;
    case ZXing::BarcodeFormat::EAN13: return Format::Ean13;
    case ZXing::BarcodeFormat::EAN8: return Format::Ean8;
    case ZXing::BarcodeFormat::UPCA: return Format::UpcA;
    case ZXing::BarcodeFormat::Code128: return Format::Code128;
    default: return std::nullopt;
    }
}

static void append(std::vector<Symbol> &symbols, const ZXing::Results &results)
{
    for (const auto &result : results) {
        const auto format = formatOf(result.format());
        // Bytes that are no text would reach us as mojibake.
        if (!result.isValid() || !format || result.contentType() == ZXing::ContentType::Binary)
            continue;
        Symbol symbol{*format, QString::fromStdString(result.text()), {}};
        for (size_t i = 0; i < symbol.corners.size(); ++i)
            symbol.corners[i] = {result.position()[i].x, result.position()[i].y};
        symbols.push_back(std::move(symbol));
    }
}

static void readWithZxing(const Luminance &picture, std::vector<Symbol> &symbols)
{
    using Formats = ZXing::BarcodeFormat;
    const ZXing::ImageView view(picture.data, picture.width, picture.height,
                                ZXing::ImageFormat::Lum, picture.rowBytes, picture.pixelBytes);
    // Finder patterns are free of rotation; trying it would only cost time.
    append(symbols, ZXing::ReadBarcodes(view, ZXing::DecodeHints()
                                                  .setFormats(Formats::QRCode)
                                                  .setTryRotate(false)));
    if (!symbols.empty())
        return;
    // One linear symbol at a time: ZXing 1.4 aborts when it compares two (zxing-cpp issue 740).
    append(symbols, ZXing::ReadBarcodes(view, ZXing::DecodeHints()
                                                  .setFormats(Formats::EAN13 | Formats::EAN8
                                                              | Formats::UPCA | Formats::Code128)
                                                  .setTryDownscale(false)
                                                  .setMaxNumberOfSymbols(1)));
}

namespace {
struct ZbarRelease
{
    void operator()(zbar::zbar_image_t *image) const { zbar_image_destroy(image); }
    void operator()(zbar::zbar_image_scanner_t *scanner) const
    {
        zbar_image_scanner_destroy(scanner);
    }
};
} // namespace

static std::optional<Symbol> symbolOf(const zbar::zbar_symbol_t *found)
{
    const auto text = QByteArrayView(zbar_symbol_get_data(found),
                                     qsizetype(zbar_symbol_get_data_length(found)));
    // zbar guesses other character sets wrongly where ZXing knows them.
    if (std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x80; }))
        return std::nullopt;
    Symbol symbol{Format::QrCode, QString::fromLatin1(text), {}};
    if (zbar_symbol_get_type(found) == zbar::ZBAR_EAN13)
        symbol.format = Format::Ean13;
    else if (zbar_symbol_get_type(found) == zbar::ZBAR_EAN8)
        symbol.format = Format::Ean8;
    const auto points = std::min<unsigned>(zbar_symbol_get_loc_size(found), 4);
    for (unsigned i = 0; i < points; ++i)
        symbol.corners[i] = {zbar_symbol_get_loc_x(found, i), zbar_symbol_get_loc_y(found, i)};
    return symbol;
}

// Not Code 128: zbar ignores FNC4 and answers "s" for "ó", a wrong text.
static void readWithZbar(const Luminance &picture, bool qr, std::vector<Symbol> &symbols)
{
    const std::unique_ptr<zbar::zbar_image_scanner_t, ZbarRelease> scanner(
        zbar::zbar_image_scanner_create());
    zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    if (qr) {
        zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    } else {
        const int density = 1 + std::min(picture.width, picture.height) / linesAcross;
        for (const auto type : {zbar::ZBAR_EAN13, zbar::ZBAR_EAN8})
            zbar_image_scanner_set_config(scanner.get(), type, zbar::ZBAR_CFG_ENABLE, 1);
        for (const auto axis : {zbar::ZBAR_CFG_X_DENSITY, zbar::ZBAR_CFG_Y_DENSITY})
            zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, axis, density);
    }
    const std::unique_ptr<zbar::zbar_image_t, ZbarRelease> image(zbar::zbar_image_create());
    zbar_image_set_format(image.get(), zbar_fourcc('Y', '8', '0', '0'));
    zbar_image_set_size(image.get(), unsigned(picture.width), unsigned(picture.height));
    zbar_image_set_data(image.get(), picture.data,
                        static_cast<unsigned long>(picture.width) * ulong(picture.height), nullptr);
    zbar_scan_image(scanner.get(), image.get());
    for (auto *found = zbar_image_first_symbol(image.get()); found;
         found = zbar_symbol_next(found)) {
        if (auto symbol = symbolOf(found))
            symbols.push_back(std::move(*symbol));
    }
}

static void moveCorners(std::vector<Symbol> &symbols, int factor, int offset)
{
    for (auto &symbol : symbols) {
        for (auto &corner : symbol.corners)
            corner = corner * factor + QPoint(offset, offset);
    }
}

std::vector<Symbol> BarcodeReader::read(const Luminance &picture, Pass pass)
{
    constexpr int shift = 4; // half a block of ZXing's binariser
    constexpr int factor = 2;
    if (picture.isEmpty() || std::min(picture.width, picture.height) < smallestSide)
        return {};
    std::vector<Symbol> symbols;
    const bool whole = survivesAbort([&] {
        switch (pass) {
        case Pass::Normal: return readWithZxing(picture, symbols);
        case Pass::Shifted: return readWithZxing(picture.shifted(shift), symbols);
        case Pass::Inverted: return readWithZxing(inverted(picture), symbols);
        case Pass::Stretched: return readWithZxing(stretched(picture), symbols);
        case Pass::Half: return readWithZxing(half(picture), symbols);
        case Pass::SecondReader: return readWithZbar(packed(picture), false, symbols);
        case Pass::SecondReaderQr: return readWithZbar(packed(picture), true, symbols);
        }
    });
    if (!whole)
        return {};
    if (pass == Pass::Half)
        moveCorners(symbols, factor, 0);
    else if (pass == Pass::Shifted)
        moveCorners(symbols, 1, shift);
    return symbols;
}

std::vector<Symbol> BarcodeReader::readFrame(const Luminance &picture, quint64 frameNumber)
{
    constexpr std::array others{Pass::Shifted, Pass::Inverted, Pass::Stretched, Pass::Half,
                                Pass::SecondReader};
    auto symbols = read(picture, Pass::Normal);
    return symbols.empty() ? read(picture, others[frameNumber % others.size()]) : symbols;
}

std::vector<Symbol> BarcodeReader::readThoroughly(const Luminance &picture)
{
    for (const auto pass : {Pass::Normal, Pass::Shifted, Pass::Inverted, Pass::Half,
                            Pass::Stretched, Pass::SecondReader, Pass::SecondReaderQr}) {
        if (auto symbols = read(picture, pass); !symbols.empty())
            return symbols;
    }
    return {};
}

Luminance BarcodeReader::scratch(int width, int height)
{
    m_scratch.resize(size_t(width) * size_t(height));
    return {m_scratch.data(), width, height, width, 1, {}};
}

Luminance BarcodeReader::inverted(const Luminance &picture)
{
    const auto result = scratch(picture.width, picture.height);
    auto *out = m_scratch.data();
    for (int y = 0; y < picture.height; ++y) {
        const auto *row = picture.row(y);
        for (int x = 0; x < picture.width; ++x)
            *out++ = uchar(255 - row[x * picture.pixelBytes]);
    }
    return result;
}

// The darkest and the lightest 2 % of the pixels become black and white.
static std::array<uchar, 256> stretchingCurve(const Luminance &picture)
{
    std::array<int, 256> histogram{};
    for (int y = 0; y < picture.height; y += 2) {
        const auto *row = picture.row(y);
        for (int x = 0; x < picture.width; x += 2)
            ++histogram[row[x * picture.pixelBytes]];
    }
    const int tail = picture.width / 2 * (picture.height / 2) / 50;
    int dark = 0;
    for (int seen = histogram[0]; seen < tail && dark < 254; seen += histogram[size_t(dark)])
        ++dark;
    int light = 255;
    for (int seen = histogram[255]; seen < tail && light > dark + 1; seen += histogram[size_t(light)])
        --light;
    std::array<uchar, 256> curve{};
    for (int value = 0; value < 256; ++value)
        curve[size_t(value)] = uchar(std::clamp((value - dark) * 255 / (light - dark), 0, 255));
    return curve;
}

Luminance BarcodeReader::stretched(const Luminance &picture)
{
    const auto curve = stretchingCurve(picture);
    const auto result = scratch(picture.width, picture.height);
    auto *out = m_scratch.data();
    for (int y = 0; y < picture.height; ++y) {
        const auto *row = picture.row(y);
        for (int x = 0; x < picture.width; ++x)
            *out++ = curve[row[x * picture.pixelBytes]];
    }
    return result;
}

Luminance BarcodeReader::half(const Luminance &picture)
{
    const int step = picture.pixelBytes;
    const auto result = scratch(picture.width / 2, picture.height / 2);
    auto *out = m_scratch.data();
    for (int y = 0; y < result.height; ++y) {
        const auto *upper = picture.row(2 * y);
        const auto *lower = picture.row(2 * y + 1);
        for (int x = 0; x < result.width; ++x, upper += 2 * step, lower += 2 * step)
            *out++ = uchar((upper[0] + upper[step] + lower[0] + lower[step] + 2) / 4);
    }
    return result;
}

// zbar takes rows without gaps only.
Luminance BarcodeReader::packed(const Luminance &picture)
{
    if (picture.pixelBytes == 1 && picture.rowBytes == picture.width)
        return picture;
    const auto result = scratch(picture.width, picture.height);
    auto *out = m_scratch.data();
    for (int y = 0; y < picture.height; ++y) {
        const auto *row = picture.row(y);
        for (int x = 0; x < picture.width; ++x)
            *out++ = row[x * picture.pixelBytes];
    }
    return result;
}

} // namespace comptoir::scan
