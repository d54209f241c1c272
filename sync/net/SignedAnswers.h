// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"
#include "core/vouchers/Keyset.h"
#include "core/vouchers/VoucherCode.h"
#include "sync/wire/VoucherPack.h"

namespace comptoir::net {

/// Reads what a territory signs; nothing of an answer is believed before. Errors:
/// "territory/bad-signature", "wire/…", "net/stale-answer" (signed, but not the answer to this
/// question), "sync/epoch".
class SignedAnswers
{
public:
    SignedAnswers(vouchers::Keyset keyset, Instant at) : m_keyset(std::move(keyset)), m_at(at) {}

    struct PingAnswer
    {
        QByteArray epoch;
        bool tooOld = false; ///< for the protocol that we speak
        QString worksUntil; ///< ISO day, if an end is announced
    };
    Result<PingAnswer> ping(const QByteArray &body, const QString &nonce) const;

    struct PushAnswer
    {
        store::Acknowledgement acknowledgement;
        store::TimeToken token; ///< without the boot clock of its arrival
    };
    Result<PushAnswer> push(const QByteArray &body, const store::ChainHead &chain) const;
    /// To a push for another device: who carries gets no time token of the owner's.
    Result<store::Acknowledgement> carried(const QByteArray &body,
                                           const store::ChainHead &owner) const;

    Result<wire::SignedDoc> authorisation(const QByteArray &body, DeviceId device,
                                          OpId claim) const;
    Result<wire::SignedDoc> facts(const QByteArray &body) const;
    Result<wire::SignedDoc> factsOf(const QByteArray &body, quint32 campaign, quint32 serial) const;

    wire::AckKeys ackKeys() const;

private:
    Result<QJsonObject> believed(const wire::SignedDoc &signedDoc, crypto::Domain domain) const;
    Result<store::Acknowledgement> acknowledgement(const wire::SignedDoc &signedDoc,
                                                   const store::ChainHead &chain) const;
    Result<store::TimeToken> timeToken(const wire::SignedDoc &signedDoc,
                                       const store::ChainHead &chain) const;

    vouchers::Keyset m_keyset;
    Instant m_at;
};

} // namespace comptoir::net
