// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/ListingScore.h"
#include "core/listing/ShopHours.h"
#include "ui/format/ListingWords.h"
#include "ui/listing/ListingController.h"

#include <QLocale>

/// Words of the page: its blocks, what the score asks for, when the shop is open.
namespace comptoir::listing {

using format::accessText;
using format::addressText;
using format::categoryText;
using format::holidayText;
using format::languageText;
using format::noticeText;
using format::paymentText;
using format::photoRoleText;
using format::regionText;
using format::serviceText;

QString blockText(Block block);
QByteArray blockIcon(Block block);
/// "Horaires de Noël : à confirmer" with what it brings.
QString actText(const ListingScore::Act &act);
Block blockOf(const ListingScore::Act &act);
/// Where a field is edited: "day_20261225" is Hours.
Block blockOf(const QString &field);
/// What has changed, as a person would name it: "horaires", "25/12", "photos".
QStringList changesText(const ListingEdits &edits);
bool isChanged(const ListingEdits &edits, Block block);

/// Points of a block and how many it could have; nothing for a block that is not counted.
struct BlockScore
{
    int points = 0;
    int most = 0;
};
BlockScore scoreOf(Block block, const ListingScore &score);

/// "Ouvert, jusqu’à 19:00", "Fermé, ouvre demain à 07:00"; nothing when nobody can say.
QString openText(const ShopHours &hours, Instant now);
bool isOpen(const ShopHours &hours, Instant now);
/// "07:00 – 13:00, 15:00 – 19:30", "fermé": what a civil day looks like.
QString dayText(const ShopHours &hours, Day day);
/// "Lundi".
QString weekdayText(Day day, const QLocale &locale = QLocale());
/// "vendredi 25 décembre".
QString longDayText(Day day, const QLocale &locale = QLocale());
/// "01 99 00 46 22" of a number that is kept as E.164, as people of its country write it.
QString phoneText(const QString &phone);
/// "mercredi, 08:00 – 13:00"; the expression itself where it is more than a week.
QString marketHoursText(const QString &hours);
QString postKindText(Post::Kind kind);
/// In the program's language, else in the first that it has.
QString titleOf(const Post &post);

} // namespace comptoir::listing
