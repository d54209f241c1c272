// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace comptoir::test {

/// A client without manners: it sends the bytes that it is told to send and leaves when it likes.
class RawClient
{
public:
    explicit RawClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected
            = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1)), m_connected(other.m_connected)
    {
    }
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient() { leave(); }

    bool isConnected() const { return m_connected; }
    void leave()
    {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }
    /// The other end sees a reset, at once.
    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        leave();
    }

    /// How many bytes went out before the other end closed (or took none for `patienceMs`).
    qint64 send(const QByteArray &bytes, int patienceMs = 5000)
    {
        qint64 sent = 0;
        while (sent < bytes.size()) {
            pollfd ready{m_socket, POLLOUT, 0};
            if (::poll(&ready, 1, patienceMs) <= 0)
                break;
            const auto n = ::send(m_socket, bytes.data() + sent, size_t(bytes.size() - sent),
                                  MSG_NOSIGNAL | MSG_DONTWAIT);
            if (n <= 0)
                break;
            sent += n;
        }
        return sent;
    }
    /// What comes, until `count` times `mark` has come, or the other end closes.
    QByteArray readUntil(const QByteArray &mark, int count = 1, int patienceMs = 5000)
    {
        QByteArray got;
        while (got.count(mark) < count && readSome(got, patienceMs)) { }
        return got;
    }
    /// The next `size` bytes, or what comes until the other end closes.
    QByteArray read(qsizetype size, int patienceMs = 5000)
    {
        QByteArray got;
        while (got.size() < size && readSome(got, patienceMs)) { }
        return got;
    }
    /// What comes until the other end closes. Ask isClosed() whether it did.
    QByteArray readAll(int patienceMs = 5000)
    {
        QByteArray got;
        while (readSome(got, patienceMs)) { }
        return got;
    }
    bool isClosed() const { return m_closed; }

    /// Looks without waiting.
    bool hasBeenClosed()
    {
        QByteArray ignored;
        while (readSome(ignored, 0)) { }
        return m_closed;
    }
    static bool wouldAnswer(quint16 port)
    {
        RawClient client(port);
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        return client.readAll().endsWith("\r\n\r\nhello");
    }

private:
    bool readSome(QByteArray &got, int patienceMs)
    {
        pollfd ready{m_socket, POLLIN, 0};
        if (m_closed || ::poll(&ready, 1, patienceMs) <= 0)
            return false;
        char block[1 << 14];
        const auto n = ::recv(m_socket, block, sizeof block, 0);
        m_closed = n <= 0;
        if (n > 0)
            got.append(block, n);
        return n > 0;
    }

    int m_socket;
    bool m_connected = false;
    bool m_closed = false;
};

} // namespace comptoir::test
