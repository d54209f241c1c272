// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QCommandLineParser>

#include <vector>

namespace comptoir::app {

/// What was given on the command line, as values. All errors are "cli/bad-option" with the name.
class Options
{
public:
    explicit Options(const QCommandLineParser &parser) : m_parser(parser) {}

    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }
    Result<qint64> integer(const QString &name, qint64 min, qint64 max) const;
    /// "20", "20.5" or "20,50": euros.
    Result<Money> money(const QString &name) const;
    /// "5,10,20.50" with dots for cents.
    Result<std::vector<Money>> moneyList(const QString &name) const;
    /// "2027-06-30"
    Result<Day> day(const QString &name) const;
    template <typename IdType>
    Result<IdType> id(const QString &name) const
    {
        const auto id = IdType::fromText(text(name).toLatin1());
        if (!id)
            return fail("cli/bad-option", name);
        return *id;
    }

private:
    const QCommandLineParser &m_parser;
};

} // namespace comptoir::app
