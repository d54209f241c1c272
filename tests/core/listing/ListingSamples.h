// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/ShopHours.h"
#include "tests/support/Samples.h"

#include <QStringList>

namespace comptoir::test {

/// The lines of tests/data/listing/<name>, by their bars.
inline QList<QStringList> listingLines(const QString &name)
{
    QList<QStringList> lines;
    const auto path = sourcePath(QStringLiteral("tests/data/listing/") + name);
    for (const QString &line : QString::fromUtf8(contentOf(path)).split(u'\n')) {
        // A fallback's two bars are no separator.
        QString marked = line;
        marked.replace(QStringLiteral("||"), QStringLiteral("\x01"));
        QStringList fields;
        for (QString field : marked.split(u'|'))
            fields << field.replace(u'\x01', QStringLiteral("||"));
        if (!line.isEmpty())
            lines << fields;
    }
    return lines;
}

/// "FR", "FR 67", "DE NW".
inline listing::ShopHours shopHours(const QString &text,
                                    const QString &place = QStringLiteral("FR"),
                                    std::vector<listing::ExceptionalDay> exceptions = {})
{
    const QString country = place.section(u' ', 0, 0), region = place.section(u' ', 1, 1);
    return listing::ShopHours(*listing::OpeningHours::parse(text), std::move(exceptions),
                              *listing::HolidayCalendar::of(country, region),
                              listing::ShopZone::of(country, region));
}

/// "2026-11-20 11:59" of the shop's clock.
inline Instant shopTime(const QString &text, const listing::ShopZone &zone = {})
{
    const auto day = Day::fromIso(text.left(10));
    const int minutes = text.mid(11, 2).toInt() * 60 + text.mid(14, 2).toInt();
    return zone.at(*day, minutes);
}

inline QString letterOf(listing::OpenState state)
{
    return state == listing::OpenState::Open   ? QStringLiteral("O")
        : state == listing::OpenState::Unknown ? QStringLiteral("U")
                                               : QStringLiteral("C");
}

} // namespace comptoir::test
