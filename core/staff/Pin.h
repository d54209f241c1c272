// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"
#include "core/base/Result.h"

namespace comptoir::staff {

/// Four to six digits that somebody typed. Kept only while they are compared or hashed.
class Pin
{
public:
    static constexpr int leastDigits = 4;
    static constexpr int mostDigits = 6;

    /// Errors: "staff/pin-length", "staff/pin-digits".
    static Result<Pin> parse(const QString &text);

    int digitCount() const { return int(m_digits.size()); }
    QByteArrayView digits() const { return m_digits; }

private:
    explicit Pin(QByteArray digits) : m_digits(std::move(digits)) {}
    QByteArray m_digits;
};

/// What is stored instead of a PIN. Slow on purpose, so that a copied database costs its thief
/// some minutes a PIN; more no hash can do for ten thousand possible PINs.
struct PinHash
{
    /// About 75 ms on a counter PC of 2024; each row keeps its own, so it may grow.
    static constexpr int usualRounds = 300'000;

    QByteArray salt;
    int rounds = usualRounds;
    QByteArray hash;

    static PinHash of(const Pin &pin, Entropy &entropy, int rounds = usualRounds);
    bool matches(const Pin &pin) const;
};

} // namespace comptoir::staff
