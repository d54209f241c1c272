// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/PostgresConnection.h"
#include "core/base/Assert.h"

#include <QCoreApplication>

namespace comptoir::test {

/// A place of its own for one town's books on the server of COMPTOIR_TEST_DATABASE
/// ("postgres:///postgres?host=FOLDER&user=postgres"): a schema in this process's database, because
/// making and dropping a database is a hundred times slower.
class TemporaryDatabase
{
public:
    TemporaryDatabase()
    {
        static int count = 0;
        m_schema = "books_" + QByteArray::number(++count);
        process().command("CREATE SCHEMA " + m_schema);
    }
    ~TemporaryDatabase() { process().command("DROP SCHEMA " + m_schema + " CASCADE"); }
    TemporaryDatabase(const TemporaryDatabase &) = delete;
    TemporaryDatabase &operator=(const TemporaryDatabase &) = delete;

    static QString server() { return qEnvironmentVariable("COMPTOIR_TEST_DATABASE"); }
    QString uri() const
    {
        return process().uri + QStringLiteral("&options=-csearch_path%3D")
            + QString::fromLatin1(m_schema);
    }

    /// Every row and counter of another one, as one moment saw them: what a dump that was put back
    /// is. Both have the same migrations.
    void fillFrom(const TemporaryDatabase &other)
    {
        const QByteArray script = R"(DO $$ DECLARE t TEXT; s RECORD; BEGIN
            SET LOCAL session_replication_role = replica; -- no triggers, no references meanwhile
            FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'FROM_' LOOP
              EXECUTE format('DELETE FROM INTO_.%I', t);
              EXECUTE format('INSERT INTO INTO_.%I OVERRIDING SYSTEM VALUE '
                || 'SELECT * FROM FROM_.%I', t, t);
            END LOOP;
            FOR s IN SELECT sequencename, last_value FROM pg_sequences
                WHERE schemaname = 'FROM_' AND last_value IS NOT NULL LOOP
              PERFORM setval(format('INTO_.%I', s.sequencename), s.last_value);
            END LOOP; END $$)";
        process().command(
            QByteArray(script).replace("FROM_", other.m_schema).replace("INTO_", m_schema));
    }

private:
    struct Process
    {
        Process()
        {
            const auto name = QStringLiteral("test_%1").arg(QCoreApplication::applicationPid());
            run(server(), "CREATE DATABASE " + name.toUtf8());
            uri = server().replace(QLatin1String("///postgres"), u"///" + name);
        }
        // The database goes with the server, at the end of all tests.
        void command(const QByteArray &sql) const { run(uri, sql); }
        static void run(const QString &uri, const QByteArray &sql)
        {
            const auto session = backend::PostgresConnection::open(uri);
            COMPTOIR_ASSERT(session && (*session)->script(sql));
        }
        QString uri;
    };
    static const Process &process()
    {
        static const Process once;
        return once;
    }
    QByteArray m_schema;
};

} // namespace comptoir::test
