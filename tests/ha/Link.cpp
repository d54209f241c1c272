// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ha/Link.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>

namespace comptoir::test {

namespace {

constexpr int connectMs = 2'000;

/// Has all of the answer come? Our server always says how long it is.
bool isWhole(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray lower = answer.left(head).toLower();
    const qsizetype field = lower.indexOf("\r\ncontent-length:");
    if (field < 0)
        return true;
    const qsizetype end = lower.indexOf("\r\n", field + 2);
    const auto length = lower.mid(field + 17, end < 0 ? -1 : end - field - 17).trimmed();
    return answer.size() >= head + 4 + length.toLongLong();
}

} // namespace

QJsonObject Link::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Link::Answer::code() const
{
    return status == 0 ? QStringLiteral("no answer") : json()[u"code"].toString();
}

QByteArray Link::exchanged(const Request &request) const
{
    const QUrl &server = m_servers[m_server];
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    if (!socket.waitForConnected(connectMs))
        return {};
    QByteArray bytes = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: town\r\n"
        + "Connection: close\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (request.method == "POST")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    socket.write(bytes + "\r\n" + request.body);
    QByteArray answer;
    const QDeadlineTimer patience(request.patienceMs);
    while (!isWhole(answer) && socket.waitForReadyRead(int(patience.remainingTime())))
        answer += socket.readAll();
    return isWhole(answer) ? answer : QByteArray();
}

Link::Answer Link::ask(const Request &request)
{
    Answer answer;
    answer.server = m_server;
    answer.fromMs = m_clock.now().ms();
    const QByteArray bytes = exchanged(request);
    answer.toMs = m_clock.now().ms();
    if (!bytes.isEmpty()) {
        answer.status = bytes.mid(9, 3).toInt(); // "HTTP/1.1 200 OK"
        answer.body = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
    }
    if (answer.status == 0 || answer.status == 503)
        goToNextServer();
    return answer;
}

} // namespace comptoir::test
