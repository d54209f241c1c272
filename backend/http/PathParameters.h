// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Assert.h"

#include <QMap>
#include <QString>

namespace comptoir::http {

/// What stood at the places of a pattern's "{names}": percent-decoded, valid UTF-8, not empty,
/// without slashes, control characters or dot segments.
class PathParameters
{
public:
    /// The pattern must have that name.
    QString operator[](const QString &name) const
    {
        const auto found = m_values.constFind(name);
        COMPTOIR_ASSERT(found != m_values.constEnd());
        return *found;
    }
    void insert(const QString &name, const QString &value) { m_values.insert(name, value); }

private:
    QMap<QString, QString> m_values;
};

} // namespace comptoir::http
