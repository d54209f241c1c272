// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DecimalText.h"

namespace comptoir {

namespace {

QString decimals(qint64 value, int count, QChar separator)
{
    // The digits of the amount alone: the smallest number of all has no opposite.
    QString digits = QString::number(value).remove(u'-').rightJustified(count + 1, u'0');
    digits.insert(digits.size() - count, separator);
    return value < 0 ? QString(u'-' + digits) : digits;
}

} // namespace

QString decimalText(Money amount, QChar separator)
{
    return decimals(amount.cents(), 2, separator);
}

QString decimalText(Quantity quantity, QChar separator)
{
    return decimals(quantity.thousandths(), 3, separator);
}

QString percentText(int basisPoints, QChar separator)
{
    return decimals(basisPoints, 2, separator);
}

} // namespace comptoir
