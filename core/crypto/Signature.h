// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <initializer_list>
#include <memory>
#include <optional>

typedef struct evp_pkey_st EVP_PKEY;

namespace comptoir::crypto {

/// What a signature is for. The prefix ("comptoir/op/1" ‖ 0x00) keeps a signature made for one
/// purpose from being shown for another.
class Domain
{
public:
    consteval explicit Domain(const char *name) : m_name(name) {}
    /// The name and its closing zero byte.
    QByteArray prefix() const { return QByteArray(m_name) + '\0'; }

private:
    const char *m_name;
};

inline constexpr Domain voucherDomain{"comptoir/voucher/1"};
inline constexpr Domain opDomain{"comptoir/op/1"};
inline constexpr Domain incarnationDomain{"comptoir/inc/1"};
inline constexpr Domain headDomain{"comptoir/head/1"};
inline constexpr Domain enrolDomain{"comptoir/enrol/1"};
inline constexpr Domain agreementDomain{"comptoir/agree/1"};
inline constexpr Domain wrapDomain{"comptoir/wrap/1"};
inline constexpr Domain deviceKeyDomain{"comptoir/device-key/1"};
inline constexpr Domain tokenDomain{"comptoir/token/1"};
inline constexpr Domain keysetDomain{"comptoir/keyset/1"};
inline constexpr Domain campaignDomain{"comptoir/campaign/1"};
inline constexpr Domain bonusDayDomain{"comptoir/bonus-day/1"};
inline constexpr Domain packDomain{"comptoir/pack/1"};
inline constexpr Domain codeListDomain{"comptoir/codes/1"};
inline constexpr Domain ackDomain{"comptoir/ack/1"};
inline constexpr Domain stateDomain{"comptoir/state/1"};
inline constexpr Domain pingDomain{"comptoir/ping/1"};
inline constexpr Domain authorisationDomain{"comptoir/auth/1"};
inline constexpr Domain timeTokenDomain{"comptoir/time/1"};
inline constexpr Domain voucherFactsDomain{"comptoir/facts/1"};

/// Ed25519 (RFC 8032). 32-byte public keys, 64-byte signatures.
class PublicKey
{
public:
    /// Nothing unless the bytes are 32.
    static std::optional<PublicKey> fromBytes(QByteArrayView bytes);

    bool verify(Domain domain, std::initializer_list<QByteArrayView> message,
                QByteArrayView signature) const;
    const QByteArray &bytes() const { return m_bytes; }
    /// SHA-256 of the key: what an enrolment QR pins and what a voucher is bound to.
    QByteArray fingerprint() const;
    friend bool operator==(const PublicKey &a, const PublicKey &b)
    {
        return a.m_bytes == b.m_bytes;
    }

private:
    QByteArray m_bytes;
    std::shared_ptr<EVP_PKEY> m_key;
};

class PrivateKey
{
public:
    static PrivateKey generate(Entropy &entropy);
    /// From the 32-byte seed.
    static std::optional<PrivateKey> fromSeed(QByteArrayView seed);

    QByteArray sign(Domain domain, std::initializer_list<QByteArrayView> message) const;
    PublicKey publicKey() const;
    /// The secret itself: only for the keystore.
    const QByteArray &seed() const { return m_seed; }

private:
    QByteArray m_seed;
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace comptoir::crypto
