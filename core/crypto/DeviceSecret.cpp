// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DeviceSecret.h"

#include <QtEndian>

namespace comptoir::crypto {

namespace {
constexpr qsizetype seedSize = 32, numberSize = 8;
constexpr qsizetype changedSize = 3 * seedSize + 2 * numberSize;

QByteArray number(qint64 value)
{
    QByteArray bytes(numberSize, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}
} // namespace

DeviceSecret::DeviceSecret(PrivateKey first) : m_root(first), m_signing(std::move(first)) {}

DeviceSecret DeviceSecret::with(Change change) const
{
    DeviceSecret next = *this;
    next.m_signing = signing(change.incarnation);
    next.m_change = std::move(change);
    return next;
}

const PrivateKey &DeviceSecret::signing(int incarnation) const
{
    return m_change && incarnation >= m_change->incarnation ? m_change->key : m_signing;
}

QByteArray DeviceSecret::bytes() const
{
    if (!m_change)
        return m_root.seed();
    return m_root.seed() + m_signing.seed() + m_change->key.seed() + number(m_change->incarnation)
        + number(m_change->made.ms());
}

std::optional<DeviceSecret> DeviceSecret::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != seedSize && bytes.size() != changedSize)
        return std::nullopt;
    const auto root = PrivateKey::fromSeed(bytes.first(seedSize));
    if (!root)
        return std::nullopt;
    DeviceSecret secret(*root);
    if (bytes.size() == seedSize)
        return secret;
    const auto signing = PrivateKey::fromSeed(bytes.sliced(seedSize, seedSize));
    const auto next = PrivateKey::fromSeed(bytes.sliced(2 * seedSize, seedSize));
    if (!signing || !next)
        return std::nullopt;
    const char *numbers = bytes.data() + 3 * seedSize;
    secret.m_signing = *signing;
    secret.m_change = Change{*next, int(qFromBigEndian<qint64>(numbers)),
                             Instant::fromMs(qFromBigEndian<qint64>(numbers + numberSize))};
    return secret;
}

} // namespace comptoir::crypto
