// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/VoucherStore.h"

#include "backend/feed/FeedWriter.h"
#include "backend/storage/Locks.h"

namespace comptoir::backend {

namespace {

QString columns()
{
    return QStringLiteral("SELECT campaign, serial, face_c, last_day, flags, status, spent_c, ver, "
                          "last_used_ms, last_used_shop, until_day FROM voucher ");
}

Voucher voucherFrom(const Row &row)
{
    Voucher voucher;
    voucher.campaign = vouchers::CampaignNumber(row.integer(0));
    voucher.serial = vouchers::Serial(row.integer(1));
    voucher.face = Money::fromCents(row.integer(2));
    voucher.lastDay = Day::fromVoucherDays(int(row.integer(3)));
    voucher.flags = quint8(row.integer(4));
    voucher.blocked = row.text(5) == u"blocked";
    voucher.spent = Money::fromCents(row.integer(6));
    voucher.version = row.integer(7);
    if (!row.isNull(8))
        voucher.lastUsed = Instant::fromMs(row.integer(8));
    voucher.lastShop = ShopId::fromBytes(row.bytes(9)).value_or(ShopId());
    if (!row.isNull(10))
        voucher.until = Day::fromVoucherDays(int(row.integer(10)));
    return voucher;
}

} // namespace

QString Voucher::statusName() const
{
    if (blocked)
        return QStringLiteral("blocked");
    return remaining().isPositive() ? QStringLiteral("open") : QStringLiteral("spent");
}

Question VoucherStore::byNumber(vouchers::CampaignNumber campaign, vouchers::Serial serial)
{
    return {columns() + QStringLiteral("WHERE campaign = ? AND serial = ?"),
            {qint64(campaign), qint64(serial)},
            lock::voucher(campaign, serial)};
}

Result<std::optional<Voucher>> VoucherStore::find(vouchers::CampaignNumber campaign,
                                                  vouchers::Serial serial)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(byNumber(campaign, serial)));
    return row ? std::optional(voucherFrom(*row)) : std::nullopt;
}

Result<std::optional<Voucher>> VoucherStore::findByCode(const QString &humanCode)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(columns() + QStringLiteral("WHERE human_code = ?"), {humanCode}));
    return row ? std::optional(voucherFrom(*row)) : std::nullopt;
}

Result<void> VoucherStore::save(Voucher voucher)
{
    ++voucher.version;
    const qint64 campaign = voucher.campaign, serial = voucher.serial;
    const qint64 remaining = voucher.remaining().cents();
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("UPDATE voucher SET status = ?, spent_c = ?, ver = ?, last_used_ms = ?, "
                       "last_used_shop = ?, until_day = ? WHERE campaign = ? AND serial = ?"),
        {voucher.blocked ? QStringLiteral("blocked") : QStringLiteral("open"),
         voucher.spent.cents(), voucher.version,
         voucher.lastUsed ? QVariant(voucher.lastUsed->ms()) : QVariant(),
         voucher.lastShop.isNull() ? QVariant() : QVariant(voucher.lastShop.bytes()),
         voucher.until ? QVariant(qint64(voucher.until->voucherDays())) : QVariant(), campaign,
         serial}));
    QJsonObject body{{QStringLiteral("remaining_c"), remaining},
                     {QStringLiteral("status"), voucher.statusName()}};
    if (voucher.until)
        body.insert(QStringLiteral("until"), voucher.until->toIso());
    return publish(m_transaction,
                   {.stream = u"campaign:" + QString::number(campaign),
                    .entity = QStringLiteral("voucher"),
                    .id = QString::number(serial),
                    .version = voucher.version,
                    .body = body});
}

Question VoucherStore::statesUpTo(const Voucher &voucher, qint64 position)
{
    return {QStringLiteral("SELECT feed_n, remaining_c, status FROM voucher_history WHERE "
                           "campaign = ? AND serial = ? AND feed_n <= ? ORDER BY feed_n"),
            {qint64(voucher.campaign), qint64(voucher.serial), position},
            lock::voucher(voucher.campaign, voucher.serial)};
}

Result<std::vector<VoucherStore::PastState>> VoucherStore::statesBetween(const Voucher &voucher,
                                                                         qint64 from, qint64 to)
{
    COMPTOIR_TRY(const Rows rows, m_transaction.answer(statesUpTo(voucher, qMax(from, to))));
    std::vector<PastState> states{{0, voucher.face, true}};
    for (const Row &row : rows) {
        if (row.integer(0) <= from)
            states.clear();
        states.push_back(
            {row.integer(0), Money::fromCents(row.integer(1)), row.text(2) == u"open"});
    }
    return states;
}

} // namespace comptoir::backend
