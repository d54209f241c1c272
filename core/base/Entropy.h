// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir {

/// Where randomness comes from: the system's CSPRNG in programs, a seed in tests.
class Entropy
{
public:
    Entropy() = default;
    Entropy(const Entropy &) = delete;
    Entropy &operator=(const Entropy &) = delete;
    virtual ~Entropy() = default;

    /// `size` unpredictable bytes.
    virtual QByteArray bytes(int size) = 0;
};

} // namespace comptoir
