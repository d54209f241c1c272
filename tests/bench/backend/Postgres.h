// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir::bench {

/// A private PostgreSQL that syncs to disk (tests/support/postgres/server), and pgbench on it.
class Postgres
{
public:
    Postgres();
    ~Postgres();

    /// An empty database.
    QString database(const QString &name) const;
    QString version() const;
    /// Transactions a second of `pgbench -N` by 16 clients.
    double simpleUpdates(int seconds) const;

private:
    QString m_folder;
};

} // namespace comptoir::bench
