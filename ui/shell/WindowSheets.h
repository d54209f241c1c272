// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace comptoir::shell {

/// A question is open in this window or one of its pages.
bool hasOpenSheet(const QWidget &window);

/// Ends the sheets that stand over the whole window. Pages opened them: they outlive neither these
/// nor a lock, and after a scan Enter must not act behind one.
void giveUpSheets(QWidget &window);

} // namespace comptoir::shell
