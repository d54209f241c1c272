// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal/TerminalSimulator.h"

#include <QTimer>

namespace comptoir::test {

namespace {

QByteArray field(const QByteArray &tag, const QByteArray &value)
{
    return tag + QByteArray::number(value.size()).rightJustified(3, '0') + value;
}

} // namespace

TerminalSimulator::TerminalSimulator(Act what) : act(what)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        ++connections;
        take(nextPendingConnection());
    });
}

TerminalSimulator::Fields TerminalSimulator::fieldsOf(const QByteArray &message)
{
    Fields fields;
    for (qsizetype at = 0; at + 5 <= message.size();) {
        const int length = message.mid(at + 2, 3).toInt();
        if (at + 5 + length > message.size())
            return {};
        fields.insert(message.mid(at, 2), message.mid(at + 5, length));
        at += 5 + length;
    }
    return fields;
}

void TerminalSimulator::take(QTcpSocket *socket)
{
    auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
        *request += socket->readAll();
        const Fields asked = fieldsOf(*request);
        if (!asked.contains("CB"))
            return;
        requests << std::exchange(*request, {});
        play(socket, asked);
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        ++hangUps;
        socket->deleteLater();
    });
}

QByteArray TerminalSimulator::answer(const Fields &asked, const QByteArray &result,
                                     const QByteArray &detail) const
{
    QByteArray bytes = field("CZ", "0300") + field("AE", result);
    for (const char *tag : {"CA", "CB", "CD", "CE"})
        bytes += field(tag, asked.value(tag));
    if (!detail.isEmpty())
        return bytes + field("AF", detail);
    return bytes + field("CC", "00B") + field("CI", "2") + field("AC", "123456")
        + field("AA", pan.toLatin1());
}

void TerminalSimulator::close(QTcpSocket *socket, const QByteArray &lastWords)
{
    socket->write(lastWords);
    socket->disconnectFromHost();
}

void TerminalSimulator::sendSlowly(QTcpSocket *socket, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return socket->disconnectFromHost();
    socket->write(bytes.left(1));
    socket->flush();
    QTimer::singleShot(2, socket, [socket, bytes] { sendSlowly(socket, bytes.mid(1)); });
}

void TerminalSimulator::play(QTcpSocket *socket, const Fields &asked)
{
    const QByteArray paid = answer(asked, "10", {});
    Fields other = asked;
    switch (act) {
    case Act::Accept:
        return close(socket, paid);
    case Act::AcceptAndHold:
        socket->write(paid);
        return;
    case Act::Refuse:
        return close(socket, answer(asked, "01", "04"));
    case Act::Abandon:
        return close(socket, answer(asked, "01", "06"));
    case Act::OperatorAbandon:
        return close(socket, answer(asked, "01", "11"));
    case Act::CutBeforeAnswer:
        return close(socket, {});
    case Act::CutInAnswer:
        return close(socket, paid.left(paid.indexOf("AC006") + 7));
    case Act::CutBeforeEcho:
        return close(socket, paid.left(paid.indexOf("CA00")));
    case Act::Silent:
        return;
    case Act::OtherAmount:
        other["CB"] = "99999";
        return close(socket, answer(other, "10", {}));
    case Act::OtherDirection:
        other["CD"] = asked.value("CD") == "0" ? "1" : "0";
        socket->write(answer(other, "10", {})); // and keeps the line
        return;
    case Act::Slow:
        return sendSlowly(socket, paid);
    case Act::SlowRefusal: {
        const QByteArray refused = answer(asked, "01", "06");
        const auto half = refused.indexOf("AF002");
        socket->write(refused.left(half));
        QTimer::singleShot(30, socket, [socket, rest = refused.mid(half)] { socket->write(rest); });
        return;
    }
    case Act::OnlyNoted:
        socket->write(answer(asked, "11", "00"));
        return;
    case Act::NotedThenPaid:
        socket->write(answer(asked, "11", "00"));
        QTimer::singleShot(300, socket, [socket, paid] { close(socket, paid); });
        return;
    case Act::Garbage:
        return close(socket, QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"));
    case Act::Flood:
        socket->write(QByteArray(1'000'000, '0'));
        return;
    }
}

} // namespace comptoir::test
