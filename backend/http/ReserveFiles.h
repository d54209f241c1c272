// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace comptoir::http {

/// Sees to it that the process may open a file for each connection, and some for itself: after
/// accept() has failed once for want of one, RESTinio accepts no more. Error "http/too-few-files".
Result<void> reserveFiles(int connections);

} // namespace comptoir::http
