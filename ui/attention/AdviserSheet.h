// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"

#include <QCoreApplication>

namespace comptoir::attention {

/// One question on paper, for the town's adviser: facts, arithmetic, and the stable codes by which
/// the town finds it again (ux.md §8).
struct AdviserSheet
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::attention::AdviserSheet)
public:
    QString shop;
    QString town;
    Item item;
    Instant printed;

    /// "2026-11-19 0190c3a2.pdf"
    QString fileName() const;
    struct Line
    {
        QString left;
        QString right;
        bool strong = false;
    };
    QList<Line> lines() const;
    /// A PDF of one A4 page. "attention/not-saved"
    Result<void> save(const QString &path) const;
};

} // namespace comptoir::attention
