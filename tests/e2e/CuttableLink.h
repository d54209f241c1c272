// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace comptoir::test {

/// The cable between one till and its town: passes bytes on until it is cut.
class CuttableLink : public QObject
{
    Q_OBJECT

public:
    explicit CuttableLink(quint16 target) : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &CuttableLink::join);
        m_server.listen(QHostAddress::LocalHost);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    void cut()
    {
        m_cut = true;
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->abort();
    }
    void restore() { m_cut = false; }

private:
    void join()
    {
        while (QTcpSocket *near = m_server.nextPendingConnection()) {
            near->setParent(this);
            connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
            if (m_cut) {
                near->abort();
                continue;
            }
            auto *far = new QTcpSocket(this);
            far->connectToHost(QHostAddress::LocalHost, m_target);
            pass(near, far);
            pass(far, near);
        }
    }
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(to, &QTcpSocket::connected, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, [to] {
            to->disconnectFromHost();
            if (to->state() == QAbstractSocket::UnconnectedState)
                to->deleteLater();
        });
    }

    QTcpServer m_server;
    quint16 m_target;
    bool m_cut = false;
};

} // namespace comptoir::test
