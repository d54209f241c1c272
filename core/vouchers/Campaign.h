// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/vouchers/VoucherCode.h"

#include <QJsonObject>
#include <QString>

namespace comptoir::vouchers {

enum class PolicyMode { OfflineCapped, OnlineOnly };

/// What a till may debit without a network (sync.md §2.11), signed by the territory and versioned:
/// a claim is judged by the version that its till had.
struct OfflineTerms
{
    int version = 1;
    PolicyMode mode = PolicyMode::OfflineCapped;
    Money floor = Money::fromCents(2000); ///< most in one debit
    Money capVoucher = Money::fromCents(2000); ///< per voucher and till since the last sync
    Money capTill = Money::fromCents(30'000); ///< per till since the last sync
    Money capTillDay = Money::fromCents(60'000); ///< per till and civil day
    int maxCount = 40; ///< debits offline since the last sync
    qint64 ageFullSeconds = 24 * 3600; ///< whole caps up to this age of the last sync
    qint64 ageHalfSeconds = 72 * 3600; ///< halved caps up to this age, then online only
    qint64 presentSeconds = 7 * 24 * 3600; ///< latest arrival of a claim after its time token
    Money guarantee = Money::fromCents(500'000); ///< ceiling of the town's guarantee fund
    /// Of 100 debits that the rules allow without asking, so many are asked for on a slow link;
    /// rising with the amount to all of them at the floor.
    int onlinePercent = 10;
    /// How long a refund opens an expired voucher again; with 0 the town keeps the money.
    int reopenDays = 30;

    static Result<OfflineTerms> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    friend bool operator==(const OfflineTerms &, const OfflineTerms &) = default;
};

enum class CampaignStatus { Draft, Open, Closed };

/// A campaign of vouchers as the town publishes it to the tills.
struct Campaign
{
    CampaignNumber number = 0;
    int version = 1;
    QString name;
    QString currency = QStringLiteral("EUR");
    Day validFrom;
    Day validUntil;
    CampaignStatus status = CampaignStatus::Draft;
    int undoSeconds = 300; ///< how long a debit can be undone at the till
    OfflineTerms policy;

    /// Content of the signed document of docs/protocol.md §3. Errors "wire/…".
    static Result<Campaign> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

} // namespace comptoir::vouchers
