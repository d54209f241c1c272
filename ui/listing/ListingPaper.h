// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/Listing.h"
#include "core/listing/WeekHours.h"

#include <QCoreApplication>
#include <QPageSize>

#include <vector>

class QPainter;
class QRectF;

namespace comptoir::listing {

/// What is said on a paper in one language.
struct PaperWords
{
    QString heading; ///< "Horaires"
    std::array<QString, 7> days; ///< Monday first
    QString closed;
    QString holidays; ///< "Jours fériés"
    QString asUsual;
    QString seeMore; ///< beside the code
    QString vouchers; ///< "Bons d’achat acceptés ici"
};

/// What stands in a window: the hours, the way to the listing, that vouchers are taken.
class ListingPaper
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::listing::ListingPaper)
public:
    enum class Kind { Hours, Poster, Vouchers };

    /// In the language that is installed.
    static PaperWords words(const QString &town);

    /// `languages`: one to four, the first is the largest. `link`: of the listing; empty: no code.
    ListingPaper(Kind kind, const Listing &listing, std::vector<PaperWords> languages,
                 const QString &link, Day today);
    void setTraining(bool isTraining) { m_isTraining = isTraining; }

    /// Into a page of 2100 × 2970 units, whatever its size.
    void paint(QPainter &painter) const;
    /// Error "store/disk-io" when it can't be written.
    Result<void> save(const QString &path, QPageSize::PageSizeId size) const;

private:
    QString joined(QString PaperWords::*word) const;
    qreal paintHead(QPainter &painter) const;
    void paintHours(QPainter &painter, qreal top) const;
    void paintRow(QPainter &painter, const QRectF &row, const QString &day,
                  const QString &hours) const;
    void paintBig(QPainter &painter, const QString &words) const;
    void paintCode(QPainter &painter, const QRectF &square) const;

    Kind m_kind;
    Listing m_listing;
    std::vector<PaperWords> m_languages;
    QString m_link;
    Day m_today;
    bool m_isTraining = false;
};

} // namespace comptoir::listing
