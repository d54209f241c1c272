// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <optional>

namespace comptoir::registers {

/// One line of an account that is only ever added up: stock, loyalty points.
struct SumEntry
{
    QString ledger; ///< "stock"
    QString key; ///< what is counted: a product's id
    qint64 quantity = 0; ///< thousandths; of a reset, what was counted
    bool reset = false; ///< what came before counts no more
    friend bool operator==(const SumEntry &, const SumEntry &) = default;
};

/// The entry that an op makes, or nothing for kinds that make none. Error "wire/bad-field".
Result<std::optional<SumEntry>> sumEntry(const QByteArray &kind, const QJsonObject &body);

} // namespace comptoir::registers
