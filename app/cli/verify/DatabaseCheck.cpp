// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/DatabaseCheck.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace comptoir::cli::verify {

namespace {

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

Verdict DatabaseCheck::of(const QString &path, const QString &headFile, const QByteArray &pinned)
{
    Verdict verdict;
    QString reason;
    const auto books = RecordStore::open(path, reason);
    if (!books) {
        verdict.finding = Finding{path.toUtf8(), 0, "unreadable", reason};
        return verdict;
    }
    DatabaseCheck check(*books, verdict);
    const bool isRequired = !headFile.isEmpty();
    verdict.finding = check.run(isRequired ? headFile : HeadFile::besides(path), isRequired,
                                pinned.toLower());
    return verdict;
}

Check DatabaseCheck::run(const QString &headFile, bool isRequired, const QByteArray &pinned)
{
    m_keys = m_books.keys();
    std::erase_if(m_keys, [&](const auto &entry) {
        return !pinned.isEmpty() && entry.second.fingerprint() != pinned;
    });
    for (const auto &[id, key] : m_keys)
        m_verdict.keys << key.fingerprint();
    std::optional<HeadFile> heads;
    if (isRequired || QFile::exists(headFile)) {
        heads = HeadFile::read(headFile, m_keys);
        if (!heads)
            return Finding{headFile.toUtf8(), 0, "unreadable",
                           QStringLiteral("no heads, or not signed by a key of these books")};
        m_heads = *heads;
    }
    m_verdict.heads = heads.has_value();
    // Whether they are what was signed shows when their chain is followed.
    (void)m_books.read("events", [&](const StoredRecord &record) -> Check {
        if (const auto step = clockStep(record))
            m_steps.push_back(*step);
        return std::nullopt;
    });
    for (const auto *name : {"totals", "tickets", "events", "duplicates", "archives"}) {
        if (auto check = checkChain(name))
            return check;
    }
    m_verdict.closings = m_totals.judged();
    if (auto check = m_totals.finish())
        return check;
    return m_books.compareTables();
}

Check DatabaseCheck::checkChain(const QByteArray &name)
{
    ChainCheck chain(name, m_keys, m_steps, 1, QByteArray(32, '\0'));
    const auto head = m_heads.of(name);
    const auto finding = m_books.read(
        name, [&](const StoredRecord &record) { return take(record, head, chain); });
    m_verdict.clockSteps += chain.toldSteps();
    if (finding || !head)
        return finding;
    return chain.endsAt(head->number, head->hash);
}

Check DatabaseCheck::take(const StoredRecord &record, const std::optional<Head> &head,
                          ChainCheck &chain)
{
    if (auto check = chain.take(record))
        return check;
    if (head && head->number == record.number && head->hash != record.hash)
        return Finding{chain.name(), record.number, "changed",
                       QStringLiteral("outside of the database it is another one")};
    const QString day = dayOf(record.atMs);
    m_verdict.from = m_verdict.from.isEmpty() ? day : std::min(m_verdict.from, day);
    m_verdict.to = std::max(m_verdict.to, day);
    ++m_verdict.records;
    if (chain.name() == "totals")
        return m_totals.takeClosing(record);
    if (chain.name() == "tickets")
        return m_totals.takeTicket(record);
    return std::nullopt;
}

} // namespace comptoir::cli::verify
