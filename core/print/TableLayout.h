// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Layout.h"

namespace comptoir::print {

/// Rows in columns that stand in line: the first left, the rest right, the last at the paper's
/// edge. Where the paper is too narrow the first column wraps; where even that is too little, each
/// row is a heading with its values below, named by the header. Each line is as `like`.
std::vector<TextLine> tableLines(const std::vector<QStringList> &rows, bool hasHeader,
                                 const TextLine &like);

} // namespace comptoir::print
