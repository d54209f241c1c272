// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/WireProxy.h"

#include "core/base/Assert.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace comptoir::bench {

namespace {

/// Finds the requests in a client's bytes. Neither client here sends chunked bodies.
class RequestCounter
{
public:
    /// How many requests began in these bytes.
    int feed(QByteArrayView bytes)
    {
        int begun = 0;
        while (!bytes.isEmpty()) {
            const qsizetype skipped = std::min<qsizetype>(m_body, bytes.size());
            m_body -= skipped;
            bytes = bytes.sliced(skipped);
            if (bytes.isEmpty())
                break;
            begun += m_head.isEmpty() ? 1 : 0;
            const qsizetype before = m_head.size();
            m_head.append(bytes);
            const qsizetype end = m_head.indexOf("\r\n\r\n");
            if (end < 0)
                break;
            bytes = bytes.sliced(end + 4 - before);
            m_body = lengthIn(m_head.left(end));
            m_head.clear();
        }
        return begun;
    }

private:
    static qsizetype lengthIn(const QByteArray &head)
    {
        const QByteArray lower = head.toLower();
        COMPTOIR_ASSERT(!lower.contains("transfer-encoding: chunked"));
        const QByteArray name = "\r\ncontent-length:";
        const qsizetype at = lower.indexOf(name);
        if (at < 0)
            return 0;
        const qsizetype from = at + name.size();
        const qsizetype end = lower.indexOf('\r', from);
        return lower.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    }

    QByteArray m_head;
    qsizetype m_body = 0;
};

} // namespace

WireProxy::WireProxy(quint16 target, int delayMs)
    : m_target(target),
      m_delayMs(delayMs),
      m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            auto *server = new QTcpServer(m_context);
            QObject::connect(server, &QTcpServer::newConnection, m_context,
                             [this, server] { join(*server); });
            COMPTOIR_ASSERT(server->listen(QHostAddress::LocalHost));
            m_port = server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

WireProxy::~WireProxy()
{
    QMetaObject::invokeMethod(
        m_context, [this] { delete m_context; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void WireProxy::join(QTcpServer &server)
{
    while (QTcpSocket *near = server.nextPendingConnection()) {
        near->setParent(m_context);
        auto *far = new QTcpSocket(m_context);
        for (QTcpSocket *socket : {near, far})
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_target);
        COMPTOIR_ASSERT(far->waitForConnected());
        for (QTcpSocket *socket : {near, far})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const auto counter = std::make_shared<RequestCounter>();
        QObject::connect(near, &QTcpSocket::readyRead, m_context, [this, near, counter] {
            m_requests += counter->feed(near->peek(near->bytesAvailable()));
        });
        pass(near, far, m_up);
        pass(far, near, m_down);
        if (near->bytesAvailable() > 0)
            Q_EMIT near->readyRead();
    }
}

void WireProxy::pass(QTcpSocket *from, QTcpSocket *to, std::atomic<qint64> &bytes) const
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to, &bytes] {
        const QByteArray part = from->readAll();
        bytes += part.size();
        if (m_delayMs == 0) {
            to->write(part);
            to->flush();
            return;
        }
        QTimer::singleShot(std::chrono::milliseconds(m_delayMs), Qt::PreciseTimer, to, [to, part] {
            to->write(part);
            to->flush();
        });
    });
    // Behind the last bytes that are under way.
    QObject::connect(from, &QTcpSocket::disconnected, to, [this, to] {
        QTimer::singleShot(std::chrono::milliseconds(m_delayMs), Qt::PreciseTimer, to,
                           &QTcpSocket::disconnectFromHost);
    });
}

} // namespace comptoir::bench
