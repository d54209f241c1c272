// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/MergePlan.h"

namespace comptoir::registers {

namespace {

QJsonValue valueOf(const Values &values, const QString &field)
{
    return values.value(field, QJsonValue(QJsonValue::Undefined));
}

Take takeFor(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine == theirs)
        return Take::Same;
    if (theirs == base)
        return Take::Mine;
    return mine == base ? Take::Theirs : Take::Conflict;
}

} // namespace

QMap<QString, Take> planMerge(const Values &base, const Values &mine, const Values &theirs)
{
    QMap<QString, Take> plan;
    for (const QStringList &fields : {base.keys(), mine.keys(), theirs.keys()}) {
        for (const QString &field : fields)
            plan[field] = takeFor(valueOf(base, field), valueOf(mine, field),
                                  valueOf(theirs, field));
    }
    return plan;
}

} // namespace comptoir::registers
