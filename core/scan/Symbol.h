// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QPoint>
#include <QString>

#include <array>

namespace comptoir::scan {

/// The codes a till meets: vouchers, cards and pick-up codes (QR), goods (EAN, UPC), shelf and
/// cheque labels (Code 128). Everything else is left unread on purpose: each further format is one
/// more way to see a code in camera noise.
enum class Format { QrCode, Ean13, Ean8, UpcA, Code128 };

constexpr QLatin1String nameOf(Format format)
{
    constexpr std::array names{QLatin1String("QRCode"), QLatin1String("EAN13"),
                               QLatin1String("EAN8"), QLatin1String("UPCA"),
                               QLatin1String("Code128")};
    return names[size_t(format)];
}

struct Symbol
{
    Format format = Format::QrCode;
    QString text;
    std::array<QPoint, 4> corners{}; ///< in pixels of the picture, clockwise from the code's top left

    bool isLinear() const { return format != Format::QrCode; }
    bool sameCode(const Symbol &other) const
    {
        return format == other.format && text == other.text;
    }
};

} // namespace comptoir::scan
