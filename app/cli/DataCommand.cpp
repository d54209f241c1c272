// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataCommand.h"

#include "app/cli/Print.h"
#include "app/till/TillPaths.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

namespace comptoir::cli {

int runData(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"data"_qs, {}, u"DIR"_qs}, {u"json"_qs, {}}});
    const bool parsed = parser.parse(QStringList(u"data"_qs) + arguments);
    if (!parsed || parser.positionalArguments() != QStringList(u"path"_qs)) {
        std::fputs("usage: comptoir-cli data path [--data DIR] [--json]\n", stderr);
        return 2;
    }
    const auto paths = app::TillPaths::under(parser.value(u"data"_qs));
    const QString folder = QDir(paths.folder).absolutePath();
    if (!parser.isSet(u"json"_qs)) {
        std::puts(QFile::encodeName(folder).constData()); // for $(…), so nothing else
        return 0;
    }
    print({{u"path"_qs, folder}, {u"database"_qs, QFileInfo::exists(paths.database())}}, true);
    return 0;
}

} // namespace comptoir::cli
