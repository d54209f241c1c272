// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/BonusDays.h"

#include "backend/Audit.h"
#include "backend/Incident.h"
#include "backend/feed/FeedWriter.h"
#include "backend/ledger/Ledger.h"
#include "backend/storage/Locks.h"
#include "backend/territory/PublishKeyset.h"
#include "core/base/Assert.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

/// A point that says to be worth more is a mistake, or worse: a person looks at it.
constexpr qint64 dearestPointCents = 500;

Result<void> move(StorageTransaction &transaction, const ArrivedOp &op, Money toShop)
{
    const Account fund = Account::loyaltyFund(), shop = Account::merchantPayable(op.shop);
    const bool isPaid = toShop.isPositive();
    return post(transaction,
                {.cause = op.id.bytes(),
                 .debit = isPaid ? fund : shop,
                 .credit = isPaid ? shop : fund,
                 .amount = isPaid ? toShop : -toShop,
                 .at = op.arrival});
}

struct Paid
{
    MerchantId merchant;
    loyalty::EntryId entry; ///< that this follows from
    loyalty::EntryId earned; ///< that was paid
    Day day;
    qint64 points = 0;
    Money amount;
};
Result<void> keep(StorageTransaction &transaction, const Paid &paid, const ArrivedOp &op)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO loyalty_payment(merchant, entry, earned, shop, day, points, "
                       "cents) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {paid.merchant.bytes(), paid.entry.bytes(), paid.earned.bytes(), op.shop.bytes(),
         paid.day.toIso(), paid.points, paid.amount.cents()}));
    return paid.amount.isZero() ? Result<void>() : move(transaction, op, paid.amount);
}

} // namespace

Result<void> DeclareBonusDay::run(StorageTransaction &transaction, const loyalty::BonusDay &day)
{
    const Instant now = m_clock.now();
    const auto bad = [](const char *field) {
        return fail("loyalty/bad-day", {}, {{QStringLiteral("field"), QLatin1String(field)}});
    };
    if (day.percent < loyalty::leastTownPercent || day.percent > loyalty::mostTownPercent)
        return bad("percent");
    if (day.day <= Day::inTown(now))
        return bad("day");
    COMPTOIR_TRY(const qint64 added,
                 transaction.run(QStringLiteral("INSERT INTO loyalty_day(day, percent, "
                                                "declared_ms) VALUES (?, ?, ?) "
                                                "ON CONFLICT (day) DO NOTHING"),
                                 {day.day.toIso(), qint64(day.percent), now.ms()}));
    if (added == 0)
        return fail("loyalty/day-declared", day.day.toIso());
    COMPTOIR_CHECK(PublishKeyset(m_keys).run(transaction));
    const auto document = m_keys.sign(crypto::bonusDayDomain, vouchers::KeyUse::Policy,
                                      loyalty::townDayJson(day));
    COMPTOIR_CHECK(publish(transaction,
                           {.stream = QStringLiteral("territory"),
                            .entity = QStringLiteral("bonus_day"),
                            .id = day.day.toIso(),
                            .body = document.toJson()}));
    return audit(transaction, now, QStringLiteral("loyalty.day"), day.day.toIso(),
                 QString::number(day.percent));
}

Result<void> FillLoyaltyFund::run(StorageTransaction &transaction, Money amount)
{
    const Instant now = m_clock.now();
    if (!amount.isPositive())
        return fail("loyalty/bad-amount");
    COMPTOIR_CHECK(post(transaction,
                        {.cause = Uuid::version7(now, m_entropy).bytes(),
                         .debit = Account::treasury(),
                         .credit = Account::loyaltyFund(),
                         .amount = amount,
                         .at = now}));
    return audit(transaction, now, QStringLiteral("loyalty.fund"), QString(),
                 QString::number(amount.cents()));
}

Result<void> PayTownPoints::run(MerchantId merchant, const loyalty::Entry &entry,
                                const ArrivedOp &op)
{
    if (entry.kind == loyalty::EntryKind::Earn && entry.townPoints > 0)
        return pay(merchant, entry, op);
    if (entry.kind == loyalty::EntryKind::TakeBack && entry.townPoints < 0)
        return takeBack(merchant, entry, op);
    return {};
}

Result<void> PayTownPoints::pay(MerchantId merchant, const loyalty::Entry &entry,
                                const ArrivedOp &op)
{
    const Day day = Day::inTown(entry.at);
    COMPTOIR_TRY(
        const auto declared,
        m_transaction.first(QStringLiteral("SELECT percent FROM loyalty_day WHERE day = ?"),
                            {day.toIso()}));
    // The shop's own bonus, or a clock that is wrong.
    if (!declared || day > Day::inTown(op.arrival))
        return {};
    const auto value = loyalty::PointValue::fromJson(
        op.body.value(QStringLiteral("point")).toObject());
    if (!value || value->cents > value->points * dearestPointCents)
        return tell("loyalty/point-value", {}, op);
    const qint64 points = loyalty::townPart(entry.points, entry.townPoints,
                                            int(declared->integer(0)));
    const Money due = value->worth(points);
    COMPTOIR_CHECK(m_transaction.serialise(lock::loyaltyFund()));
    COMPTOIR_TRY(const Money left, balance(m_transaction, Account::loyaltyFund()));
    const Money paid = std::clamp(left, Money(), due);
    if (paid < due)
        COMPTOIR_CHECK(tell("loyalty/fund-empty", due - paid, op));
    return keep(m_transaction, {merchant, entry.id, entry.id, day, points, paid}, op);
}

// Of what was paid for the sale, in the proportion of the points that have gone back so far.
Result<void> PayTownPoints::takeBack(MerchantId merchant, const loyalty::Entry &entry,
                                     const ArrivedOp &op)
{
    COMPTOIR_TRY(
        const auto sale,
        m_transaction.first(
            QStringLiteral("SELECT e.id, e.town_points, p.cents, p.day FROM loyalty_entry e "
                           "JOIN loyalty_payment p ON p.merchant = e.merchant AND p.entry = e.id "
                           "WHERE e.merchant = ? AND e.device = ? AND e.ticket = ? AND e.card = ? "
                           "AND e.kind = 'earn' AND e.ticket <> 0 ORDER BY e.at_ms DESC LIMIT 1"),
            {merchant.bytes(), op.device.bytes(), entry.original, entry.card.text()}));
    if (!sale)
        return {}; // of no day of the town
    const auto earned = loyalty::EntryId::fromBytes(sale->bytes(0));
    const auto day = Day::fromIso(sale->text(3));
    COMPTOIR_ASSERT(earned && day);
    COMPTOIR_TRY(const auto before,
                 m_transaction.first(
                     QStringLiteral("SELECT COALESCE(SUM(points), 0), COALESCE(SUM(cents), 0) FROM "
                                    "loyalty_payment WHERE merchant = ? AND earned = ? AND "
                                    "entry <> earned"),
                     {merchant.bytes(), earned->bytes()}));
    const qint64 all = sale->integer(1), paid = sale->integer(2);
    const qint64 gone = std::min(all, -before->integer(0) - entry.townPoints);
    const Money back = Money::fromCents(paid * gone / all + before->integer(1));
    return keep(m_transaction, {merchant, entry.id, *earned, *day, entry.townPoints, -back}, op);
}

Result<void> PayTownPoints::tell(const char *kind, Money amount, const ArrivedOp &op)
{
    return openIncident(m_transaction,
                        {.kind = QLatin1String(kind),
                         .op = op.id,
                         .device = op.device,
                         .amount = amount,
                         .at = op.arrival});
}

Result<std::vector<BonusDayCost>> bonusDays(StorageTransaction &transaction)
{
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(QStringLiteral(
                     "SELECT d.day, d.percent, (SELECT COALESCE(SUM(cents), 0) FROM "
                     "loyalty_payment p WHERE p.day = d.day) FROM loyalty_day d ORDER BY d.day")));
    std::vector<BonusDayCost> days;
    for (const Row &row : rows) {
        const auto day = Day::fromIso(row.text(0));
        COMPTOIR_ASSERT(day);
        days.push_back({{*day, int(row.integer(1))}, Money::fromCents(row.integer(2))});
    }
    return days;
}

} // namespace comptoir::backend
