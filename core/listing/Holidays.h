// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <vector>

namespace comptoir::listing {

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

/// The public holidays of a place, computed for every year (regulation.md §7.1).
class HolidayCalendar
{
public:
    /// `country` "FR", "BE" or "DE"; `region`: of France "57", "67", "68" (Alsace-Moselle) and the
    /// overseas departments "971" … "976", of Germany the Land ("NW"). Empty: what all of the
    /// country have. Errors "holidays/unknown-country", "holidays/unknown-region".
    static Result<HolidayCalendar> of(const QString &country, const QString &region = {});
    static QStringList regionsOf(const QString &country);
    /// By French postcode: "57", "67", "68", "97…"; empty elsewhere.
    static QString regionOfPostcode(const QString &country, const QString &postcode);

    /// What the day is called ("easter-monday", a key of ui's words); empty: a day like others.
    QByteArray holidayOn(QDate date) const;
    /// All of a year, in order.
    std::vector<std::pair<QDate, QByteArray>> ofYear(int year) const;

private:
    HolidayCalendar(QString country, QString region)
        : m_country(std::move(country)),
          m_region(std::move(region))
    {}
    QString m_country;
    QString m_region;
};

} // namespace comptoir::listing
