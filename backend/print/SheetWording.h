// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"

#include <QString>

namespace comptoir::backend {

/// The words and formats on what the desk prints, in the town's language. The program chooses them.
struct SheetWording
{
    QString language; ///< "fr"
    QString amount; ///< "%1 €"
    QString dayFormat; ///< "dd/MM/yyyy"
    QString validUntil; ///< "valable jusqu’au %1"
    QString code; ///< what stands before the code for people
    QString instructions; ///< how to use a voucher, one or two lines
    QString training; ///< "FACTICE"
    QString number; ///< "n° %1"
    QString page; ///< "page %1 / %2"
    QString enrolTitle; ///< head of the enrolment card
    QString enrolHint; ///< "%1" is the time until which it holds
    QString enrolOnce; ///< that it is secret and works once

    QString money(Money value) const;
    QString day(Day value) const { return value.toDate().toString(dayFormat); }
};

} // namespace comptoir::backend
