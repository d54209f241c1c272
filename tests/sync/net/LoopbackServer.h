// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QMap>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace comptoir::test {

struct ServedRequest
{
    QByteArray method;
    QByteArray path; ///< with its query
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A server on 127.0.0.1 that answers exactly the bytes the test says, however wrong they are.
class LoopbackServer
{
public:
    using Handler = std::function<void(QTcpSocket &, const ServedRequest &)>;

    explicit LoopbackServer(Handler handler) : LoopbackServer(new QTcpServer, std::move(handler)) {}
    /// Takes a server that is not listening yet (a QSslServer).
    LoopbackServer(QTcpServer *server, Handler handler)
        : m_server(server),
          m_handler(std::move(handler))
    {
        QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server,
                         [this] { accept(); });
        m_listening = server->listen(QHostAddress::LocalHost);
    }
    ~LoopbackServer() { delete m_server; }
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    bool listening() const { return m_listening; }
    QUrl url(const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(scheme + QStringLiteral("://127.0.0.1:%1").arg(m_server->serverPort()));
    }
    const std::vector<ServedRequest> &requests() const { return m_requests; }

    static QByteArray answer(int status, const QByteArray &type, const QByteArray &body,
                             const QByteArray &headers = {})
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
        if (!type.isEmpty())
            head += "Content-Type: " + type + "\r\n";
        return head + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
    }
    /// Always the same bytes, then the connection is closed.
    static Handler says(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const ServedRequest &) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto pending = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, pending] {
                *pending += socket->readAll();
                while (const auto request = takeRequest(*pending)) {
                    m_requests.push_back(*request);
                    m_handler(*socket, *request);
                }
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    static std::optional<ServedRequest> takeRequest(QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        QByteArrayList lines = bytes.left(end).replace("\r\n", "\n").split('\n');
        const QByteArrayList first = lines.takeFirst().split(' ');
        ServedRequest request{first.value(0), first.value(1), {}, {}};
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return {};
        request.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        return request;
    }

    QTcpServer *m_server;
    Handler m_handler;
    bool m_listening = false;
    std::vector<ServedRequest> m_requests;
};

} // namespace comptoir::test
