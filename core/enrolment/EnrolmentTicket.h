// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QString>
#include <QUrl>

namespace comptoir::enrolment {

/// The enrolment QR that the desk shows to a new till (docs/protocol.md §4).
struct EnrolmentTicket
{
    QUrl server;
    EnrolmentId enrolment;
    QByteArray code; ///< 16 bytes
    QByteArray rootFingerprint; ///< 32 bytes: the territory's root key, pinned from here on

    /// Errors: "enrolment/not-a-ticket", "enrolment/newer-format" (update the app),
    /// "enrolment/insecure-server" (plain HTTP to anything but this machine).
    static Result<EnrolmentTicket> parse(const QString &scanned);
    QString text() const;
    friend bool operator==(const EnrolmentTicket &, const EnrolmentTicket &) = default;
};

/// HTTPS, or HTTP to a loopback address only.
bool isAcceptableServer(const QUrl &url);

} // namespace comptoir::enrolment
