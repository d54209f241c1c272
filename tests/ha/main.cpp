// SPDX-License-Identifier: GPL-3.0-or-later
// comptoir-ha-tills: tills that debit shared vouchers until their standard input ends, then send
// what they have. Exit 0 when everything was acknowledged and read.
#include "app/system/SystemPorts.h"
#include "tests/ha/FeedFollower.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>
#include <memory>
#include <thread>

using namespace comptoir;
using namespace comptoir::test;

namespace {

/// One more till than debits: the last one reads the feed.
std::vector<std::unique_ptr<HaTill>> enrolled(Fleet &fleet, const QString &tickets, quint32 seed)
{
    std::vector<std::unique_ptr<HaTill>> tills;
    QFile file(tickets);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        const int number = int(tills.size());
        tills.push_back(std::make_unique<HaTill>(fleet, number, seed + quint32(number)));
        if (!tills.back()->enrol(QJsonDocument::fromJson(line).object()))
            return {};
    }
    return tills;
}

int run(Fleet &fleet, std::vector<std::unique_ptr<HaTill>> tills)
{
    HaTill &reader = *tills.back();
    const int debiting = int(tills.size()) - 1;
    std::atomic<int> failed = 0;
    std::atomic<bool> enough = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < debiting; ++i)
        threads.emplace_back([&, i] { failed += !tills[size_t(i)]->run(); });
    FeedFollower follower(
        fleet, reader,
        {"campaign:" + QByteArray::number(fleet.campaign), "shop:" + reader.shop(), "territory"});
    std::thread reading([&] { failed += !follower.run(enough); });
    std::puts("debiting");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    fleet.closing = true;
    for (std::thread &thread : threads)
        thread.join();
    enough = true;
    reading.join();
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("servers"), {}, QStringLiteral("URL,URL")},
                       {QStringLiteral("tickets"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("history"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("vouchers"), {}, QStringLiteral("COUNT")},
                       {QStringLiteral("seed"), {}, QStringLiteral("NUMBER")}});
    parser.process(application);
    const app::SystemClock clock;
    app::SystemEntropy entropy;
    History history(parser.value(QStringLiteral("history")));
    QList<QUrl> servers;
    for (const QString &server : parser.value(QStringLiteral("servers")).split(u','))
        servers.append(QUrl(server));
    Fleet fleet{clock,      entropy, history,
                servers,    1,       parser.value(QStringLiteral("vouchers")).toInt(),
                clock.now()};
    auto tills = enrolled(fleet, parser.value(QStringLiteral("tickets")),
                          parser.value(QStringLiteral("seed")).toUInt());
    if (!history.open() || tills.size() < 2 || fleet.vouchers < 1) {
        std::fputs("comptoir-ha-tills: no tills, or nowhere to write\n", stderr);
        return 2;
    }
    return run(fleet, std::move(tills)) == 0 ? 0 : 1;
}
