// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/HostileLink.h"

#include <QTimer>

#include <memory>

namespace comptoir::test {

namespace {

constexpr int slowMs = 400, lateMs = 700, tornBytes = 60, unheardMs = 3'000;
const QByteArray portal = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 27\r\n"
                          "Connection: close\r\n\r\n<html>Please log in.</html>";

/// How long the first request in the buffer is; 0 while it is not complete.
qsizetype lengthOfFirst(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    qsizetype body = 0;
    for (const QByteArray &line : buffer.first(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    const qsizetype whole = end + 4 + body;
    return buffer.size() >= whole ? whole : 0;
}

} // namespace

HostileLink::HostileLink(quint16 target, quint32 seed) : m_target(target), m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HostileLink::join);
    m_server.listen(QHostAddress::LocalHost);
}

void HostileLink::join()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        near->setParent(this);
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress::LocalHost, m_target);
        const auto buffer = std::make_shared<QByteArray>();
        connect(near, &QTcpSocket::readyRead, far,
                [this, near, far, buffer] { read(near, far, *buffer); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] {
            const QByteArray answer = far->readAll();
            if (!near->property("torn").toBool()) {
                near->write(answer);
                return;
            }
            near->write(answer.first(qMin<qsizetype>(answer.size(), tornBytes)));
            near->disconnectFromHost();
        });
        connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    }
}

HostileLink::Fault HostileLink::choose()
{
    const bool spared = !m_on || m_random.bounded(2) == 0;
    const Fault fault = spared ? Fault::None : Fault(m_random.bounded(1, faults));
    ++m_counts[fault];
    return fault;
}

void HostileLink::read(QTcpSocket *near, QTcpSocket *far, QByteArray &buffer)
{
    buffer += near->readAll();
    for (qsizetype length = lengthOfFirst(buffer); length > 0; length = lengthOfFirst(buffer)) {
        const QByteArray request = buffer.first(length);
        buffer.remove(0, length);
        pass(near, far, request);
    }
}

void HostileLink::pass(QTcpSocket *near, QTcpSocket *far, const QByteArray &request)
{
    switch (choose()) {
    case Fault::None:
        far->write(request);
        break;
    case Fault::Lost:
        deliverUnheard(request);
        near->abort();
        break;
    case Fault::Twice:
        deliverUnheard(request);
        far->write(request);
        break;
    case Fault::Late:
        QTimer::singleShot(lateMs, this, [this, request] { deliverUnheard(request); });
        near->abort();
        break;
    case Fault::Html:
        near->write(portal);
        near->disconnectFromHost();
        break;
    case Fault::Slow:
        QTimer::singleShot(slowMs, far, [far, request] { far->write(request); });
        break;
    case Fault::Torn:
        near->setProperty("torn", true);
        far->write(request);
        break;
    }
}

void HostileLink::deliverUnheard(const QByteArray &request)
{
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    QTimer::singleShot(unheardMs, socket, &QObject::deleteLater);
    socket->connectToHost(QHostAddress::LocalHost, m_target);
    socket->write(request);
}

} // namespace comptoir::test
