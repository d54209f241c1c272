// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace comptoir::test {

/// A network between a till and its town that does to a request what networks do, one in two. The
/// same seed chooses the same.
class HostileLink : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Lost, ///< it arrives, its answer does not
        Twice, ///< two copies arrive
        Late, ///< the till hears nothing, and it arrives after what came later
        Html, ///< a captive portal answers in its place
        Slow,
        Torn, ///< the answer breaks off
    };
    static constexpr int faults = 7;

    HostileLink(quint16 target, quint32 seed);
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    /// From now on, or no longer.
    void torment(bool on) { m_on = on; }
    /// Of each fault, how many requests.
    QMap<Fault, int> counts() const { return m_counts; }

private:
    void join();
    /// One request after the other, each as a whole.
    void read(QTcpSocket *near, QTcpSocket *far, QByteArray &buffer);
    void pass(QTcpSocket *near, QTcpSocket *far, const QByteArray &request);
    /// On a connection of its own; nobody hears the answer.
    void deliverUnheard(const QByteArray &request);
    Fault choose();

    QTcpServer m_server;
    const quint16 m_target;
    QRandomGenerator m_random;
    bool m_on = false;
    QMap<Fault, int> m_counts;
};

} // namespace comptoir::test
