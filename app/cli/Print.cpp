// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Print.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace comptoir::cli {

void print(const QJsonObject &object, bool json)
{
    if (json) {
        std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString value = member->isArray() ? member->toVariant().toStringList().join(u", ")
                                                : member->toVariant().toString();
        std::printf("%s: %s\n", qUtf8Printable(member.key()), qUtf8Printable(value));
    }
}

void printFailure(const char *command, const Error &error)
{
    std::fprintf(stderr, "comptoir-cli %s: %s%s%s\n", command, error.code.constData(),
                 error.detail.isEmpty() ? "" : ": ", qUtf8Printable(error.detail));
}

} // namespace comptoir::cli
