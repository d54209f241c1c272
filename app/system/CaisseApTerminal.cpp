// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/CaisseApTerminal.h"

#include "core/sales/CaisseAp.h"

#include <QNetworkProxy>
#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <optional>
#include <utility>

namespace comptoir::app {

using sales::CaisseApAnswer;
using sales::CaisseApRequest;
using sales::CardOutcome;
using sales::CardPrompt;

namespace {

constexpr int caisseApPort = 8888;
constexpr qsizetype mostBytes = 16 * 1024; ///< no answer is that long
constexpr int foreignQuiets = 10; ///< the rest of an answer that isn't ours yet may still come

/// The last value of a tag in a message that CaisseApAnswer::parse has taken.
QByteArray lastValue(const QByteArray &message, const QByteArray &tag)
{
    QByteArray value;
    for (qsizetype at = 0; at + 5 <= message.size();) {
        const int length = message.mid(at + 2, 3).toInt();
        if (message.mid(at, 2) == tag)
            value = message.mid(at + 5, length);
        at += 5 + length;
    }
    return value;
}

/// Nothing when the answer leaves open whether money moves.
std::optional<CardOutcome> outcomeOf(const CaisseApAnswer &answer, const QByteArray &message)
{
    using Kind = CardOutcome::Kind;
    if (answer.isPaid)
        return CardOutcome{Kind::Accepted, answer.authorisation, answer.maskedPan};
    // "Taken into account" is no no, and neither is a "not done" that is authorised or forced.
    if (lastValue(message, "AE") != "01" || answer.detail == "01" || answer.detail == "03")
        return std::nullopt;
    const bool isCancelled = answer.detail == "06" || answer.detail == "11";
    return CardOutcome{isCancelled ? Kind::Cancelled : Kind::Refused, {}, {}};
}

} // namespace

/// One payment on its own connection.
class CaisseApTerminal::Exchange : public QObject
{
public:
    using Done = std::function<void(const Result<CardOutcome> &)>;

    Exchange(const Patience &patience, CaisseApRequest request,
             std::function<void(CardPrompt)> prompted, Done done)
        : m_patience(patience),
          m_request(std::move(request)),
          m_prompted(std::move(prompted)),
          m_done(std::move(done)),
          m_socket(this),
          m_timer(this),
          m_quiet(this)
    {
        m_timer.setSingleShot(true);
        m_quiet.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Exchange::endHere);
        connect(&m_quiet, &QTimer::timeout, this, &Exchange::endHere);
        connect(&m_socket, &QTcpSocket::connected, this, &Exchange::ask);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Exchange::read);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Exchange::endHere);
        m_promise.start();
    }

    void begin(const QString &address)
    {
        prompt(CardPrompt::Connecting);
        const QUrl place(u"tcp://"_qs + address);
        if (!place.isValid() || place.host().isEmpty())
            return m_done(fail("terminal/unreachable", address));
        m_timer.start(m_patience.connecting);
        m_socket.setProxy(QNetworkProxy::NoProxy); // it is in the shop
        m_socket.connectToHost(place.host(), quint16(place.port(caisseApPort)));
    }

    bool isSent() const { return m_isSent; }
    QFuture<Result<CardOutcome>> future() const { return m_promise.future(); }

    /// Once; nothing is heard or said afterwards.
    void end(const Result<CardOutcome> &result)
    {
        m_timer.stop();
        m_quiet.stop();
        m_socket.disconnect(this);
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            m_socket.disconnectFromHost();
        else
            m_socket.abort();
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    void prompt(CardPrompt prompt)
    {
        if (m_prompted)
            m_prompted(prompt);
    }

    void ask()
    {
        m_isSent = true; // from here on it may have been read
        m_timer.start(m_patience.answering);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_socket.write(m_request.bytes());
        prompt(CardPrompt::Present);
    }

    void read()
    {
        m_bytes += m_socket.readAll();
        m_quiet.stop();
        if (m_bytes.size() > mostBytes)
            return endHere();
        if (!CaisseApAnswer::isWhole(m_bytes))
            return;
        const auto answer = CaisseApAnswer::parse(m_bytes, m_request);
        if (!answer)
            m_quiet.start(foreignQuiets * m_patience.quiet);
        else if (outcomeOf(*answer, m_bytes))
            m_quiet.start(m_patience.quiet); // its other fields may be on the way
    }

    /// Nothing more comes, or nobody waits for it any longer.
    void endHere()
    {
        if (!m_isSent)
            return m_done(fail("terminal/unreachable", m_socket.errorString()));
        m_bytes += m_socket.readAll();
        const auto answer = CaisseApAnswer::parse(m_bytes, m_request);
        const auto outcome = answer ? outcomeOf(*answer, m_bytes) : std::nullopt;
        m_done(outcome.value_or(CardOutcome()));
    }

    Patience m_patience;
    CaisseApRequest m_request;
    std::function<void(CardPrompt)> m_prompted;
    Done m_done;
    QTcpSocket m_socket;
    QTimer m_timer;
    QTimer m_quiet;
    QPromise<Result<CardOutcome>> m_promise;
    QByteArray m_bytes;
    bool m_isSent = false;
};

CaisseApTerminal::CaisseApTerminal() : CaisseApTerminal(Patience()) {}

CaisseApTerminal::CaisseApTerminal(Patience patience) : m_patience(patience) {}

CaisseApTerminal::~CaisseApTerminal()
{
    using Kind = CardOutcome::Kind;
    if (m_exchange)
        m_exchange->end(
            CardOutcome{m_exchange->isSent() ? Kind::Unknown : Kind::Cancelled, {}, {}});
}

void CaisseApTerminal::use(const settings::Settings &settings)
{
    m_address = settings.terminal.trimmed();
}

QFuture<Result<CardOutcome>> CaisseApTerminal::start(Money amount, bool isRefund,
                                                     std::function<void(CardPrompt)> prompted)
{
    if (m_exchange)
        return QtFuture::makeReadyFuture(Result<CardOutcome>(fail("terminal/busy")));
    CaisseApRequest request;
    request.amount = amount;
    request.isRefund = isRefund;
    m_exchange = std::make_unique<Exchange>(
        m_patience, std::move(request), std::move(prompted),
        [this](const Result<CardOutcome> &result) { finish(result); });
    const auto future = m_exchange->future();
    m_exchange->begin(m_address);
    return future;
}

void CaisseApTerminal::cancel()
{
    if (m_exchange && !m_exchange->isSent())
        finish(CardOutcome{CardOutcome::Kind::Cancelled, {}, {}});
}

void CaisseApTerminal::finish(const Result<CardOutcome> &result)
{
    Exchange *exchange = m_exchange.release();
    exchange->end(result);
    exchange->deleteLater(); // its own signals call this
}

} // namespace comptoir::app
