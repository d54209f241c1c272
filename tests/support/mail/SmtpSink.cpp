// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mail/SmtpSink.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <memory>

namespace comptoir::test {

QByteArray SmtpSink::Received::header(const QByteArray &name) const
{
    const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(QByteArray(name + ": ")))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

QString SmtpSink::Received::part(const QByteArray &type) const
{
    const qsizetype at = bytes.indexOf(QByteArray("Content-Type: " + type));
    const qsizetype begin = bytes.indexOf("\r\n\r\n", at) + 4;
    const qsizetype end = bytes.indexOf("\r\n--", begin);
    return at < 0 ? QString()
                  : QString::fromUtf8(QByteArray::fromBase64(bytes.mid(begin, end - begin)));
}

SmtpSink::SmtpSink(quint16 port)
{
    listen(QHostAddress::LocalHost, port);
    m_port = serverPort();
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = nextPendingConnection())
            welcome(socket);
    });
}

void SmtpSink::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (papers && isSecretFromTheStart)
        encrypt(socket);
    addPendingConnection(socket);
}

void SmtpSink::encrypt(QSslSocket *socket) const
{
    socket->setLocalCertificate(QSslCertificate(papers->certificate));
    socket->setPrivateKey(QSslKey(papers->key, QSsl::Ec));
    socket->startServerEncryption();
}

void SmtpSink::welcome(QTcpSocket *socket)
{
    ++greetings;
    if (isSilent)
        return;
    const auto talk = std::make_shared<Talk>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, talk] {
        talk->buffer += socket->readAll();
        hear(socket, *talk);
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(answerTo("HELLO", "220 sink ESMTP") + "\r\n");
}

void SmtpSink::hear(QTcpSocket *socket, Talk &talk)
{
    for (qsizetype end = 0; (end = talk.buffer.indexOf("\r\n")) >= 0;) {
        const QByteArray line = talk.buffer.left(end);
        talk.buffer.remove(0, end + 2);
        if (!talk.isInLetter)
            obey(socket, talk, line);
        else if (line == ".")
            endLetter(socket, talk);
        else
            talk.letter.bytes += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
    }
}

void SmtpSink::endLetter(QTcpSocket *socket, Talk &talk)
{
    talk.isInLetter = false;
    letters.push_back(talk.letter);
    if (hangsUpAfterLetter)
        return socket->abort();
    socket->write(answerTo(".", "250 taken") + "\r\n");
}

void SmtpSink::obey(QTcpSocket *socket, Talk &talk, const QByteArray &line)
{
    commands << line;
    if (talk.isInLogin) {
        talk.isInLogin = false;
        const bool fits = QByteArray::fromBase64(line) == secret;
        const QByteArray usual = fits ? "235 come in" : "535 5.7.8 wrong";
        socket->write(QByteArray(answerTo("AUTH", usual) + "\r\n"));
        return;
    }
    const QByteArray verb = line.left(4).toUpper().trimmed();
    talk.isInLogin = verb == "AUTH";
    const QByteArray answer = talk.isInLogin ? QByteArray("334 ")
                                             : answerTo(verb, usualAnswer(verb));
    const QByteArray inside = line.mid(line.indexOf('<') + 1);
    const QByteArray address = inside.left(inside.indexOf('>'));
    if (verb == "MAIL")
        talk.letter = {address, {}, {}};
    if (verb == "RCPT")
        talk.letter.to += address;
    talk.isInLetter = verb == "DATA" && answer.startsWith("354");
    socket->write(answer + "\r\n");
    if (verb == "STAR" && answer.startsWith("220")) {
        socket->flush(); // the last words in the open
        encrypt(static_cast<QSslSocket *>(socket));
    }
    if (verb == "QUIT")
        socket->disconnectFromHost();
}

QByteArray SmtpSink::answerTo(const QByteArray &verb, const QByteArray &usual)
{
    auto &next = answers[verb];
    return next.isEmpty() ? usual : next.takeFirst();
}

QByteArray SmtpSink::usualAnswer(const QByteArray &verb)
{
    if (verb == "EHLO" && papers && !isSecretFromTheStart)
        return secret.isEmpty() ? "250-sink\r\n250 STARTTLS"
                                : "250-sink\r\n250-STARTTLS\r\n250 AUTH PLAIN";
    if (verb == "STAR")
        return papers ? "220 begin" : "502 what?";
    if (verb == "EHLO")
        return secret.isEmpty() ? "250-sink\r\n250 8BITMIME" : "250-sink\r\n250 AUTH PLAIN";
    if (verb == "DATA")
        return "354 go on";
    return verb == "QUIT" ? "221 bye" : "250 ok";
}

} // namespace comptoir::test
