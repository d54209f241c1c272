// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::print {

/// Black dots on white paper, rows from the top, each padded to whole bytes, the leftmost dot in
/// the highest bit: as ESC/POS wants them.
class Bitmap
{
public:
    Bitmap() = default;
    Bitmap(int width, int height)
        : m_width(width),
          m_height(height),
          m_bits(qsizetype(bytesPerRow()) * height, '\0')
    {}

    int width() const { return m_width; }
    int height() const { return m_height; }
    int bytesPerRow() const { return (m_width + 7) / 8; }
    bool isEmpty() const { return m_width == 0 || m_height == 0; }
    bool isBlack(int x, int y) const { return (m_bits[at(x, y)] & mask(x)) != 0; }
    void blacken(int x, int y) { m_bits[at(x, y)] = char(m_bits[at(x, y)] | mask(x)); }
    QByteArray rows(int first, int count) const
    {
        return m_bits.mid(qsizetype(first) * bytesPerRow(), qsizetype(count) * bytesPerRow());
    }
    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    qsizetype at(int x, int y) const { return qsizetype(y) * bytesPerRow() + x / 8; }
    static int mask(int x) { return 0x80 >> (x % 8); }

    int m_width = 0;
    int m_height = 0;
    QByteArray m_bits;
};

} // namespace comptoir::print
