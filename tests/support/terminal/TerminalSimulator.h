// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

namespace comptoir::test {

/// A Caisse-AP terminal on the network that does what the test tells it to. Written from
/// facts/regulation.md §9.2 alone.
class TerminalSimulator : public QTcpServer
{
    Q_OBJECT
public:
    enum class Act {
        Accept,
        AcceptAndHold, ///< keeps the line open after its answer
        Refuse,
        Abandon, ///< the customer's red key
        OperatorAbandon,
        CutBeforeAnswer,
        CutInAnswer, ///< in the middle of a field
        CutBeforeEcho, ///< whole fields, "done" among them, but not yet of which sale
        Silent,
        OtherAmount,
        OtherDirection,
        Slow, ///< one byte at a time
        SlowRefusal, ///< the reason in a second piece, after a moment
        OnlyNoted, ///< "taken into account", then nothing
        NotedThenPaid,
        Garbage,
        Flood, ///< bytes without end
    };

    explicit TerminalSimulator(Act act = Act::Accept);
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    Act act;
    QString pan = QStringLiteral("497010######1234");
    int connections = 0;
    int hangUps = 0; ///< by the till
    QByteArrayList requests; ///< whole ones

    using Fields = QMap<QByteArray, QByteArray>;
    static Fields fieldsOf(const QByteArray &message);

private:
    void take(QTcpSocket *socket);
    void play(QTcpSocket *socket, const Fields &asked);
    QByteArray answer(const Fields &asked, const QByteArray &result,
                      const QByteArray &detail) const;
    static void sendSlowly(QTcpSocket *socket, const QByteArray &bytes);
    static void close(QTcpSocket *socket, const QByteArray &lastWords);
};

} // namespace comptoir::test
