// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::app {

/// Made of the machine's id and the user's: what is sealed with it is of no use elsewhere, but
/// whoever runs programs as this user can open it. `purpose`: one never opens another's.
QByteArray machineSecret(QByteArrayView purpose);

} // namespace comptoir::app
