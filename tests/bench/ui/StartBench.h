// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir::bench {

/// The real program in a process of its own: from exec to its first paint, and the memory that it
/// holds two seconds later.
void benchStart(int times);

} // namespace comptoir::bench
