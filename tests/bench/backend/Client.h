// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <functional>
#include <memory>
#include <string>

namespace comptoir::bench {

struct Reply
{
    int status = 0; ///< 0: no answer, the connection was closed
    int retryAfter = 0; ///< seconds
    QByteArray body;
};

/// One HTTP connection to a server on this machine, opened at the first request and again when it
/// was lost. One request at a time.
class Client : public std::enable_shared_from_this<Client>
{
public:
    using Done = std::function<void(const Reply &)>;
    using News = std::function<void(const QByteArray &)>;

    Client(asio::io_context &context, quint16 port) : m_socket(context), m_port(port) {}
    void ask(const QByteArray &request, Done done);
    /// An answer that goes on: `opened` hears its head, `news` what follows.
    void listen(const QByteArray &request, Done opened, News news);
    void close();

private:
    void send(Done done);
    void readHead(Done done);
    void readBody(qsizetype length, Reply reply, const Done &done);
    void hear();
    void finish(const Reply &reply, const Done &done);

    asio::ip::tcp::socket m_socket;
    quint16 m_port;
    QByteArray m_request;
    std::string m_read;
    News m_news;
};

/// "POST /v1/sync/ops" and the like, with the headers that every request of a till has.
QByteArray httpRequest(const QByteArray &target, const QByteArray &token,
                       const QByteArray &headers = {}, const QByteArray &body = {});

} // namespace comptoir::bench
