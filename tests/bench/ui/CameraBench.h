// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::bench {

/// A window that wants to be painted 60 times a second, without a camera, with one, and as it would
/// be if frames were read in its own thread. `seconds` for each of them.
void benchCamera(int seconds);

} // namespace comptoir::bench
