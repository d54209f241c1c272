// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace comptoir::app {

/// The error with a sentence for the operator, when the books are not what the mark beside them
/// says.
Error explained(Error error);

} // namespace comptoir::app
