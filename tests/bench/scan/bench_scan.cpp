// SPDX-License-Identifier: GPL-3.0-or-later
// From a camera frame to the code in it and to the till's verdict, at 1280 × 720, beside bare ZXing
// and bare zbar on the same frames in the same run. `bench_scan [frames a scene]`

// zbar first: ZXing's Error.h defines macros with the names of zbar's exceptions.
#include <zbar.h>

#include "core/scan/BarcodeReader.h"
#include "tests/bench/scan/SyntheticFrames.h"
#include "tests/support/till/TestTill.h"
#include "ui/scan/FrameLuminance.h"

#include <ZXing/ReadBarcode.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QVideoFrame>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace comptoir;

namespace {

/// A way from a frame to whether its code was read.
struct Path
{
    const char *name;
    std::function<bool(const QVideoFrame &)> run;
};

/// The pipeline's own path: mapped frame, passes in turn, symbols.
Path comptoirPath()
{
    return {"comptoir", [reader = scan::BarcodeReader(),
                         number = quint64(0)](const QVideoFrame &frame) mutable {
                return !reader.readFrame(scan::luminanceOf(frame), number++).empty();
            }};
}

/// All that lies between the camera and the screen: symbols, kind of code, signature, balance and
/// offline policy in the till's store.
Path verdictPath(test::TestTill &till)
{
    return {"to verdict",
            [reader = scan::BarcodeReader(), number = quint64(0),
             &till](const QVideoFrame &frame) mutable {
                const auto symbols = reader.readFrame(scan::luminanceOf(frame), number++);
                if (symbols.empty())
                    return false;
                using vouchers::VerdictId;
                const auto verdict = till.check(symbols.front().text);
                return verdict
                    && (verdict->most.isPositive() || verdict->id == VerdictId::N3Product);
            }};
}

Path zxingPath()
{
    return {"ZXing alone", [](const QVideoFrame &frame) {
                using Formats = ZXing::BarcodeFormat;
                const auto grey = scan::luminanceOf(frame);
                const ZXing::ImageView view(grey.data, grey.width, grey.height,
                                            ZXing::ImageFormat::Lum, grey.rowBytes);
                return ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(
                                                    Formats::QRCode | Formats::EAN13
                                                    | Formats::EAN8 | Formats::UPCA
                                                    | Formats::Code128))
                    .isValid();
            }};
}

Path zbarPath()
{
    return {"zbar alone", [](const QVideoFrame &frame) {
                const auto grey = scan::luminanceOf(frame);
                zbar::ImageScanner scanner;
                scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
                for (const auto type : {zbar::ZBAR_QRCODE, zbar::ZBAR_EAN13, zbar::ZBAR_EAN8,
                                        zbar::ZBAR_CODE128})
                    scanner.set_config(type, zbar::ZBAR_CFG_ENABLE, 1);
                zbar::Image image(unsigned(grey.width), unsigned(grey.height), "Y800", grey.data,
                                  size_t(grey.rowBytes) * size_t(grey.height));
                return scanner.scan(image) > 0;
            }};
}

/// Time that this thread computed, in milliseconds; other programs on the machine don't count.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double part)
{
    const auto at = values.begin() + qptrdiff(part * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

void measure(const Path &path, const std::vector<QVideoFrame> &frames)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    int read = 0;
    path.run(frames.front()); // caches and allocations, as in the second frame of a session
    for (const auto &frame : frames) {
        const double cpuBefore = cpuMs();
        QElapsedTimer timer;
        timer.start();
        read += path.run(frame);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuMs() - cpuBefore);
    }
    std::printf("  %-12s %6.1f %%   p50 %6.2f   p99 %6.2f   max %6.2f ms   (cpu p50 %6.2f   p99 "
                "%6.2f)\n",
                path.name, 100.0 * read / double(frames.size()), percentile(wall, 0.5),
                percentile(wall, 0.99), percentile(wall, 1), percentile(cpu, 0.5),
                percentile(cpu, 0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv); // text is drawn on the counter
    const int count = argc > 1 ? std::max(1, atoi(argv[1])) : 200;
    const test::TownPapers papers;
    test::TestTill till(papers);
    till.enrol();
    const auto voucher = bench::voucherCode(papers.voucher(7).url(QStringLiteral("BONS.VILLE.FR")));
    const auto product = bench::productCode();
    const bench::Scene scenes[] = {
        {"voucher, held still", voucher, .50, .80, 10, 10, 0, 1.0, 8},
        {"voucher, any turn, tilt to 30 degrees, moving", voucher, .45, .80, 180, 30, 4, .9, 14},
        {"voucher, tilt to 45 degrees", voucher, .50, .80, 180, 45, 0, .9, 14},
        {"voucher, faded to a quarter, noisy", voucher, .50, .80, 180, 20, 0, .25, 16},
        {"voucher, small", voucher, .25, .35, 180, 15, 0, 1.0, 10},
        {"product, to 12 degrees", product, .50, .90, 12, 15, 2, 1.0, 12},
        {"product, any turn", product, .50, .90, 180, 15, 2, 1.0, 12},
        {"nothing in view", {}, 0, 0, 0, 0, 0, 1.0, 12},
    };
    std::printf("frame to symbol, 1280 x 720, %d synthetic frames a scene (perspective, sub-pixel "
                "edges, clutter,\nmotion smear, sensor noise); voucher = QR 6-M of 152 "
                "characters, product = EAN-13\n",
                count);
    for (const auto &scene : scenes) {
        std::vector<QVideoFrame> frames;
        for (const auto &picture : bench::framesOf(scene, count, 1))
            frames.push_back(scan::greyFrame(picture));
        std::printf("%s\n", scene.name);
        for (const auto &path : {comptoirPath(), verdictPath(till), zxingPath(), zbarPath()})
            measure(path, frames);
    }
}
