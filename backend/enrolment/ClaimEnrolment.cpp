// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/enrolment/ClaimEnrolment.h"

#include "core/crypto/Digest.h"
#include "core/crypto/Signature.h"
#include "sync/wire/Json.h"

#include <QtEndian>

namespace comptoir::backend {

Result<EnrolmentClaim> EnrolmentClaim::fromJson(const QJsonObject &json)
{
    wire::Fields fields(json);
    EnrolmentClaim claim;
    claim.code = fields.bytes(u"code", enrolmentCodeSize);
    claim.nonce = fields.bytes(u"nonce", 16);
    claim.publicKey = fields.bytes(u"pubkey", 32);
    claim.proof = fields.bytes(u"pop", 64);
    claim.model = fields.text(u"model", 120);
    claim.app = fields.text(u"app", 120);
    COMPTOIR_CHECK(fields.done());
    return claim;
}

QString EnrolmentClaim::sas(EnrolmentId id) const
{
    const QByteArray transcript = id.bytes() + nonce + publicKey;
    const QByteArray mac = crypto::hmacSha256(code, transcript);
    const quint32 digits = qFromBigEndian<quint32>(mac.constData()) % 1'000'000;
    return QStringLiteral("%1").arg(digits, 6, 10, QLatin1Char('0'));
}

Result<Enrolment> ClaimEnrolment::run(StorageTransaction &transaction, EnrolmentId id,
                                      const EnrolmentClaim &claim)
{
    COMPTOIR_TRY(Enrolment enrolment, readEnrolment(transaction, id));
    COMPTOIR_CHECK(proveCode(transaction, enrolment, claim.code));
    const bool claimed = enrolment.state != EnrolmentState::Open;
    if (claimed && enrolment.publicKey != claim.publicKey)
        return fail("enrolment/used");
    // The till's connection was cut before our answer: the same transcript has the same digits.
    const bool again = claimed && enrolment.sas == claim.sas(id);
    if (enrolment.state == EnrolmentState::Confirmed && again)
        return enrolment;
    if (m_clock.now() >= enrolment.expires)
        return fail("enrolment/expired");
    if (!again)
        COMPTOIR_CHECK(accept(transaction, enrolment, claim));
    return enrolment;
}

Result<void> ClaimEnrolment::accept(StorageTransaction &transaction, Enrolment &enrolment,
                                    const EnrolmentClaim &claim)
{
    COMPTOIR_CHECK(m_tokens.spendNonce(transaction, claim.nonce));
    const auto key = crypto::PublicKey::fromBytes(claim.publicKey);
    if (!key
        || !key->verify(crypto::enrolDomain, {enrolment.id.bytes(), claim.nonce, claim.publicKey},
                        claim.proof))
        return fail("enrolment/bad-proof");
    if (enrolment.state == EnrolmentState::Confirmed)
        return {}; // the same till with a new nonce: its device stands
    enrolment.state = EnrolmentState::Claimed;
    enrolment.publicKey = claim.publicKey;
    enrolment.sas = claim.sas(enrolment.id);
    enrolment.model = claim.model;
    enrolment.app = claim.app;
    if (enrolment.confirm == EnrolmentConfirm::Auto)
        return m_confirmation.grant(transaction, enrolment);
    return updateEnrolment(transaction, enrolment);
}

} // namespace comptoir::backend
