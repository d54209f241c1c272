// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/PrintPorts.h"

namespace comptoir::receipts {

/// QR codes of core/scan for core/print, which knows no codes.
class QrSquares : public print::QrSource
{
public:
    print::Bitmap squares(const QString &text) override;
};

} // namespace comptoir::receipts
