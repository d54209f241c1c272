// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/DeskFolder.h"
#include "backend/Backend.h"
#include "backend/http/HttpServer.h"
#include "backend/ledger/Backup.h"

#include <QObject>
#include <QTimer>

namespace comptoir::app {

/// A territory on the network: the backend behind the HTTP server, with a backup every minute in
/// which something came, and a mark of how far the books are every second. Lives on the thread that
/// opened the folder, which needs an event loop.
class TownServer : public QObject
{
    Q_OBJECT

public:
    explicit TownServer(DeskFolder &desk);
    ~TownServer() override { markBooks(); }

    /// Port 0 takes a free one. Errors "http/…".
    Result<void> listen(const QString &host, quint16 port);
    quint16 port() const { return m_server->port(); }
    /// Ends what is under way. From any thread but its own: requests in flight need that one.
    void stop() { m_server->stop(); }

private:
    http::Response handle(const http::Request &request);
    void backUp();
    void markBooks();

    DeskFolder &m_desk;
    backend::Backend m_backend;
    backend::Backup m_backup;
    std::unique_ptr<http::HttpServer> m_server;
    QTimer m_backupTimer;
    QTimer m_markTimer;
    QByteArray m_markFailure; ///< said once
};

} // namespace comptoir::app
