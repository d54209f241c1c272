// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/FeedPage.h"

#include "sync/wire/Json.h"

namespace comptoir::wire {

namespace {

constexpr qsizetype maxBytes = 8 << 20;
constexpr qsizetype maxChanges = 1000;
constexpr qint64 maxNumber = qint64(1) << 52;

Result<FeedChange> changeFrom(const QJsonObject &json)
{
    Fields fields(json);
    FeedChange change;
    change.entity = fields.text(u"e", 64);
    change.id = fields.text(u"id", 200);
    change.version = fields.integer(u"ver", 0, maxNumber);
    change.position = fields.integer(u"n", 1, maxNumber);
    change.deleted = fields.has(u"deleted") && fields.boolean(u"deleted");
    if (!change.deleted)
        change.body = fields.object(u"body");
    COMPTOIR_CHECK(fields.done());
    return change;
}

} // namespace

Result<FeedPage> FeedPage::parse(const QByteArray &bytes)
{
    COMPTOIR_TRY(const QJsonObject json, parseObject(bytes, maxBytes));
    Fields fields(json);
    FeedPage page;
    page.epoch = fields.text(u"epoch", 64).toUtf8();
    page.stream = fields.text(u"stream", 64);
    page.next = fields.text(u"next", 256);
    page.head = fields.integer(u"head", 0, maxNumber);
    page.upToDate = fields.boolean(u"up_to_date");
    if (fields.has(u"check")) {
        COMPTOIR_TRY(page.check, FeedCheck::fromJson(fields.object(u"check")));
    }
    const QJsonArray changes = fields.array(u"changes");
    if (changes.size() > maxChanges)
        fields.reject(u"changes");
    COMPTOIR_CHECK(fields.done());
    for (const QJsonValue &entry : changes) {
        COMPTOIR_TRY(FeedChange change, changeFrom(entry.toObject()));
        page.changes.push_back(std::move(change));
    }
    return page;
}

} // namespace comptoir::wire
