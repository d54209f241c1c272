// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print/EscPosReader.h"

#include <algorithm>

namespace comptoir::test {

namespace {

/// 0x80 to 0xFF, generated from another program's table of CP858.
constexpr char16_t upper[] = u"\u00C7\u00FC\u00E9\u00E2\u00E4\u00E0\u00E5\u00E7"
                             u"\u00EA\u00EB\u00E8\u00EF\u00EE\u00EC\u00C4\u00C5"
                             u"\u00C9\u00E6\u00C6\u00F4\u00F6\u00F2\u00FB\u00F9"
                             u"\u00FF\u00D6\u00DC\u00F8\u00A3\u00D8\u00D7\u0192"
                             u"\u00E1\u00ED\u00F3\u00FA\u00F1\u00D1\u00AA\u00BA"
                             u"\u00BF\u00AE\u00AC\u00BD\u00BC\u00A1\u00AB\u00BB"
                             u"\u2591\u2592\u2593\u2502\u2524\u00C1\u00C2\u00C0"
                             u"\u00A9\u2563\u2551\u2557\u255D\u00A2\u00A5\u2510"
                             u"\u2514\u2534\u252C\u251C\u2500\u253C\u00E3\u00C3"
                             u"\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u00A4"
                             u"\u00F0\u00D0\u00CA\u00CB\u00C8\u20AC\u00CD\u00CE"
                             u"\u00CF\u2518\u250C\u2588\u2584\u00A6\u00CC\u2580"
                             u"\u00D3\u00DF\u00D4\u00D2\u00F5\u00D5\u00B5\u00FE"
                             u"\u00DE\u00DA\u00DB\u00D9\u00FD\u00DD\u00AF\u00B4"
                             u"\u00AD\u00B1\u2017\u00BE\u00B6\u00A7\u00F7\u00B8"
                             u"\u00B0\u00A8\u00B7\u00B9\u00B3\u00B2\u25A0\u00A0";

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    PrintedPaper read()
    {
        while (m_at < m_bytes.size())
            step();
        endLine(false);
        return std::move(m_paper);
    }

private:
    int peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_bytes.size() ? uchar(m_bytes[m_at + ahead]) : -1;
    }
    int next()
    {
        const int byte = peek();
        ++m_at;
        return byte;
    }
    QByteArray take(qsizetype count)
    {
        const QByteArray part = m_bytes.mid(m_at, count);
        m_at += count;
        if (part.size() < count)
            m_paper.unknown << QStringLiteral("cut short at the end");
        return part;
    }

    void step()
    {
        m_start = m_at;
        const int byte = next();
        switch (byte) {
        case 0x0A:
            return endLine(true);
        case 0x1B:
            return escape(next());
        case 0x1C:
            if (next() != '.')
                unknown();
            return;
        case 0x1D:
            return group(next());
        default:
            break;
        }
        if (byte < 0x20 || byte == 0x7F)
            return unknown();
        put(byte < 0x80 ? QChar(char16_t(byte)) : QChar(upper[byte - 0x80]));
    }

    void escape(int command)
    {
        switch (command) {
        case '@':
            m_bold = false;
            m_width = m_height = 1;
            m_align = 0;
            return;
        case 'R':
            if (next() != 0)
                unknown();
            return;
        case 't':
            m_paper.codePage = next();
            return;
        case 'a':
            m_align = next() & 3;
            return;
        case 'E':
            m_bold = (next() & 1) != 0;
            return;
        case '!': // print mode: 8 bold, 16 tall, 32 wide
            return printMode(next());
        case 'd':
            endLine(false);
            m_paper.items.push_back(PaperFeed{next()});
            return;
        case 'p': {
            const int pin = next(), on = next(), off = next();
            m_paper.items.push_back(DrawerPulse{pin, on * 2, off * 2});
            return;
        }
        default:
            unknown();
        }
    }

    void printMode(int mode)
    {
        m_bold = (mode & 8) != 0;
        m_height = (mode & 16) != 0 ? 2 : 1;
        m_width = (mode & 32) != 0 ? 2 : 1;
    }

    void group(int command)
    {
        switch (command) {
        case '!': {
            const int size = next();
            m_width = (size >> 4) + 1;
            m_height = (size & 15) + 1;
            return;
        }
        case 'V':
            return cut(next());
        case 'v':
            return raster();
        case '(':
            return longCommand(next());
        default:
            unknown();
        }
    }

    void cut(int how)
    {
        if (how == 65 || how == 66)
            next(); // how far to feed
        else if (how != 0 && how != 1 && how != 48 && how != 49)
            return unknown();
        endLine(false);
        m_paper.items.push_back(PaperCut());
    }

    void raster()
    {
        if (next() != '0' || next() != 0)
            return unknown();
        PaperPicture picture;
        picture.bytesPerRow = next();
        picture.bytesPerRow += 256 * next();
        picture.rows = next();
        picture.rows += 256 * next();
        picture.bits = take(qsizetype(picture.bytesPerRow) * picture.rows);
        if (m_paper.unknown.isEmpty() && !m_line.text.isEmpty())
            m_paper.unknown << QStringLiteral("a picture within a line");
        m_paper.items.push_back(picture);
    }

    void longCommand(int family)
    {
        int length = next();
        length += 256 * next();
        const QByteArray content = take(length);
        if (family == 'k' && content.startsWith('1'))
            return qr(content.mid(1));
        if (family == 'L' && content.startsWith("0p")) // stores a picture for "print"
            return store(content.mid(2));
        if (family == 'L' && (content == "02" || content == QByteArray("0\x32"))) {
            m_paper.items.push_back(m_stored);
            return;
        }
        unknown();
    }

    void store(const QByteArray &content) // a bx by c xL xH yL yH data
    {
        const auto at = [&content](int i) { return content.size() > i ? uchar(content[i]) : 0; };
        m_stored.bytesPerRow = (at(4) + 256 * at(5) + 7) / 8;
        m_stored.rows = at(6) + 256 * at(7);
        m_stored.bits = content.mid(8);
        if (at(0) != '0' || m_stored.bits.size() != m_stored.bytesPerRow * m_stored.rows)
            unknown();
    }

    void qr(const QByteArray &content)
    {
        const char function = content.isEmpty() ? '\0' : content[0];
        if (function == 'A' && content == QByteArray("A2\0", 3))
            return;
        if (function == 'C' && content.size() == 2)
            m_qr.module = uchar(content[1]);
        else if (function == 'E' && content.size() == 2)
            m_qr.level = uchar(content[1]);
        else if (function == 'P' && content.startsWith("P0"))
            m_qr.content = content.mid(2);
        else if (function == 'Q' && content == "Q0")
            printQr();
        else
            unknown();
    }

    void printQr()
    {
        endLine(false);
        m_qr.align = m_align;
        m_paper.items.push_back(m_qr);
    }

    void put(QChar character)
    {
        if (m_line.text.isEmpty()) {
            m_line = PaperLine();
            m_line.isBold = true;
            m_line.align = m_align;
        }
        m_line.text += character;
        m_line.columns += m_width;
        m_line.isBold = m_line.isBold && (m_bold || character == u' ');
        m_line.width = std::max(m_line.width, m_width);
        m_line.height = std::max(m_line.height, m_height);
    }

    void endLine(bool evenEmpty)
    {
        if (evenEmpty || !m_line.text.isEmpty())
            m_paper.items.push_back(m_line);
        m_line = PaperLine();
    }

    void unknown()
    {
        m_paper.unknown << QStringLiteral("offset %1: %2")
                               .arg(m_start)
                               .arg(QString::fromLatin1(m_bytes.mid(m_start, 4).toHex(' ')));
    }

    const QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    bool m_bold = false;
    int m_width = 1;
    int m_height = 1;
    int m_align = 0;
    PaperLine m_line;
    PaperQr m_qr;
    PaperPicture m_stored;
    PrintedPaper m_paper;
};

} // namespace

bool PaperPicture::isBlack(int x, int y) const
{
    return (uchar(bits[qsizetype(y) * bytesPerRow + x / 8]) >> (7 - x % 8) & 1) != 0;
}

QStringList PrintedPaper::texts() const
{
    QStringList lines;
    for (const PaperLine &line : all<PaperLine>())
        lines << line.text;
    return lines;
}

int PrintedPaper::widest() const
{
    int widest = 0;
    for (const PaperLine &line : all<PaperLine>())
        widest = std::max(widest, line.columns);
    return widest;
}

PaperPicture PrintedPaper::picture() const
{
    PaperPicture whole;
    for (const PaperPicture &strip : all<PaperPicture>()) {
        whole.bytesPerRow = strip.bytesPerRow;
        whole.rows += strip.rows;
        whole.bits += strip.bits;
    }
    return whole;
}

PrintedPaper readEscPos(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

} // namespace comptoir::test
