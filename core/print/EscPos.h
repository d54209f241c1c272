// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Bitmap.h"

#include <QString>

namespace comptoir::print {

/// In code page 858 (Latin-1 languages with the euro sign). What it lacks is written out ("œ" as
/// "oe"), else without its accent, else as "?".
QByteArray encodeCp858(const QString &text);
/// The same as characters, one for each byte, so that columns can be counted; no-break spaces stay.
QString spelledInCp858(const QString &text);
/// Nothing of it would become "?".
bool writesInCp858(const QString &text);

/// Bytes for a receipt printer in Epson's ESC/POS, as its reference names the commands. Starts with
/// a printer in a known state: a job before may have left it in any.
class EscPos
{
public:
    enum class Align { Left, Centre, Right };

    /// `codePage`: the printer's own number of CP858.
    explicit EscPos(int codePage = 19);

    EscPos &text(const QString &text);
    EscPos &line(const QString &text = {});
    EscPos &align(Align align);
    EscPos &bold(bool on);
    /// Both from 1 to 8 times the normal size.
    EscPos &size(int width, int height);
    EscPos &feed(int lines);
    /// Feeds to the blade and leaves a bridge of paper.
    EscPos &cut();
    /// The pulse for a drawer on pin 2 of the printer's socket, where nearly all hang.
    EscPos &kickDrawer();
    /// A code that the printer draws: model 2, correction level M, squares of `module` dots.
    EscPos &qr(const QByteArray &content, int module);
    /// Dots, in strips that small printers have room for.
    EscPos &raster(const Bitmap &picture);

    QByteArray bytes() const { return m_bytes; }

private:
    EscPos &command(std::initializer_list<int> bytes);

    QByteArray m_bytes;
};

} // namespace comptoir::print
