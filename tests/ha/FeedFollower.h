// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ha/HaTill.h"

#include <QMap>

namespace comptoir::test {

/// A reader that goes on from its cursors through every fault, and writes down each row it is
/// given.
class FeedFollower
{
public:
    FeedFollower(Fleet &fleet, HaTill &reader, QList<QByteArray> streams);

    /// Until `enough`, then once more to the end of each stream; false when that takes too long.
    bool run(const std::atomic<bool> &enough);

private:
    /// One page; true when there is nothing behind it.
    bool follow(const QByteArray &stream);

    Fleet &m_fleet;
    HaTill &m_reader;
    const QList<QByteArray> m_streams;
    QMap<QByteArray, QByteArray> m_cursors;
};

} // namespace comptoir::test
