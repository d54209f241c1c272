// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/Pin.h"

#include "core/crypto/Digest.h"

#include <algorithm>

namespace comptoir::staff {

namespace {

constexpr int saltSize = 16;
constexpr int hashSize = 32;

} // namespace

Result<Pin> Pin::parse(const QString &text)
{
    const bool digits = std::all_of(text.begin(), text.end(),
                                    [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return fail("staff/pin-digits");
    if (text.size() < leastDigits || text.size() > mostDigits)
        return fail("staff/pin-length");
    return Pin(text.toLatin1());
}

PinHash PinHash::of(const Pin &pin, Entropy &entropy, int rounds)
{
    const QByteArray salt = entropy.bytes(saltSize);
    return {salt, rounds, crypto::pbkdf2(pin.digits(), salt, rounds, hashSize)};
}

bool PinHash::matches(const Pin &pin) const
{
    return crypto::equalInConstantTime(crypto::pbkdf2(pin.digits(), salt, rounds, hashSize), hash);
}

} // namespace comptoir::staff
