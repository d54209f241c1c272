// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/SeedShop.h"

#include <QApplication>

#include <cstdio>

using namespace comptoir;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto shop = bench::cachedShop(QApplication::applicationDirPath()
                                            + QStringLiteral("/../bench-till"),
                                        {atoi(argv[1]), atoi(argv[2]), 1});
    if (!shop)
        std::printf("%s %s\n", shop.error().code.constData(), qUtf8Printable(shop.error().detail));
    return shop ? 0 : 1;
}
