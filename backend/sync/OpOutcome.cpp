// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/sync/OpOutcome.h"

#include "core/base/Assert.h"

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {
constexpr std::array<QLatin1String, 5> statusNames{
    QLatin1String("applied"), QLatin1String("conflict"), QLatin1String("deferred"),
    QLatin1String("rejected"), QLatin1String("held")};
}

QJsonObject OpOutcome::withProblem(QJsonObject result, const Error &error)
{
    QJsonObject problem = QJsonObject::fromVariantMap(error.facts);
    problem.insert(QStringLiteral("code"), QString::fromLatin1(error.code));
    result.insert(QStringLiteral("problem"), problem);
    return result;
}

QString OpOutcome::statusName(OpStatus status)
{
    return statusNames[size_t(status)];
}

OpStatus OpOutcome::statusFromName(QStringView name)
{
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    COMPTOIR_ASSERT(found != statusNames.end());
    return OpStatus(found - statusNames.begin());
}

} // namespace comptoir::backend
