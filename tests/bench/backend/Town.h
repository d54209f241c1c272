// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/DeskFolder.h"
#include "tests/bench/backend/PreparedTill.h"
#include "tests/support/SeededEntropy.h"

#include <QProcess>
#include <QTemporaryDir>

namespace comptoir::bench {

/// Seconds of processor time so far.
struct Processor
{
    double backend = 0;
    double database = 0; ///< 0 when it is in the backend's own process
    double clients = 0; ///< this process
};

/// A founded territory on either database, with tills and vouchers, and the real program that
/// serves it as a process of its own.
class Town
{
public:
    /// `database`: a libpq URI; empty for SQLite.
    explicit Town(const QString &database);
    ~Town();

    static constexpr vouchers::CampaignNumber campaign = 1;
    static constexpr int vouchers = 10'000, faceCents = 5000;
    /// Enrolled, each in a shop of its own, with an access token and a time token.
    std::vector<PreparedTill> addTills(int count);

    /// The server's limit of connections; 0: as it is without the option.
    void serve(int connections = 0);
    void stop();
    quint16 port() const { return m_port; }
    double residentMiB() const;
    Processor processor();
    /// Of the backend alone, since its start.
    double cpuSeconds() const;

    /// The first column of the first row.
    qint64 number(const QString &sql);
    /// Books balanced, no voucher overdrawn, and the shops are owed what was paid.
    bool isSound();
    bool isPostgres() const { return !m_database.isEmpty(); }

private:
    void found();
    void act(const std::function<Result<void>(backend::StorageTransaction &)> &act);
    Result<void> enrol(backend::StorageTransaction &transaction, const PreparedTill &till);

    const QString m_database;
    QTemporaryDir m_folder;
    test::SeededEntropy m_entropy{1};
    std::unique_ptr<app::DeskFolder> m_desk;
    QByteArray m_epoch;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace comptoir::bench
