// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storage/Storage.h"
#include "core/base/Id.h"
#include "sync/wire/Hlc.h"

#include <QJsonObject>

namespace comptoir::backend {

enum class OpStatus { Applied, Conflict, Deferred, Rejected, Held };

/// What became of an op (docs/protocol.md §5). Rejected is for good; deferred ops are looked at
/// again.
struct OpOutcome
{
    OpStatus status = OpStatus::Applied;
    QJsonObject result{}; ///< `pay` and `problem`, where there are any

    static OpOutcome applied(QJsonObject result = {})
    {
        return {OpStatus::Applied, std::move(result)};
    }
    static OpOutcome deferred() { return {OpStatus::Deferred, {}}; }
    static OpOutcome rejected(const Error &why)
    {
        return {OpStatus::Rejected, withProblem({}, why)};
    }
    static OpOutcome held(const Error &why) { return {OpStatus::Held, withProblem({}, why)}; }

    /// `result` with a member `problem`: the error's code and facts.
    static QJsonObject withProblem(QJsonObject result, const Error &error);
    static QString statusName(OpStatus status);
    static OpStatus statusFromName(QStringView name);
    friend bool operator==(const OpOutcome &, const OpOutcome &) = default;
};

/// An op whose line is verified, on its way into the books.
struct ArrivedOp
{
    OpId id;
    QByteArray kind;
    QJsonObject body;
    QByteArray hash;
    DeviceId device;
    ShopId shop;
    Instant arrival;
    qint64 sequence = 0;
    wire::Hlc hlc{}; ///< as the till wrote it
    std::optional<OpOutcome> brought{}; ///< the town's answer of before a restore
};

} // namespace comptoir::backend
