// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace comptoir::test {

/// A printer on the network that keeps what each job sent.
class PrinterSink : public QTcpServer
{
public:
    PrinterSink()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            const auto job = jobs.size();
            jobs << QByteArray();
            finished << false;
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, job] { jobs[job] += socket->readAll(); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket, job] {
                jobs[job] += socket->readAll();
                finished[job] = true;
                socket->deleteLater();
            });
        });
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
    bool isDone(qsizetype count) const
    {
        return finished.size() == count && !finished.contains(false);
    }

    QByteArrayList jobs; ///< one for each connection
    QList<bool> finished;
};

} // namespace comptoir::test
