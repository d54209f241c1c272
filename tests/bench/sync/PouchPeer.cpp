// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/PouchPeer.h"

#include "core/base/Assert.h"

#include <QJsonDocument>

namespace comptoir::bench {

namespace {
constexpr int patienceMs = 120'000;
}

PouchPeer::PouchPeer(const QString &folder)
{
    start(m_server, QStringLiteral("serve"), folder + QStringLiteral("/pouch-server"));
    start(m_client, QStringLiteral("client"), folder + QStringLiteral("/pouch-client"));
    m_port = quint16(answerOf(m_server)[u"port"].toInt());
    COMPTOIR_ASSERT(m_port != 0);
}

PouchPeer::~PouchPeer()
{
    for (QProcess *process : {&m_client, &m_server}) {
        process->kill();
        process->waitForFinished();
    }
}

void PouchPeer::start(QProcess &process, const QString &role, const QString &folder)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QStringLiteral("node"),
        {qEnvironmentVariable("COMPTOIR_SOURCE") + QStringLiteral("/tests/bench/peers/pouch.js"),
         role, folder});
    COMPTOIR_ASSERT(process.waitForStarted());
}

QJsonObject PouchPeer::answerOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            qFatal("PouchDB does not answer: %s", qPrintable(process.errorString()));
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

QJsonObject PouchPeer::ask(const QString &act, QJsonObject what)
{
    what.insert(QStringLiteral("act"), act);
    m_client.write(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n');
    return answerOf(m_client);
}

} // namespace comptoir::bench
