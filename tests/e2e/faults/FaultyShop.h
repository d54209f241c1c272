// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TillDesk.h"
#include "tests/e2e/TownProcess.h"
#include "tests/e2e/faults/HostileLink.h"

#include <QSet>
#include <QStringList>

namespace comptoir::test {

/// A town and one till of it, each a process of its own that may die at any moment.
class FaultyShop
{
public:
    /// The town's data go under `townDisk`.
    explicit FaultyShop(quint32 seed, const QString &townDisk = QDir::tempPath());

    /// The till as a program that debits until it is killed; returns when the first debit is said.
    bool startDebiting();
    /// Waits until it has said so many debits in all.
    bool waitForDebits(qsizetype count);
    bool waitForPayments(int count);
    void killTill();
    /// Of the program that debits, from its next start on.
    void setTillEnvironment(const QProcessEnvironment &environment)
    {
        m_till.setProcessEnvironment(environment);
    }
    bool isTillAlive() const { return m_till.state() != QProcess::NotRunning; }
    /// Starts the till in this process until all is sent; fails within `patienceMs`.
    bool settle();
    /// What the till showed as debited.
    const QSet<QByteArray> &said() const { return m_said; }
    /// Empty when each debit of the till is once in the town's books, and nothing else is.
    QString difference();
    QString tillFile(const QString &name) const { return m_folder.filePath(name); }
    qint64 number(const QString &sql) const;

    TownProcess town;
    std::unique_ptr<HostileLink> link;

private:
    void found();
    bool enrol();
    void hear();
    store::Rows select(const QString &sql) const; ///< of the town's books

    QTemporaryDir m_folder, m_paper;
    QString m_shop;
    QStringList m_vouchers;
    QProcess m_till;
    QSet<QByteArray> m_said;
};

} // namespace comptoir::test
