// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowSheets.h"

#include "ui/widgets/Sheet.h"

#include <algorithm>

namespace comptoir::shell {

using widgets::Sheet;

bool hasOpenSheet(const QWidget &window)
{
    const auto sheets = window.findChildren<Sheet *>();
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const Sheet *sheet) { return sheet->isVisible(); });
}

void giveUpSheets(QWidget &window)
{
    for (Sheet *sheet : window.findChildren<Sheet *>(Qt::FindDirectChildrenOnly)) {
        sheet->giveUp();
        sheet->deleteLater();
    }
}

} // namespace comptoir::shell
