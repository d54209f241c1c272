// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/DatabaseCheck.h"

#include "app/cli/verify/RecordStore.h"

#include <QDateTime>

namespace comptoir::cli::verify {

namespace {

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

/// One chain from number 1 on.
Check checkChain(const RecordStore &books, ChainCheck &chain, TotalsCheck &totals, Verdict &verdict)
{
    return books.read(chain.name(), [&](const StoredRecord &record) -> Check {
        if (auto check = chain.take(record))
            return check;
        const QString day = dayOf(record.atMs);
        verdict.from = verdict.from.isEmpty() ? day : std::min(verdict.from, day);
        verdict.to = std::max(verdict.to, day);
        ++verdict.records;
        if (chain.name() == "totals")
            return totals.takeClosing(record);
        if (chain.name() == "tickets")
            return totals.takeTicket(record);
        return std::nullopt;
    });
}

Check run(const RecordStore &books, Verdict &verdict)
{
    const Keys keys = books.keys();
    for (const auto &[id, key] : keys)
        verdict.keys << key.fingerprint();
    TotalsCheck totals;
    for (const auto *name : {"totals", "tickets", "events", "duplicates", "archives"}) {
        ChainCheck chain(name, keys, 1, QByteArray(32, '\0'));
        if (auto check = checkChain(books, chain, totals, verdict))
            return check;
    }
    verdict.closings = totals.judged();
    return totals.finish();
}

} // namespace

Verdict DatabaseCheck::of(const QString &path, const QString &)
{
    Verdict verdict;
    QString reason;
    const auto books = RecordStore::open(path, reason);
    if (!books)
        verdict.finding = Finding{path.toUtf8(), 0, "unreadable", reason};
    else
        verdict.finding = run(*books, verdict);
    return verdict;
}

} // namespace comptoir::cli::verify
