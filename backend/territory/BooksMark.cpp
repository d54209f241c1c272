// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/territory/BooksMark.h"

#include "sync/wire/Json.h"

namespace comptoir::backend {

namespace {

constexpr qint64 maxNumber = qint64(1) << 52;

QVariantMap bothPlaces(const BooksMark &found, const BooksMark &mark)
{
    return {{QStringLiteral("database_epoch"), found.epoch},
            {QStringLiteral("database_feed"), found.position.feedHead},
            {QStringLiteral("database_op"), found.position.newestOp},
            {QStringLiteral("database_act"), found.position.newestAct},
            {QStringLiteral("mark_epoch"), mark.epoch},
            {QStringLiteral("mark_feed"), mark.position.feedHead},
            {QStringLiteral("mark_op"), mark.position.newestOp},
            {QStringLiteral("mark_act"), mark.position.newestAct}};
}

QJsonObject serialsOf(const BooksMark &mark)
{
    QJsonObject serials;
    for (const auto &[campaign, next] : mark.nextSerials)
        serials.insert(QString::number(campaign), next);
    return serials;
}

bool readSerials(const QJsonObject &serials, BooksMark &mark)
{
    wire::Fields fields(serials);
    for (auto entry = serials.begin(); entry != serials.end(); ++entry) {
        bool ok = false;
        mark.nextSerials[entry.key().toUInt(&ok)] = fields.integer(entry.key(), 0, maxNumber);
        if (!ok)
            return false;
    }
    return fields.done().has_value();
}

Result<bool> wasMarked(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row, transaction.first(QStringLiteral("SELECT 1 FROM books_marked")));
    return row.has_value();
}

Result<bool> hasEnded(StorageTransaction &transaction, const QString &epoch)
{
    COMPTOIR_TRY(
        const auto row,
        transaction.first(QStringLiteral("SELECT 1 FROM past_epoch WHERE epoch = ?"), {epoch}));
    return row.has_value();
}

} // namespace

Result<BooksMark> markOf(StorageTransaction &transaction)
{
    COMPTOIR_TRY(BooksMark mark, placeOf(transaction));
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral("SELECT number, next_serial FROM campaign")));
    for (const Row &row : rows)
        mark.nextSerials[vouchers::CampaignNumber(row.integer(0))] = row.integer(1);
    return mark;
}

Question thePlace()
{
    // One statement: every request begins with it.
    return {QStringLiteral(
        "SELECT t.epoch, h.n, COALESCE((SELECT MAX(n) FROM op_log), 0), "
        "COALESCE((SELECT MAX(id) FROM audit), 0), (SELECT MIN(feed_n) FROM past_epoch) "
        "FROM territory t CROSS JOIN feed_head h")};
}

Result<BooksMark> placeOf(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const auto row, transaction.first(thePlace()));
    if (!row)
        return fail("territory/not-founded");
    BooksMark mark;
    mark.epoch = row->text(0);
    mark.position = {row->integer(1), row->integer(2), row->integer(3)};
    if (!row->isNull(4))
        mark.sharedFeed = row->integer(4);
    return mark;
}

Result<void> checkMark(StorageTransaction &transaction, const std::optional<BooksMark> &mark)
{
    const auto found = placeOf(transaction);
    if (!found && found.error().is("territory/not-founded"))
        return mark ? fail("territory/older-than-its-mark", {}, bothPlaces({}, *mark))
                    : Result<void>();
    COMPTOIR_CHECK(found);
    if (!mark) {
        COMPTOIR_TRY(const bool marked, wasMarked(transaction));
        return marked ? fail("territory/mark-missing") : Result<void>();
    }
    if (found->epoch != mark->epoch) {
        COMPTOIR_TRY(const bool ended, hasEnded(transaction, mark->epoch));
        return ended ? Result<void>()
                     : fail("territory/other-epoch", {}, bothPlaces(*found, *mark));
    }
    if (found->position.isBehind(mark->position))
        return fail("territory/older-than-its-mark", {}, bothPlaces(*found, *mark));
    return {};
}

Result<std::optional<BooksMark>> MarkFile::read()
{
    COMPTOIR_TRY(const QByteArray bytes, m_disk.read(m_path));
    if (bytes.isEmpty())
        return std::optional<BooksMark>();
    const auto json = wire::parseObject(bytes);
    if (!json)
        return fail("territory/bad-mark", m_path);
    wire::Fields fields(*json);
    BooksMark mark;
    mark.epoch = fields.text(u"epoch", 64);
    mark.position.feedHead = fields.integer(u"feed", 0, maxNumber);
    mark.position.newestOp = fields.integer(u"op", 0, maxNumber);
    mark.position.newestAct = fields.integer(u"act", 0, maxNumber);
    mark.sharedFeed = fields.integer(u"shared", 0, maxNumber);
    const QJsonObject serials = fields.object(u"serials");
    if (!fields.done() || !readSerials(serials, mark))
        return fail("territory/bad-mark", m_path);
    return std::optional(mark);
}

Result<void> MarkFile::write(Storage &storage, const BooksMark &mark)
{
    COMPTOIR_TRY(const auto present, read());
    const bool isOlder = present && present->epoch == mark.epoch
        && mark.position.isBehind(present->position);
    if (present == mark || isOlder) // another process was faster
        return {};
    COMPTOIR_CHECK(
        m_disk.replaceDurably(m_path,
                              wire::compact({{QStringLiteral("epoch"), mark.epoch},
                                             {QStringLiteral("feed"), mark.position.feedHead},
                                             {QStringLiteral("op"), mark.position.newestOp},
                                             {QStringLiteral("act"), mark.position.newestAct},
                                             {QStringLiteral("shared"), mark.sharedFeed},
                                             {QStringLiteral("serials"), serialsOf(mark)}})
                                  + '\n'));
    if (present)
        return {};
    COMPTOIR_TRY(const auto transaction, storage.begin());
    COMPTOIR_CHECK(transaction->run(
        QStringLiteral("INSERT INTO books_marked(one) VALUES (1) ON CONFLICT (one) DO NOTHING")));
    return transaction->commit();
}

} // namespace comptoir::backend
