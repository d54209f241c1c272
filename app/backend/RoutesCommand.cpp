// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/Backend.h"

namespace comptoir::app {

namespace {

Result<void> list(DeskFolder &desk, const Options &, const Output &output)
{
    const backend::Backend backend(desk.storage(), desk.keys(), desk.clock(), desk.entropy());
    for (const http::Router::Resource &resource : backend.resources())
        output.print({{QStringLiteral("method"), QString::fromLatin1(resource.method)},
                      {QStringLiteral("path"), QString::fromLatin1(resource.pattern)},
                      {QStringLiteral("max_body"), resource.maxBody}});
    return {};
}

} // namespace

Command routesCommand()
{
    return {QStringLiteral("routes"),
            QStringLiteral("What is served, to compare with backend/openapi.yaml."),
            {},
            list};
}

} // namespace comptoir::app
