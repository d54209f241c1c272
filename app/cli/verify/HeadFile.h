// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verify/Proof.h"
#include "app/cli/verify/StoredRecord.h"

#include <map>

namespace comptoir::cli::verify {

/// How far a chain had got.
struct Head
{
    qint64 number = 0;
    QByteArray hash;
};

/// What the till keeps outside its database, so that a cut tail is seen:
/// {"format": "comptoir-heads/1", "heads": {"tickets": {"number", "hash"}, …}, "signature"}, signed
/// over "comptoir/fiscal-head/1" ‖ 0 ‖ the heads as compact JSON: nobody without the key makes one
/// up.
class HeadFile
{
public:
    /// Beside the database.
    static QString besides(const QString &database);
    /// Nothing when it can't be read or is not signed by one of the keys.
    static std::optional<HeadFile> read(const QString &path, const Keys &keys);
    std::optional<Head> of(const QByteArray &chain) const;

private:
    std::map<QByteArray, Head> m_heads;
};

} // namespace comptoir::cli::verify
