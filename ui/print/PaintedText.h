// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/PrintPorts.h"

namespace comptoir::print {

/// Letters of any script as dots, by the fonts of the machine. May be used on any thread.
class PaintedText : public TextRasteriser
{
public:
    Bitmap paint(const TextLine &line, int dots) override;
};

} // namespace comptoir::print
