// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/vouchers/ClaimStore.h"

#include "backend/storage/Locks.h"
#include "core/base/Assert.h"
#include "sync/wire/Json.h"

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {

constexpr std::array<QLatin1String, 4> stateNames{QLatin1String("open"), QLatin1String("committed"),
                                                  QLatin1String("voided"),
                                                  QLatin1String("reversed")};

Result<Authorisation> authorisationFrom(const QByteArray &id, const QString &document,
                                        qint64 expiresMs)
{
    const auto uuid = Uuid::fromBytes(id);
    COMPTOIR_ASSERT(uuid);
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(document.toUtf8()));
    COMPTOIR_TRY(auto signedDoc, wire::SignedDoc::fromJson(json));
    return Authorisation{*uuid, std::move(signedDoc), Instant::fromMs(expiresMs)};
}

Result<KnownClaim> claimFrom(OpId op, const Row &row)
{
    KnownClaim known;
    known.op = op;
    known.device = DeviceId::fromBytes(row.bytes(0)).value_or(DeviceId());
    known.claim.campaign = vouchers::CampaignNumber(row.integer(1));
    known.claim.serial = vouchers::Serial(row.integer(2));
    known.claim.amount = Money::fromCents(row.integer(3));
    COMPTOIR_TRY(const QJsonObject evidence, wire::parseObject(row.text(4).toUtf8()));
    COMPTOIR_TRY(known.claim.evidence, vouchers::ClaimEvidence::fromJson(evidence));
    known.hash = row.bytes(5);
    const auto state = std::find(stateNames.begin(), stateNames.end(), row.text(6));
    COMPTOIR_ASSERT(state != stateNames.end());
    known.state = ClaimState(state - stateNames.begin());
    if (row.isNull(7))
        return known;
    COMPTOIR_TRY(known.authorisation, authorisationFrom(row.bytes(7), row.text(8), row.integer(9)));
    return known;
}

} // namespace

Question ClaimStore::byOp(OpId op)
{
    return {QStringLiteral(
                "SELECT device, campaign, serial, amount_c, evidence, hash, state, auth, auth_doc, "
                "auth_expires_ms FROM claim WHERE op = ?"),
            {op.bytes()},
            op.bytes()};
}

Result<std::optional<KnownClaim>> ClaimStore::find(OpId op)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(byOp(op)));
    if (!row)
        return std::optional<KnownClaim>();
    COMPTOIR_TRY(KnownClaim known, claimFrom(op, *row));
    return std::optional(std::move(known));
}

Result<std::optional<KnownClaim>> ClaimStore::findLocked(OpId op)
{
    COMPTOIR_TRY(auto known, find(op));
    if (!known)
        return known;
    const QByteArray voucher = lock::voucher(known->claim.campaign, known->claim.serial);
    if (m_transaction.holds(voucher))
        return known;
    COMPTOIR_CHECK(m_transaction.serialise(voucher));
    return find(op);
}

Result<void> ClaimStore::insert(const KnownClaim &known, Instant heard)
{
    const vouchers::Claim &claim = known.claim;
    const auto &word = known.authorisation;
    return m_transaction.append(
        QStringLiteral("INSERT INTO claim(op, device, campaign, serial, amount_c, evidence, hash, "
                       "state, heard_ms, auth, auth_doc, auth_expires_ms) VALUES"),
        {known.op.bytes(), known.device.bytes(), qint64(claim.campaign), qint64(claim.serial),
         claim.amount.cents(), QString::fromUtf8(wire::compact(claim.evidence.toJson())),
         known.hash, QString(stateNames[size_t(known.state)]), heard.ms(),
         word ? word->id.bytes() : nullOf<QByteArray>(),
         word ? QString::fromUtf8(wire::compact(word->document.toJson())) : nullOf<QString>(),
         word ? word->expires.ms() : nullOf<qint64>()});
}

Result<void> ClaimStore::keepToken(const KnownClaim &known)
{
    const auto token = Uuid::fromText(known.claim.evidence.timeToken);
    if (!token)
        return {};
    return m_transaction.later(
        QStringLiteral("UPDATE time_token SET named = 1 WHERE id = ? AND device = ?"),
        {token->bytes(), known.device.bytes()});
}

Result<void> ClaimStore::setState(OpId op, ClaimState state)
{
    COMPTOIR_CHECK(m_transaction.later(QStringLiteral("UPDATE claim SET state = ? WHERE op = ?"),
                                       {QString(stateNames[size_t(state)]), op.bytes()}));
    return {};
}

Result<void> ClaimStore::authorise(OpId op, const Authorisation &authorisation)
{
    COMPTOIR_CHECK(m_transaction.later(
        QStringLiteral("UPDATE claim SET auth = ?, auth_doc = ?, auth_expires_ms = ? WHERE op = ?"),
        {authorisation.id.bytes(),
         QString::fromUtf8(wire::compact(authorisation.document.toJson())),
         authorisation.expires.ms(), op.bytes()}));
    return {};
}

Question ClaimStore::broughtAuthorisations(const KnownClaim &known)
{
    return {QStringLiteral("SELECT auth, doc, expires_ms FROM brought_authorisation WHERE "
                           "claim = ? AND device = ? AND campaign = ? AND serial = ? "
                           "AND amount_c = ?"),
            {known.op.bytes(), known.device.bytes(), qint64(known.claim.campaign),
             qint64(known.claim.serial), known.claim.amount.cents()},
            lock::voucher(known.claim.campaign, known.claim.serial)};
}

Result<std::optional<Authorisation>> ClaimStore::broughtAuthorisation(const KnownClaim &known)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(broughtAuthorisations(known)));
    if (!row)
        return std::optional<Authorisation>();
    COMPTOIR_TRY(auto authorisation,
                 authorisationFrom(row->bytes(0), row->text(1), row->integer(2)));
    return std::optional(std::move(authorisation));
}

Result<Money> ClaimStore::authorisedSince(const KnownClaim &known, Instant began, Instant now)
{
    COMPTOIR_TRY(
        const auto row,
        m_transaction.first(
            QStringLiteral("SELECT COALESCE(SUM(amount_c), 0) FROM claim WHERE campaign = ? "
                           "AND serial = ? AND auth IS NOT NULL AND heard_ms >= ? AND op <> ? "
                           "AND (state = 'committed' OR (state = 'open' AND auth_expires_ms > ?))"),
            {qint64(known.claim.campaign), qint64(known.claim.serial), began.ms(), known.op.bytes(),
             now.ms()}));
    return Money::fromCents(row->integer(0));
}

Question ClaimStore::reservations(const vouchers::Claim &claim, OpId own, Instant now)
{
    return {QStringLiteral("SELECT COALESCE(SUM(amount_c), 0) FROM claim WHERE campaign = ? "
                           "AND serial = ? AND state = 'open' AND auth IS NOT NULL "
                           "AND auth_expires_ms > ? AND op <> ?"),
            {qint64(claim.campaign), qint64(claim.serial), now.ms(), own.bytes()},
            lock::voucher(claim.campaign, claim.serial)};
}

Result<Money> ClaimStore::reservedByOthers(const vouchers::Claim &claim, OpId own, Instant now)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(reservations(claim, own, now)));
    return Money::fromCents(row->integer(0));
}

Question ClaimStore::promises(const KnownClaim &asked, Instant now)
{
    return {QStringLiteral(
                "SELECT COALESCE(SUM(CASE WHEN heard_ms <= ? THEN amount_c ELSE 0 END), 0), "
                "COALESCE(SUM(CASE WHEN serial = ? AND auth_expires_ms <= ? THEN 1 ELSE 0 END), 0) "
                "FROM claim WHERE device = ? AND state = 'open' AND auth IS NOT NULL "
                "AND campaign = ? AND op <> ?"),
            {now.plusSeconds(-settlingSeconds).ms(), qint64(asked.claim.serial), now.ms(),
             asked.device.bytes(), qint64(asked.claim.campaign), asked.op.bytes()}};
}

Result<ClaimStore::Unsettled> ClaimStore::unsettled(const KnownClaim &asked, Instant now)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(promises(asked, now)));
    return Unsettled{Money::fromCents(row->integer(0)), row->integer(1) > 0};
}

Result<void> ClaimStore::voidUnheard(OpId op, DeviceId device, Instant heard)
{
    COMPTOIR_CHECK(
        m_transaction.later(QStringLiteral("INSERT INTO voided_claim(op, device, heard_ms) "
                                           "VALUES (?, ?, ?) ON CONFLICT (op) DO NOTHING"),
                            {op.bytes(), device.bytes(), heard.ms()}));
    return {};
}

Question ClaimStore::voids(OpId op, DeviceId device)
{
    return {QStringLiteral("SELECT 1 FROM voided_claim WHERE op = ? AND device = ?"),
            {op.bytes(), device.bytes()},
            op.bytes()};
}

Result<bool> ClaimStore::wasVoidedUnheard(OpId op, DeviceId device)
{
    COMPTOIR_TRY(const auto row, m_transaction.first(voids(op, device)));
    return row.has_value();
}

} // namespace comptoir::backend
