// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scan/SyntheticFrames.h"

#include "tests/support/CodePicture.h"

#include <QPainter>
#include <QPolygonF>
#include <QRandomGenerator>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace comptoir::bench {

static constexpr QSize frameSize(1280, 720);

QImage voucherCode(const QString &url)
{
    return tests::codePicture(url, 600);
}

QImage productCode()
{
    return tests::codePicture(QStringLiteral("5449000000996"), 600, ZXing::BarcodeFormat::EAN13);
}

static double between(QRandomGenerator &random, double low, double high)
{
    return low + (high - low) * random.generateDouble();
}

/// Boxes, labels and lines of many greys.
static QImage counter(QRandomGenerator &random)
{
    QImage picture(frameSize, QImage::Format_RGB32);
    picture.fill(QColor::fromHsv(0, 0, random.bounded(80, 200)));
    QPainter painter(&picture);
    for (int i = 0; i < 40; ++i) {
        painter.setPen(QColor::fromHsv(0, 0, random.bounded(256)));
        painter.setBrush(QColor::fromHsv(0, 0, random.bounded(40, 240)));
        const QRect box(random.bounded(-100, 1280), random.bounded(-100, 720),
                        random.bounded(20, 300), random.bounded(10, 200));
        if (i % 3)
            painter.drawRect(box);
        else
            painter.drawText(box, QStringLiteral("PRIX 12,50 € LE KILO\nTOMATES GRAPPE FR"));
    }
    return picture;
}

/// The code's four corners as a pinhole camera sees them.
static QPolygonF placed(const Scene &scene, QRandomGenerator &random)
{
    constexpr double degree = std::numbers::pi / 180;
    const double side = frameSize.height() * between(random, scene.smallest, scene.largest);
    const double height = side * scene.code.height() / scene.code.width();
    const double turn = between(random, -scene.turn, scene.turn) * degree;
    const double nod = between(random, -scene.tilt, scene.tilt) * degree;
    const double shake = between(random, -scene.tilt, scene.tilt) * degree;
    constexpr double distance = 1400; // pixels; about a webcam's angle of view
    const double room = std::max(0.0, frameSize.height() / 2.0 - side * 0.72);
    const QPointF middle(frameSize.width() / 2.0 + between(random, -2, 2) * room,
                         frameSize.height() / 2.0 + between(random, -1, 1) * room);
    QPolygonF corners;
    for (const auto &[u, v] : {std::pair(-0.5, -0.5), {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}}) {
        const double x = u * side * std::cos(turn) - v * height * std::sin(turn);
        const double y = u * side * std::sin(turn) + v * height * std::cos(turn);
        const double depth = x * std::sin(shake) + y * std::sin(nod);
        const double scale = distance / (distance + depth);
        corners << middle + QPointF(x * std::cos(shake), y * std::cos(nod)) * scale;
    }
    return corners;
}

static QImage faded(const QImage &code, double contrast)
{
    auto picture = code.copy();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            auto &pixel = picture.scanLine(y)[x];
            pixel = uchar(128 + (pixel - 128) * contrast);
        }
    }
    return picture;
}

/// What the open shutter sees of a picture that moves along a line.
static QImage smeared(const QImage &grey, QPoint way)
{
    const int steps = std::max({1, std::abs(way.x()), std::abs(way.y())});
    QImage result(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            int sum = 0;
            for (int step = 0; step <= steps; ++step) {
                const int fromX = std::clamp(x + way.x() * step / steps, 0, grey.width() - 1);
                const int fromY = std::clamp(y + way.y() * step / steps, 0, grey.height() - 1);
                sum += grey.constScanLine(fromY)[fromX];
            }
            result.scanLine(y)[x] = uchar(sum / (steps + 1));
        }
    }
    return result;
}

static void addNoise(QImage &grey, int amplitude, QRandomGenerator &random)
{
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            auto &pixel = grey.scanLine(y)[x];
            // The sum of two throws is nearer to a sensor's noise than one.
            const int error = int(random.bounded(amplitude + 1) + random.bounded(amplitude + 1))
                - amplitude;
            pixel = uchar(std::clamp(pixel + error, 0, 255));
        }
    }
}

std::vector<QImage> framesOf(const Scene &scene, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<QImage> frames;
    for (int i = 0; i < count; ++i) {
        auto picture = counter(random);
        if (!scene.code.isNull()) {
            const auto code = faded(scene.code, scene.contrast);
            QTransform camera;
            QTransform::quadToQuad(QPolygonF(QRectF(code.rect())).mid(0, 4), placed(scene, random),
                                   camera);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.setTransform(camera);
            painter.drawImage(0, 0, code);
        }
        auto grey = picture.convertToFormat(QImage::Format_Grayscale8);
        const int reach = scene.motion;
        grey = smeared(grey, {int(random.bounded(2 * reach + 1)) - reach,
                              int(random.bounded(2 * reach + 1)) - reach});
        addNoise(grey, scene.noise, random);
        frames.push_back(grey);
    }
    return frames;
}

} // namespace comptoir::bench
