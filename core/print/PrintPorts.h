// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Bitmap.h"
#include "core/print/Layout.h"

namespace comptoir::print {

/// Paints what a printer's own characters can't write (Cyrillic, Greek, ideograms).
class TextRasteriser
{
public:
    TextRasteriser() = default;
    TextRasteriser(const TextRasteriser &) = delete;
    TextRasteriser &operator=(const TextRasteriser &) = delete;
    virtual ~TextRasteriser() = default;

    /// The line, `dots` wide, its cells at the columns that they have, as high as the letters need.
    virtual Bitmap paint(const TextLine &line, int dots) = 0;
};

/// Where the squares of a QR code come from.
class QrSource
{
public:
    QrSource() = default;
    QrSource(const QrSource &) = delete;
    QrSource &operator=(const QrSource &) = delete;
    virtual ~QrSource() = default;

    /// One dot a square, without the quiet zone; empty when the text is too long for a code.
    virtual Bitmap squares(const QString &text) = 0;
};

/// What a printer's bytes are made with; without one of them, what needs it is written as text.
struct PrintPorts
{
    TextRasteriser *rasteriser = nullptr;
    QrSource *qr = nullptr;
};

} // namespace comptoir::print
