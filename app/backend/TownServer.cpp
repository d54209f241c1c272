// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/TownServer.h"

#include "backend/RouteAnswer.h"
#include "backend/feed/ForgetRemoved.h"
#include "backend/feed/Sequencer.h"
#include "backend/storage/PostgresStorage.h"

#include <QDebug>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace comptoir::app {

namespace {
constexpr int backupMs = 60'000;
/// Where others make the copies we only ask how far they are.
constexpr int followMs = 5'000;
constexpr int markMs = 1'000;
constexpr int keysMs = 60'000;
constexpr int clockMs = 60'000;
/// PostgreSQL: how long a change waits for its number. SQLite numbers at once; only commands of the
/// desk beside us are found by looking.
constexpr int sequencerMs = 50, deskMs = 1'000;
constexpr int forgetMs = 3'600'000;
} // namespace

TownServer::TownServer(DeskFolder &desk)
    : m_desk(desk),
      m_backend(desk.storage(), desk.keys(), desk.clock(), desk.entropy(),
                backend::DeviceRates::Limits::usual()),
      m_backup(m_backend.books(), desk.disk(), desk.clock(), desk.backups())
{
    if (const auto known = m_desk.mark().read())
        m_backend.books().expect(*known);
    m_beside.setMaxThreadCount(1);
    m_backend.workBeside([this](std::function<void()> job) { m_beside.start(std::move(job)); });
    const bool isConcurrent = m_desk.storage().concurrent();
    every(isConcurrent ? followMs : backupMs, &TownServer::backUp);
    every(keysMs, &TownServer::takeNewKeys);
    every(markMs, &TownServer::markBooks);
    every(clockMs, &TownServer::markClock);
    every(isConcurrent ? sequencerMs : deskMs, &TownServer::pulse);
    every(forgetMs, &TownServer::forgetRemoved);
    pulse();
}

TownServer::~TownServer()
{
    if (m_copying)
        m_copying->wait();
    markBooks();
    markClock();
}

void TownServer::every(int ms, void (TownServer::*chore)())
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, chore);
    timer->start(ms);
}

Result<void> TownServer::listen(const QString &host, quint16 port, int connections)
{
    http::HttpLimits limits;
    limits.connections = connections;
    limits.streams = limits.waiting = connections - std::min(connections / 2, 1'000);
    if (m_desk.storage().concurrent())
        limits.workers = backend::PostgresStorage::requests;
    m_server = std::make_unique<http::HttpServer>(
        [this](const http::Request &request) { return handle(request); }, m_desk.clock(), limits);
    m_backend.addMetrics([this](backend::MetricsText &text) {
        const auto load = m_server->load();
        text.gauge("comptoir_http_in_flight", "Requests that are not answered yet.", load.inFlight);
        text.gauge("comptoir_http_streams", "Event streams that are open.", load.streams);
        text.counter("comptoir_http_refused_total", "Requests refused for want of room.",
                     double(load.refused));
    });
    return m_server->listen(host, port);
}

http::Response TownServer::handle(const http::Request &request)
{
    // Nothing is judged, dated or promised by a clock that is wrong.
    const auto right = m_desk.clockMark().check();
    return right ? routed(request) : backend::answered(request, fail(right.error()));
}

http::Response TownServer::routed(const http::Request &request)
{
    if (m_desk.storage().concurrent())
        return m_backend.handle(request);
    // The storage belongs to this object's thread: the server's worker hands over and waits.
    http::Response response;
    QMetaObject::invokeMethod(
        this,
        [&] {
            response = m_backend.handle(request);
            pulse();
        },
        Qt::BlockingQueuedConnection);
    return response;
}

void TownServer::takeNewKeys()
{
    // A command of the desk may have changed a key meanwhile; the old one signs until its end.
    const auto transaction = m_desk.storage().begin();
    const auto read = transaction ? m_desk.keys().refresh(**transaction)
                                  : Result<void>(fail(transaction.error()));
    if (!read)
        qWarning("no new keys: %s", read.error().code.constData());
}

void TownServer::backUp()
{
    if (m_copying)
        return;
    if (const auto begun = beginCopy(); !begun)
        sayNoBackup(begun.error());
}

Result<void> TownServer::beginCopy()
{
    COMPTOIR_TRY(const bool due, m_backup.isDue());
    if (!due)
        return {};
    COMPTOIR_TRY(const auto copy, m_backup.begin());
    if (copy)
        writeCopy(*copy);
    return {};
}

// Beside this thread: copying a hundred thousand ops takes a second, and tills wait for answers.
void TownServer::writeCopy(const backend::Backup::Copy &copy)
{
    const auto written = std::make_shared<Result<void>>();
    m_copying.reset(QThread::create([this, copy, written] { *written = m_backup.write(copy); }));
    connect(m_copying.get(), &QThread::finished, this, [this, copy, written] {
        m_copying->wait();
        m_copying.reset();
        const auto finished = *written ? m_backup.finish(copy) : *written;
        if (!finished)
            sayNoBackup(finished.error());
    });
    m_copying->start();
}

void TownServer::sayNoBackup(const Error &error) const
{
    qWarning("no backup: %s %s", error.code.constData(), qUtf8Printable(error.detail));
}

void TownServer::markBooks()
{
    const auto marked = [this]() -> Result<void> {
        // Through the watch: books that fell behind may not pull the mark back.
        COMPTOIR_TRY(const auto now, m_backend.books().look());
        return m_desk.mark().write(m_desk.storage(), now);
    }();
    const QByteArray failure = marked ? QByteArray() : marked.error().code;
    if (failure != std::exchange(m_markFailure, failure) && !failure.isEmpty())
        qWarning("no mark: %s %s", failure.constData(), qUtf8Printable(marked.error().detail));
}

void TownServer::markClock()
{
    auto marked = m_desk.clockMark().check();
    if (marked)
        marked = m_desk.clockMark().write();
    const QByteArray fault = marked ? QByteArray() : marked.error().code;
    if (fault != std::exchange(m_clockFault, fault) && !fault.isEmpty())
        qWarning("the clock: %s %s", fault.constData(), qUtf8Printable(marked.error().detail));
}

void TownServer::pulse()
{
    const auto moved = moveFeed();
    const QByteArray fault = moved ? QByteArray() : moved.error().code;
    if (fault != m_feedFault)
        qWarning("the feed %s", fault.isEmpty() ? "moves again" : fault.constData());
    m_feedFault = fault;
}

Result<void> TownServer::moveFeed()
{
    if (m_desk.storage().concurrent())
        COMPTOIR_CHECK(backend::Sequencer::round(m_desk.storage()));
    COMPTOIR_TRY(const auto transaction, m_desk.storage().begin());
    COMPTOIR_TRY(const auto moved, m_watch.look(*transaction));
    for (const backend::MovedStream &stream : moved) {
        if (m_server)
            m_server->wake(stream.topic(), stream.hint());
    }
    return {};
}

void TownServer::forgetRemoved()
{
    const auto forgotten = [&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, m_desk.storage().begin());
        COMPTOIR_CHECK(backend::ForgetRemoved(m_desk.clock()).run(*transaction));
        return transaction->commit();
    }();
    if (!forgotten)
        qWarning("removed rows stay: %s", forgotten.error().code.constData());
}

} // namespace comptoir::app
