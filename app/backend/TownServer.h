// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/DeskFolder.h"
#include "backend/Backend.h"
#include "backend/feed/FeedWatch.h"
#include "backend/http/HttpServer.h"
#include "backend/ledger/Backup.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

namespace comptoir::app {

/// A territory on the network: the backend behind the HTTP server, with a backup every minute in
/// which something came, a mark of how far the books are every second, and the sequencer of the
/// feed. Lives on the thread that opened the folder, which needs an event loop.
class TownServer : public QObject
{
    Q_OBJECT

public:
    explicit TownServer(DeskFolder &desk);
    ~TownServer() override;

    /// Port 0 takes a free one. Of `connections` a part is kept for those who don't wait. Errors
    /// "http/…".
    Result<void> listen(const QString &host, quint16 port,
                        int connections = http::HttpLimits().connections);
    quint16 port() const { return m_server->port(); }
    /// Ends what is under way. From any thread but its own: requests in flight need that one.
    void stop() { m_server->stop(); }

private:
    void every(int ms, void (TownServer::*chore)());
    http::Response handle(const http::Request &request);
    http::Response routed(const http::Request &request);
    void takeNewKeys();
    void backUp();
    Result<void> beginCopy();
    void writeCopy(const backend::Backup::Copy &copy);
    void sayNoBackup(const Error &error) const;
    void markBooks();
    void markClock();
    /// Numbers what is committed and wakes who waits for streams that moved.
    void pulse();
    Result<void> moveFeed();
    void forgetRemoved();

    DeskFolder &m_desk;
    backend::Backend m_backend;
    QThreadPool m_beside; ///< one thread for hashes, which take seconds
    backend::Backup m_backup;
    std::unique_ptr<QThread> m_copying; ///< one copy at a time
    std::unique_ptr<http::HttpServer> m_server;
    QByteArray m_markFailure; ///< said once
    QByteArray m_clockFault; ///< the same
    backend::FeedWatch m_watch;
    QByteArray m_feedFault; ///< that was told
};

} // namespace comptoir::app
