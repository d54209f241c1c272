// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace comptoir {

/// 16 bytes of a UUID. `Id<Tag>` keeps a device's id from being taken for an operation's.
class Uuid
{
public:
    constexpr Uuid() = default;
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// "0190c3a2-79b0-7cc3-98c4-dc0c0c07398f", lower case as we write it; upper case is read too.
    static std::optional<Uuid> fromText(QByteArrayView text);
    /// RFC 9562 version 7: time-ordered, so that index writes stay local.
    static Uuid version7(Instant at, Entropy &entropy);

    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 16}; }
    QByteArray text() const;
    bool isNull() const { return *this == Uuid(); }
    friend auto operator<=>(const Uuid &, const Uuid &) = default;
    friend size_t qHash(const Uuid &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), 16, seed);
    }

private:
    std::array<unsigned char, 16> m_bytes{};
};

template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit Id(Uuid uuid) : m_uuid(uuid) {}
    static std::optional<Id> fromBytes(QByteArrayView bytes)
    {
        return wrap(Uuid::fromBytes(bytes));
    }
    static std::optional<Id> fromText(QByteArrayView text) { return wrap(Uuid::fromText(text)); }
    static Id mint(Instant at, Entropy &entropy) { return Id(Uuid::version7(at, entropy)); }

    QByteArray bytes() const { return m_uuid.bytes(); }
    QByteArray text() const { return m_uuid.text(); }
    bool isNull() const { return m_uuid.isNull(); }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    static std::optional<Id> wrap(std::optional<Uuid> uuid)
    {
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }
    Uuid m_uuid;
};

using OpId = Id<struct OpTag>;
using DeviceId = Id<struct DeviceTag>;
using ShopId = Id<struct ShopTag>;
using MerchantId = Id<struct MerchantTag>;
using TerritoryId = Id<struct TerritoryTag>;
using OperatorId = Id<struct OperatorTag>;
using EnrolmentId = Id<struct EnrolmentTag>;

} // namespace comptoir
