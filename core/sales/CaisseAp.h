// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace comptoir::sales {

/// The bytes of the Caisse-AP protocol between a till and a card terminal, version 3.x (Association
/// du Paiement; regulation.md §9.2): ASCII, tag of 2, length of 3 digits, value. CZ goes first.
struct CaisseApRequest
{
    Money amount; ///< positive
    bool isRefund = false;
    QString registerNumber = QStringLiteral("01"); ///< two digits

    QByteArray bytes() const;
};

/// What a terminal answered.
struct CaisseApAnswer
{
    bool isPaid = false; ///< AE = 10
    QByteArray detail; ///< AF: "04" refused, "06" abandoned, "08" timeout …; empty when paid
    QString authorisation; ///< AC
    QString maskedPan; ///< AA; never more than six and four digits
    QString application; ///< CC: "00B" contactless, "001" contact …
    Money amount;
    friend bool operator==(const CaisseApAnswer &, const CaisseApAnswer &) = default;

    /// Error "terminal/unreadable" for what is no whole message; "terminal/other-sale" when amount,
    /// direction, register or currency is not the request's: nobody may believe such an answer.
    static Result<CaisseApAnswer> parse(const QByteArray &bytes, const CaisseApRequest &request);
    /// There is a whole message in what has arrived so far.
    static bool isWhole(const QByteArray &bytes);
};

} // namespace comptoir::sales
