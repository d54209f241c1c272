// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace comptoir::backend {

/// A name that people gave (of a town, a shop, a campaign), with its white space tidied: 1 to 120
/// characters, none of them a control character. Error "name/bad".
Result<QString> displayName(const QString &typed);

} // namespace comptoir::backend
