// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backend/Client.h"

#include <QStringBuilder>

#include <asio/connect.hpp>
#include <asio/read.hpp>
#include <asio/read_until.hpp>
#include <asio/write.hpp>

namespace comptoir::bench {

namespace {

constexpr char endOfHead[] = "\r\n\r\n";

int numberAfter(const QByteArray &head, const char *name)
{
    const auto at = head.indexOf(name);
    const auto begin = at + qsizetype(qstrlen(name));
    return at < 0 ? 0 : head.mid(begin, head.indexOf('\r', begin) - begin).trimmed().toInt();
}

} // namespace

void Client::ask(const QByteArray &request, Done done)
{
    m_request = request;
    if (m_socket.is_open()) {
        send(std::move(done));
        return;
    }
    const asio::ip::tcp::endpoint town(asio::ip::address_v4::loopback(), m_port);
    m_socket.async_connect(town, [self = shared_from_this(), done](const auto &error) {
        if (error) {
            self->finish({}, done);
            return;
        }
        self->m_socket.set_option(asio::ip::tcp::no_delay(true));
        self->send(done);
    });
}

void Client::listen(const QByteArray &request, Done opened, News news)
{
    m_news = std::move(news);
    ask(request, std::move(opened));
}

void Client::close()
{
    asio::error_code ignored;
    m_socket.close(ignored);
    m_read.clear();
}

void Client::send(Done done)
{
    asio::async_write(m_socket, asio::buffer(m_request.constData(), size_t(m_request.size())),
                      [self = shared_from_this(), done = std::move(done)](const auto &, size_t) {
                          self->readHead(done); // who refuses early doesn't read to the end
                      });
}

void Client::readHead(Done done)
{
    asio::async_read_until(
        m_socket, asio::dynamic_buffer(m_read), endOfHead,
        [self = shared_from_this(), done = std::move(done)](const auto &error, size_t length) {
            if (error) {
                self->finish({}, done);
                return;
            }
            const QByteArray head(self->m_read.data(), qsizetype(length));
            self->m_read.erase(0, length);
            Reply reply;
            reply.status = head.mid(9, 3).toInt();
            reply.retryAfter = numberAfter(head, "Retry-After:");
            if (self->m_news && reply.status == 200) {
                done(reply);
                self->hear();
                return;
            }
            self->readBody(numberAfter(head, "Content-Length:"), reply, done);
        });
}

void Client::readBody(qsizetype length, Reply reply, const Done &done)
{
    const size_t missing = size_t(length) > m_read.size() ? size_t(length) - m_read.size() : 0;
    asio::async_read(m_socket, asio::dynamic_buffer(m_read), asio::transfer_exactly(missing),
                     [self = shared_from_this(), reply, done](const auto &error, size_t) mutable {
                         if (error) {
                             self->finish({}, done);
                             return;
                         }
                         reply.body = QByteArray::fromStdString(self->m_read);
                         self->m_read.clear();
                         done(reply);
                     });
}

void Client::hear()
{
    if (!m_read.empty())
        m_news(QByteArray::fromStdString(m_read));
    m_read.clear();
    asio::async_read(m_socket, asio::dynamic_buffer(m_read), asio::transfer_at_least(1),
                     [self = shared_from_this()](const auto &error, size_t) {
                         if (!error)
                             self->hear();
                         else
                             self->close();
                     });
}

void Client::finish(const Reply &reply, const Done &done)
{
    close();
    done(reply);
}

QByteArray httpRequest(const QByteArray &target, const QByteArray &token, const QByteArray &headers,
                       const QByteArray &body)
{
    QByteArray head = target + " HTTP/1.1\r\nHost: town\r\n" + headers;
    if (!token.isEmpty())
        head += "Authorization: Bearer " + token + "\r\n";
    if (!body.isEmpty())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head + "\r\n" + body;
}

} // namespace comptoir::bench
