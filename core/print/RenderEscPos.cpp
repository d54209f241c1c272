// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/RenderEscPos.h"

#include "core/print/Columns.h"
#include "core/print/EscPos.h"

#include <algorithm>

namespace comptoir::print {

namespace {

constexpr int quietModules = 4; // ISO/IEC 18004
constexpr int cutFeed = 3; ///< before the blade: one that has none keeps no line to itself
constexpr int tearFeed = 5; ///< lines to the edge that paper is torn at

EscPos::Align alignOf(TextBlock::Align align)
{
    switch (align) {
    case TextBlock::Align::Centre:
        return EscPos::Align::Centre;
    case TextBlock::Align::Right:
        return EscPos::Align::Right;
    case TextBlock::Align::Left:
        break;
    }
    return EscPos::Align::Left;
}

/// The largest squares up to `wanted` with which a code and its quiet zone fit on the paper.
int moduleThatFits(int squares, int wanted, int dots)
{
    return std::clamp(dots / (squares + 2 * quietModules), 1, wanted);
}

Bitmap enlarged(const Bitmap &squares, int module)
{
    Bitmap picture(squares.width() * module, squares.height() * module);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (squares.isBlack(x / module, y / module))
                picture.blacken(x, y);
        }
    }
    return picture;
}

/// Writes lines and remembers what the printer was last told.
class Writer
{
public:
    Writer(const PrinterProfile &profile, const PrintPorts &ports)
        : m_profile(profile),
          m_ports(ports),
          m_job(profile.codePage)
    {}
    EscPos &job() { return m_job; }

    void operator()(const TextLine &line)
    {
        if (line.needsRaster && m_ports.rasteriser) {
            dress(EscPos::Align::Left, false, 1); // the picture is as wide as the paper
            m_job.raster(m_ports.rasteriser->paint(line, m_profile.dots()));
            return;
        }
        dress(alignOf(line.align), line.isBold, line.scale);
        m_job.line(line.text());
    }

    void operator()(const QrLine &line)
    {
        const Bitmap squares = m_ports.qr ? m_ports.qr->squares(line.text) : Bitmap();
        if (squares.isEmpty() && (m_ports.qr || !m_profile.hasQr)) // too long, or nobody draws it
            return asText(line);
        dress(EscPos::Align::Centre, false, 1);
        const int module = squares.isEmpty()
            ? line.module
            : moduleThatFits(squares.width(), line.module, m_profile.dots());
        if (m_profile.hasQr)
            m_job.qr(line.text.toUtf8(), module);
        else
            m_job.raster(enlarged(squares, module));
    }

    void finish(bool cuts)
    {
        dress(EscPos::Align::Left, false, 1);
        if (!cuts)
            return;
        if (m_profile.hasCutter)
            m_job.feed(cutFeed).cut();
        else
            m_job.feed(tearFeed);
    }

private:
    void asText(const QrLine &line)
    {
        dress(EscPos::Align::Left, false, 1);
        for (const QString &part : wrapped(spelledInCp858(oneLine(line.text)), m_profile.columns))
            m_job.line(part);
    }

    void dress(EscPos::Align align, bool bold, int scale)
    {
        if (align != m_align)
            m_job.align(m_align = align);
        if (bold != m_bold)
            m_job.bold(m_bold = bold);
        if (scale != m_scale) {
            m_scale = scale;
            m_job.size(scale, scale);
        }
    }

    const PrinterProfile &m_profile;
    const PrintPorts &m_ports;
    EscPos m_job;
    EscPos::Align m_align = EscPos::Align::Left;
    bool m_bold = false;
    int m_scale = 1;
};

} // namespace

QByteArray renderEscPos(const Document &document, const PrinterProfile &profile,
                        const PrintPorts &ports)
{
    const Writing writing = profile.raster && ports.rasteriser ? Writing::CodePageOrRaster
                                                               : Writing::CodePage;
    Writer writer(profile, ports);
    if (document.kicksDrawer)
        writer.job().kickDrawer();
    for (const Line &line : layOut(document, profile.columns, writing))
        std::visit(writer, line);
    writer.finish(document.cuts);
    return writer.job().bytes();
}

} // namespace comptoir::print
