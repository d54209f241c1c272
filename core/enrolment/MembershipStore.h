// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrolment/EnrolmentDesk.h"
#include "core/store/Database.h"

#include <QUrl>

namespace comptoir::enrolment {

/// SQL of the one row that says to which shop and town this till belongs.
class MembershipStore
{
public:
    explicit MembershipStore(store::Database &database) : m_database(database) {}

    Result<void> insert(store::Transaction &transaction, const Membership &membership,
                        const QUrl &server, const QByteArray &rootFingerprint);
    /// As the feed last told it. "till/not-enrolled" before.
    Result<Membership> read() const;

private:
    store::Database &m_database;
};

} // namespace comptoir::enrolment
