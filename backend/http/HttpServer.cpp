// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that compiles RESTinio, for it costs seconds.
#include "backend/http/HttpServer.h"

#include "backend/http/Admission.h"
#include "backend/http/EventStreams.h"
#include "backend/http/NewsBoard.h"
#include "backend/http/OpenConnections.h"
#include "backend/http/Problem.h"
#include "backend/http/ReserveFiles.h"
#include "backend/http/ResponseHead.h"
#include "backend/http/WaitingRequests.h"
#include "backend/http/WriteInParts.h"
#include "core/base/Assert.h"

#include <QLoggingCategory>

#include <restinio/http_server.hpp>
#include <restinio/traits.hpp>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <thread>

namespace comptoir::http {
namespace {

Q_LOGGING_CATEGORY(log, "comptoir.backend.http")

/// Each connection has such a buffer for as long as it lives: thousands of them only wait.
constexpr size_t readAtOnce = 1024;

/// Thrown into RESTinio, these close the connection at once, with what was read ahead of it.
struct TooManyConnections : std::exception
{
};
struct DoubtfulMessage : std::exception
{
};

struct Traits : restinio::default_single_thread_traits_t
{
    using connection_state_listener_t = OpenConnections;
};
using Server = restinio::http_server_t<Traits>;

Request toRequest(const restinio::request_t &raw)
{
    Request request;
    request.method = raw.header().method().c_str();
    raw.header().for_each_field([&](const auto &field) {
        request.headers.add(QByteArray::fromStdString(field.name()),
                            QByteArray::fromStdString(field.value()));
    });
    request.body = QByteArray::fromStdString(raw.body());
    request.peer = QString::fromStdString(raw.remote_endpoint().address().to_string());
    return request;
}

/// Debian's http-parser is built without HTTP_PARSER_STRICT: it takes "Content-Length : 5", which
/// a proxy may read otherwise, for a length. RFC 9112 §5.1 wants it refused.
void refuseDoubtfulNames(const restinio::http_request_header_t &header)
{
    header.for_each_field([](const auto &field) {
        if (field.name().find_first_of(" \t") != std::string::npos)
            throw DoubtfulMessage();
    });
}

} // namespace

/// What has no other mark lives on the I/O thread alone.
class HttpServer::Core
{
public:
    Core(Handler handler, const Clock &clock, const HttpLimits &limits)
        : m_handler(std::move(handler)),
          m_clock(clock),
          m_limits(limits),
          m_admission(limits.inFlight, limits.workers, limits.patience),
          m_context(std::make_unique<asio::io_context>(1)),
          m_streams(*m_context, std::min(limits.silence, limits.handle / 2)),
          m_waiting(*m_context, limits.waiting, limits.waitingOfHolder)
    {}

    Result<void> listen(const QString &host, quint16 port);
    quint16 port() const { return m_port; }
    void wake(const QByteArray &topic, const QByteArray &news);
    Load load() const { return {m_inFlight, m_openStreams, m_refused}; }
    void stop();

private:
    /// One in flight for as long as it lives.
    class Ticket
    {
    public:
        explicit Ticket(Core &core) : m_core(core) { ++core.m_inFlight; }
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;
        ~Ticket()
        {
            if (--m_core.m_inFlight == 0 && m_core.m_draining)
                m_core.tellDrained();
        }

    private:
        Core &m_core;
    };
    struct Exchange
    {
        restinio::request_handle_t raw;
        Request request;
        std::shared_ptr<Ticket> ticket;
        quint64 newsSeen = 0;
    };
    /// What is left of an exchange while its answer goes on: there are thousands of them.
    struct Stream
    {
        restinio::impl::connection_handle_t connection;
        restinio::request_id_t request;
        std::shared_ptr<Ticket> ticket;
    };
    using Settings = restinio::server_settings_t<Traits>;
    struct Handled
    {
        Response response;
        Admission::Milliseconds took;
    };

    Settings settings(const std::string &host, quint16 port);
    restinio::request_handling_status_t receive(restinio::request_handle_t raw);
    void dispatch(std::shared_ptr<Exchange> exchange);
    Handled handled(const Request &request) const; // on a worker
    Response call(const Request &request) const;
    void finish(const std::shared_ptr<Exchange> &exchange, Response response);
    void write(const Exchange &exchange, Response response);
    /// "Not now": 503.
    void refuse(const Exchange &exchange);
    void openStream(const std::shared_ptr<Exchange> &exchange, const Response &response);
    static void writePart(const Stream &stream, const QByteArray &bytes, bool last,
                          EventStreams::Settled settled);
    void park(std::shared_ptr<Exchange> exchange, const Wait &wait);
    void drain();
    void tellDrained();
    void moveBytes();

    const Handler m_handler;
    const Clock &m_clock;
    const HttpLimits m_limits;
    std::atomic<quint16> m_port = 0;

    // Read by load() as well.
    std::atomic<int> m_inFlight = 0;
    std::atomic<int> m_openStreams = 0;
    std::atomic<qint64> m_refused = 0;
    bool m_draining = false;
    bool m_toldDrained = false;
    std::promise<void> m_drained;
    Admission m_admission;

    std::mutex m_ending; ///< news may come while the context goes
    std::unique_ptr<asio::io_context> m_context;
    EventStreams m_streams;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<asio::thread_pool> m_workers;
    WaitingRequests m_waiting;
    NewsBoard m_news;
    std::thread m_thread;
};

HttpServer::Core::Settings HttpServer::Core::settings(const std::string &host, quint16 port)
{
    const auto connections = std::make_shared<OpenConnections>();
    Settings result;
    result.address(host)
        .port(port)
        .acceptor_post_bind_hook([this](asio::ip::tcp::acceptor &acceptor) {
            m_port = acceptor.local_endpoint().port();
        })
        .socket_options_setter([connections, limit = m_limits.connections](auto &options) {
            if (connections->count() >= size_t(limit))
                throw TooManyConnections();
            options.set_option(asio::ip::tcp::no_delay(true));
        })
        .incoming_http_msg_limits(restinio::incoming_http_msg_limits_t{}
                                      .max_url_size(size_t(m_limits.url))
                                      .max_field_count(size_t(m_limits.headerFields))
                                      .max_field_name_size(size_t(m_limits.headerName))
                                      .max_field_value_size(size_t(m_limits.headerValue))
                                      .max_body_size(quint64(m_limits.body)))
        .buffer_size(readAtOnce)
        .max_pipelined_requests(size_t(m_limits.pipelined))
        .read_next_http_message_timelimit(m_limits.read)
        .handle_request_timeout(m_limits.handle)
        .write_http_response_timelimit(m_limits.write)
        .timer_manager(m_limits.tick)
        .connection_state_listener(connections)
        .request_handler([this](auto raw) { return receive(std::move(raw)); });
    return result;
}

Result<void> HttpServer::Core::listen(const QString &host, quint16 port)
{
    COMPTOIR_ASSERT(!m_server);
    COMPTOIR_CHECK(reserveFiles(m_limits.connections));
    try {
        m_server = std::make_unique<Server>(restinio::external_io_context(*m_context),
                                            settings(host.toStdString(), port));
        m_server->open_sync();
        m_workers = std::make_unique<asio::thread_pool>(size_t(m_limits.workers));
        m_thread = std::thread([this] { moveBytes(); });
    } catch (const std::exception &e) {
        return fail("http/cannot-listen", QString::fromLocal8Bit(e.what()));
    }
    return {};
}

void HttpServer::Core::moveBytes()
{
    const auto work = asio::make_work_guard(*m_context);
    while (!m_context->stopped()) {
        try {
            m_context->run();
        } catch (const std::exception &e) {
            qCCritical(log, "%s", e.what());
        }
    }
}

restinio::request_handling_status_t HttpServer::Core::receive(restinio::request_handle_t raw)
{
    refuseDoubtfulNames(raw->header());
    auto exchange = std::make_shared<Exchange>();
    exchange->request = toRequest(*raw);
    const bool upgrade = raw->header().connection() == restinio::http_connection_header_t::upgrade;
    const bool understood = exchange->request.setTarget(
        QByteArray::fromStdString(raw->header().request_target()));
    exchange->raw = std::move(raw);

    std::optional<Problem> refusal;
    if (upgrade) // RESTinio sets no time limits to what follows it, CONNECT included
        refusal = Problem{.status = 501, .code = "http/no-upgrade"};
    else if (!understood)
        refusal = Problem{.status = 400, .code = "http/bad-request"};

    exchange->ticket = std::make_shared<Ticket>(*this);
    m_openStreams = m_streams.count();
    if (refusal)
        write(*exchange, refusal->answer(exchange->request));
    else if (m_draining || !m_admission.hasRoom())
        refuse(*exchange);
    else
        dispatch(std::move(exchange));
    return restinio::request_accepted();
}

void HttpServer::Core::refuse(const Exchange &exchange)
{
    ++m_refused;
    auto response = Problem{.status = 503, .code = "http/busy"}.answer(exchange.request);
    const auto later = m_admission.retryAfter(Admission::Clock::now());
    response.headers.add("Retry-After", QByteArray::number(qlonglong(later.count())));
    write(exchange, std::move(response));
}

void HttpServer::Core::dispatch(std::shared_ptr<Exchange> exchange)
{
    exchange->newsSeen = m_news.last();
    m_admission.enter();
    asio::post(*m_workers, [this, exchange = std::move(exchange)]() mutable {
        auto done = handled(exchange->request);
        asio::post(*m_context,
                   [this, exchange = std::move(exchange), done = std::move(done)]() mutable {
                       m_admission.leave(done.took);
                       finish(exchange, std::move(done.response));
                   });
    });
}

HttpServer::Core::Handled HttpServer::Core::handled(const Request &request) const
{
    const auto began = Admission::Clock::now();
    auto response = call(request);
    return {std::move(response), Admission::Clock::now() - began};
}

Response HttpServer::Core::call(const Request &request) const
{
    try {
        return m_handler(request);
    } catch (const std::exception &e) {
        qCCritical(log, "%s %s: %s", request.method.constData(), request.path.constData(),
                   e.what());
    } catch (...) {
        qCCritical(log, "%s %s", request.method.constData(), request.path.constData());
    }
    return Problem{.status = 500, .code = "http/internal"}.answer(request);
}

void HttpServer::Core::finish(const std::shared_ptr<Exchange> &exchange, Response response)
{
    if (response.wait && !exchange->request.waited)
        park(exchange, *response.wait);
    else if (response.stream && exchange->request.method != "HEAD")
        openStream(exchange, response);
    else
        write(*exchange, std::move(response));
}

void HttpServer::Core::write(const Exchange &exchange, Response response)
{
    const auto &header = exchange.raw->header();
    const bool toHead = header.method() == restinio::http_method_head();
    const bool close = m_draining || !header.should_keep_alive()
        || header.connection() == restinio::http_connection_header_t::upgrade;
    auto head = responseHead(response, toHead, !close, m_clock.now());
    if (!head) {
        qCCritical(log, "%s", head.error().code.constData());
        response = Problem{.status = 500, .code = "http/internal"}.answer(exchange.request);
        head = responseHead(response, toHead, !close, m_clock.now());
    }
    using restinio::response_connection_attr_t;
    writeInParts(exchange.raw, head->toStdString(),
                 sendsBody(response, toHead) ? response.body : QByteArray(),
                 close ? response_connection_attr_t::connection_close
                       : response_connection_attr_t::connection_keepalive,
                 // Written or failed: no longer in flight. Holding the exchange would be a cycle.
                 exchange.ticket);
}

void HttpServer::Core::openStream(const std::shared_ptr<Exchange> &exchange,
                                  const Response &response)
{
    const auto head = responseHead(response, false, false, m_clock.now());
    m_streams.makeRoom(exchange->request.holder(), m_limits.streamsOfHolder);
    if (m_draining || m_streams.count() >= m_limits.streams || !head) {
        refuse(*exchange);
        return;
    }
    EventStream stream = *response.stream;
    for (const QByteArray &topic : stream.topics) { // between the handler's look and this moment
        if (const auto news = m_news.since(topic, exchange->newsSeen))
            stream.first.append(*news);
    }
    const Stream goesOn{restinio::impl::access_req_connection(*exchange->raw),
                        exchange->raw->request_id(), exchange->ticket};
    m_streams.open(stream, exchange->request.holder(), *head,
                   [goesOn](const QByteArray &bytes, bool last, EventStreams::Settled settled) {
                       writePart(goesOn, bytes, last, std::move(settled));
                   });
}

void HttpServer::Core::writePart(const Stream &stream, const QByteArray &bytes, bool last,
                                 EventStreams::Settled settled)
{
    restinio::writable_items_container_t items;
    items.emplace_back(bytes.toStdString());
    restinio::write_group_t group(std::move(items));
    group.after_write_notificator([ticket = stream.ticket, settled = std::move(settled)](
                                      const auto &error) { settled(!error); });
    stream.connection->write_response_parts(
        stream.request,
        {last ? restinio::response_parts_attr_t::final_parts
              : restinio::response_parts_attr_t::not_final_parts,
         restinio::response_connection_attr_t::connection_close},
        std::move(group));
}

void HttpServer::Core::park(std::shared_ptr<Exchange> exchange, const Wait &wait)
{
    // Did the news come between the handler's look and this moment?
    const bool missed = m_news.since(wait.topic, exchange->newsSeen).has_value();
    const bool mayWait = !m_draining && m_waiting.hasRoomFor(exchange->request.holder());
    if (missed || !mayWait) {
        exchange->request.waited = !mayWait;
        dispatch(std::move(exchange));
        return;
    }
    if (m_waiting.isFull()) {
        refuse(*exchange);
        return;
    }
    const auto limit = m_limits.handle / 2;
    const auto time = std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(wait.ms),
                                                            std::chrono::milliseconds(0), limit);
    const QByteArray holder = exchange->request.holder();
    const auto resume = [this, exchange = std::move(exchange)](WaitingRequests::Because why) {
        exchange->request.waited = why == WaitingRequests::Because::TimeIsOver;
        dispatch(exchange);
    };
    m_waiting.add({wait.topic, holder, resume}, time);
}

void HttpServer::Core::wake(const QByteArray &topic, const QByteArray &news)
{
    const std::lock_guard lock(m_ending);
    if (!m_context)
        return;
    asio::post(*m_context, [this, topic, news] {
        m_news.put(topic, news);
        if (!news.isEmpty())
            m_streams.tell(topic, news);
        m_waiting.tell(topic);
    });
}

void HttpServer::Core::drain()
{
    m_server->close_sync();
    m_draining = true;
    m_waiting.end();
    m_streams.close();
    if (m_inFlight == 0)
        tellDrained();
}

void HttpServer::Core::tellDrained()
{
    if (!std::exchange(m_toldDrained, true))
        m_drained.set_value();
}

void HttpServer::Core::stop()
{
    if (!m_thread.joinable())
        return;
    asio::post(*m_context, [this] { drain(); });
    const bool drained = m_drained.get_future().wait_for(m_limits.drain)
        == std::future_status::ready;
    m_workers->stop(); // what has not begun is dropped
    if (!drained)
        qCWarning(log, "stopped with requests in flight");
    m_workers->join();
    m_context->stop();
    m_thread.join();
    const std::lock_guard lock(m_ending);
    // Connections live in the handlers that the context still holds: it goes last.
    m_waiting.clear();
    m_streams.clear();
    m_workers.reset();
    m_server.reset();
    m_context.reset();
}

HttpServer::HttpServer(Handler handler, const Clock &clock, const HttpLimits &limits)
    : m_core(std::make_unique<Core>(std::move(handler), clock, limits))
{}
HttpServer::~HttpServer()
{
    stop();
}
Result<void> HttpServer::listen(const QString &host, quint16 port)
{
    return m_core->listen(host, port);
}
quint16 HttpServer::port() const
{
    return m_core->port();
}
void HttpServer::wake(const QByteArray &topic, const QByteArray &news)
{
    m_core->wake(topic, news);
}
HttpServer::Load HttpServer::load() const
{
    return m_core->load();
}
void HttpServer::stop()
{
    m_core->stop();
}

} // namespace comptoir::http
