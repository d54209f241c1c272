// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/EvidenceStore.h"

#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::vouchers {

namespace {

Result<wire::SignedDoc> documentIn(const QString &text)
{
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(text.toUtf8()));
    return wire::SignedDoc::fromJson(json);
}

void addOnce(std::vector<wire::SignedDoc> &documents, wire::SignedDoc document)
{
    if (std::find(documents.begin(), documents.end(), document) == documents.end())
        documents.push_back(std::move(document));
}

} // namespace

Result<void> EvidenceStore::keepToken(store::Transaction &transaction,
                                      const store::TimeToken &token) const
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("INSERT INTO signed_time_token(id, epoch, time_ms, doc) "
                                       "VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
                        {QString::fromUtf8(token.id), QString::fromUtf8(token.epoch),
                         token.time.ms(), QString::fromUtf8(token.signedDoc)}));
    return {};
}

Result<void> EvidenceStore::keep(store::Transaction &transaction, const store::TimeToken &token,
                                 const store::Acknowledgement &acknowledgement,
                                 int incarnation) const
{
    COMPTOIR_CHECK(keepToken(transaction, token));
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM signed_time_token WHERE time_ms < ? OR (time_ms < ? AND NOT "
                       "EXISTS (SELECT 1 FROM redemption r WHERE r.token = signed_time_token.id) "
                       "AND NOT EXISTS (SELECT 1 FROM time_token t "
                       "WHERE t.id = signed_time_token.id))"),
        {token.time.ms() - keptMs, token.time.ms() - unnamedMs}));
    COMPTOIR_CHECK(transaction.run(QStringLiteral("DELETE FROM shown_voucher WHERE shown_ms < ?"),
                                   {token.time.ms() - keptMs}));
    if (acknowledgement.results.empty())
        return {};
    const auto first = std::min_element(
        acknowledgement.results.begin(), acknowledgement.results.end(),
        [](const store::OpResult &a, const store::OpResult &b) { return a.sequence < b.sequence; });
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO signed_acknowledgement(inc, first_seq, acked_seq, epoch, doc) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {qint64(incarnation), first->sequence, acknowledgement.acknowledged,
         QString::fromUtf8(acknowledgement.epoch), QString::fromUtf8(acknowledgement.signedDoc)}));
    return {};
}

Result<void> EvidenceStore::keepPaper(store::Transaction &transaction, const VoucherTerms &terms,
                                      const QString &code, Instant now) const
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO shown_voucher(campaign, serial, code, shown_ms) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (campaign, serial) DO UPDATE SET "
                       "code = excluded.code, shown_ms = excluded.shown_ms"),
        {qint64(terms.campaign), qint64(terms.serial), code, now.ms()}));
    return {};
}

Result<void> EvidenceStore::keepTerms(store::Transaction &transaction, const Campaign &campaign,
                                      const wire::SignedDoc &document) const
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO signed_terms(campaign, policy_ver, doc) VALUES (?, ?, ?) "
                       "ON CONFLICT (campaign, policy_ver) DO UPDATE SET doc = excluded.doc"),
        {qint64(campaign.number), qint64(campaign.policy.version),
         QString::fromUtf8(wire::compact(document.toJson()))}));
    return {};
}

Result<void> EvidenceStore::prune(store::Transaction &transaction) const
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("DELETE FROM signed_acknowledgement AS a WHERE NOT EXISTS (SELECT 1 FROM "
                       "outbox o WHERE o.inc = a.inc AND o.seq BETWEEN a.first_seq AND "
                       "a.acked_seq) AND NOT EXISTS (SELECT 1 FROM former_line f WHERE "
                       "f.inc = a.inc AND f.seq BETWEEN a.first_seq AND a.acked_seq)")));
    return {};
}

Result<void> EvidenceStore::rebuild(store::Transaction &transaction,
                                    const std::vector<QByteArray> &lines) const
{
    // The inverse of the view `evidence_line`: kind, then these.
    struct Kind
    {
        QByteArray name;
        qsizetype fields;
        QString sql;
    };
    static const Kind kinds[] = {
        {"time", 4,
         QStringLiteral("INSERT INTO signed_time_token(id, epoch, time_ms, doc) "
                        "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")},
        {"ack", 5,
         QStringLiteral("WITH n(inc, first_seq, acked_seq, epoch, doc) AS (VALUES (?, ?, ?, ?, ?)) "
                        "INSERT INTO signed_acknowledgement(inc, first_seq, acked_seq, epoch, doc) "
                        "SELECT * FROM n WHERE NOT EXISTS (SELECT 1 FROM signed_acknowledgement a "
                        "WHERE a.inc = n.inc AND a.acked_seq = n.acked_seq AND a.doc = n.doc)")},
        {"terms", 3,
         QStringLiteral("INSERT INTO signed_terms(campaign, policy_ver, doc) VALUES (?, ?, ?) "
                        "ON CONFLICT DO NOTHING")},
        {"paper", 4,
         QStringLiteral("INSERT INTO shown_voucher(campaign, serial, code, shown_ms) "
                        "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")},
        {"auth", 2,
         QStringLiteral("UPDATE redemption SET auth_doc = n.doc FROM (SELECT ? AS claim, ? AS doc) "
                        "n WHERE redemption.claim = n.claim AND auth_doc IS NULL")}};
    for (const QByteArray &line : lines) {
        const QByteArrayList fields = line.split('\t');
        const auto kind = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &known) {
            return known.name == fields.first() && known.fields + 1 == fields.size();
        });
        if (kind == std::end(kinds))
            continue; // a newer program may have written more
        store::Arguments arguments;
        for (qsizetype i = 1; i < fields.size(); ++i)
            arguments.append(QString::fromUtf8(fields[i]));
        if (kind->name == "auth")
            arguments[0] = QByteArray::fromHex(fields[1]);
        COMPTOIR_CHECK(transaction.run(kind->sql, arguments));
    }
    return {};
}

Result<qsizetype> EvidenceStore::together(const std::vector<store::OutboxOp> &ops,
                                          const store::ChainHead &chain) const
{
    const auto count = qsizetype(ops.size());
    if (ops.empty())
        return count;
    const qint64 first = ops.front().sequence, last = ops.back().sequence;
    COMPTOIR_TRY(
        const auto row,
        m_database.first(
            QStringLiteral("SELECT MIN(first_seq) FROM signed_acknowledgement WHERE "
                           "inc = ? AND epoch <> ? AND acked_seq > ? "
                           "AND first_seq > ? AND first_seq <= ?"),
            {qint64(chain.incarnation), QString::fromUtf8(chain.epoch), last, first, last}));
    return row && !row->isNull(0) ? qsizetype(row->integer(0) - first) : count;
}

Result<wire::Evidence> EvidenceStore::forOps(const std::vector<store::OutboxOp> &ops,
                                             const store::ChainHead &chain) const
{
    wire::Evidence evidence;
    if (ops.empty())
        return evidence;
    const QString epoch = QString::fromUtf8(chain.epoch);
    for (const store::OutboxOp &op : ops) {
        if (op.kind == "voucher.claim")
            COMPTOIR_CHECK(addForClaim(evidence, op, epoch));
        if (op.kind == "voucher.commit")
            COMPTOIR_CHECK(addAuthorisation(evidence, op, epoch));
        if (chain.incarnation > 1)
            COMPTOIR_CHECK(addFormer(evidence, op, epoch));
    }
    COMPTOIR_TRY(
        const auto rows,
        m_database.select(
            QStringLiteral("SELECT doc FROM signed_acknowledgement WHERE inc = ? AND epoch <> ? "
                           "AND acked_seq BETWEEN ? AND ? ORDER BY id"),
            {qint64(chain.incarnation), epoch, ops.front().sequence, ops.back().sequence}));
    for (const store::Row &row : rows) {
        COMPTOIR_TRY(auto document, documentIn(row.text(0)));
        evidence.acknowledgements.push_back(std::move(document));
    }
    return evidence;
}

Result<void> EvidenceStore::addForClaim(wire::Evidence &evidence, const store::OutboxOp &claim,
                                        const QString &epoch) const
{
    COMPTOIR_TRY(const wire::Op op, wire::decodeLine(claim.line));
    const auto body = Claim::fromJson(op.body);
    if (!body)
        return {};
    const bool isOld = QString::fromUtf8(body->evidence.epoch) != epoch;
    COMPTOIR_CHECK(addToken(evidence, *body, epoch));
    if (isOld)
        COMPTOIR_CHECK(addTerms(evidence, *body));
    return addPaper(evidence, *body, isOld);
}

Result<void> EvidenceStore::addFormer(wire::Evidence &evidence, const store::OutboxOp &op,
                                      const QString &epoch) const
{
    COMPTOIR_TRY(
        const auto said,
        m_database.select(
            QStringLiteral("SELECT a.inc, a.first_seq, a.acked_seq, a.doc FROM former_line f JOIN "
                           "signed_acknowledgement a ON a.inc = f.inc AND f.seq BETWEEN "
                           "a.first_seq AND a.acked_seq WHERE f.op = ? AND a.epoch <> ?"),
            {op.id.bytes(), epoch}));
    for (const store::Row &row : said) {
        COMPTOIR_TRY(
            const auto lines,
            m_database.select(
                QStringLiteral("SELECT prev, line FROM former_line WHERE inc = ? AND seq BETWEEN ? "
                               "AND ? ORDER BY seq"),
                {row.integer(0), row.integer(1), row.integer(2)}));
        if (qint64(lines.size()) != row.integer(2) - row.integer(1) + 1)
            continue; // a part is gone: nothing binds it
        wire::FormerLines former{lines.front().bytes(0), {}};
        for (const store::Row &line : lines)
            former.lines.push_back(line.bytes(1));
        COMPTOIR_TRY(auto document, documentIn(row.text(3)));
        addOnce(evidence.acknowledgements, std::move(document));
        if (std::find(evidence.former.begin(), evidence.former.end(), former)
            == evidence.former.end())
            evidence.former.push_back(std::move(former));
    }
    return {};
}

Result<void> EvidenceStore::addTerms(wire::Evidence &evidence, const Claim &claim) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT doc FROM signed_terms WHERE campaign = ? "
                                                 "AND policy_ver = ?"),
                                  {qint64(claim.campaign), qint64(claim.evidence.policyVersion)}));
    if (!row)
        return {};
    COMPTOIR_TRY(auto document, documentIn(row->text(0)));
    addOnce(evidence.campaigns, std::move(document));
    return {};
}

Result<void> EvidenceStore::addPaper(wire::Evidence &evidence, const Claim &claim, bool isOld) const
{
    // What the town lists it has; but a list of before a restore says nothing of the books of now.
    COMPTOIR_TRY(const auto row,
                 m_database.first(
                     QStringLiteral("SELECT code, EXISTS (SELECT 1 FROM voucher_batch b WHERE "
                                    "b.campaign = s.campaign AND s.serial >= b.first_serial AND "
                                    "s.serial < b.first_serial + b.count) FROM shown_voucher s "
                                    "WHERE campaign = ? AND serial = ?"),
                     {qint64(claim.campaign), qint64(claim.serial)}));
    if (!row || (row->integer(1) != 0 && !isOld))
        return {};
    const QByteArray code = row->text(0).toLatin1();
    if (std::find(evidence.vouchers.begin(), evidence.vouchers.end(), code)
        == evidence.vouchers.end())
        evidence.vouchers.push_back(code);
    return {};
}

Result<void> EvidenceStore::addToken(wire::Evidence &evidence, const Claim &claim,
                                     const QString &epoch) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(
            QStringLiteral("SELECT doc FROM signed_time_token WHERE id = ? AND epoch <> ?"),
            {QString::fromLatin1(claim.evidence.timeToken), epoch}));
    if (!row)
        return {};
    COMPTOIR_TRY(auto document, documentIn(row->text(0)));
    addOnce(evidence.timeTokens, std::move(document));
    return {};
}

Result<void> EvidenceStore::addAuthorisation(wire::Evidence &evidence,
                                             const store::OutboxOp &commit,
                                             const QString &epoch) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT auth_doc FROM redemption "
                                                 "WHERE commit_op = ?"),
                                  {commit.id.bytes()}));
    if (!row || row->isNull(0))
        return {};
    COMPTOIR_TRY(auto document, documentIn(row->text(0)));
    COMPTOIR_TRY(const QJsonObject content, document.content());
    if (content.value(u"epoch").toString() != epoch)
        addOnce(evidence.authorisations, std::move(document));
    return {};
}

} // namespace comptoir::vouchers
