// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backend/Postgres.h"

#include "backend/storage/PostgresConnection.h"
#include "core/base/Assert.h"
#include "tests/bench/backend/Figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace comptoir::bench {

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(180'000) || process.exitCode() != 0)
        qFatal("failed: %s %s", qPrintable(program), qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

QString serverScript()
{
    return qEnvironmentVariable("COMPTOIR_SOURCE", QStringLiteral("."))
        + QStringLiteral("/tests/support/postgres/server");
}

/// Debian keeps it out of PATH; of several versions the newest.
QString pgbench()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString found = QStringLiteral("pgbench");
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        found = versions.filePath(version + QStringLiteral("/bin/pgbench"));
    return found;
}

} // namespace

Postgres::Postgres()
    : m_folder(QDir::tempPath()
               + QStringLiteral("/comptoir-bench-%1").arg(QCoreApplication::applicationPid()))
{
    run(serverScript(), {QStringLiteral("start"), m_folder, QStringLiteral("durable")});
}

Postgres::~Postgres()
{
    run(serverScript(), {QStringLiteral("stop"), m_folder});
}

QString Postgres::database(const QString &name) const
{
    const QString uri = QStringLiteral("postgres:///%1?host=%2&user=postgres");
    const auto session = backend::PostgresConnection::open(
        uri.arg(QStringLiteral("postgres"), m_folder));
    COMPTOIR_ASSERT(session && (*session)->script("CREATE DATABASE " + name.toUtf8()));
    return uri.arg(name, m_folder);
}

QString Postgres::version() const
{
    const auto text = QString::fromUtf8(run(pgbench(), {QStringLiteral("--version")}));
    return text.section(u'(', 1, 1).section(u')', 1, 1).trimmed();
}

double Postgres::simpleUpdates(int seconds) const
{
    static bool isFilled = false;
    const QStringList where{QStringLiteral("-h"), m_folder, QStringLiteral("-U"),
                            QStringLiteral("postgres"), QStringLiteral("pgbench")};
    if (!std::exchange(isFilled, true)) {
        database(QStringLiteral("pgbench"));
        run(pgbench(),
            QStringList{QStringLiteral("-i"), QStringLiteral("-q"), QStringLiteral("-s"),
                        QStringLiteral("10")}
                + where);
    }
    const QByteArray said = run(pgbench(),
                                QStringList{QStringLiteral("-N"), QStringLiteral("-c"),
                                            QString::number(clients), QStringLiteral("-T"),
                                            QString::number(seconds)}
                                    + where);
    const auto match = QRegularExpression(QStringLiteral("tps = ([0-9.]+)"))
                           .match(QString::fromUtf8(said));
    COMPTOIR_ASSERT(match.hasMatch());
    return match.captured(1).toDouble();
}

} // namespace comptoir::bench
