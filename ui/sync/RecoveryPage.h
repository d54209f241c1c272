// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QStringList>

namespace comptoir::sync {

/// The shop's code on paper, to keep where the till is not.
struct RecoveryPage
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::sync::RecoveryPage)
public:
    QString shop;
    QStringList groups;
    Instant made;

    QString fileName() const;
    /// A PDF of one A4 page. "papers/not-saved"
    Result<void> save(const QString &path) const;
};

} // namespace comptoir::sync
