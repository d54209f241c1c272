// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/enrolment/EnrolmentTicket.h"
#include "tests/e2e/TownProcess.h"

#include <functional>
#include <memory>

namespace comptoir::bench {

/// A private PostgreSQL with its usual durability, and as many empty databases in it as are asked
/// for.
class DurablePostgres
{
public:
    DurablePostgres();
    ~DurablePostgres();
    /// The URI of a new database.
    QString newDatabase();
    QString version() const;

private:
    void run(const QString &action) const;
    QByteArray sql(const QString &command) const;

    QString m_folder;
    int m_databases = 0;
};

/// A territory with one shop and one open campaign, served by the real program.
class BenchTown
{
public:
    /// On SQLite, or on the database of the URI.
    BenchTown(const QString &folder, const QString &database, qint64 vouchers);

    quint16 port() const { return m_process.port(); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_process.port()); }
    int campaign() const { return m_campaign; }
    enrolment::EnrolmentTicket invite();
    /// Texts of vouchers that nobody has taken yet.
    QStringList takeVouchers(qsizetype count);
    /// Changes the books while nobody serves them.
    void change(const std::function<Result<void>(backend::StorageTransaction &)> &act);

private:
    std::unique_ptr<backend::Storage> storage() const;
    void readVouchers(const QString &issuance);

    const QString m_database;
    test::TownProcess m_process;
    QString m_shop;
    int m_campaign = 0;
    QStringList m_vouchers;
};

} // namespace comptoir::bench
