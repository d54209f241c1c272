// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/catalogue/CatalogueDesk.h"
#include "core/listing/ListingDesk.h"
#include "core/listing/Prefill.h"
#include "core/staff/StaffRights.h"
#include "ui/photos/PhotoThumbs.h"
#include "ui/photos/PreparePhoto.h"

#include <QDir>
#include <QUrl>

#include <functional>

namespace comptoir::listing {

/// What the page "Ma fiche" needs of the rest of the till.
struct ListingPorts
{
    ListingDesk &desk;
    const Clock &clock;
    Entropy &entropy;
    /// Calls `go` with the name of who allowed the act: at once, after a PIN or badge, or never.
    std::function<void(const staff::Act &act, const std::function<void(const QString &by)> &go)>
        authorise;
    /// What the till knows of its shop already: name, address, registration. A listing that is
    /// empty begins with it.
    std::function<Listing()> known;
    std::function<QString()> town; ///< its name; empty without one
    QDir papers; ///< where door signs go
    std::function<bool(const QUrl &)> open;
    /// A picture as a listing keeps it; without it: no photos.
    std::function<QFuture<Result<QByteArray>>(const photos::PhotoSource &)> preparePhoto = {};
    std::function<QFuture<Result<QString>>(const QByteArray &picture)> keepPhoto = {};
    /// A file of pictures, or of a register.
    std::function<void(const QString &filter, const std::function<void(const QString &)> &take)>
        chooseFile = {};
    /// An extract of SIRENE or BCE, or an adviser's list.
    std::function<QFuture<Result<PrefillFile>>(const QString &path)> readPrefill = {};
    photos::PhotoThumbs *photos = nullptr; ///< of what is kept
    photos::PhotoThumbs *bands = nullptr; ///< the same, as wide as a phone
    /// Composes what others read in one of listingLanguages().
    std::function<void(const QString &language, const std::function<void()> &compose)> inLanguage =
        {};
    bool isTraining = false; ///< papers say so
};

} // namespace comptoir::listing
