// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/QrSquares.h"

#include "core/scan/QrWriter.h"

namespace comptoir::receipts {

print::Bitmap QrSquares::squares(const QString &text)
{
    const auto code = scan::writeQr(text, scan::QrLevel::Medium);
    if (!code)
        return {};
    print::Bitmap picture(code->size(), code->size());
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            if (code->isDark(x, y))
                picture.blacken(x, y);
        }
    }
    return picture;
}

} // namespace comptoir::receipts
