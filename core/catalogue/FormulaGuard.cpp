// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/FormulaGuard.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {

bool beginsFormula(QChar sign)
{
    return QStringLiteral("=+-@\t\r").contains(sign);
}

/// Apostrophes, then a sign that begins a formula.
bool isDangerous(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(),
                                    [](QChar sign) { return sign != u'\''; });
    return first != text.end() && beginsFormula(*first);
}

} // namespace

QString guarded(const QString &text)
{
    return isDangerous(text) ? QString(u'\'' + text) : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && isDangerous(cell) ? cell.mid(1) : cell;
}

} // namespace comptoir::catalogue
