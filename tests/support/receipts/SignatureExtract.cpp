// SPDX-License-Identifier: GPL-3.0-or-later
// Until core/fiscal has its own.
#include "core/fiscal/Ticket.h"
namespace comptoir::fiscal {
__attribute__((weak)) QString signatureExtract(const QByteArray &signature)
{
    const QByteArray text = signature.toBase64(QByteArray::Base64UrlEncoding);
    return QString::fromLatin1(QByteArray() + text[2] + text[6] + text[12] + text[18]);
}
} // namespace comptoir::fiscal
