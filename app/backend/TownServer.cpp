// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/TownServer.h"

#include <QDebug>

namespace comptoir::app {

namespace {
constexpr int backupMs = 60'000;
} // namespace

TownServer::TownServer(DeskFolder &desk)
    : m_desk(desk),
      m_backend(desk.storage(), desk.keys(), desk.clock(), desk.entropy()),
      m_backup(desk.storage(), desk.disk(), desk.clock(), desk.backups())
{
    connect(&m_backupTimer, &QTimer::timeout, this, &TownServer::eachMinute);
    m_backupTimer.start(backupMs);
}

Result<void> TownServer::listen(const QString &host, quint16 port)
{
    m_server = std::make_unique<http::HttpServer>(
        [this](const http::Request &request) { return handle(request); }, m_desk.clock());
    return m_server->listen(host, port);
}

http::Response TownServer::handle(const http::Request &request)
{
    // The storage belongs to this object's thread: the server's worker hands over and waits.
    http::Response response;
    QMetaObject::invokeMethod(
        this, [&] { response = m_backend.handle(request); }, Qt::BlockingQueuedConnection);
    return response;
}

void TownServer::eachMinute()
{
    takeNewKeys();
    backUp();
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
    const auto due = m_backup.isDue();
    if (!due || !*due)
        return;
    if (const auto copy = m_backup.backupNow(); !copy)
        qWarning("no backup: %s %s", copy.error().code.constData(),
                 qUtf8Printable(copy.error().detail));
}

} // namespace comptoir::app
