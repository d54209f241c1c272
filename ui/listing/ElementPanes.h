// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingPane.h"

namespace comptoir::photos {
class PhotoField;
} // namespace comptoir::photos

namespace comptoir::listing {

/// A photo each of the front, the inside and a product, with words for who can't see it.
class PhotosPane : public ListingPane
{
    Q_OBJECT
public:
    PhotosPane(ListingController &controller, QWidget *parent);
    void present() override;

private:
    void addRole(const QString &role);
    void choose(const QString &role);

    struct Row
    {
        QString role;
        photos::PhotoField *photo;
        widgets::Field *words;
    };
    std::vector<Row> m_photos;
};

/// What a shop has several of: rows, and a sheet for each.
class RowsPane : public ListingPane
{
    Q_OBJECT
protected:
    RowsPane(ListingController &controller, QWidget *parent);
    QBoxLayout *rows() const { return m_rows; }
    void clearRows();

private:
    QBoxLayout *m_rows = nullptr;
};

/// Where a trader stands, and when.
class MarketsPane : public RowsPane
{
    Q_OBJECT
public:
    MarketsPane(ListingController &controller, QWidget *parent);
    void present() override;

private:
    std::vector<MarketDay> m_shown;
};

/// News, offers and events, also ahead of time.
class NewsPane : public RowsPane
{
    Q_OBJECT
public:
    NewsPane(ListingController &controller, QWidget *parent);
    void present() override;

private:
    QString whenText(const Post &post) const;

    std::vector<Post> m_shown;
};

} // namespace comptoir::listing
