// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/loyalty/CardStatistics.h"

#include <algorithm>
#include <array>

namespace comptoir::backend {

namespace {

bool isOfSome(const Figure &figure)
{
    return !figure.cards.empty();
}

void hideIfFew(Figure &figure, const Fewest &fewest)
{
    figure.isHidden = figure.isHidden || (isOfSome(figure) && !fewest.isEnough(figure));
}

/// The month of the fewest that is still shown; null: none is.
Figure *smallestShown(Column &column)
{
    Figure *smallest = nullptr;
    for (auto &[month, figure] : column.months) {
        const bool isCandidate = !figure.isHidden && isOfSome(figure);
        if (isCandidate && (!smallest || figure.cards.size() < smallest->cards.size()))
            smallest = &figure;
    }
    return smallest;
}

/// May what the hidden months are together be known, as the total less the others tells it?
bool isCovered(const Column &column, const Fewest &fewest)
{
    Figure together;
    int hidden = 0;
    for (const auto &[month, figure] : column.months) {
        if (!figure.isHidden)
            continue;
        together.add(figure);
        ++hidden;
    }
    if (column.total.isHidden)
        return hidden > 0 || !isOfSome(column.total);
    return hidden == 0 || (hidden > 1 && fewest.isEnough(together));
}

void cover(Column &column, const Fewest &fewest)
{
    while (!isCovered(column, fewest)) {
        Figure *const next = smallestShown(column);
        if (!next) {
            column.total.isHidden = true;
            return;
        }
        next->isHidden = true;
    }
}

/// Outstanding is given less used, but for what was corrected or has expired: of the three one
/// alone is never hidden.
void coverOutstanding(CardStatistics &statistics)
{
    const std::array<Figure *, 3> three{&statistics.outstanding, &statistics.used.total,
                                        &statistics.given.total};
    const auto isHidden = [](const Figure *figure) { return figure->isHidden; };
    if (std::count_if(three.begin(), three.end(), isHidden) != 1)
        return;
    const auto other = std::find_if(three.begin(), three.end(), [](const Figure *figure) {
        return !figure->isHidden && isOfSome(*figure);
    });
    if (other != three.end())
        (*other)->isHidden = true;
}

/// Are these all that the town's figure has beside what is shown elsewhere?
void hideDifference(Figure &town, const Figure &unseen, const Fewest &fewest)
{
    if (isOfSome(unseen) && (unseen.merchants.size() < 2 || unseen.cards.size() < fewest.cards))
        town.isHidden = true;
}

const Figure *monthOf(const Column &column, const QString &month)
{
    const auto found = column.months.find(month);
    return found == column.months.end() ? nullptr : &found->second;
}

} // namespace

void Figure::add(const Figure &other)
{
    value += other.value;
    cards.insert(other.cards.begin(), other.cards.end());
    merchants.insert(other.merchants.begin(), other.merchants.end());
}

void Figure::note(qint64 more, const QString &card, MerchantId merchant)
{
    value += more;
    cards.insert(card);
    merchants.insert(merchant);
}

void CardStatistics::note(const QString &month, const QString &kind, qint64 points,
                          const Figure &who)
{
    const auto count = [&](Column &column, qint64 more) {
        Figure figure = who;
        figure.value = more;
        column.months[month].add(figure);
        column.total.add(figure);
    };
    count(cards, 0);
    cards.months[month].value = qint64(cards.months[month].cards.size());
    cards.total.value = qint64(cards.total.cards.size());
    if (kind == u"earn" || kind == u"take-back")
        count(given, points);
    if (kind == u"burn" || kind == u"give-back")
        count(used, -points);
}

void CardStatistics::add(const CardStatistics &other)
{
    const auto addColumn = [](Column &to, const Column &from) {
        for (const auto &[month, figure] : from.months)
            to.months[month].add(figure);
        to.total.add(from.total);
    };
    addColumn(cards, other.cards);
    addColumn(given, other.given);
    addColumn(used, other.used);
    outstanding.add(other.outstanding);
    for (auto &[month, figure] : cards.months)
        figure.value = qint64(figure.cards.size());
    cards.total.value = qint64(cards.total.cards.size());
}

void hideFew(CardStatistics &statistics, const Fewest &fewest)
{
    const std::array<Column *, 3> columns{&statistics.cards, &statistics.given, &statistics.used};
    for (Column *const column : columns) {
        for (auto &[month, figure] : column->months)
            hideIfFew(figure, fewest);
        hideIfFew(column->total, fewest);
    }
    hideIfFew(statistics.outstanding, fewest);
    for (Column *const column : columns)
        cover(*column, fewest);
    coverOutstanding(statistics);
    for (Column *const column : columns)
        cover(*column, fewest);
}

void hideRest(CardStatistics &town, const std::map<MerchantId, CardStatistics> &merchants,
              const Fewest &fewest)
{
    const auto unseen = [&](const auto &pick) {
        Figure together;
        for (const auto &[id, merchant] : merchants) {
            const Figure *const figure = pick(merchant);
            if (figure && figure->isHidden)
                together.add(*figure);
        }
        return together;
    };
    for (const auto column :
         {&CardStatistics::cards, &CardStatistics::given, &CardStatistics::used}) {
        for (auto &[month, figure] : (town.*column).months)
            hideDifference(figure, unseen([&, name = month](const CardStatistics &merchant) {
                               return monthOf(merchant.*column, name);
                           }),
                           fewest);
        hideDifference((town.*column).total, unseen([&](const CardStatistics &merchant) {
                           return &(merchant.*column).total;
                       }),
                       fewest);
    }
    hideDifference(town.outstanding,
                   unseen([](const CardStatistics &merchant) { return &merchant.outstanding; }),
                   fewest);
}

} // namespace comptoir::backend
