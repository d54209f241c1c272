// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/HeadFile.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::fiscal {

namespace {

constexpr Chain chains[] = {Chain::Tickets, Chain::Totals, Chain::Events, Chain::Duplicates,
                            Chain::Archives};

QByteArray signedText(const QJsonObject &body)
{
    return "comptoir/fiscal-head/1" + QByteArray(1, '\0') + wire::compact(body);
}

} // namespace

Result<ChainEnds> endsOf(const RecordStore &records)
{
    ChainEnds ends;
    for (const Chain chain : chains) {
        COMPTOIR_TRY(ends[size_t(chain)], records.end(chain));
    }
    return ends;
}

QJsonObject HeadFile::body(const ChainEnds &ends)
{
    QJsonObject body;
    for (const Chain chain : chains) {
        const ChainEnd &end = ends[size_t(chain)];
        body.insert(
            QLatin1String(chainName(chain)),
            QJsonObject{{u"number"_qs, end.number}, {u"hash"_qs, base64url::encode(end.hash)}});
    }
    return body;
}

std::optional<ChainEnds> HeadFile::endsFrom(const QJsonObject &body)
{
    ChainEnds ends;
    for (const Chain chain : chains) {
        const QJsonObject entry = body.value(QLatin1String(chainName(chain))).toObject();
        const auto hash = base64url::decode(entry.value(u"hash"), 32);
        if (!hash)
            return std::nullopt;
        ends[size_t(chain)] = {entry.value(u"number").toInteger(), *hash};
    }
    return ends;
}

Result<void> HeadFile::write(const ChainEnds &ends, const crypto::P256PrivateKey &key) const
{
    const QJsonObject content = body(ends);
    const QJsonObject file{{u"format"_qs, u"comptoir-heads/1"_qs},
                           {u"heads"_qs, content},
                           {u"signature"_qs, base64url::encode(key.sign(signedText(content)))}};
    return m_disk.replaceDurably(m_path, wire::compact(file));
}

Result<std::optional<HeadFile::Read>> HeadFile::read(const crypto::P256PublicKey &key) const
{
    COMPTOIR_TRY(const QByteArray bytes, m_disk.read(m_path));
    if (bytes.isEmpty())
        return std::optional<Read>();
    const auto file = wire::parseObject(bytes);
    if (!file)
        return std::optional(Read{});
    const QJsonObject content = file->value(u"heads").toObject();
    const auto ends = endsFrom(content);
    const auto signature = base64url::decode(file->value(u"signature"), 64);
    const bool isSigned = ends && signature && key.verify(signedText(content), *signature);
    return std::optional(Read{ends.value_or(ChainEnds{}), isSigned});
}

Result<HeadFault> HeadFile::faultOf(const std::optional<Read> &head, const RecordStore &records)
{
    if (!head) { // written as soon as books are begun
        COMPTOIR_TRY(const ChainEnds ends, endsOf(records));
        const bool isYoung = std::all_of(ends.begin(), ends.end(),
                                         [](const ChainEnd &end) { return end.number <= 1; })
            && ends[size_t(Chain::Tickets)].number == 0;
        return isYoung ? HeadFault{} : HeadFault{"fiscal/head", {}, 0};
    }
    if (!head->isSigned)
        return HeadFault{"fiscal/head", {}, 0};
    for (const Chain chain : chains) {
        const ChainEnd &known = head->ends[size_t(chain)];
        if (known.number == 0)
            continue;
        COMPTOIR_TRY(const auto record, records.find(chain, known.number));
        if (record && record->hash == known.hash)
            continue;
        if (record)
            return HeadFault{"fiscal/changed", chainName(chain), known.number};
        COMPTOIR_TRY(const ChainEnd end, records.end(chain));
        return HeadFault{"fiscal/cut", chainName(chain), end.number + 1};
    }
    return HeadFault{};
}

} // namespace comptoir::fiscal
