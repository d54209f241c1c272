// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::bench {

/// The real window over ports that answer at once: from a tap, a scan, a change of section to the
/// changed picture.
void benchTaps(int times);

} // namespace comptoir::bench
