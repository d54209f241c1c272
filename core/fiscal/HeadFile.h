// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/crypto/P256.h"
#include "core/fiscal/RecordStore.h"

#include <array>

namespace comptoir::fiscal {

/// The ends of all chains, by Chain.
using ChainEnds = std::array<ChainEnd, 5>;

Result<ChainEnds> endsOf(const RecordStore &records);

/// What a head knows and the books don't say.
struct HeadFault
{
    QByteArray problem; ///< "fiscal/cut", "fiscal/changed", "fiscal/head"; empty: none
    QByteArray chain;
    qint64 number = 0;
};

/// Where the books end, signed and beside the database: whoever cuts the last records off has to
/// change this too, and can't sign it. May lag behind the books, never be before them.
class HeadFile
{
public:
    HeadFile(Disk &disk, QString path) : m_disk(disk), m_path(std::move(path)) {}

    Result<void> write(const ChainEnds &ends, const crypto::P256PrivateKey &key) const;
    struct Read
    {
        ChainEnds ends;
        bool isSigned = false; ///< by that key
    };
    /// Nothing when there is none. A file that can't be read is not signed.
    Result<std::optional<Read>> read(const crypto::P256PublicKey &key) const;
    /// The first record that a signed head knows and the books don't have, or not so; "fiscal/head"
    /// where the books are more than begun and none is there, or a forged one.
    static Result<HeadFault> faultOf(const std::optional<Read> &head, const RecordStore &records);
    /// What is signed, also for the town: `{"tickets":{"number":12,"hash":"<base64url>"}, …}`. In
    /// the file beside `"format":"comptoir-heads/1"` and the signature over
    /// "comptoir/fiscal-head/1" ‖ 0 ‖ that object as compact JSON.
    static QJsonObject body(const ChainEnds &ends);
    /// What body() made; nothing when it is no such thing.
    static std::optional<ChainEnds> endsFrom(const QJsonObject &body);

private:
    Disk &m_disk;
    const QString m_path;
};

} // namespace comptoir::fiscal
