// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <cstdio>

namespace comptoir::app {

/// What a command says: with --json one object a line, else "name: value" lines for people.
/// Failures go to stderr in the same form.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}
    void print(const QJsonObject &object) const;
    void printFailure(const Error &error) const;

private:
    void write(FILE *stream, const QJsonObject &object) const;
    bool m_json;
};

} // namespace comptoir::app
