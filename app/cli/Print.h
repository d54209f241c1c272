// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace comptoir::cli {

/// One JSON object a line, or "name: value" lines for people.
void print(const QJsonObject &object, bool json);
/// "comptoir-cli COMMAND: code: detail" on stderr.
void printFailure(const char *command, const Error &error);

} // namespace comptoir::cli
