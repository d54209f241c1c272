// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "core/sales/CardPayment.h"

namespace comptoir::app {

/// "What did the terminal say?", and who answered if somebody did. Of a return the money is
/// `refund`.
attention::Item questionOf(const sales::CardPayment &payment);
/// What the answer means for the payment.
sales::CardAnswer answerTo(const attention::Item &question, attention::Answer answer,
                           const QString &by);

} // namespace comptoir::app
