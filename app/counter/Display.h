// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"
#include "core/staff/StaffRights.h"
#include "ui/format/Language.h"
#include "ui/theme/Appearance.h"

namespace comptoir::app {

/// What the settings mean on screen; `system`: light or dark as the desktop has it.
theme::Appearance appearanceOf(const settings::Settings &settings, theme::Scheme system);
/// Of the screen; the system's where nobody chose.
format::Language languageOf(const settings::Settings &settings);
/// Of what is printed for a customer.
format::Language receiptLanguageOf(const settings::Settings &settings);

/// How much off each role gives without being asked.
staff::DiscountLimits limitsOf(const settings::Settings &settings);

} // namespace comptoir::app
