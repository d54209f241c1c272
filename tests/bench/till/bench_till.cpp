// SPDX-License-Identifier: GPL-3.0-or-later
// The till of a shop that has traded for years: does it stay as quick as on its first day?
// `bench_till [--small]`: a thousand articles and ten thousand tickets alone.
// `bench_till ARTICLES TICKETS [SEED]`: another size. `--only counter|search|days`: a part of it.
#include "core/crypto/Digest.h"
#include "tests/bench/till/BooksBench.h"
#include "tests/bench/till/CounterBench.h"
#include "tests/bench/till/SeedShop.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstdio>

using namespace comptoir;

namespace {

QByteArray load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray("?");
}

/// What the processor does of something that changes with no version of ours.
double hashedMegabytesASecond()
{
    const QByteArray block(1 << 20, 'x');
    QElapsedTimer timer;
    timer.start();
    int blocks = 0;
    for (; timer.elapsed() < 300; ++blocks)
        (void)crypto::sha256({block});
    return blocks * 1000.0 / double(timer.elapsed());
}

/// `only`: empty, or the one part.
Result<void> measure(const QString &cache, const bench::ShopSize &size, const QString &only)
{
    const auto has = [&only](const char *part) {
        return only.isEmpty() || only == QLatin1String(part);
    };
    COMPTOIR_TRY(const QString made, bench::cachedShop(cache, size));
    const QString folder = cache + QStringLiteral("/at-work");
    COMPTOIR_CHECK(bench::copyShop(made, folder));
    const QFile database(folder + QStringLiteral("/till.sqlite"));
    std::printf("\n%d articles, %d tickets, database %lld MB; SHA-256 %.0f MB/s, load %s\n",
                size.products, size.tickets, qlonglong(database.size() >> 20),
                hashedMegabytesASecond(), load().constData());
    std::fflush(stdout);
    bench::GoalTable table;
    if (has("counter"))
        COMPTOIR_CHECK(bench::benchCounter({folder, size.seed}, table));
    if (has("search"))
        COMPTOIR_CHECK(bench::benchSearch(folder, size.seed, 100, table));
    if (has("days"))
        COMPTOIR_CHECK(bench::benchDays(folder, size.seed, 3, table));
    table.print();
    return {};
}

std::vector<bench::ShopSize> sizesOf(const QStringList &arguments)
{
    const bench::ShopSize small{1000, 10'000}, middle{10'000, 100'000}, large{100'000, 1'000'000};
    if (arguments.contains(QStringLiteral("--small")))
        return {small};
    if (arguments.size() < 3)
        return {small, middle, large};
    return {
        {arguments[1].toInt(), arguments[2].toInt(), arguments.value(3, u"1"_qs).toULongLong()}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("COMPTOIR_KEYSTORE", "file");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("comptoir"));
    QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--counter")
        return bench::runCounter(arguments.mid(2));
    std::printf("%d cores, Qt %s\n", QThread::idealThreadCount(), qVersion());
    QString only;
    if (const auto at = arguments.indexOf(QStringLiteral("--only")); at > 0) {
        only = arguments.value(at + 1);
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    const QString cache = QApplication::applicationDirPath() + QStringLiteral("/../bench-till");
    for (const bench::ShopSize &size : sizesOf(arguments)) {
        if (const auto done = measure(cache, size, only); !done) {
            std::printf("%s %s\n", done.error().code.constData(),
                        qUtf8Printable(done.error().detail));
            return 1;
        }
    }
    return 0;
}
