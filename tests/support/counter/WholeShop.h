// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Till.h"
#include "app/counter/CounterShop.h"
#include "tests/support/print/EscPosReader.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace comptoir::test {

/// A bakery on a folder of its own with the whole program over it, and a printer at its network
/// socket. Changing sides builds the program anew, as main() does.
class WholeShop
{
public:
    static constexpr int patienceMs = 60'000;

    WholeShop()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        QObject::connect(&m_printer, &QTcpServer::newConnection, &m_printer, [this] {
            while (QTcpSocket *paper = m_printer.nextPendingConnection())
                QObject::connect(paper, &QTcpSocket::readyRead, paper,
                                 [this, paper] { printed += paper->readAll(); });
        });
        if (!m_printer.listen(QHostAddress::LocalHost))
            qFatal("no port for the printer");
        keepSettings(settings());
    }

    /// As after the welcome, with the printer at its socket.
    settings::Settings settings() const
    {
        settings::Settings settings;
        settings.welcomed = true;
        settings.standsAlone = true;
        settings.printer = settings::PrinterKind::Network;
        settings.printerAddress = QStringLiteral("127.0.0.1:%1").arg(m_printer.serverPort());
        return settings;
    }

    void keepSettings(const settings::Settings &settings)
    {
        const auto document = settings::SettingsDocument().with(settings, {}, Instant());
        const auto kept = settings::SettingsFile(m_disk, paths().settings())
                              .write(document.bytes());
        if (!kept)
            qFatal("%s", kept.error().code.constData());
    }

    app::TillPaths paths() const { return {m_folder.path()}; }
    app::Till &till() { return *m_till; }
    app::CounterShop &shop() { return *m_till->counter().shop(); }

    /// As the program starts; until its books can be read.
    bool start()
    {
        m_till.reset();
        app::CommandLine line;
        line.data = m_folder.path();
        line.camera = QStringLiteral("/nowhere");
        m_till = std::make_unique<app::Till>(line);
        m_till->open();
        return waitFor([this] { return shop().reader().isOpen(); });
    }
    void stop() { m_till.reset(); }

    template <typename T>
    Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!waitFor([&future] { return future.isFinished(); }))
            return fail("test/no-answer");
        return future.resultCount() > 0 ? future.result() : Result<T>(fail("till/stopped"));
    }

    /// Name, departments and two articles of one's own.
    bool furnish()
    {
        onboarding::ShopDetails bakery;
        bakery.name = QStringLiteral("Boulangerie Marchal");
        bakery.trade = "bakery";
        return answer(shop().begin(bakery)) && add(QStringLiteral("Baguette"), 130)
            && add(QStringLiteral("Croissant"), 120);
    }
    bool add(const QString &name, int cents)
    {
        catalogue::Item item;
        item.name = name;
        item.department = shop().reader().shelf().departments().at(0).id;
        item.price = Money::fromCents(cents);
        return answer(shop().desk().save(item)).has_value();
    }
    std::optional<catalogue::Item> article(const QString &name)
    {
        const auto found = shop().reader().shelf().search(name, 1);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    /// By the screens' own controllers, paid in cash; the ticket's number, 0: not sold.
    qint64 sell(const QString &name)
    {
        const auto item = article(name);
        if (!item)
            return 0;
        auto &sales = shop().sales();
        sales.sell().take(*item);
        if (!waitFor([&sales] { return sales.sell().canPay(); }))
            return 0;
        sales.sell().pay();
        const auto isDone = [&sales] {
            if (sales.pay().phase() == sales::PayController::Phase::Open)
                sales.pay().exactCash(); // not heard right after the last tap
            return sales.pay().done().has_value();
        };
        if (!waitFor(isDone))
            return 0;
        const qint64 number = sales.pay().done()->ticket.number;
        const auto isNext = [&sales] {
            sales.pay().finish();
            return !sales.isPaying();
        };
        return waitFor(isNext) ? number : 0;
    }

    /// All books of one side, as they lie on the disk.
    qint64 count(const app::TillPaths &side, const QString &table)
    {
        const auto books = store::Database::open(side.database(),
                                                 store::Database::Access::ReadOnly);
        const auto row = books ? (*books)->first(QStringLiteral("SELECT count(*) FROM ") + table)
                               : fail(books.error());
        return row && *row ? (*row)->integer(0) : -1;
    }

    bool waitFor(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(condition, patienceMs);
    }

    QByteArray printed;

private:
    QTemporaryDir m_folder;
    QTcpServer m_printer;
    app::SystemDisk m_disk;
    std::unique_ptr<app::Till> m_till;
};

} // namespace comptoir::test
