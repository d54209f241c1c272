// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/PrinterConnection.h"

#include "app/system/PrinterDevice.h"

#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <deque>

namespace comptoir::app {

namespace {

constexpr int rawPrintPort = 9100;

} // namespace

/// Does the jobs in turn, in the printer's thread.
class PrinterConnection::Queue : public QObject
{
public:
    struct Job
    {
        QByteArray bytes;
        QPromise<Result<void>> promise;
    };

    Queue(const settings::Settings &settings, std::chrono::milliseconds patience)
        : m_kind(settings.printer),
          m_address(settings.printerAddress.trimmed()),
          m_patience(patience),
          m_timer(this)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Queue::giveUp);
    }

    void add(std::shared_ptr<Job> job)
    {
        m_jobs.push_back(std::move(job));
        if (m_jobs.size() == 1)
            start();
    }

private:
    void start()
    {
        if (m_kind == settings::PrinterKind::Network)
            sendByNetwork();
        else if (m_kind == settings::PrinterKind::Device)
            finish(writeToPrinter(m_address, m_jobs.front()->bytes, QDeadlineTimer(m_patience)));
        else
            finish(fail("printer/not-set"));
    }

    void sendByNetwork()
    {
        const QUrl place(u"tcp://"_qs + m_address);
        if (!place.isValid() || place.host().isEmpty())
            return finish(fail("printer/not-set", m_address));
        m_socket = new QTcpSocket(this);
        m_isReached = false;
        connect(m_socket, &QTcpSocket::connected, this, [this] {
            m_isReached = true;
            m_socket->write(m_jobs.front()->bytes);
        });
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_socket->bytesToWrite() == 0)
                finish({});
        });
        connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
            finish(fail(m_isReached ? "printer/interrupted" : "printer/unreachable",
                        m_socket->errorString()));
        });
        m_timer.start(m_patience);
        m_socket->connectToHost(place.host(), quint16(place.port(rawPrintPort)));
    }

    void giveUp()
    {
        const bool reached = m_socket->state() == QAbstractSocket::ConnectedState;
        finish(fail(reached ? "printer/timeout" : "printer/unreachable", m_address));
    }

    void finish(const Result<void> &result)
    {
        m_timer.stop();
        if (m_socket) {
            m_socket->disconnect(this);
            if (result)
                m_socket->disconnectFromHost(); // what the system took is still sent
            else
                m_socket->abort();
            m_socket->deleteLater();
            m_socket = nullptr;
        }
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job->promise.addResult(result);
        job->promise.finish();
        if (!m_jobs.empty())
            QMetaObject::invokeMethod(
                this, [this] { start(); }, Qt::QueuedConnection);
    }

    settings::PrinterKind m_kind;
    QString m_address;
    std::chrono::milliseconds m_patience;
    std::deque<std::shared_ptr<Job>> m_jobs; ///< the first is in work
    QTcpSocket *m_socket = nullptr;
    bool m_isReached = false; ///< what happens now may have cost paper
    QTimer m_timer;
};

PrinterConnection::PrinterConnection(const settings::Settings &settings,
                                     std::chrono::milliseconds patience)
    : m_queue(new Queue(settings, patience))
{
    m_queue->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
    m_thread.start();
}

PrinterConnection::~PrinterConnection()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<void>> PrinterConnection::send(const QByteArray &bytes)
{
    auto job = std::make_shared<Queue::Job>();
    job->bytes = bytes;
    job->promise.start();
    const auto future = job->promise.future();
    QMetaObject::invokeMethod(
        m_queue, [queue = m_queue, job] { queue->add(job); }, Qt::QueuedConnection);
    return future;
}

} // namespace comptoir::app
