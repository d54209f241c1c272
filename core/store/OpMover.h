// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"

#include <utility>

namespace comptoir::store {

/// Gives ops their places in another incarnation; what was written in one transaction stays
/// together.
class OpMover
{
public:
    void move(wire::Op &op, const ChainHead &chain)
    {
        const std::pair former(op.incarnation, op.transaction);
        if (former != m_former)
            m_first = chain.nextSequence;
        m_former = former;
        op.transaction = m_first;
        op.sequence = chain.nextSequence;
        op.incarnation = chain.incarnation;
    }

private:
    std::pair<int, qint64> m_former;
    qint64 m_first = 0;
};

} // namespace comptoir::store
