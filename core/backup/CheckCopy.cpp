// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CheckCopy.h"

#include "core/fiscal/VerifyBooks.h"
#include "core/store/Migrator.h"
#include "sync/wire/Json.h"

#include <QFileInfo>

namespace comptoir::backup {

namespace {

using fiscal::Chain;
using fiscal::Record;
using fiscal::RecordStore;

constexpr int pieceSize = 1000;
constexpr Chain chains[] = {Chain::Tickets, Chain::Totals, Chain::Events, Chain::Duplicates,
                            Chain::Archives};

tl::unexpected<Error> broken(const QByteArray &chain, qint64 number)
{
    return fail("backup/chain", {},
                {{QStringLiteral("chain"), QString::fromLatin1(chain)},
                 {QStringLiteral("number"), number}});
}

/// Whatever SQLite says of a file that can't be read: it is no good copy.
template <typename T>
Result<T> readable(Result<T> read)
{
    if (!read && (read.error().is("store/corrupt") || read.error().is("store/query")))
        return fail("backup/damaged", read.error().detail);
    return read;
}

Result<void> checkPages(const store::Database &copy)
{
    COMPTOIR_CHECK(readable(copy.integrityCheck()));
    return readable(store::checkSchema(copy, QStringLiteral(":/sql/till")));
}

Result<void> checkEnd(const RecordStore &records, const Record &last)
{
    COMPTOIR_TRY(const auto keys, records.keys());
    const auto key = keys.find(last.key);
    if (key == keys.end() || !key->second.verify(last.hash, last.signature))
        return broken(fiscal::chainName(last.chain), last.number);
    return {};
}

Result<void> checkLinks(const RecordStore &records, Chain chain)
{
    Record last;
    last.chain = chain;
    last.hash = fiscal::ChainEnd().hash;
    for (;;) {
        COMPTOIR_TRY(auto piece, records.after(chain, last.number, pieceSize));
        for (Record &record : piece) {
            const bool fits = record.number == last.number + 1 && record.previous == last.hash
                && record.hash
                    == fiscal::recordHash(chain, record.number, record.previous, record.payload);
            if (!fits)
                return broken(fiscal::chainName(chain), last.number + 1);
            last = std::move(record);
        }
        if (piece.size() < size_t(pieceSize))
            break;
    }
    return last.number > 0 ? checkEnd(records, last) : Result<void>();
}

Result<QString> shopOf(const RecordStore &records, qint64 event)
{
    COMPTOIR_TRY(const auto record, records.find(Chain::Events, event));
    if (!record)
        return QString();
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(record->payload));
    return fiscal::Establishment::fromJson(json.value(u"facts").toObject()).name;
}

Result<CopyFacts> checked(store::Database &copy)
{
    COMPTOIR_CHECK(checkPages(copy));
    const RecordStore records(copy);
    const auto state = readable(records.state());
    if (!state)
        return fail(state.error().is("fiscal/no-books") || state.error().is("backup/damaged")
                        ? Error{"backup/no-books", state.error().detail, {}}
                        : state.error());
    for (const Chain chain : chains)
        COMPTOIR_CHECK(readable(checkLinks(records, chain)));
    CopyFacts facts;
    COMPTOIR_TRY(facts.ends, fiscal::endsOf(records));
    facts.last = state->last;
    facts.registerId = state->registerId;
    COMPTOIR_TRY(facts.shop, shopOf(records, state->identity));
    return facts;
}

Result<std::unique_ptr<store::Database>> opened(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail("backup/gone", path);
    if (file.size() == 0) // SQLite takes it for a new database
        return fail("backup/damaged", path);
    return readable(store::Database::open(path, store::Database::Access::ReadOnly));
}

} // namespace

Result<CopyFacts> CheckCopy::links(const QString &path)
{
    COMPTOIR_TRY(const auto copy, opened(path));
    return checked(*copy);
}

Result<CopyFacts> CheckCopy::everything(const QString &path)
{
    COMPTOIR_TRY(const auto copy, opened(path));
    COMPTOIR_TRY(const CopyFacts facts, checked(*copy));
    COMPTOIR_TRY(const auto keys, RecordStore(*copy).keys());
    if (keys.empty())
        return fail("backup/no-books", path);
    COMPTOIR_TRY(const auto found,
                 readable(fiscal::VerifyBooks(*copy, keys.begin()->second).run()));
    if (!found.isSound())
        return broken(found.chain, found.number);
    return facts;
}

} // namespace comptoir::backup
