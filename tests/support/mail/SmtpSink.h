// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mail/ServerPapers.h"

#include <QHash>
#include <QTcpServer>

#include <optional>
#include <vector>

class QSslSocket;
class QTcpSocket;

namespace comptoir::test {

/// A mail server on loopback that keeps what it gets, or does what servers do to tills.
class SmtpSink : public QTcpServer
{
public:
    struct Received
    {
        QByteArray from;
        QByteArray to;
        QByteArray bytes; ///< with dots unstuffed
        /// Of a header that stands in one line: "Message-ID".
        QByteArray header(const QByteArray &name) const;
        /// Of the first part of that type, decoded.
        QString part(const QByteArray &type) const;
    };

    explicit SmtpSink(quint16 port = 0);
    int port() const { return m_port; }

    std::vector<Received> letters; ///< whose last dot has come, answered or not
    int greetings = 0; ///< conversations begun
    QByteArrayList commands; ///< all, as they came

    // What it does instead of what a server should:
    QHash<QByteArray, QByteArrayList> answers; ///< "RCPT" → "550 no", used up one by one
    QByteArray secret; ///< of AUTH PLAIN: "\0user\0password"; empty: none is asked for
    bool hangsUpAfterLetter = false; ///< the power is cut between DATA and 250
    bool isSilent = false; ///< takes the connection and says nothing
    /// Speaks TLS: from the first byte, or after STARTTLS.
    std::optional<ServerPapers> papers = {};
    bool isSecretFromTheStart = true;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Talk
    {
        QByteArray buffer;
        Received letter;
        bool isInLetter = false;
        bool isInLogin = false;
    };
    void welcome(QTcpSocket *socket);
    void hear(QTcpSocket *socket, Talk &talk);
    void obey(QTcpSocket *socket, Talk &talk, const QByteArray &line);
    void endLetter(QTcpSocket *socket, Talk &talk);
    QByteArray answerTo(const QByteArray &verb, const QByteArray &usual);
    QByteArray usualAnswer(const QByteArray &verb);
    void encrypt(QSslSocket *socket) const;

    int m_port = 0;
};

} // namespace comptoir::test
