// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>

class QTcpServer;
class QTcpSocket;

namespace comptoir::bench {

/// What went over a wire, in both directions and in HTTP requests.
struct Traffic
{
    qint64 requests = 0;
    qint64 up = 0;
    qint64 down = 0;

    friend Traffic operator-(const Traffic &a, const Traffic &b)
    {
        return {a.requests - b.requests, a.up - b.up, a.down - b.down};
    }
};

/// A cable of a certain length to a server of this machine, on a thread of its own: each byte
/// arrives so much later, and is counted. Making a connection takes no time: it is for warm ones.
class WireProxy
{
public:
    explicit WireProxy(quint16 target, int delayMs = 0);
    ~WireProxy();

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    Traffic traffic() const { return {m_requests, m_up, m_down}; }

private:
    void join(QTcpServer &server);
    void pass(QTcpSocket *from, QTcpSocket *to, std::atomic<qint64> &bytes) const;

    const quint16 m_target;
    const int m_delayMs;
    quint16 m_port = 0;
    std::atomic<qint64> m_requests = 0, m_up = 0, m_down = 0;
    QThread m_thread;
    QObject *m_context = nullptr; ///< lives there
};

} // namespace comptoir::bench
