// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QString>

#include <optional>

namespace comptoir::backup {

/// What the name of a finished copy says: "caisse-00000012-20261121T140500Z.sqlite". Numbered,
/// because a clock that was wrong once would make the next copies the oldest.
struct CopyName
{
    qint64 number = 0;
    Instant made;

    static std::optional<CopyName> parse(const QString &fileName);
    /// The next one in a folder of such files.
    static CopyName after(const QStringList &fileNames, Instant now);
    QString fileName() const;
    friend bool operator==(const CopyName &, const CopyName &) = default;
};

/// Behind the name while it is written: no finished copy is called so.
inline constexpr QLatin1String unfinishedSuffix(".part");

} // namespace comptoir::backup
