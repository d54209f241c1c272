// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/Proof.h"
#include "app/cli/verify/StoredRecord.h"

#include <QStringList>

#include <vector>

namespace comptoir::cli::verify {

struct ChainPart
{
    QByteArray name;
    qint64 first = 0; ///< number of its first record here
    qint64 count = 0;
    QByteArray previous; ///< hash of the record before
    QByteArray head; ///< hash of the last; of an empty part: previous
};

struct ListedFile
{
    QString name;
    qint64 size = 0;
    QByteArray sha256; ///< hexadecimal
};

/// manifest.json of an archive.
struct Manifest
{
    QString from; ///< first day
    QString to;
    QString registerId;
    QString shop;
    qint64 signedBy = 0;
    Keys keys;
    std::vector<ChainPart> chains;
    std::vector<ListedFile> files;

    /// Nothing when something of it is missing or no such thing.
    static std::optional<Manifest> parse(const QByteArray &json);
    const ChainPart *chain(const QByteArray &name) const;
};

} // namespace comptoir::cli::verify
