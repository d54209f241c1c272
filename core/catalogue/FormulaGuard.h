// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir::catalogue {

/// A cell that begins with = + - @, a tab or a carriage return is run as a formula by spreadsheets
/// (OWASP, CSV injection): an apostrophe goes before it. Texts that look guarded already get one
/// more, so that unguarded() gives back exactly what was.
QString guarded(const QString &text);
QString unguarded(const QString &cell);

} // namespace comptoir::catalogue
