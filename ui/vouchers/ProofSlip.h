// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/Verdict.h"

#include <QCoreApplication>

namespace comptoir::vouchers {

/// What the customer may take along about one debit (ux.md §8).
struct ProofSlip
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::vouchers::ProofSlip)
public:
    QString shop;
    QString town;
    Verdict debit;

    /// "2026-11-21 14.05.00 9QXD.pdf"
    QString fileName() const;
    QStringList lines() const;
    /// A PDF of 80 mm width, as long as its lines. "proof/not-saved"
    Result<void> save(const QString &path) const;
};

} // namespace comptoir::vouchers
