// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CopyName.h"

#include <QRegularExpression>

#include <algorithm>

namespace comptoir::backup {

std::optional<CopyName> CopyName::parse(const QString &fileName)
{
    static const QRegularExpression form(
        QStringLiteral("^caisse-(\\d{8})-(\\d{8}T\\d{6})Z\\.sqlite$"));
    const auto match = form.match(fileName);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(match.captured(2), QStringLiteral("yyyyMMddTHHmmss"));
    at.setTimeSpec(Qt::UTC);
    const qint64 number = match.captured(1).toLongLong();
    if (!at.isValid() || number == 0)
        return std::nullopt;
    return CopyName{number, Instant::fromMs(at.toMSecsSinceEpoch())};
}

CopyName CopyName::after(const QStringList &fileNames, Instant now)
{
    qint64 number = 0;
    for (const QString &name : fileNames) {
        if (const auto copy = parse(name))
            number = std::max(number, copy->number);
    }
    return {number + 1, now};
}

QString CopyName::fileName() const
{
    return QStringLiteral("caisse-%1-%2Z.sqlite")
        .arg(number, 8, 10, QLatin1Char('0'))
        .arg(made.toUtc().toString(QStringLiteral("yyyyMMddTHHmmss")));
}

} // namespace comptoir::backup
