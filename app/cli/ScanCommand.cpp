// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ScanCommand.h"

#include "core/scan/BarcodeReader.h"
#include "ui/scan/GreyPicture.h"

#include <QElapsedTimer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace comptoir::cli {

static QJsonArray toJson(const std::vector<scan::Symbol> &symbols)
{
    QJsonArray json;
    for (const auto &symbol : symbols)
        json.append(
            QJsonObject{{u"format"_qs, scan::nameOf(symbol.format)}, {u"text"_qs, symbol.text}});
    return json;
}

static bool scanFile(const QString &file, scan::BarcodeReader &reader)
{
    QImageReader image(file);
    image.setAutoTransform(true); // photos of phones lie on their side
    const auto picture = image.read();
    if (picture.isNull()) {
        std::fprintf(stderr, "comptoir-cli scan: %s: %s\n", qPrintable(file),
                     qPrintable(image.errorString()));
        return false;
    }
    const auto luminance = scan::luminanceOf(picture);
    QElapsedTimer timer;
    timer.start();
    const auto symbols = reader.readThoroughly(luminance);
    const double ms = double(timer.nsecsElapsed() / 1000) / 1000;
    const QJsonObject line{{u"file"_qs, file}, {u"symbols"_qs, toJson(symbols)}, {u"ms"_qs, ms}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return true;
}

int runScan(const QStringList &arguments)
{
    auto files = arguments;
    files.removeAll(u"--json"_qs); // the only form there is
    if (files.isEmpty() || files.front().startsWith(u'-')) {
        std::fputs("usage: comptoir-cli scan [--json] FILE...\n", stderr);
        return 2;
    }
    scan::BarcodeReader reader;
    bool allRead = true;
    for (const auto &file : std::as_const(files))
        allRead = scanFile(file, reader) && allRead;
    return allRead ? 0 : 1;
}

} // namespace comptoir::cli
