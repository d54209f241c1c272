// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/JpegEnd.h"

namespace comptoir::photos {

namespace {

constexpr uchar markByte = 0xff, endOfImage = 0xd9, startOfScan = 0xda;

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? uchar(bytes.at(at)) : 0;
}

/// SOI, RSTn and TEM stand alone; the others say how long they are.
bool standsAlone(uchar mark)
{
    return mark == 0x01 || (mark >= 0xd0 && mark <= 0xd8);
}

/// Past a scan's data: to the next mark that is neither a stuffed byte nor a restart.
qsizetype afterScan(const QByteArray &jpeg, qsizetype at)
{
    for (; at + 1 < jpeg.size(); ++at) {
        at = jpeg.indexOf(char(markByte), at);
        if (at < 0)
            return jpeg.size();
        const uchar next = byteAt(jpeg, at + 1);
        const bool isData = next == 0 || next == markByte || (next >= 0xd0 && next <= 0xd7);
        if (!isData)
            return at;
    }
    return jpeg.size();
}

} // namespace

bool reachesEnd(const QByteArray &jpeg)
{
    qsizetype at = 0;
    while (at + 1 < jpeg.size()) {
        if (byteAt(jpeg, at) != markByte)
            return false;
        const uchar mark = byteAt(jpeg, at + 1);
        if (mark == endOfImage)
            return true;
        if (mark == markByte) { // fill
            ++at;
            continue;
        }
        at += 2;
        if (standsAlone(mark))
            continue;
        const int length = byteAt(jpeg, at) << 8 | byteAt(jpeg, at + 1);
        if (length < 2)
            return false;
        at += length;
        if (mark == startOfScan)
            at = afterScan(jpeg, at);
    }
    return false;
}

} // namespace comptoir::photos
