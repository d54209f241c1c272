// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace comptoir::cli {

/// `fiscal verify ARCHIVE|DATABASE [--key FINGERPRINT] [--head FILE] [--json]`: proves the books,
/// or names the first record that is wrong. Exit code 0: sound; 1: not; 2: called wrongly.
int runFiscal(const QStringList &arguments);

} // namespace comptoir::cli
