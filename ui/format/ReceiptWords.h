// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/receipts/ReceiptWords.h"
#include "ui/format/Language.h"

namespace comptoir::format {

/// The words of receipts and reports in the language that is spoken now (Interpreter::during for
/// another one). A value: it may be used on another thread, whatever is spoken later.
receipts::ReceiptWords receiptWords(Language language, const QLocale &locale = QLocale());

} // namespace comptoir::format
