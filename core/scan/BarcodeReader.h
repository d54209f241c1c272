// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/Luminance.h"
#include "core/scan/Symbol.h"

#include <vector>

namespace comptoir::scan {

/// One way of looking at a picture. What each one adds was measured on the photos that
/// tst_BarcodeReader reads.
enum class Pass {
    Normal,
    Shifted,        ///< the binariser's 8 × 8 blocks fall elsewhere; costs no copy
    Inverted,       ///< light modules on dark: phones in night mode
    Stretched,      ///< contrast, for dim screens and thermal paper
    Half,           ///< binned 2 × 2: camera noise and moiré
    SecondReader,   ///< zbar along every few lines: blurred or turned EAN
    SecondReaderQr, ///< zbar's QR reader, ten times slower: for still pictures
};

/// ZXing, and zbar for what ZXing misses. Holds scratch memory: one reader a thread.
class BarcodeReader
{
public:
    std::vector<Symbol> read(const Luminance &picture, Pass pass);

    /// One frame of a live picture: the normal pass, then one of the others in turn by frame number,
    /// so that a frame stays affordable and a difficult code is met by each pass within six frames.
    std::vector<Symbol> readFrame(const Luminance &picture, quint64 frameNumber);

    /// A still picture: pass after pass until one finds something.
    std::vector<Symbol> readThoroughly(const Luminance &picture);

private:
    Luminance inverted(const Luminance &picture);
    Luminance stretched(const Luminance &picture);
    Luminance half(const Luminance &picture);
    Luminance packed(const Luminance &picture);
    Luminance scratch(int width, int height);

    std::vector<uchar> m_scratch;
};

} // namespace comptoir::scan
