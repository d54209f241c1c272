// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "core/mail/MailStore.h"

namespace comptoir::app {

/// "This receipt did not leave by mail", and who answered if somebody did.
attention::Item mailQuestion(const mail::MailRow &row);

} // namespace comptoir::app
