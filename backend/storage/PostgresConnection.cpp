// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storage/PostgresConnection.h"

#include "core/base/Assert.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <libpq-fe.h>
#include <poll.h>

#include <array>
#include <utility>

namespace comptoir::backend {

namespace {

using store::Arguments, store::Row, store::Rows;

// pg_type.dat: these numbers are part of the wire protocol's stable catalogue.
constexpr Oid boolType = 16, byteaType = 17, int8Type = 20, int2Type = 21, int4Type = 23,
              textType = 25, numericType = 1700;
/// Statements are constants of the program; whoever builds them from values must not eat the
/// server's memory.
constexpr int maxStatements = 500;
/// What waits to be sent stays small beside the buffers of the connection.
constexpr size_t mostQueued = 64;
constexpr char readOnlyState[] = "25006"; ///< it became a standby

/// 0 lets the server find out, for a null of no type.
Oid typeOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return 0;
    case QMetaType::LongLong:
        return int8Type;
    case QMetaType::QByteArray:
        return byteaType;
    default:
        COMPTOIR_ASSERT(value.typeId() == QMetaType::QString);
        return textType;
    }
}

/// In binary, so that no byte needs an escape; nothing for null.
std::optional<QByteArray> bytesOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    switch (value.typeId()) {
    case QMetaType::LongLong: {
        QByteArray bytes(8, Qt::Uninitialized);
        qToBigEndian(value.toLongLong(), bytes.data());
        return bytes;
    }
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString().toUtf8();
    }
}

QVariant valueOf(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column) != 0)
        return {};
    const QByteArrayView text(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case boolType:
        return qint64(text == "t");
    case int2Type:
    case int4Type:
    case int8Type:
    case numericType: // SUM() of BIGINT
        return text.toLongLong();
    case byteaType: // "\x0badc0de"
        return QByteArray::fromHex(text.sliced(2).toByteArray());
    default:
        return QString::fromUtf8(text);
    }
}

Rows rowsOf(const PGresult *result)
{
    const int columns = PQnfields(result);
    Rows rows;
    for (int row = 0; row < PQntuples(result); ++row) {
        QVariantList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values.append(valueOf(result, row, column));
        rows.emplace_back(std::move(values));
    }
    return rows;
}

QString detailOf(const PGresult *result, const PGconn *connection)
{
    // The primary message alone: what follows it may quote the content of rows.
    const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return QString::fromUtf8(message != nullptr ? message : PQerrorMessage(connection))
        .section(u'\n', 0, 0);
}

/// Seconds and bytes of docs/operations.md; the URI may say otherwise.
constexpr std::array<std::pair<const char *, const char *>, 9> usualParameters{{
    {"application_name", "comptoir-backend"},
    {"client_encoding", "UTF8"},
    {"connect_timeout", "3"},
    {"keepalives", "1"},
    {"keepalives_idle", "10"},
    {"keepalives_interval", "3"},
    {"keepalives_count", "3"},
    {"tcp_user_timeout", "15000"},
    {"target_session_attrs", "read-write"},
}};

/// A request that hangs must not hold its locks; an answer must not be given before its commit is
/// on the medium.
constexpr char sessionSettings[] = "SET statement_timeout = '20s'; SET lock_timeout = '5s';"
                                   "SET idle_in_transaction_session_timeout = '5s';"
                                   "SET default_transaction_isolation = 'read committed';"
                                   // All our statements find rows by their keys: to plan one for
                                   // its arguments takes longer than to run it.
                                   "SET plan_cache_mode = 'force_generic_plan';"
                                   "SET bytea_output = 'hex';"
                                   "SELECT set_config('synchronous_commit', 'on', false)"
                                   " WHERE current_setting('synchronous_commit') = 'off'";

} // namespace

Error postgresError(QByteArrayView sqlState, const QString &detail)
{
    struct Meaning
    {
        QByteArrayView prefix;
        const char *code;
    };
    static constexpr std::array<Meaning, 12> meanings{{
        {"23", "store/constraint"},
        {"P0001", "store/constraint"}, // RAISE in a trigger: append-only
        {"40001", "store/busy"},
        {"40P01", "store/busy"},
        {"55P03", "store/busy"},
        {"53100", "store/disk-full"},
        {"08", "store/unreachable"},
        {"53", "store/unreachable"}, // out of memory or of connections
        {"57", "store/unreachable"}, // shutting down, or too slow an answer
        {"58", "store/disk-io"},
        {"XX001", "store/corrupt"},
        {readOnlyState, "store/unreachable"},
    }};
    if (sqlState.isEmpty())
        return {"store/unreachable", detail, {}};
    for (const Meaning &meaning : meanings) {
        if (sqlState.startsWith(meaning.prefix))
            return {meaning.code, detail, {}};
    }
    return {"store/query", detail, {}};
}

QByteArray numberedPlaceholders(const QString &sql)
{
    QByteArray result;
    int number = 0;
    char quote = 0;
    for (const char c : sql.toUtf8()) {
        if (quote != 0)
            quote = c == quote ? 0 : quote; // '' ends and begins again
        else if (c == '\'' || c == '"')
            quote = c;
        if (c == '?' && quote == 0)
            result += '$' + QByteArray::number(++number);
        else
            result += c;
    }
    return result;
}

void PostgresConnection::Finished::operator()(pg_result *result) const
{
    PQclear(result);
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString &uri)
{
    std::vector<const char *> names, values;
    for (const auto &[name, value] : usualParameters) {
        names.push_back(name);
        values.push_back(value);
    }
    const QByteArray address = uri.toUtf8();
    names.insert(names.end(), {"dbname", nullptr}); // later wins: the URI over our usual
    values.insert(values.end(), {address.constData(), nullptr});
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(names.data(), values.data(), 1)));
    if (PQstatus(connection->m_connection) != CONNECTION_OK)
        return fail("store/unreachable",
                    QString::fromUtf8(PQerrorMessage(connection->m_connection)).trimmed());
    PQsetNoticeReceiver(
        connection->m_connection,
        [](void *self, const PGresult *notice) {
            const QByteArrayView severity(
                PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED));
            if (severity == "WARNING")
                static_cast<PostgresConnection *>(self)->m_wasWarned = true;
        },
        connection.get());
    COMPTOIR_CHECK(connection->script(sessionSettings));
    return connection;
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_connection);
}

bool PostgresConnection::isAlive() const
{
    return PQstatus(m_connection) == CONNECTION_OK && !m_isGivenUp;
}

bool PostgresConnection::arrives(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (PQisBusy(m_connection) != 0) {
        pollfd socket{PQsocket(m_connection), POLLIN, 0};
        const int ready = ::poll(&socket, 1, int(deadline.remainingTime()));
        if (ready == 0 || (ready < 0 && errno != EINTR))
            return false;
        if (ready > 0 && PQconsumeInput(m_connection) == 0)
            return true; // the next result says what it was
    }
    return true;
}

Result<PostgresConnection::Answer> PostgresConnection::answered(bool sent,
                                                                std::chrono::milliseconds patience)
{
    Answer last;
    while (sent && !m_isGivenUp) {
        if (!arrives(patience)) {
            m_isGivenUp = true;
            return fail("store/unreachable", QStringLiteral("no answer"));
        }
        Answer next(PQgetResult(m_connection));
        if (!next)
            break;
        last = std::move(next);
    }
    return checked(last.release());
}

Result<PostgresConnection::Answer> PostgresConnection::checked(pg_result *result)
{
    Answer answer(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return answer;
    const QString detail = detailOf(result, m_connection);
    const QByteArrayView sqlState(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    m_isGivenUp = m_isGivenUp || sqlState == readOnlyState;
    return fail(postgresError(sqlState, detail));
}

Result<void> PostgresConnection::makeRoom(qsizetype statements)
{
    if (m_statements.size() + statements <= maxStatements)
        return {};
    COMPTOIR_CHECK(script("DEALLOCATE ALL"));
    m_statements.clear();
    return {};
}

Result<QByteArray> PostgresConnection::prepared(const QString &sql, const Arguments &arguments)
{
    std::vector<Oid> types;
    QByteArray key;
    for (const QVariant &argument : arguments) {
        types.push_back(typeOf(argument));
        key += argument.isValid() ? char('0' + argument.typeId() % 64) : '-';
    }
    key += ' ' + sql.toUtf8();
    if (const auto known = m_statements.constFind(key); known != m_statements.constEnd())
        return *known;
    COMPTOIR_CHECK(makeRoom(1));
    COMPTOIR_ASSERT(PQenterPipelineMode(m_connection) != 0 || !isAlive());
    const QByteArray name = 's' + QByteArray::number(m_named++);
    if (PQsendPrepare(m_connection, name.constData(), numberedPlaceholders(sql).constData(),
                      int(types.size()), types.data())
        == 0)
        return fail(checked(nullptr).error());
    m_queue.push_back(key);
    m_statements.insert(key, name);
    return name;
}

Result<void> PostgresConnection::queue(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_TRY(const QByteArray name, prepared(sql, arguments));
    std::vector<std::optional<QByteArray>> bytes;
    std::vector<const char *> values;
    std::vector<int> lengths;
    const std::vector<int> formats(size_t(arguments.size()), 1);
    bytes.reserve(size_t(arguments.size()));
    for (const QVariant &argument : arguments) {
        const auto &bound = bytes.emplace_back(bytesOf(argument));
        values.push_back(bound ? bound->constData() : nullptr);
        lengths.push_back(bound ? int(bound->size()) : 0);
    }
    COMPTOIR_ASSERT(PQenterPipelineMode(m_connection) != 0 || !isAlive());
    if (PQsendQueryPrepared(m_connection, name.constData(), int(arguments.size()), values.data(),
                            lengths.data(), formats.data(), 0)
        == 0)
        return fail(checked(nullptr).error());
    m_queue.push_back({});
    return {};
}

Result<std::vector<PostgresConnection::Answer>> PostgresConnection::settled(
    std::chrono::milliseconds patience, std::chrono::milliseconds each)
{
    const std::vector<QByteArray> queue = std::exchange(m_queue, {});
    const bool sent = PQpipelineSync(m_connection) != 0;
    std::optional<Error> failure;
    std::vector<Answer> answers;
    for (size_t i = 0; i < queue.size(); ++i) {
        auto answer = answered(sent, i + 1 < queue.size() ? each : patience);
        if (!answer && !isAlive())
            return fail(answer.error());
        if (answer) {
            answers.push_back(std::move(*answer));
            continue;
        }
        // What follows an error was not run, and says only that.
        if (!failure)
            failure = answer.error();
        m_statements.remove(queue[i]);
    }
    if (!arrives(patience)) {
        m_isGivenUp = true;
        return fail("store/unreachable", QStringLiteral("no answer"));
    }
    const Answer end(PQgetResult(m_connection));
    if (PQresultStatus(end.get()) != PGRES_PIPELINE_SYNC) {
        m_isGivenUp = true;
        return fail(failure.value_or(
            Error{"store/unreachable", QString::fromUtf8(PQerrorMessage(m_connection)), {}}));
    }
    if (failure)
        return fail(*failure);
    return answers;
}

Result<void> PostgresConnection::flush()
{
    if (!m_queue.empty())
        COMPTOIR_CHECK(settled(statementPatience));
    return {};
}

Result<PostgresConnection::Answer> PostgresConnection::executed(const QString &sql,
                                                                const Arguments &arguments)
{
    COMPTOIR_CHECK(queue(sql, arguments));
    COMPTOIR_TRY(std::vector<Answer> answers, settled(statementPatience));
    return std::move(answers.back());
}

Result<void> PostgresConnection::later(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_CHECK(queue(sql, arguments));
    return m_queue.size() < mostQueued ? Result<void>() : flush();
}

Result<qint64> PostgresConnection::run(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_TRY(const Answer answer, executed(sql, arguments));
    return QByteArrayView(PQcmdTuples(answer.get())).toLongLong();
}

Result<Rows> PostgresConnection::select(const QString &sql, const Arguments &arguments)
{
    COMPTOIR_TRY(const Answer answer, executed(sql, arguments));
    return rowsOf(answer.get());
}

Result<std::vector<Rows>> PostgresConnection::begin(const std::vector<Question> &questions,
                                                    std::chrono::milliseconds patience)
{
    COMPTOIR_CHECK(queue(QStringLiteral("BEGIN"), {}));
    return selectAll(questions, patience);
}

Result<std::vector<Rows>> PostgresConnection::selectAll(const std::vector<Question> &questions,
                                                        std::chrono::milliseconds patience)
{
    COMPTOIR_CHECK(makeRoom(qsizetype(questions.size()))); // it would empty the queue
    std::vector<size_t> places;
    for (const Question &question : questions) {
        COMPTOIR_CHECK(queue(question.sql, question.arguments));
        places.push_back(m_queue.size() - 1);
    }
    COMPTOIR_TRY(const std::vector<Answer> answers, settled(patience, patience));
    std::vector<Rows> all;
    for (const size_t place : places)
        all.push_back(rowsOf(answers[place].get()));
    return all;
}

Result<void> PostgresConnection::script(const QByteArray &sql, std::chrono::milliseconds patience)
{
    COMPTOIR_CHECK(flush());
    COMPTOIR_ASSERT(PQexitPipelineMode(m_connection) != 0 || !isAlive());
    COMPTOIR_CHECK(answered(PQsendQuery(m_connection, sql.constData()) != 0, patience));
    return {};
}

Result<void> PostgresConnection::commit()
{
    m_wasWarned = false;
    // The server must not stop waiting for its standby: then all would see what one node alone has.
    // It is we who stop.
    COMPTOIR_CHECK(later(QStringLiteral("SET LOCAL statement_timeout = 0"), {}));
    COMPTOIR_CHECK(queue(QStringLiteral("COMMIT"), {}));
    const auto answer = settled(commitPatience);
    const bool isLost = !isAlive() || (!answer && answer.error().is("store/unreachable"));
    // A warning is the server's way to say that it stopped waiting for the standby.
    if (isLost || m_wasWarned)
        return fail("store/unknown-outcome", answer ? QString() : answer.error().detail);
    if (!answer)
        return fail(answer.error());
    if (QByteArrayView(PQcmdStatus(answer->back().get())) != "COMMIT")
        return fail("store/query", QStringLiteral("the transaction was rolled back"));
    return {};
}

void PostgresConnection::rollBack()
{
    if (isAlive())
        (void)flush(); // it may have been sent in part
    if (isAlive() && PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        (void)script("ROLLBACK");
}

} // namespace comptoir::backend
