// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/Response.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

namespace comptoir::http {

/// Does a body follow the head? Not for HEAD, 204 and 304 (RFC 9112 §6.3).
bool sendsBody(const Response &response, bool toHead);

/// Status line and header fields, with Date, Connection and Content-Length as they must be.
/// Error "http/bad-header": a field holds what could pass for another field (response splitting).
Result<QByteArray> responseHead(const Response &response, bool toHead, bool keepAlive, Instant now);

} // namespace comptoir::http
