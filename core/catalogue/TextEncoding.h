// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace comptoir::catalogue {

/// A text and what its bytes were taken for.
struct DecodedText
{
    QString text; ///< without a byte order mark
    QByteArray encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" or "macintosh"
};

/// Tells by the content how a file of a spreadsheet is coded: byte order mark, zeros of UTF-16,
/// valid UTF-8, else whichever of Windows-1252 and Mac Roman gives the likelier words (old Excel
/// for Mac writes the latter to this day). Error "catalogue/sheet-unreadable" for what is no text.
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace comptoir::catalogue
