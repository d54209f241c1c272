// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/print/Document.h"

namespace comptoir::print {

enum class PdfPage {
    Roll, ///< 80 mm wide, one page as long as the document
    A4, ///< as many pages as it takes, numbered
};

/// The document as a PDF whose text can be searched and read aloud. "print/not-saved"
Result<QByteArray> pdfOf(const Document &document, PdfPage page);
/// Whole or not at all. "print/not-saved"
Result<void> savePdf(const Document &document, PdfPage page, const QString &path);

} // namespace comptoir::print
