// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir::fiscal {

/// SHA-256 of the sources of this library, hexadecimal: the four conditions (CGI art. 286, I, 3°
/// bis) depend on nothing but them, so that a changed build is told from an attested one
/// (regulation.md §1.1).
QString kernelHash();

} // namespace comptoir::fiscal
