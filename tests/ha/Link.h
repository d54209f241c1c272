// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QJsonObject>
#include <QUrl>

#include <utility>
#include <vector>

namespace comptoir::test {

/// HTTP to a town that has several servers, by one blocking request after the other. Who gets no
/// answer, or a 503, goes to the next server the next time.
class Link
{
public:
    struct Answer
    {
        int status = 0; ///< 0: none came, the request may have been carried out
        QByteArray body;
        int server = 0;
        qint64 fromMs = 0, toMs = 0;

        QJsonObject json() const;
        /// Of the problem, or how it failed.
        QString code() const;
    };
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    struct Request
    {
        QByteArray method, path, body;
        Headers headers;
        int patienceMs = 10'000;
    };

    /// `first` is asked first.
    Link(QList<QUrl> servers, int first, const Clock &clock)
        : m_servers(std::move(servers)),
          m_server(int(first % m_servers.size())),
          m_clock(clock)
    {}

    Answer ask(const Request &request);
    void goToNextServer() { m_server = int((m_server + 1) % m_servers.size()); }

private:
    QByteArray exchanged(const Request &request) const;

    const QList<QUrl> m_servers;
    int m_server;
    const Clock &m_clock;
};

} // namespace comptoir::test
