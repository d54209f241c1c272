// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/DisplayName.h"

#include <algorithm>

namespace comptoir::backend {

Result<QString> displayName(const QString &typed)
{
    const QString name = typed.simplified();
    const bool printable = std::all_of(name.begin(), name.end(),
                                       [](QChar c) { return c.isSurrogate() || c.isPrint(); });
    if (name.isEmpty() || name.size() > 120 || !printable)
        return fail("name/bad");
    return name;
}

} // namespace comptoir::backend
