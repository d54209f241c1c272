// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace comptoir::scan {

enum class KeyboardLayout { Qwerty, AzertyFrance, AzertyBelgium, QwertzGermany };

/// What a locked Caps Lock does depends on the system: X11 turns letters only, Windows turns every
/// key of the typewriter block on AZERTY and QWERTZ.
enum class CapsLock { Off, TurnsLetters, TurnsEveryKey };

/// One explanation of a text that a scanner typed.
struct TypedReading
{
    KeyboardLayout layout = KeyboardLayout::Qwerty;
    CapsLock capsLock = CapsLock::Off;
    QString scanned;
};

/// A keyboard scanner presses the keys of a US keyboard; the system reads them in the layout that
/// is set. Returns each text that the scanner may have meant, the most probable first, none twice;
/// a layout that can't type what came in is not among them. Nothing here proves a reading: the
/// caller tries them against the signature or the check digit.
std::vector<TypedReading> readingsOf(const QString &typed);

/// What was scanned when the layout is known; nothing when that layout can't type the text.
std::optional<QString> scannedOn(KeyboardLayout layout, const QString &typed);

/// The other way round: what the system makes of a scanned text. Dead keys type nothing.
QString typedText(const QString &scanned, KeyboardLayout layout, CapsLock capsLock);

} // namespace comptoir::scan
