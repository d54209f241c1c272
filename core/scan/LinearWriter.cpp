// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/LinearWriter.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <stdexcept>

namespace comptoir::scan {

namespace {

/// A longer Code 128 fits no label.
constexpr int longest = 40;

struct Symbology
{
    ZXing::BarcodeFormat format;
    int quietBefore;
    int quietAfter;
};

Symbology symbologyOf(LinearFormat format)
{
    switch (format) {
    case LinearFormat::Ean8:
        return {ZXing::BarcodeFormat::EAN8, 7, 7};
    case LinearFormat::Ean13:
        return {ZXing::BarcodeFormat::EAN13, 11, 7};
    case LinearFormat::Code128:
        break;
    }
    return {ZXing::BarcodeFormat::Code128, 10, 10};
}

/// ZXing adds a check digit to what is one short; ours are whole.
bool isWhole(const QString &text, LinearFormat format)
{
    const auto between = [&text](char16_t first, char16_t last) {
        return std::all_of(text.begin(), text.end(),
                           [=](QChar sign) { return sign >= first && sign <= last; });
    };
    if (format == LinearFormat::Code128)
        return !text.isEmpty() && between(u' ', u'~');
    return text.size() == (format == LinearFormat::Ean8 ? 8 : 13) && between(u'0', u'9');
}

} // namespace

Result<LinearBars> writeLinear(const QString &text, LinearFormat format)
{
    if (!isWhole(text, format))
        return fail("scan/not-encodable");
    if (text.size() > longest)
        return fail("scan/too-long");
    const Symbology symbology = symbologyOf(format);
    ZXing::MultiFormatWriter writer(symbology.format);
    writer.setMargin(0);
    try {
        const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, 1);
        LinearBars bars{{}, symbology.quietBefore, symbology.quietAfter};
        for (int x = 0; x < matrix.width(); ++x)
            bars.dark.push_back(matrix.get(x, 0));
        return bars;
    } catch (const std::exception &error) {
        return fail("scan/not-encodable", QString::fromLatin1(error.what()));
    }
}

} // namespace comptoir::scan
