// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "app/backend/TerminationSignal.h"
#include "app/backend/TownServer.h"
#include "backend/territory/Territory.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QThread>

namespace comptoir::app {

namespace {

struct Endpoint
{
    QString host;
    quint16 port = 0;

    bool isLoopback() const { return host == u"localhost" || QHostAddress(host).isLoopback(); }
    QString url() const
    {
        const bool isV6 = host.contains(QLatin1Char(':'));
        return QStringLiteral("http://%1:%2").arg(isV6 ? u'[' + host + u']' : host).arg(port);
    }
};

/// "127.0.0.1:8080" or "[::1]:8080"
Result<Endpoint> endpointFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    QString host = text.left(qMax<qsizetype>(colon, 0));
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() || !isNumber || port > 65'535)
        return fail("cli/bad-option", QStringLiteral("listen"));
    return Endpoint{host, quint16(port)};
}

Result<void> serve(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(Endpoint endpoint, endpointFrom(options.text(QStringLiteral("listen"))));
    // Codes and tokens would cross the network in the clear.
    if (!endpoint.isLoopback() && !options.has(QStringLiteral("behind-proxy")))
        return fail("http/needs-proxy", endpoint.host);
    const auto founded = [&]() -> Result<void> {
        COMPTOIR_TRY(const auto transaction, desk.storage().begin());
        COMPTOIR_CHECK(backend::readTerritory(*transaction));
        return {};
    };
    COMPTOIR_CHECK(founded());

    int connections = http::HttpLimits().connections;
    if (options.has(QStringLiteral("connections"))) {
        COMPTOIR_TRY(connections, options.integer(QStringLiteral("connections"), 16, 100'000));
    }
    TerminationSignal termination;
    TownServer server(desk);
    COMPTOIR_CHECK(server.listen(endpoint.host, endpoint.port, connections));
    endpoint.port = server.port();

    // Requests in flight need this thread's event loop, so another one waits for them.
    const std::unique_ptr<QThread> stopping(QThread::create([&server] { server.stop(); }));
    QObject::connect(&termination, &TerminationSignal::arrived, stopping.get(),
                     [&] { stopping->start(); });
    QObject::connect(stopping.get(), &QThread::finished, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    output.print({{QStringLiteral("url"), endpoint.url()}});
    QCoreApplication::exec();
    stopping->wait();
    return {};
}

} // namespace

Command serveCommand()
{
    return {QString(),
            QStringLiteral("Serve the tills until SIGTERM."),
            {{QStringLiteral("listen"), QStringLiteral("HOST:PORT"),
              QStringLiteral("Where; port 0 takes a free one and the URL is printed.")},
             {QStringLiteral("connections"), QStringLiteral("N"),
              QStringLiteral("How many clients at once (1,000)."), CommandOption::Need::Optional},
             {QStringLiteral("behind-proxy"),
              {},
              QStringLiteral("A proxy with TLS stands in front: listen beyond this machine."),
              CommandOption::Need::Flag}},
            serve};
}

} // namespace comptoir::app
