// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/PreparePhoto.h"

#include "ui/photos/JpegEnd.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace comptoir::photos {

namespace {

constexpr int quality = 82; // no difference to be seen on a screen, a third of the bytes of 95

/// What is read: never SVG, which draws what it likes, nor a format that asks another program.
bool isKnown(const QByteArray &format)
{
    static const QByteArrayList known{"jpeg", "png", "webp", "gif", "bmp"};
    return known.contains(format);
}

Result<void> checkSize(const QSize &size, qint64 maxPixels)
{
    if (size.isEmpty())
        return fail("photo/unreadable");
    if (qint64(size.width()) * size.height() > maxPixels)
        return fail("photo/too-large", {}, {{QStringLiteral("max_mp"), maxPixels / 1'000'000}});
    return {};
}

QSize fitted(const QSize &size, int side)
{
    const bool isLarge = size.width() > side || size.height() > side;
    const QSize fit = isLarge ? size.scaled(side, side, Qt::KeepAspectRatio) : size;
    return fit.expandedTo({1, 1}); // a panorama of one line
}

/// Pixels only: words, profile and orientation of the source do not come along.
QImage flattened(const QImage &picture)
{
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, picture);
    return flat;
}

Result<QByteArray> written(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    if (!writer.write(picture))
        return fail("photo/damaged", writer.errorString());
    return bytes;
}

} // namespace

Result<QByteArray> preparePicture(const QImage &picture, int side)
{
    COMPTOIR_CHECK(checkSize(picture.size(), maxJpegPixels));
    QImage small = picture;
    const QColorSpace space = small.colorSpace();
    small = small.scaled(fitted(small.size(), side), Qt::IgnoreAspectRatio,
                         Qt::SmoothTransformation);
    // A phone's wide colours would be dull without their profile.
    if (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) {
        small = small.convertToFormat(QImage::Format_ARGB32);
        small.setColorSpace(space);
        small.convertToColorSpace(QColorSpace::SRgb);
    }
    return written(flattened(small));
}

Result<QByteArray> preparePhoto(const QByteArray &file, int side)
{
    if (file.size() > maxFileBytes)
        return fail("photo/too-heavy", {}, {{QStringLiteral("max_mb"), maxFileBytes >> 20}});
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (!isKnown(format))
        return fail("photo/unreadable", QString::fromLatin1(format));
    const bool isJpeg = format == "jpeg";
    const QSize size = reader.size();
    COMPTOIR_CHECK(checkSize(size, isJpeg ? maxJpegPixels : maxOtherPixels));
    if (isJpeg && !reachesEnd(file))
        return fail("photo/damaged");
    reader.setAutoTransform(true);
    if (isJpeg && (size.width() > 2 * side || size.height() > 2 * side))
        reader.setScaledSize(fitted(size, 2 * side)); // the rest is scaled smoothly
    const QImage picture = reader.read();
    if (picture.isNull())
        return fail("photo/damaged", reader.errorString());
    return preparePicture(picture, side);
}

Result<QByteArray> preparePhoto(const PhotoSource &source, int side)
{
    return source.path.isEmpty() ? preparePicture(source.picture, side)
                                 : preparePhotoFile(source.path, side);
}

Result<QByteArray> preparePhotoFile(const QString &path, int side)
{
    if (!QFileInfo(path).isFile()) // a folder, a device, gone
        return fail("photo/unreadable", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("photo/unreadable", file.errorString());
    if (file.size() > maxFileBytes)
        return fail("photo/too-heavy", {}, {{QStringLiteral("max_mb"), maxFileBytes >> 20}});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail("photo/unreadable", file.errorString());
    return preparePhoto(bytes, side);
}

} // namespace comptoir::photos
