// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace comptoir::bench {

/// PouchDB and its server, each a Node process of its own (tests/bench/peers). Where it isn't
/// installed (COMPTOIR_PEERS) the benchmark stops.
class PouchPeer
{
public:
    explicit PouchPeer(const QString &folder);
    ~PouchPeer();

    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// One act of pouch.js; the answer.
    QJsonObject ask(const QString &act, QJsonObject what = {});

private:
    static void start(QProcess &process, const QString &role, const QString &folder);
    static QJsonObject answerOf(QProcess &process);

    QProcess m_server, m_client;
    quint16 m_port = 0;
};

} // namespace comptoir::bench
