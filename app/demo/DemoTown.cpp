// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoTown.h"

#include "app/backend/TownServer.h"
#include "backend/enrolment/CreateEnrolment.h"

#include <QDir>
#include <QFile>

namespace comptoir::app {

/// Lives on the demo's own thread, to which the town's database belongs.
class DemoTown::Host : public QObject
{
public:
    Host(QString folder, DemoPlan plan) : m_folder(std::move(folder)), m_plan(std::move(plan)) {}

    Result<DemoReady> open()
    {
        COMPTOIR_TRY(m_desk, DeskFolder::open(m_folder));
        COMPTOIR_TRY(const DemoPapers papers, foundDemo(*m_desk, m_folder, m_plan));
        COMPTOIR_CHECK(listen());
        DemoReady ready{QUrl(url()), {}, papers.sheet, papers.pictures};
        COMPTOIR_TRY(ready.enrolment, invitation(papers.shop));
        return ready;
    }

    TownServer *server() { return m_server.get(); }

    Result<QString> issue(Money face, Day lastDay)
    {
        return issueDemoVoucher(*m_desk, m_plan, face, lastDay);
    }

    void close()
    {
        m_server.reset();
        m_desk.reset();
    }

    /// On the port of the first run, for the till has pinned its URL.
    Result<void> listen()
    {
        m_server = std::make_unique<TownServer>(*m_desk);
        QFile file(m_folder + QStringLiteral("/port"));
        const quint16 kept = file.open(QIODevice::ReadOnly) ? file.readAll().toUShort() : 0;
        file.close();
        const QString host = QStringLiteral("127.0.0.1");
        if (kept != 0)
            return m_server->listen(host, kept);
        COMPTOIR_CHECK(m_server->listen(host, 0));
        SystemDisk disk;
        return disk.replaceDurably(file.fileName(), QByteArray::number(m_server->port()));
    }

private:
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server->port()); }

    Result<QString> invitation(ShopId shop)
    {
        COMPTOIR_TRY(const auto transaction, m_desk->storage().begin());
        COMPTOIR_TRY(const auto ticket,
                     backend::CreateEnrolment(m_desk->keys(), m_desk->clock(), m_desk->entropy())
                         .run(*transaction, shop, backend::EnrolmentConfirm::Auto));
        COMPTOIR_CHECK(transaction->commit());
        return ticket.qrText(url());
    }

    QString m_folder;
    DemoPlan m_plan;
    std::unique_ptr<DeskFolder> m_desk;
    std::unique_ptr<TownServer> m_server;
};

DemoTown::DemoTown(QString folder, DemoPlan plan)
    : m_folder(std::move(folder)),
      m_host(std::make_unique<Host>(m_folder, std::move(plan)))
{
    m_thread.setObjectName(QStringLiteral("demo town"));
    m_host->moveToThread(&m_thread);
    m_thread.start();
}

DemoTown::~DemoTown()
{
    // Requests in flight need the town's thread, so it goes last.
    if (m_host->server())
        m_host->server()->stop();
    QMetaObject::invokeMethod(
        m_host.get(), [this] { m_host->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DemoTown::cutNetwork()
{
    m_host->server()->stop();
}

void DemoTown::restoreNetwork()
{
    QMetaObject::invokeMethod(
        m_host.get(), [this] { (void)m_host->listen(); }, Qt::BlockingQueuedConnection);
}

Result<QString> DemoTown::issueVoucher(Money face, Day lastDay)
{
    Result<QString> code;
    QMetaObject::invokeMethod(
        m_host.get(), [&] { code = m_host->issue(face, lastDay); }, Qt::BlockingQueuedConnection);
    return code;
}

Result<DemoReady> DemoTown::open()
{
    Result<DemoReady> ready;
    QMetaObject::invokeMethod(
        m_host.get(), [this, &ready] { ready = m_host->open(); }, Qt::BlockingQueuedConnection);
    return ready;
}

} // namespace comptoir::app
