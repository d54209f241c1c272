// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace comptoir::wire {

/// Reads a binary format of ours from the front. What is missing reads as zero and is remembered,
/// so that a parser reads as a list of its fields and asks ok() where it depends on them.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    /// Big endian, 1 to 8 bytes.
    quint64 number(int size)
    {
        quint64 value = 0;
        for (const char c : take(size))
            value = (value << 8) | static_cast<unsigned char>(c);
        return value;
    }
    QByteArrayView take(qint64 size)
    {
        if (size < 0 || size > m_rest.size()) {
            m_ok = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    /// Unsigned LEB128 in its shortest form, at most 28 bits.
    quint32 leb128()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            const auto byte = static_cast<quint32>(number(1));
            value |= (byte & 0x7f) << shift;
            if (byte & 0x80)
                continue;
            m_ok = m_ok && (shift == 0 || byte != 0);
            return value;
        }
        m_ok = false;
        return 0;
    }

    qint64 left() const { return m_rest.size(); }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

/// Appends `size` bytes of `value`, big endian.
inline void appendNumber(QByteArray &bytes, quint64 value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes.append(static_cast<char>(value >> (8 * i)));
}

} // namespace comptoir::wire
