// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/Request.h"

#include <QUrlQuery>

namespace comptoir::http {

bool Request::setTarget(const QByteArray &target)
{
    QByteArray rest = target;
    const QByteArray lower = target.first(qMin(target.size(), qsizetype(8))).toLower();
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
        const auto slash = target.indexOf('/', target.indexOf("://") + 3);
        rest = slash < 0 ? QByteArray("/") : target.sliced(slash);
    }
    if (!rest.startsWith('/'))
        return false;
    rest = rest.first(rest.indexOf('#') < 0 ? rest.size() : rest.indexOf('#'));
    const auto mark = rest.indexOf('?');
    path = mark < 0 ? rest : rest.first(mark);
    query = mark < 0 ? QByteArray() : rest.sliced(mark + 1);
    return true;
}

std::optional<QString> Request::parameter(const QString &name) const
{
    const QUrlQuery parsed(QString::fromUtf8(query));
    if (!parsed.hasQueryItem(name))
        return std::nullopt;
    return parsed.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace comptoir::http
