// SPDX-License-Identifier: GPL-3.0-or-later
// The library has data only; a static library needs one object.
namespace comptoir {
extern const int resourcesLinked;
const int resourcesLinked = 1;
} // namespace comptoir
