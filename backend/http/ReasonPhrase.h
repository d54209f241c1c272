// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::http {

/// RFC 9110 §15 (and the RFCs behind 423, 426, 428, 429, 431). "Status" for what we never send.
QByteArray reasonPhrase(int status);

} // namespace comptoir::http
