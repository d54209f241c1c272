// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/RoleText.h"

#include "ui/format/DateText.h"

#include <QCoreApplication>

namespace comptoir::staff {

namespace {

struct RoleText
{
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

} // namespace

QStringList roleTexts()
{
    return {RoleText::tr("Caisse"), RoleText::tr("Responsable"), RoleText::tr("Conseiller")};
}

QString rightsText(const Operator &person)
{
    QStringList parts{roleTexts().at(int(person.role)),
                      person.hasPin ? RoleText::tr("avec un code") : RoleText::tr("sans code")};
    if (person.hasBadge)
        parts << RoleText::tr("badge");
    if (person.lastDay)
        parts << RoleText::tr("jusqu’au %1").arg(format::dateText(*person.lastDay));
    return parts.join(u" · "_qs);
}

} // namespace comptoir::staff
