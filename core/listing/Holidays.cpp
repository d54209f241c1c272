// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/Holidays.h"

#include <algorithm>

namespace comptoir::listing {

namespace {

/// A holiday by its law: a fixed date, days from Easter (month 0), or the Wednesday before
/// 23 November (month -1, Buß- und Bettag).
struct Law
{
    const char *country;
    const char *regions; ///< by commas; empty: everywhere
    int month;
    int day; ///< of the month, or days from Easter
    const char *name;
    int since; ///< first and last year that the house answers for; 0: always
    int until;
};

// France: code du travail L. 3133-1, L. 3134-13 (Alsace-Moselle), L. 3422-2 (overseas).
// Belgium: arrêté royal of 18 April 1974. Germany: the Länder's Feiertagsgesetze; what single
// communities keep (Augsburg's 8 August, Fronleichnam in parts of Saxony and Thuringia) is not
// here.
constexpr Law laws[] = {
    {"FR", "", 1, 1, "new-year", 0, 0},
    {"FR", "57,67,68", 0, -2, "good-friday", 0, 0},
    {"FR", "", 0, 1, "easter-monday", 0, 0},
    {"FR", "", 5, 1, "labour-day", 0, 0},
    {"FR", "", 5, 8, "victory-1945", 1982, 0},
    {"FR", "", 0, 39, "ascension", 0, 0},
    {"FR", "", 0, 50, "whit-monday", 0, 0},
    {"FR", "", 7, 14, "bastille-day", 0, 0},
    {"FR", "", 8, 15, "assumption", 0, 0},
    {"FR", "", 11, 1, "all-saints", 0, 0},
    {"FR", "", 11, 11, "armistice-1918", 0, 0},
    {"FR", "", 12, 25, "christmas", 0, 0},
    {"FR", "57,67,68", 12, 26, "st-stephen", 0, 0},
    {"FR", "976", 4, 27, "abolition", 1983, 0},
    {"FR", "972", 5, 22, "abolition", 1983, 0},
    {"FR", "971", 5, 27, "abolition", 1983, 0},
    {"FR", "973", 6, 10, "abolition", 1983, 0},
    {"FR", "974", 12, 20, "abolition", 1983, 0},

    {"BE", "", 1, 1, "new-year", 0, 0},
    {"BE", "", 0, 1, "easter-monday", 0, 0},
    {"BE", "", 5, 1, "labour-day", 0, 0},
    {"BE", "", 0, 39, "ascension", 0, 0},
    {"BE", "", 0, 50, "whit-monday", 0, 0},
    {"BE", "", 7, 21, "belgian-national-day", 0, 0},
    {"BE", "", 8, 15, "assumption", 0, 0},
    {"BE", "", 11, 1, "all-saints", 0, 0},
    {"BE", "", 11, 11, "armistice-1918", 0, 0},
    {"BE", "", 12, 25, "christmas", 0, 0},

    {"DE", "", 1, 1, "new-year", 0, 0},
    {"DE", "BW,BY,ST", 1, 6, "epiphany", 0, 0},
    {"DE", "BE", 3, 8, "womens-day", 2019, 0},
    {"DE", "MV", 3, 8, "womens-day", 2023, 0},
    {"DE", "", 0, -2, "good-friday", 0, 0},
    {"DE", "BB", 0, 0, "easter-sunday", 0, 0},
    {"DE", "", 0, 1, "easter-monday", 0, 0},
    {"DE", "", 5, 1, "labour-day", 0, 0},
    {"DE", "BE", 5, 8, "liberation-day", 2020, 2020},
    {"DE", "BE", 5, 8, "liberation-day", 2025, 2025},
    {"DE", "BE", 6, 17, "uprising-1953", 2028, 2028},
    {"DE", "", 0, 39, "ascension", 0, 0},
    {"DE", "BB", 0, 49, "whit-sunday", 0, 0},
    {"DE", "", 0, 50, "whit-monday", 0, 0},
    {"DE", "BW,BY,HE,NW,RP,SL", 0, 60, "corpus-christi", 0, 0},
    {"DE", "SL,BY", 8, 15, "assumption", 0, 0},
    {"DE", "TH", 9, 20, "childrens-day", 2019, 0},
    {"DE", "", 10, 3, "german-unity", 1990, 0},
    {"DE", "BB,MV,SN,ST,TH", 10, 31, "reformation", 1990, 2016},
    {"DE", "", 10, 31, "reformation", 2017, 2017},
    {"DE", "BB,HB,HH,MV,NI,SH,SN,ST,TH", 10, 31, "reformation", 2018, 0},
    {"DE", "BW,BY,NW,RP,SL", 11, 1, "all-saints", 0, 0},
    {"DE", "SN", -1, 0, "repentance-day", 1990, 0},
    {"DE", "", 12, 25, "christmas", 0, 0},
    {"DE", "", 12, 26, "st-stephen", 0, 0},
};

bool counts(const Law &law, const QString &country, const QString &region, int year)
{
    if (country != QLatin1String(law.country) || (law.since != 0 && year < law.since)
        || (law.until != 0 && year > law.until))
        return false;
    const QString regions = QString::fromLatin1(law.regions);
    return regions.isEmpty() || (!region.isEmpty() && regions.split(u',').contains(region));
}

QDate dateOf(const Law &law, int year)
{
    if (law.month > 0)
        return QDate(year, law.month, law.day);
    if (law.month == 0)
        return easterSunday(year).addDays(law.day);
    QDate day(year, 11, 22);
    while (day.dayOfWeek() != Qt::Wednesday)
        day = day.addDays(-1);
    return day;
}

} // namespace

QDate easterSunday(int year)
{
    // Meeus/Jones/Butcher.
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

QStringList HolidayCalendar::regionsOf(const QString &country)
{
    if (country == u"DE")
        return QStringLiteral("BW,BY,BE,BB,HB,HH,HE,MV,NI,NW,RP,SL,SN,ST,SH,TH").split(u',');
    if (country == u"FR")
        return QStringLiteral("57,67,68,971,972,973,974,976").split(u',');
    return {};
}

QString HolidayCalendar::regionOfPostcode(const QString &country, const QString &postcode)
{
    if (country != u"FR" || postcode.size() != 5)
        return {};
    const QString region = postcode.left(postcode.startsWith(u"97") ? 3 : 2);
    return regionsOf(country).contains(region) ? region : QString();
}

Result<HolidayCalendar> HolidayCalendar::of(const QString &country, const QString &region)
{
    if (country != u"FR" && country != u"BE" && country != u"DE")
        return fail("holidays/unknown-country");
    if (!region.isEmpty() && !regionsOf(country).contains(region))
        return fail("holidays/unknown-region");
    return HolidayCalendar(country, region);
}

QByteArray HolidayCalendar::holidayOn(QDate date) const
{
    for (const Law &law : laws) {
        if (counts(law, m_country, m_region, date.year()) && dateOf(law, date.year()) == date)
            return law.name;
    }
    return {};
}

std::vector<std::pair<QDate, QByteArray>> HolidayCalendar::ofYear(int year) const
{
    std::vector<std::pair<QDate, QByteArray>> days;
    for (const Law &law : laws) {
        if (counts(law, m_country, m_region, year))
            days.emplace_back(dateOf(law, year), law.name);
    }
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace comptoir::listing
