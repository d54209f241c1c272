// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace comptoir::photos {

/// Longest sides, in pixels: on a tile or the customer's screen; in the directory of the town.
inline constexpr int articleSide = 800;
inline constexpr int listingSide = 1600;

inline constexpr qint64 maxFileBytes = 40LL << 20;
/// Of a JPEG, which is made smaller while it is read.
inline constexpr qint64 maxJpegPixels = 100'000'000;
/// Of the others, which are in memory as a whole (128 MB, Qt's own limit).
inline constexpr qint64 maxOtherPixels = 32'000'000;

/// Makes what a person chose into what is kept: upright as the camera meant it, at most `side`
/// pixels long, in sRGB on white, a JPEG written anew, so that nothing of the file's metadata is
/// left (place, time, camera, preview). What is smaller stays as large as it is. Takes up to a
/// second: not on the window's thread. Errors: "photo/unreadable" (it can't be opened, or is not a
/// picture in a format that we know), "photo/too-heavy" (facts `max_mb`), "photo/too-large" (facts
/// `max_mp`; the header says so, its pixels are never asked for), "photo/damaged" (cut off or
/// broken).
Result<QByteArray> preparePhoto(const QByteArray &file, int side);
Result<QByteArray> preparePhotoFile(const QString &path, int side);
/// One that is here already.
Result<QByteArray> preparePicture(const QImage &picture, int side);

/// What a person chose, dropped or pasted: a file, or else a picture.
struct PhotoSource
{
    QString path;
    QImage picture = {};
};
Result<QByteArray> preparePhoto(const PhotoSource &source, int side);

} // namespace comptoir::photos
