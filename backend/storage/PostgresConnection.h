// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"

#include <chrono>

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
    /// A server that is stopped but not dead keeps its connections for ever: who has no answer
    /// after so long gives it up. Statements the server itself ends before.
    static constexpr std::chrono::milliseconds statementPatience{25'000}, commitPatience{20'000};

    /// `uri` as of libpq: "postgres://user@host:port/database". A standby is "store/unreachable".
    static Result<std::unique_ptr<PostgresConnection>> open(const QString &uri);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    /// Number of rows changed.
    Result<qint64> run(const QString &sql, const store::Arguments &arguments = {});
    /// Is sent with the next statement that has an answer (libpq's pipeline); if it fails, that one
    /// fails with its error.
    Result<void> later(const QString &sql, const store::Arguments &arguments = {});
    /// Sends what waits to be sent, and waits for it.
    Result<void> flush();
    Result<store::Rows> select(const QString &sql, const store::Arguments &arguments = {});
    /// All of them in one go, each as select().
    Result<std::vector<store::Rows>> selectAll(
        const std::vector<Question> &questions,
        std::chrono::milliseconds patience = statementPatience);
    /// Opens a transaction; selectAll() on the way.
    Result<std::vector<store::Rows>> begin(const std::vector<Question> &questions,
                                           std::chrono::milliseconds patience);
    /// Many statements, without arguments.
    Result<void> script(const QByteArray &sql,
                        std::chrono::milliseconds patience = statementPatience);
    /// Also "store/unknown-outcome": no answer came, or one without the standby's.
    Result<void> commit();
    /// Ends a transaction, whatever its state.
    void rollBack();

    /// False once the server is gone, silent or a standby: throw it away.
    bool isAlive() const;

private:
    struct Finished
    {
        void operator()(pg_result *result) const;
    };
    using Answer = std::unique_ptr<pg_result, Finished>;

    explicit PostgresConnection(pg_conn *connection) : m_connection(connection) {}
    Result<Answer> executed(const QString &sql, const store::Arguments &arguments);
    Result<void> queue(const QString &sql, const store::Arguments &arguments);
    /// The results of what was queued, or the first error; how long to wait for the last, and for
    /// each of the others.
    Result<std::vector<Answer>> settled(std::chrono::milliseconds patience,
                                        std::chrono::milliseconds each = statementPatience);
    /// Forgets the prepared statements unless there is room for so many more.
    Result<void> makeRoom(qsizetype statements);
    Result<QByteArray> prepared(const QString &sql, const store::Arguments &arguments);
    /// The last result of what was sent, or how it failed.
    Result<Answer> answered(bool sent, std::chrono::milliseconds patience = statementPatience);
    /// False when nothing comes for so long, or ever.
    bool arrives(std::chrono::milliseconds patience);
    Result<Answer> checked(pg_result *result);

    pg_conn *m_connection;
    QHash<QByteArray, QByteArray> m_statements; ///< types of arguments and SQL → name
    int m_named = 0; ///< statements, ever
    std::vector<QByteArray> m_queue; ///< without an answer yet; the statement that it prepares
    bool m_wasWarned = false, m_isGivenUp = false;
};

} // namespace comptoir::backend
