// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/PrintPorts.h"
#include "core/print/PrinterProfile.h"

namespace comptoir::print {

/// The document as the bytes of one job (regulation.md §9.1): the drawer first, so that nobody
/// waits for the paper, and the cut last.
QByteArray renderEscPos(const Document &document, const PrinterProfile &profile,
                        const PrintPorts &ports);

} // namespace comptoir::print
