// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QString>

namespace comptoir::mail {

/// What the settings ask about the shop's mail account. Calls return at once.
class MailDesk
{
public:
    MailDesk() = default;
    MailDesk(const MailDesk &) = delete;
    MailDesk &operator=(const MailDesk &) = delete;
    virtual ~MailDesk() = default;

    /// A password is kept on this device.
    virtual QFuture<Result<bool>> hasMailPassword() = 0;
    /// Beside the database, for this machine only; empty: forgotten. What waits is tried again.
    virtual QFuture<Result<void>> keepMailPassword(const QString &password) = 0;
    /// A letter from the shop's own mailbox to itself, now. "mail/…"
    virtual QFuture<Result<void>> sendTrialMail(const QString &subject, const QString &text) = 0;
};

} // namespace comptoir::mail
