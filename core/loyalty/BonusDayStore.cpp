// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/BonusDayStore.h"

#include "sync/wire/Json.h"

namespace comptoir::loyalty {

void BonusDayStore::listenTo(store::Feed &feed, Verify verify)
{
    feed.understand(
        QStringLiteral("bonus_day"),
        [verify = std::move(verify)](store::Transaction &transaction, const wire::FeedPage &,
                                     const wire::FeedChange &change) -> Result<void> {
            COMPTOIR_TRY(const auto document, wire::SignedDoc::fromJson(change.body));
            COMPTOIR_TRY(const QJsonObject content, verify(document));
            COMPTOIR_TRY(const BonusDay day, townDay(content));
            COMPTOIR_CHECK(transaction.run(
                QStringLiteral("INSERT INTO loyalty_bonus_day(day, percent, doc) VALUES (?, ?, ?) "
                               "ON CONFLICT (day) DO NOTHING"),
                {day.day.toIso(), qint64(day.percent),
                 QString::fromUtf8(wire::compact(document.toJson()))}));
            return {};
        });
}

Result<std::optional<BonusDay>> BonusDayStore::on(Day day) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(QStringLiteral("SELECT percent FROM loyalty_bonus_day WHERE day = ?"),
                         {day.toIso()}));
    return row ? std::optional(BonusDay{day, int(row->integer(0))}) : std::nullopt;
}

} // namespace comptoir::loyalty
