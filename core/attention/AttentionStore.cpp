// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/AttentionStore.h"

#include "core/attention/Question.h"
#include "core/base/Assert.h"

#include <algorithm>
#include <array>

namespace comptoir::attention {

namespace {

using store::Row;
using vouchers::Redemption;

// As in resources/sql/till/0003_attention.sql, in the order of the enums.
constexpr std::array<QLatin1String, 4> kindNames{
    QLatin1String("overspent"), QLatin1String("refused"), QLatin1String("unreadable"),
    QLatin1String("claim-open")};
constexpr std::array<QLatin1String, 4> answerNames{
    QLatin1String("accepted"), QLatin1String("asked-town"), QLatin1String("customer-left"),
    QLatin1String("customer-stayed")};

template <typename Enum>
Enum named(const std::array<QLatin1String, 4> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    COMPTOIR_ASSERT(found != names.end()); // the table checks it
    return Enum(found - names.begin());
}

OpId idIn(const store::OutboxOp &op, QLatin1String member)
{
    const auto read = wire::decodeLine(op.line);
    const QString text = read ? read->body.value(member).toString() : QString();
    return OpId::fromText(text.toLatin1()).value_or(OpId());
}

Item settledFrom(const Row &row)
{
    Item item;
    item.op = OpId::fromBytes(row.bytes(0)).value_or(OpId());
    item.answer = named<Answer>(answerNames, row.text(1));
    item.answeredBy = row.text(2);
    item.answeredAt = Instant::fromMs(row.integer(3));
    item.kind = named<Kind>(kindNames, row.text(4));
    item.reason = row.text(5).toLatin1();
    item.campaignName = row.text(6);
    item.codeTail = row.text(7);
    item.at = Instant::fromMs(row.integer(8));
    item.debited = Money::fromCents(row.integer(9));
    item.paidByTown = Money::fromCents(row.integer(10));
    item.loss = Money::fromCents(row.integer(11));
    if (!row.isNull(12))
        item.usedElsewhere = Instant::fromMs(row.integer(12));
    item.refund = Money::fromCents(row.integer(13));
    return item;
}

} // namespace

AttentionStore::AttentionStore(store::Outbox &outbox, const vouchers::VoucherStore &vouchers,
                               registers::RegisterStore &registers,
                               sharing::KeyExchangeStore &exchange)
    : m_outbox(outbox),
      m_vouchers(vouchers),
      m_registers(registers),
      m_exchange(exchange)
{}

Result<std::vector<Item>> AttentionStore::open(const std::vector<vouchers::OpenClaim> &claims) const
{
    std::vector<Item> items;
    COMPTOIR_TRY(const auto rows,
                 m_outbox.database().select(QStringLiteral(
                     "SELECT op FROM outbox o WHERE state = 4 AND NOT EXISTS (SELECT 1 FROM "
                     "attention_answer a WHERE a.op = o.op AND a.kind <> 'claim-open' AND "
                     "a.unpaid_c IS json_extract(o.result, '$.pay.unpaid_c')) ORDER BY n")));
    for (const Row &row : rows) {
        COMPTOIR_TRY(const auto op, m_outbox.find(OpId::fromBytes(row.bytes(0)).value_or(OpId())));
        COMPTOIR_TRY(const auto item, itemOf(*op));
        if (item)
            items.push_back(*item);
    }
    for (const vouchers::OpenClaim &claim : claims) {
        COMPTOIR_TRY(const auto redemption, m_vouchers.byClaim(claim.claim));
        if (!redemption)
            continue;
        items.push_back(questionOf(*redemption));
        items.back().campaignName = claim.campaignName;
    }
    COMPTOIR_TRY(const auto conflicts, m_registers.conflicts().open());
    for (const auto &conflict : conflicts)
        items.push_back(questionOf(conflict));
    COMPTOIR_TRY(const auto siblings, m_exchange.asking());
    for (const auto &sibling : siblings)
        items.push_back(questionOf(sibling));
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.at < b.at; });
    return items;
}

Result<std::optional<Item>> AttentionStore::itemOf(const store::OutboxOp &op) const
{
    COMPTOIR_TRY(const auto debit, debitOf(op));
    Item item = questionOf(op, debit);
    if (!debit)
        return std::optional(item);
    if (debit->state == "open")
        return std::optional<Item>(); // asked as a claim without an end
    if (op.id != debit->commit && op.kind != "voucher.refund") {
        COMPTOIR_TRY(const bool byCommit, isAskedBy(debit->commit));
        COMPTOIR_TRY(const bool byClaim, isAskedBy(debit->claim));
        if (byCommit || (byClaim && op.id != debit->claim))
            return std::optional<Item>();
    }
    COMPTOIR_CHECK(name(item, debit->campaign));
    return std::optional(item);
}

Result<std::optional<Redemption>> AttentionStore::debitOf(const store::OutboxOp &op) const
{
    if (op.kind == "voucher.claim")
        return m_vouchers.byClaim(op.id);
    if (op.kind == "voucher.commit")
        return m_vouchers.byCommit(op.id);
    if (op.kind == "voucher.void")
        return m_vouchers.byClaim(idIn(op, QLatin1String("claim")));
    if (op.kind == "voucher.reverse" || op.kind == "voucher.refund")
        return m_vouchers.byCommit(idIn(op, QLatin1String("commit")));
    return std::optional<Redemption>();
}

Result<bool> AttentionStore::isAskedBy(OpId other) const
{
    COMPTOIR_TRY(const auto op, m_outbox.find(other));
    return op && op->state == store::OpState::Attention;
}

Result<void> AttentionStore::name(Item &item, vouchers::CampaignNumber number) const
{
    COMPTOIR_TRY(const auto campaign, m_vouchers.campaign(number));
    if (campaign)
        item.campaignName = campaign->name;
    return {};
}

Result<std::vector<Item>> AttentionStore::settled(int count) const
{
    // An answer about a claim counts once the claim has its end; of several tries the last.
    COMPTOIR_TRY(
        const auto rows,
        m_outbox.database().select(
            QStringLiteral(
                "SELECT op, answer, who, at_ms, kind, reason, campaign, code_tail, debit_ms, "
                "debited_c, paid_c, loss_c, elsewhere_ms, (SELECT amount_c FROM refund f WHERE "
                "f.op = "
                "a.op) FROM attention_answer a WHERE kind <> "
                "'claim-open' OR (NOT EXISTS (SELECT 1 FROM redemption r WHERE r.claim = a.op AND "
                "r.state = 'open') AND NOT EXISTS (SELECT 1 FROM attention_answer b WHERE b.op = "
                "a.op AND b.kind = 'claim-open' AND b.id > a.id)) ORDER BY id DESC LIMIT ?"),
            {qint64(count)}));
    std::vector<Item> items;
    for (const Row &row : rows)
        items.push_back(settledFrom(row));
    COMPTOIR_TRY(const auto conflicts, m_registers.conflicts().settled(count));
    for (const auto &conflict : conflicts)
        items.push_back(questionOf(conflict));
    COMPTOIR_TRY(const auto siblings, m_exchange.answered(count));
    for (const auto &sibling : siblings)
        items.push_back(questionOf(sibling));
    if (!conflicts.empty() || !siblings.empty())
        std::stable_sort(items.begin(), items.end(),
                         [](const Item &a, const Item &b) { return a.answeredAt > b.answeredAt; });
    items.resize(std::min(items.size(), size_t(count)));
    return items;
}

Result<void> AttentionStore::keep(store::Transaction &transaction, const Item &item)
{
    COMPTOIR_ASSERT(item.answer && item.answeredAt);
    const auto text = [](const QString &value) { return value.isNull() ? QString(u""_qs) : value; };
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO attention_answer(op, answer, who, at_ms, kind, reason, "
                       "campaign, code_tail, debit_ms, debited_c, paid_c, loss_c, elsewhere_ms, "
                       "unpaid_c) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT "
                       "json_extract(result, '$.pay.unpaid_c') FROM outbox WHERE op = ?))"),
        {item.op.bytes(), QString(answerNames.at(size_t(*item.answer))), text(item.answeredBy),
         item.answeredAt->ms(), QString(kindNames.at(size_t(item.kind))),
         text(QString::fromLatin1(item.reason)), text(item.campaignName), text(item.codeTail),
         item.at.ms(), item.debited.cents(), item.paidByTown.cents(), item.loss.cents(),
         item.usedElsewhere ? QVariant(item.usedElsewhere->ms()) : QVariant(), item.op.bytes()}));
    return {};
}

} // namespace comptoir::attention
