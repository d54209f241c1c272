// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailAddress.h"
#include "core/settings/Settings.h"

#include <optional>

namespace comptoir::mail {

/// The shop's own mailbox, through which receipts leave.
struct MailAccount
{
    QByteArray server; ///< of hostName()
    int port = 587;
    settings::MailTls tls = settings::MailTls::StartTls;
    QString user; ///< empty: the server asks for none
    QString password; ///< never on disk with the rest
    MailAddress sender;
    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};

/// Without the password. Nothing unless server and sender are whole.
inline std::optional<MailAccount> accountOf(const settings::Settings &settings)
{
    const QByteArray server = hostName(settings.mailServer);
    const auto sender = MailAddress::parse(settings.mailSender);
    if (server.isEmpty() || !sender)
        return std::nullopt;
    return MailAccount{server,           settings.mailPort,
                       settings.mailTls, settings.mailUser.trimmed(),
                       QString(),        *sender};
}

} // namespace comptoir::mail
