// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/print/SheetWording.h"

#include <optional>

namespace comptoir::app {

/// The printed words in "fr", "nl", "de" or "en"; nothing for another language.
std::optional<backend::SheetWording> sheetWording(const QString &language);

} // namespace comptoir::app
