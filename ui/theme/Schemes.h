// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QPalette>

namespace comptoir::theme {

/// The four columns of ux.md §9.1.
Colours coloursOf(Scheme scheme);

/// The same for whatever Qt paints itself: every role, the disabled ones too.
QPalette paletteOf(const Colours &colours);

/// Of two opaque colours, 1 to 21 (WCAG 2.2).
double contrast(const QColor &one, const QColor &other);

} // namespace comptoir::theme
