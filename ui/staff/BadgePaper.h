// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/print/Document.h"
#include "core/staff/Operator.h"

#include <QCoreApplication>

namespace comptoir::staff {

/// A badge on paper: to cut out, fold and put into a holder.
struct BadgePaper
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::staff::BadgePaper)
public:
    QString shop;
    Operator person;
    QString code; ///< of BadgeCode

    QString fileName() const;
    print::Document document() const;
    /// A PDF of one A4 page. "print/not-saved"
    Result<void> save(const QString &path) const;
};

} // namespace comptoir::staff
