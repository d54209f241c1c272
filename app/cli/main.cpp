// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/DataCommand.h"
#include "app/cli/HoursCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/RescueCommand.h"
#include "app/cli/ScanCommand.h"
#include "app/cli/VoucherCommand.h"
#include "app/cli/verify/FiscalCommand.h"

#include <QCoreApplication>

#include <cstdio>

using namespace comptoir::cli;

static constexpr Command commands[] = {
    {"scan", "scan [--json] FILE...", runScan},
    {"voucher", "voucher check CODE --keyset FILE [--root FINGERPRINT] [--json]", runVoucher},
    {"data", "data path|copy|copies|check|restore|export [FILE|FOLDER] [--data DIR] [--json]",
     runData},
    {"fiscal", "fiscal verify ARCHIVE|DATABASE [--key FINGERPRINT] [--head FILE] [--json]",
     runFiscal},
    {"rescue", "rescue inspect|import FILE [--code CODE] [--data DIR] [--json]", runRescue},
    {"import", "import catalogue FILE [--dry-run] [--country FR|BE] [--data DIR] [--json]",
     runImport},
    {"hours",
     "hours EXPRESSION|--file FILE [--at ISO] [--country FR|BE|DE] [--region REGION] [--year YEAR] "
     "[--json]",
     runHours},
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    // The till's own name: its data folder hangs on it.
    QCoreApplication::setApplicationName(QStringLiteral("comptoir"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMPTOIR_VERSION));
    const auto arguments = QCoreApplication::arguments().mid(1);
    for (const auto &command : commands) {
        if (!arguments.isEmpty() && arguments.front() == QLatin1String(command.name))
            return command.run(arguments.mid(1));
    }
    if (arguments == QStringList(QStringLiteral("--version"))) {
        std::puts("comptoir-cli " COMPTOIR_VERSION);
        return 0;
    }
    for (const auto &command : commands)
        std::fprintf(stderr, "usage: comptoir-cli %s\n", command.usage);
    return arguments == QStringList(QStringLiteral("--help")) ? 0 : 2;
}
