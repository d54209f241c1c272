// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/SystemPorts.h"
#include "app/till/EnrolledTill.h"
#include "sync/net/HttpClient.h"
#include "sync/net/TimerAlarm.h"
#include "tests/bench/sync/BenchTown.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace comptoir::bench {

/// Milliseconds of one thing that was done many times.
double percentile(std::vector<double> values, double part);
inline double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

/// A till as the program builds it: real files, real clock, real network; only its window is
/// missing.
class BenchTill
{
public:
    /// Enrols in the town and speaks to it by `origin` (a WireProxy) from then on.
    BenchTill(const QString &folder, BenchTown &town, const QString &origin = {});

    /// From the start of the program until every stream is here; milliseconds.
    double firstSync();
    /// A shop's day: sales, of which a twentieth is paid by vouchers of the town. Nothing is sent.
    void work(BenchTown &town, int ops);
    /// Products with name, price, unit and barcode. Nothing is sent.
    void stockShelves(int products);
    /// Sends what waits; milliseconds until the last acknowledgement is on this till's disk.
    double push();
    /// Writes one sale, and sends it.
    double pushOne();
    /// Reads what the territory has; milliseconds.
    double pull();
    /// Until nothing came or went for a while.
    void settle();
    /// The same ops as documents for PouchDB: what is sealed here stands there in clear.
    QJsonArray documents() const;
    qint64 count(const QString &sql) const;
    vouchers::VoucherListStore &lists() { return m_lists; }
    store::Database &database() { return *m_database; }
    app::EnrolledTill &till() { return *m_till; }

private:
    class Away;
    void enrol(const enrolment::EnrolmentTicket &ticket);
    void build(const app::DeviceMarker &marker);
    void sell(int count);
    bool isSynced() const;
    template <typename Condition>
    double until(const Condition &condition) const;

    QTemporaryDir m_folder;
    app::SystemClock m_clock;
    app::SystemEntropy m_entropy;
    app::SystemDisk m_disk;
    net::HttpClient m_http;
    net::TimerAlarm m_alarm;
    crypto::PrivateKey m_key;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::BlackBox> m_blackBox;
    std::unique_ptr<app::EnrolledTill> m_till;
    vouchers::VoucherListStore m_lists;
    std::unique_ptr<registers::RegisterStore> m_registers;
    std::unique_ptr<registers::SumStore> m_sums;
    std::vector<Uuid> m_products;
};

} // namespace comptoir::bench
