// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/print/SheetWording.h"

#include <QLocale>

namespace comptoir::backend {

QString SheetWording::money(Money value) const
{
    const QLocale locale(language);
    const QString cents = QStringLiteral("%1").arg(value.cents() % 100, 2, 10, QLatin1Char('0'));
    return amount.arg(locale.toString(value.cents() / 100) + locale.decimalPoint() + cents);
}

} // namespace comptoir::backend
