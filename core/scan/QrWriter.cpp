// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/QrWriter.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <stdexcept>

namespace comptoir::scan {

namespace {

/// ZXing's scale for all symbologies goes from 0 to 8, two steps for each level of QR.
int zxingLevel(QrLevel level)
{
    return level == QrLevel::Medium ? 3 : 5;
}

} // namespace

Result<QrMatrix> writeQr(const QString &text, QrLevel level)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(zxingLevel(level)).setMargin(0);
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c.unicode() < 128; });
    if (!plain)
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    try {
        const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, 0);
        std::vector<bool> dark;
        dark.reserve(size_t(matrix.width()) * size_t(matrix.height()));
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width(); ++x)
                dark.push_back(matrix.get(x, y));
        }
        return QrMatrix(matrix.width(), std::move(dark));
    } catch (const std::exception &error) {
        return fail("scan/too-long", QString::fromLatin1(error.what()));
    }
}

} // namespace comptoir::scan
