// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace comptoir::cli::verify {

/// One row of the books as it is stored, in an archive or in a database. This folder judges what
/// the till has written, so it knows the format from docs/fiscal-manual.fr.md and nothing of the
/// till's own code.
struct StoredRecord
{
    QByteArray chain;
    qint64 number = 0;
    qint64 atMs = 0;
    QByteArray kind;
    QByteArray payload;
    QByteArray previous;
    QByteArray hash;
    QByteArray signature;
    qint64 key = 0;
};

/// What is wrong, and where: the first in the order of the books.
struct Finding
{
    QByteArray chain; ///< or "manifest", or the name of a file
    qint64 number = 0; ///< 0: not about one record
    QByteArray problem; ///< stable: "changed", "missing", "signature" …
    QString detail;
};
using Check = std::optional<Finding>;

} // namespace comptoir::cli::verify
