// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/LawBook.h"
#include "ui/catalogue/CataloguePorts.h"
#include "ui/listing/ListingPorts.h"

#include <QDir>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace comptoir::app {

/// Lists of articles into the till and out of it, labels to print, photos and registers' files. All
/// that takes a moment is done beside the window, one after the other, on connections that only
/// read.
class ShopLists
{
public:
    /// Where the shop is when something is asked; files go to `papers`.
    struct Ground
    {
        QString database;
        law::LawBook law;
        Day today;
        QDir papers;
    };
    /// `ground`: nothing while the till is not open.
    explicit ShopLists(std::function<std::optional<Ground>()> ground);
    /// Waits for what is under way.
    ~ShopLists();

    /// The ports of lists and labels; the others stay as they are.
    void fill(catalogue::CataloguePorts &ports);
    /// Photos of the listing, and registers' files.
    void fill(listing::ListingPorts &ports);

private:
    template <typename T>
    QFuture<Result<T>> work(std::function<Result<T>(const Ground &)> act);

    std::function<std::optional<Ground>()> m_ground;
    QThreadPool m_worker;
};

} // namespace comptoir::app
