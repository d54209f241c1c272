// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/Operator.h"

#include <QStringList>

namespace comptoir::staff {

/// "Caisse", "Responsable", "Conseiller", in the order of Role.
QStringList roleTexts();
/// What the list says under a name: "Caisse · avec un code · badge · jusqu’au 30/11/2026".
QString rightsText(const Operator &person);

} // namespace comptoir::staff
