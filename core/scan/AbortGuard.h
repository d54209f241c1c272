// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace comptoir::scan {

/// Runs `work`; false when it called abort() or threw, and then what it held is leaked.
///
/// Debian builds ZXing 1.4 with its assertions on, and some distorted symbols break them
/// (zxing-cpp issues 308, 740, 1154). Without this guard a picture held before the camera could end
/// the till. `work` must not hold locks; elsewhere than on POSIX it runs unguarded.
bool survivesAbort(const std::function<void()> &work);

} // namespace comptoir::scan
