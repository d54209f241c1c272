// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Entropy.h"

#include <mutex>
#include <random>

namespace comptoir::test {

/// The same bytes for the same seed. Never outside tests.
class SeededEntropy : public Entropy
{
public:
    explicit SeededEntropy(quint64 seed) : m_engine(seed) {}
    QByteArray bytes(int size) override
    {
        const std::lock_guard lock(m_mutex);
        QByteArray result(size, Qt::Uninitialized);
        for (char &c : result)
            c = static_cast<char>(m_engine() & 0xff);
        return result;
    }
    /// A whole number in [0, limit).
    int below(int limit) { return int(m_engine() % quint64(limit)); }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace comptoir::test
