// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/fiscal/Book.h"

#include <QHash>

namespace comptoir::fiscal {

/// Which accounts the sales of a day go to; an accountant may want others (PCG 2025).
struct AccountPlan
{
    QString sales = QStringLiteral("707"); ///< and four digits of the rate: 7072000
    QString vat = QStringLiteral("44571"); ///< the same: 445712000
    QHash<Means, QString> means{{Means::Cash, QStringLiteral("530000")},
                                {Means::Card, QStringLiteral("511500")},
                                {Means::TownVoucher, QStringLiteral("467100")},
                                {Means::MealVoucher, QStringLiteral("511700")},
                                {Means::Cheque, QStringLiteral("511200")},
                                {Means::Transfer, QStringLiteral("512000")},
                                {Means::GiftCard, QStringLiteral("419100")}};
    QString loss = QStringLiteral("658000"); ///< missing cash, rounding to the customer's good
    QString gain = QStringLiteral("758000");
    QString pending = QStringLiteral("471000"); ///< cash in and out without a sale
};

/// The accountant's file of daily sales in the form of the FEC: 18 columns, tab between them,
/// UTF-8 (LPF art. A. 47 A-1). Two entries a closed day: journal VE, what was sold by rate of VAT
/// against what it was paid with; journal CA, cash in, out, missing and left over. It is a part of
/// the books of an enterprise, not the FEC of all of them.
class AccountingExport
{
public:
    explicit AccountingExport(AccountPlan plan = {}) : m_plan(std::move(plan)) {}
    static QByteArray header();
    /// The lines of one day. An amount below zero stands on the other side. Error
    /// "fiscal/unbalanced" (fact `day`) when what was sold isn't what was paid.
    Result<QByteArray> entriesOf(const PeriodReport &day) const;
    /// "732829320FEC20261231.txt", as art. A. 47 A-1 X names it.
    static QString fileName(const QString &siren, Day last);

private:
    AccountPlan m_plan;
};

} // namespace comptoir::fiscal
