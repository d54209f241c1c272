// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/TakeEvidence.h"

#include "backend/Audit.h"
#include "backend/campaigns/DeskCampaign.h"
#include "backend/storage/Locks.h"
#include "backend/territory/Territory.h"
#include "backend/vouchers/LostVouchers.h"
#include "core/vouchers/Adjudication.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::backend {

namespace {

constexpr qint64 maxNumber = qint64(1) << 52;
constexpr qint64 maxTimeMs = qint64(1) << 47;

} // namespace

Result<void> TakeEvidence::run(const wire::Evidence &evidence,
                               const std::vector<wire::ChainedOp> &ops)
{
    COMPTOIR_TRY(const Territory territory, readTerritory(m_transaction));
    m_epoch = territory.epoch;
    for (const wire::SignedDoc &document : evidence.timeTokens) {
        if (const auto content = believed(document, crypto::timeTokenDomain))
            COMPTOIR_CHECK(takeTimeToken(*content));
    }
    for (const wire::SignedDoc &document : evidence.authorisations) {
        if (const auto content = believed(document, crypto::authorisationDomain))
            COMPTOIR_CHECK(takeAuthorisation(*content, document));
    }
    for (const wire::FormerLines &former : evidence.former)
        m_former.push_back(chained(former));
    for (const wire::SignedDoc &document : evidence.acknowledgements) {
        if (const auto content = believed(document, crypto::ackDomain))
            COMPTOIR_CHECK(takeResults(*content, ops));
    }
    for (const wire::SignedDoc &document : evidence.campaigns)
        COMPTOIR_CHECK(takeTerms(document));
    for (const QByteArray &code : evidence.vouchers)
        COMPTOIR_CHECK(takeVoucher(code, ops));
    return {};
}

Result<void> TakeEvidence::takeTerms(const wire::SignedDoc &document)
{
    const auto content = document.content();
    if (!content || !m_keys.signs(document, crypto::campaignDomain, vouchers::KeyUse::Policy))
        return {};
    const auto signedThen = vouchers::Campaign::fromJson(*content);
    if (!signedThen)
        return {};
    COMPTOIR_CHECK(m_transaction.serialise(lock::campaign(signedThen->number)));
    COMPTOIR_TRY(const auto campaigns,
                 m_transaction.first(QStringLiteral("SELECT policy_ver, policy_floor FROM campaign "
                                                    "WHERE number = ?"),
                                     {qint64(signedThen->number)}));
    const qint64 version = signedThen->policy.version;
    // Above the floor versions are this epoch's; what they say is in the books.
    if (!campaigns || version > campaigns->integer(1))
        return {};
    COMPTOIR_TRY(const auto known,
                 m_transaction.first(QStringLiteral("SELECT 1 FROM campaign_policy WHERE "
                                                    "campaign = ? AND ver = ?"),
                                     {qint64(signedThen->number), version}));
    if (known)
        return {};
    COMPTOIR_CHECK(insertPolicy(m_transaction, signedThen->number, signedThen->policy));
    if (version < campaigns->integer(0))
        return {};
    COMPTOIR_CHECK(
        m_transaction.later(QStringLiteral("UPDATE campaign SET policy_ver = ? WHERE number = ?"),
                            {version, qint64(signedThen->number)}));
    COMPTOIR_CHECK(publishCampaign(m_transaction, m_keys, signedThen->number));
    return audit(m_transaction, m_clock.now(), QStringLiteral("campaign.policy-taken-back"),
                 QString::number(signedThen->number), QString::number(version));
}

Result<void> TakeEvidence::takeVoucher(const QByteArray &text,
                                       const std::vector<wire::ChainedOp> &ops)
{
    const auto code = vouchers::VoucherCode::parse(QString::fromLatin1(text));
    if (!code || !m_keys.issued(*code))
        return {};
    const auto isOfIt = [&](const wire::ChainedOp &op) {
        const auto claim = vouchers::Claim::fromJson(op.op.body);
        return op.op.kind == "voucher.claim" && claim && claim->campaign == code->terms().campaign
            && claim->serial == code->terms().serial;
    };
    if (std::none_of(ops.begin(), ops.end(), isOfIt))
        return {};
    const auto taken = LostVouchers(m_transaction).takeBack(code->terms(), m_clock.now());
    const bool isNoMatter = !taken
        && (taken.error().is("voucher/unknown") || taken.error().is("campaign/unknown")
            || taken.error().is("issuance/over-budget"));
    return isNoMatter ? Result<void>() : taken; // the claim is held then: a person decides
}

std::optional<QJsonObject> TakeEvidence::believed(const wire::SignedDoc &document,
                                                  crypto::Domain domain) const
{
    const auto content = document.content();
    if (!content || !m_keys.signs(document, domain, vouchers::KeyUse::Ack))
        return std::nullopt;
    const bool ofThisDevice = content->value(u"device").toString()
        == QString::fromLatin1(m_device.text());
    // What this epoch signed is in its books, or was forgotten on purpose.
    const bool ofNow = content->value(u"epoch").toString() == m_epoch;
    return ofThisDevice && !ofNow ? std::optional(*content) : std::nullopt;
}

Result<void> TakeEvidence::takeTimeToken(const QJsonObject &content)
{
    wire::Fields fields(content);
    const auto id = fields.id<Uuid>(u"id");
    const QString epoch = fields.text(u"epoch", 64);
    const qint64 position = fields.integer(u"n", 0, maxNumber);
    const auto at = Instant::fromMs(fields.integer(u"time_ms", 0, maxTimeMs));
    if (!fields.done())
        return {};
    COMPTOIR_TRY(const auto shared, lastSharedPosition(m_transaction, epoch));
    COMPTOIR_CHECK(
        m_transaction.later(QStringLiteral("INSERT INTO time_token(id, device, n, time_ms, epoch) "
                                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
                            {id.bytes(), m_device.bytes(),
                             std::min(position, shared.value_or(position)), at.ms(), epoch}));
    return {};
}

Result<void> TakeEvidence::takeAuthorisation(const QJsonObject &content,
                                             const wire::SignedDoc &document)
{
    wire::Fields fields(content);
    const auto id = fields.id<Uuid>(u"auth");
    const auto claim = fields.id<OpId>(u"claim");
    const qint64 campaign = fields.integer(u"campaign", 1, maxNumber);
    const qint64 serial = fields.integer(u"serial", 0, maxNumber);
    const qint64 cents = fields.integer(u"amount_c", 1, maxNumber);
    const qint64 seconds = fields.integer(u"expires_s", 0, 86'400);
    const auto at = Instant::fromMs(fields.integer(u"time_ms", 0, maxTimeMs));
    if (!fields.done())
        return {};
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("INSERT INTO brought_authorisation(claim, device, auth, doc, campaign, "
                       "serial, amount_c, expires_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (claim) DO NOTHING"),
        {claim.bytes(), m_device.bytes(), id.bytes(),
         QString::fromUtf8(wire::compact(document.toJson())), campaign, serial, cents,
         at.plusSeconds(seconds).ms()}));
    return {};
}

Result<void> TakeEvidence::takeResults(const QJsonObject &content,
                                       const std::vector<wire::ChainedOp> &ops)
{
    wire::Fields fields(content);
    const qint64 incarnation = fields.integer(u"inc", 1, maxNumber);
    const qint64 acked = fields.integer(u"acked_seq", 0, maxNumber);
    const QByteArray hash = fields.bytes(u"acked_hash", 32);
    const QJsonArray results = fields.array(u"results");
    if (!fields.done())
        return {};
    // Without that line these results may have been another story's.
    const auto isBound = [&](const wire::ChainedOp &op) {
        return op.op.sequence == acked && op.op.incarnation == incarnation && op.hash == hash;
    };
    std::vector<const std::vector<wire::ChainedOp> *> chains{&ops};
    for (const auto &former : m_former)
        chains.push_back(&former);
    for (const auto *chain : chains) {
        const auto last = std::find_if(chain->begin(), chain->end(), isBound);
        if (last != chain->end())
            return takeResultsOf(results, {chain->begin(), last + 1}, ops);
    }
    return {};
}

Result<void> TakeEvidence::takeResultsOf(const QJsonArray &results,
                                         const std::vector<wire::ChainedOp> &told,
                                         const std::vector<wire::ChainedOp> &ops)
{
    for (const QJsonValue &value : results) {
        const QJsonObject entry = value.toObject();
        const auto id = OpId::fromText(entry.value(u"op").toString().toLatin1());
        const auto isIt = [&](const wire::ChainedOp &op) { return id && op.op.id == *id; };
        const auto then = std::find_if(told.begin(), told.end(), isIt);
        const auto now = std::find_if(ops.begin(), ops.end(), isIt);
        // Chained anew it is the same op only with the same content.
        const bool same = then != told.end() && now != ops.end() && then->op.kind == now->op.kind
            && then->op.body == now->op.body && then->op.sealed == now->op.sealed;
        if (same)
            COMPTOIR_CHECK(takeResult(entry, *now));
    }
    return {};
}

std::vector<wire::ChainedOp> TakeEvidence::chained(const wire::FormerLines &former) const
{
    std::vector<wire::ChainedOp> chain;
    QByteArray hash = former.previous;
    for (const QByteArray &line : former.lines) {
        const auto op = wire::decodeLine(line);
        if (!op)
            return {};
        hash = wire::nextHash(m_device, hash, line);
        wire::ChainedOp link;
        link.op = *op;
        link.line = line;
        link.hash = hash;
        chain.push_back(std::move(link));
    }
    return chain;
}

Result<void> TakeEvidence::takeResult(const QJsonObject &entry, const wire::ChainedOp &op)
{
    const bool again = entry.value(u"status").toString() == u"duplicate";
    const QString status = entry.value(again ? u"first" : u"status").toString();
    // Held and deferred ops were not settled: they are judged by what is known now.
    if (status != u"applied" && status != u"rejected")
        return {};
    QJsonObject result = entry;
    for (const char *member : {"seq", "op", "status", "first"})
        result.remove(QLatin1String(member));
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("INSERT INTO brought_result(op, device, status, result) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (op) DO NOTHING"),
        {op.op.id.bytes(), m_device.bytes(), status, QString::fromUtf8(wire::compact(result))}));
    return {};
}

Result<std::optional<OpOutcome>> broughtResult(StorageTransaction &transaction, OpId op,
                                               DeviceId device)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(QStringLiteral("SELECT status, result FROM brought_result "
                                                  "WHERE op = ? AND device = ?"),
                                   {op.bytes(), device.bytes()}));
    if (!row)
        return std::optional<OpOutcome>();
    COMPTOIR_TRY(const QJsonObject result, wire::parseObject(row->text(1).toUtf8()));
    return std::optional(OpOutcome{OpOutcome::statusFromName(row->text(0)), result});
}

Question sharedPosition(const QString &epoch)
{
    return {QStringLiteral("SELECT MIN(feed_n) FROM past_epoch WHERE number >= COALESCE((SELECT "
                           "number FROM past_epoch WHERE epoch = ?), 0) "
                           "AND NOT EXISTS (SELECT 1 FROM territory WHERE epoch = ?)"),
            {epoch, epoch}};
}

Result<std::optional<qint64>> lastSharedPosition(StorageTransaction &transaction,
                                                 const QString &epoch)
{
    COMPTOIR_TRY(const auto row, transaction.first(sharedPosition(epoch)));
    return row && !row->isNull(0) ? std::optional(row->integer(0)) : std::nullopt;
}

} // namespace comptoir::backend
