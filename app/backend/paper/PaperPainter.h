// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/Painter.h"

namespace comptoir::app {

/// Needs a QGuiApplication.
class PaperPainter : public Painter
{
public:
    Result<void> card(const Card &card, const backend::SheetWording &wording,
                      const QString &path) override;
    Result<int> sheet(const Sheet &sheet, const backend::SheetWording &wording) override;
};

} // namespace comptoir::app
