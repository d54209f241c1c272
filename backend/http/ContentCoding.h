// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace comptoir::http {

/// The body behind a Content-Encoding of gzip or zstd (window up to 8 MiB, RFC 9659), at most
/// `maxBytes` long and at most 64 times what came: a bomb is refused before it is unpacked.
/// Errors "http/unknown-coding", "http/body-too-large", "http/bad-coding".
Result<QByteArray> decodeContent(const QByteArray &coding, const QByteArray &body, qint64 maxBytes);

} // namespace comptoir::http
