// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

struct pg_conn;
struct pg_result;

namespace comptoir::backend {

/// "store/…" for a SQLSTATE; empty means that the server did not answer.
Error postgresError(QByteArrayView sqlState, const QString &detail);

/// `?` as libpq wants it: "$1", "$2", …; those in literals and quoted names stay.
QByteArray numberedPlaceholders(const QString &sql);

/// One session of a PostgreSQL server that takes writes. Not for two threads at once. Errors of all
/// acts: "store/constraint"; "store/busy": nothing is wrong with the request, run it again;
/// "store/disk-full"; "store/unreachable"; "store/query".
class PostgresConnection
{
public:
    /// `uri` as of libpq: "postgres://user@host:port/database". A standby is "store/unreachable".
    static Result<std::unique_ptr<PostgresConnection>> open(const QString &uri);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    /// Number of rows changed.
    Result<qint64> run(const QString &sql, const store::Arguments &arguments = {});
    Result<store::Rows> select(const QString &sql, const store::Arguments &arguments = {});
    /// Many statements, without arguments.
    Result<void> script(const QByteArray &sql);
    /// Also "store/unknown-outcome": the answer was lost, or came without the standby's.
    Result<void> commit();
    /// Ends a transaction, whatever its state.
    void rollBack();

    /// False once the server is gone: throw it away.
    bool isAlive() const;

private:
    struct Finished
    {
        void operator()(pg_result *result) const;
    };
    using Answer = std::unique_ptr<pg_result, Finished>;

    explicit PostgresConnection(pg_conn *connection) : m_connection(connection) {}
    Result<Answer> executed(const QString &sql, const store::Arguments &arguments);
    Result<QByteArray> prepared(const QString &sql, const store::Arguments &arguments);
    Result<Answer> checked(pg_result *result);

    pg_conn *m_connection;
    QHash<QByteArray, QByteArray> m_statements; ///< types of arguments and SQL → name
    bool m_wasWarned = false;
};

} // namespace comptoir::backend
