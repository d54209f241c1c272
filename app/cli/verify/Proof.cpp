// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify/Proof.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/x509.h>

namespace comptoir::cli::verify {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::shared_ptr<EVP_PKEY> fromPoint(const QByteArray &point)
{
    const std::shared_ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr),
                                                EVP_PKEY_CTX_free);
    char group[] = "prime256v1";
    QByteArray copy = point;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, copy.data(),
                                          size_t(copy.size())),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY,
                             const_cast<OSSL_PARAM *>(parameters))
            != 1)
        return nullptr;
    return {key, EVP_PKEY_free};
}

std::shared_ptr<EVP_PKEY> fromDer(const QByteArray &der)
{
    const auto *start = bytesOf(der);
    EVP_PKEY *key = d2i_PUBKEY(nullptr, &start, der.size());
    return key ? std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free) : nullptr;
}

/// OpenSSL reads signatures in DER only.
QByteArray derOf(QByteArrayView raw)
{
    const std::shared_ptr<ECDSA_SIG> signature(ECDSA_SIG_new(), ECDSA_SIG_free);
    BIGNUM *r = BN_bin2bn(bytesOf(raw), 32, nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(raw) + 32, 32, nullptr);
    ECDSA_SIG_set0(signature.get(), r, s);
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

Sha256 &Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
    return *this;
}

QByteArray Sha256::result()
{
    QByteArray digest(32, '\0');
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray Sha256::of(std::initializer_list<QByteArrayView> parts)
{
    Sha256 sum;
    for (const auto part : parts)
        sum.add(part);
    return sum.result();
}

std::optional<P256Key> P256Key::fromBytes(const QByteArray &bytes)
{
    P256Key key;
    key.m_key = bytes.size() == 65 ? fromPoint(bytes) : fromDer(bytes);
    char group[32] = {};
    if (!key.m_key || EVP_PKEY_get_group_name(key.m_key.get(), group, sizeof group, nullptr) != 1
        || qstrcmp(group, "prime256v1") != 0)
        return std::nullopt;
    key.m_fingerprint = Sha256::of({bytes}).toHex();
    return key;
}

bool P256Key::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() != 64)
        return false;
    const QByteArray der = derOf(signature);
    const std::shared_ptr<EVP_MD_CTX> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(der), size_t(der.size()), bytesOf(message),
                            size_t(message.size()))
        == 1;
}

} // namespace comptoir::cli::verify
