// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace comptoir::print {

/// What tells on paper whether a printer is set right: accents, the euro sign, and how many
/// characters a line holds. The words are the caller's.
struct TestPage
{
    QString title;
    QString shop;
    QString date;
    QString advice; ///< how to read the rulers
    int columns = 48;

    /// ESC/POS, with the cut at the end.
    QByteArray escPos() const;
};

/// The widths of paper that are sold: 58 mm has 32 columns, 80 mm has 42 or 48.
inline constexpr int paperWidths[] = {32, 42, 48};

/// "----+----1----+----2----+----|32": exactly that many characters.
QString ruler(int columns);

} // namespace comptoir::print
