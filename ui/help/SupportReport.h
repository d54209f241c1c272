// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/settings/Settings.h"
#include "core/store/SyncStatus.h"

#include <QStringList>

namespace comptoir::help {

/// What somebody who helps from afar has to know, and nothing about a person, a customer or a
/// voucher: no name, no code, no amount (ux.md S17).
struct SupportReport
{
    QString version; ///< of Comptoir
    store::SyncStatus status;
    settings::Settings settings;
    Instant at;

    /// "cle: valeur", in no language: it is read by the one who helps.
    QStringList lines() const;
    QString fileName() const;
    /// "papers/not-saved"
    Result<void> save(const QString &path) const;
};

} // namespace comptoir::help
