// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/base/Id.h"
#include "core/enrolment/EnrolmentDesk.h"
#include "sync/wire/SignedDoc.h"

#include <QUrl>

namespace comptoir::app {

/// Who this device is in which territory: a small file beside the database, written once at
/// enrolment.
struct DeviceMarker
{
    QUrl server;
    QByteArray rootFingerprint;
    DeviceId device;
    ShopId shop;
    QByteArray epoch;
    enrolment::Membership membership;
    wire::SignedDoc keyset; ///< the newest: without one a rebuilt till could not believe any answer

    /// Nothing before the enrolment. Errors "store/disk-io", "wire/…".
    static Result<std::optional<DeviceMarker>> read(Disk &disk, const QString &path);
    Result<void> write(Disk &disk, const QString &path) const;
};

} // namespace comptoir::app
