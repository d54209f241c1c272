// SPDX-License-Identifier: GPL-3.0-or-later
// Markets and news: rows that open a sheet.
#include "ui/format/DateText.h"
#include "ui/listing/ElementPanes.h"
#include "ui/listing/ElementSheets.h"
#include "ui/listing/ListingText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::listing {

using theme::Type;
using widgets::ListRow;

RowsPane::RowsPane(ListingController &controller, QWidget *parent) : ListingPane(controller, parent)
{
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
}

void RowsPane::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

MarketsPane::MarketsPane(ListingController &controller, QWidget *parent)
    : RowsPane(controller, parent)
{
    addLabel(Type::Secondary, "listingMarketsHelp",
             tr("Vos marchés paraissent sur votre fiche avec leur jour et leur place."))
        ->setColour(theme::colours().text2);
    body()->addLayout(rows());
    auto *add = addButton("listingMarketAdd", tr("Ajouter un marché…"), "plus");
    connect(add, &widgets::Button::clicked, this,
            [this] { MarketSheet::ask(this->controller(), std::nullopt, window()); });
    body()->addStretch();
}

void MarketsPane::present()
{
    ListingPane::present();
    const auto &markets = controller().draft().markets;
    if (markets == m_shown)
        return;
    m_shown = markets;
    clearRows();
    for (const MarketDay &market : markets) {
        QStringList where{market.place, market.city};
        where.removeAll(QString());
        auto *row = new ListRow("calendar-event", where.join(u", "_qs), this);
        row->setObjectName(u"listingMarket"_qs);
        row->setSecondLine(marketHoursText(market.hours));
        row->setLeadsOn(true);
        row->setDivided(true);
        rows()->addWidget(row);
        connect(row, &ListRow::clicked, this,
                [this, market] { MarketSheet::ask(controller(), market, window()); });
    }
}

NewsPane::NewsPane(ListingController &controller, QWidget *parent) : RowsPane(controller, parent)
{
    addLabel(Type::Secondary, "listingNewsHelp",
             tr("Une actualité reste 60 jours\u202f; une offre ou un événement, jusqu’à sa fin. "
                "Écrits d’avance, ils paraissent à leur date."))
        ->setColour(theme::colours().text2);
    body()->addLayout(rows());
    auto *add = addButton("listingPostAdd", tr("Écrire une annonce…"), "plus");
    connect(add, &widgets::Button::clicked, this,
            [this] { PostSheet::ask(this->controller(), std::nullopt, window()); });
    body()->addStretch();
}

QString NewsPane::whenText(const Post &post) const
{
    const Day today = controller().today();
    if (post.shownFrom && today < *post.shownFrom)
        return tr("paraît le %1").arg(format::dateText(*post.shownFrom));
    if (!isShown(post, today))
        return tr("terminé");
    if (post.last)
        return tr("jusqu’au %1").arg(format::dateText(*post.last));
    if (post.first)
        return tr("le %1").arg(format::dateText(*post.first));
    return tr("visible");
}

void NewsPane::present()
{
    ListingPane::present();
    auto posts = controller().draft().posts;
    std::sort(posts.begin(), posts.end(),
              [](const Post &a, const Post &b) { return b.id < a.id; }); // the newest first
    if (posts == m_shown)
        return;
    m_shown = posts;
    clearRows();
    for (const Post &post : posts) {
        auto *row = new ListRow("news", titleOf(post), this);
        row->setObjectName(u"listingPost"_qs);
        row->setSecondLine(postKindText(post.kind) + u" · "_qs + whenText(post));
        row->setLeadsOn(true);
        row->setDivided(true);
        rows()->addWidget(row);
        connect(row, &ListRow::clicked, this,
                [this, post] { PostSheet::ask(controller(), post, window()); });
    }
}

} // namespace comptoir::listing
