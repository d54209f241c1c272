// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Listing.h"

#include <QJsonValue>
#include <QString>

/// The closed lists of a listing, its fields and their values in words.
namespace comptoir::format {

/// "bakery" is "Boulangerie".
QString categoryText(QStringView code);
/// Of listing::knownServices(), knownPayments(), knownAccess().
QString serviceText(const QString &word);
QString paymentText(const QString &word);
QString accessText(const QString &word);
/// "christmas" is "Noël".
QString holidayText(const QByteArray &holiday);
/// Whose public holidays hold: "Bas-Rhin", "France".
QString regionText(const QString &country, const QString &region);
/// "front" is "Façade".
QString photoRoleText(const QString &role);
QString languageText(const QString &language);
/// "fermé", "comme d’habitude", "10:00 – 12:00".
QString noticeText(const listing::DayNotice &notice);
/// On one line: "12 rue du Four, 92330 Sceaux".
QString addressText(const listing::Address &address);

/// What a person calls a field of listing::ListingFields: "Téléphone", "Horaires du 25/12/2026".
QString listingFieldText(const QString &field);
/// A value of such a field that is no plain text, number or yes: "Boulangerie, Pâtisserie".
QString listingValueText(const QString &field, const QJsonValue &value);

} // namespace comptoir::format
