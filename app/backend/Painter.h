// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/campaigns/PrintableVoucher.h"
#include "backend/print/SheetWording.h"
#include "core/base/Result.h"

#include <vector>

namespace comptoir::app {

/// Makes what the town hands out on paper. The server has none: fonts and pictures bring forty
/// libraries with them.
class Painter
{
public:
    struct Card
    {
        QString territory, shop, qr, until;
    };
    struct Sheet
    {
        QString territory, campaign;
        std::vector<backend::PrintableVoucher> vouchers;
        QString pdf, pictures; ///< a file and a folder; empty: none
    };
    virtual ~Painter() = default;
    virtual Result<void> card(const Card &card, const backend::SheetWording &wording,
                              const QString &path) = 0;
    /// How many pages the vouchers take.
    virtual Result<int> sheet(const Sheet &sheet, const backend::SheetWording &wording) = 0;
};

} // namespace comptoir::app
