// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/P256.h"

#include "core/base/Assert.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>

namespace comptoir::crypto {

namespace {

constexpr int scalarBytes = 32, pointBytes = 65, signatureBytes = 64;

template <auto Free>
struct FreeWith
{
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using Group = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using Maker = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using Pair = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Null when OpenSSL finds that point and scalar are none.
std::shared_ptr<EVP_PKEY> keyOf(const QByteArray &point, const BIGNUM *scalar)
{
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     size_t(point.size()));
    if (scalar)
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar);
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const Maker maker(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    const int what = scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (EVP_PKEY_fromdata_init(maker.get()) != 1
        || EVP_PKEY_fromdata(maker.get(), &key, what, parameters.get()) != 1)
        return {};
    return {key, EVP_PKEY_free};
}

} // namespace

std::optional<P256PublicKey> P256PublicKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != pointBytes || bytes.front() != 4)
        return std::nullopt;
    P256PublicKey key;
    key.m_bytes = bytes.toByteArray();
    key.m_key = keyOf(key.m_bytes, nullptr);
    return key.m_key ? std::optional(key) : std::nullopt;
}

bool P256PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() != signatureBytes || !m_key)
        return false;
    const Pair pair(ECDSA_SIG_new());
    Number r(BN_bin2bn(data(signature), scalarBytes, nullptr));
    Number s(BN_bin2bn(data(signature) + scalarBytes, scalarBytes, nullptr));
    if (ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return false;
    (void)r.release(); // the pair's now
    (void)s.release();
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    unsigned char *end = data(der);
    i2d_ECDSA_SIG(pair.get(), &end);
    const Digest context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), data(der), size_t(der.size()), data(message),
                            size_t(message.size()))
        == 1;
}

P256PrivateKey P256PrivateKey::generate(Entropy &entropy)
{
    // One draw in four thousand million is no scalar of the curve.
    for (int draws = 0; draws < 8; ++draws) {
        if (auto key = fromScalar(entropy.bytes(scalarBytes)))
            return *key;
    }
    COMPTOIR_ASSERT(false);
    return {};
}

std::optional<P256PrivateKey> P256PrivateKey::fromScalar(QByteArrayView scalar)
{
    if (scalar.size() != scalarBytes)
        return std::nullopt;
    const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    const Number number(BN_bin2bn(data(scalar), scalarBytes, nullptr));
    if (BN_is_zero(number.get()) || BN_cmp(number.get(), EC_GROUP_get0_order(group.get())) >= 0)
        return std::nullopt;
    const Point point(EC_POINT_new(group.get()));
    EC_POINT_mul(group.get(), point.get(), number.get(), nullptr, nullptr, nullptr);
    QByteArray bytes(pointBytes, '\0');
    EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, data(bytes),
                       pointBytes, nullptr);
    P256PrivateKey key;
    key.m_scalar = scalar.toByteArray();
    key.m_key = keyOf(bytes, number.get());
    auto publicKey = P256PublicKey::fromBytes(bytes);
    if (!key.m_key || !publicKey)
        return std::nullopt;
    key.m_public = *publicKey;
    return key;
}

QByteArray P256PrivateKey::sign(QByteArrayView message) const
{
    const Digest context(EVP_MD_CTX_new());
    size_t size = 0;
    const bool started = EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                            m_key.get())
            == 1
        && EVP_DigestSign(context.get(), nullptr, &size, data(message), size_t(message.size()))
            == 1;
    COMPTOIR_ASSERT(started);
    QByteArray der(qsizetype(size), '\0');
    const bool done = EVP_DigestSign(context.get(), data(der), &size, data(message),
                                     size_t(message.size()))
        == 1;
    COMPTOIR_ASSERT(done);
    const unsigned char *begin = data(QByteArrayView(der));
    const Pair pair(d2i_ECDSA_SIG(nullptr, &begin, long(size)));
    QByteArray raw(signatureBytes, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), data(raw), scalarBytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), data(raw) + scalarBytes, scalarBytes);
    return raw;
}

} // namespace comptoir::crypto
