// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/BenchTown.h"

#include "app/system/SystemPorts.h"
#include "backend/campaigns/PrintableVoucher.h"
#include "backend/storage/PostgresStorage.h"
#include "backend/storage/SqliteStorage.h"
#include "core/base/Assert.h"

#include <QCoreApplication>
#include <QUuid>

namespace comptoir::bench {

namespace {

constexpr qint64 printedVouchers = 10'000; ///< of more the benchmark needs no codes
/// Caps that a benchmark does not meet: what is measured is debits that are paid.
const QString policy = QStringLiteral(
    R"({"floor_c":1000000,"cap_v_c":1000000,"cap_t_c":100000000,"cap_t_day_c":100000000,)"
    R"("n_max":1000000,"guarantee_c":100000000})");

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

} // namespace

/// A socket's path is short; the next start ends what an interrupted run left behind.
DurablePostgres::DurablePostgres()
    : m_folder(QStringLiteral("/tmp/comptoir-bench-%1")
                   .arg(qHash(QCoreApplication::applicationDirPath()), 0, 16))
{
    run(QStringLiteral("start"));
}

DurablePostgres::~DurablePostgres()
{
    run(QStringLiteral("stop"));
}

void DurablePostgres::run(const QString &action) const
{
    outputOf(qEnvironmentVariable("COMPTOIR_SOURCE")
                 + QStringLiteral("/tests/support/postgres/server"),
             {action, m_folder, QStringLiteral("durable")});
}

QByteArray DurablePostgres::sql(const QString &command) const
{
    return outputOf(QStringLiteral("psql"),
                    {QStringLiteral("--host"), m_folder, QStringLiteral("--username=postgres"),
                     QStringLiteral("--tuples-only"), QStringLiteral("--no-align"),
                     QStringLiteral("--quiet"), QStringLiteral("--command"), command})
        .trimmed();
}

QString DurablePostgres::newDatabase()
{
    const QString name = QStringLiteral("bench%1").arg(++m_databases);
    sql(QStringLiteral("CREATE DATABASE ") + name);
    return QStringLiteral("postgres:///%1?host=%2&user=postgres").arg(name, m_folder);
}

QString DurablePostgres::version() const
{
    COMPTOIR_ASSERT(sql(QStringLiteral("SHOW fsync")) == "on");
    COMPTOIR_ASSERT(sql(QStringLiteral("SHOW synchronous_commit")) == "on");
    return QString::fromUtf8(sql(QStringLiteral("SHOW server_version")).split(' ').first());
}

BenchTown::BenchTown(const QString &folder, const QString &database, qint64 vouchers)
    : m_database(database),
      m_process(folder,
                database.isEmpty() ? QStringList()
                                   : QStringList{QStringLiteral("--database"), database})
{
    m_process.act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
    const QString merchant = m_process.act({"merchant", "add", "--name", "Blanc"})[u"merchant"]
                                 .toString();
    m_shop = m_process.act({"shop", "add", "--merchant", merchant, "--name", "Épicerie"})[u"shop"]
                 .toString();
    m_campaign = m_process
                     .act({"campaign", "create", "--name", "Noël", "--budget", "100000000",
                           "--faces", "20", "--from", "2020-01-01", "--until", "2099-12-31",
                           "--policy", policy})[u"campaign"]
                     .toInt();
    const QString number = QString::number(m_campaign);
    m_process.act({"campaign", "open", "--campaign", number});
    m_process.act({"shop", "join", "--shop", m_shop, "--campaign", number});
    constexpr qint64 mostAtOnce = 100'000;
    for (qint64 left = vouchers; left > 0; left -= mostAtOnce) {
        const QString count = QString::number(std::min(left, mostAtOnce));
        const auto issued = m_process.act(
            {"voucher", "issue", "--campaign", number, "--count", count, "--face", "20"});
        if (vouchers <= printedVouchers)
            readVouchers(issued[u"issuance"].toString());
    }
    m_process.serve();
}

std::unique_ptr<backend::Storage> BenchTown::storage() const
{
    if (m_database.isEmpty())
        return *backend::SqliteStorage::open(m_process.folder() + QStringLiteral("/territory.db"));
    return *backend::PostgresStorage::open(m_database);
}

void BenchTown::readVouchers(const QString &issuance)
{
    const auto books = storage();
    const auto transaction = *books->begin();
    app::SystemDisk disk;
    app::SystemEntropy entropy;
    const QString folder = m_process.folder();
    const auto passphrase = disk.read(folder + QStringLiteral("/passphrase"));
    auto keys = *backend::KeyRing::open(disk, entropy, folder + QStringLiteral("/keys.sealed"),
                                        passphrase->trimmed());
    COMPTOIR_ASSERT(keys.reload(*transaction));
    const auto id = backend::IssuanceId::fromText(issuance.toLatin1());
    const auto printed = backend::printableVouchers(*transaction, keys, *id);
    for (const auto &voucher : *printed)
        m_vouchers.append(voucher.url);
}

QStringList BenchTown::takeVouchers(qsizetype count)
{
    COMPTOIR_ASSERT(m_vouchers.size() >= count);
    const QStringList taken = m_vouchers.first(count);
    m_vouchers = m_vouchers.sliced(count);
    return taken;
}

enrolment::EnrolmentTicket BenchTown::invite()
{
    const auto invitation = m_process.act(
        {"enrol", "create", "--shop", m_shop, "--confirm", "auto", "--url", url()});
    return *enrolment::EnrolmentTicket::parse(invitation[u"qr"].toString());
}

void BenchTown::change(const std::function<Result<void>(backend::StorageTransaction &)> &act)
{
    COMPTOIR_ASSERT(m_process.stopServer());
    {
        const auto books = storage();
        const auto transaction = *books->begin();
        COMPTOIR_ASSERT(act(*transaction));
        COMPTOIR_ASSERT(transaction->commit());
    }
    m_process.serve();
}

} // namespace comptoir::bench
