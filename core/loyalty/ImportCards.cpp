// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/ImportCards.h"

#include "core/catalogue/CellText.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace comptoir::loyalty {

namespace {

constexpr qint64 mostPoints = 10'000'000;
constexpr size_t rowsToGuessBy = 50;

struct Columns
{
    int card = -1;
    int points = -1;
};

bool saysPoints(const QString &header)
{
    static constexpr std::array words{"point",    "punt",    "punkt",  "sold",
                                      "saldo",    "tampon",  "stamp",  "stempel",
                                      "cagnotte", "balance", "guthab", "tegoed"};
    return std::any_of(words.begin(), words.end(), [&header](const char *word) {
        return header.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

Result<qint64> readPoints(Kind kind, const QString &cell)
{
    const auto unreadable = fail("loyalty/points-unreadable", {},
                                 {{QStringLiteral("points"), cell.left(40)}});
    qint64 points = 0;
    if (kind == Kind::Cashback) {
        const auto amount = catalogue::readPrice(cell);
        if (!amount)
            return unreadable;
        points = amount->cents();
    } else {
        const auto count = catalogue::readQuantity(cell);
        if (!count || count->thousandths() < 0 || count->thousandths() % 1000 != 0)
            return unreadable;
        points = count->thousandths() / 1000;
    }
    if (points > mostPoints)
        return fail("loyalty/points-too-many", {}, {{QStringLiteral("points"), cell.left(40)}});
    return points;
}

/// In how many of the first rows this column holds what `holds` is looking for.
template <typename Holds>
int countIn(const catalogue::Sheet &sheet, int column, const Holds &holds)
{
    int count = 0;
    for (size_t i = 0; i < std::min(rowsToGuessBy, sheet.rows.size()); ++i)
        count += holds(sheet.rows[i].value(column)) ? 1 : 0;
    return count;
}

qsizetype widthOf(const catalogue::Sheet &sheet)
{
    qsizetype width = sheet.header.size();
    for (size_t i = 0; i < std::min(rowsToGuessBy, sheet.rows.size()); ++i)
        width = std::max(width, sheet.rows[i].size());
    return width;
}

/// The column that holds the most of it, but for one; -1: none holds any.
template <typename Holds>
int fullest(const catalogue::Sheet &sheet, int except, const Holds &holds)
{
    int most = 0, found = -1;
    for (int column = 0; column < int(widthOf(sheet)); ++column) {
        const int count = column == except ? 0 : countIn(sheet, column, holds);
        if (count > most) {
            most = count;
            found = column;
        }
    }
    return found;
}

/// A card is known by its check characters, points by their header; without one, by being numbers.
Columns columnsOf(const catalogue::Sheet &sheet, Kind kind)
{
    Columns columns;
    columns.card = fullest(sheet, -1,
                           [](const QString &cell) { return CardCode::parse(cell).has_value(); });
    for (int column = 0; column < int(sheet.header.size()); ++column) {
        if (column != columns.card && saysPoints(sheet.header[column]))
            columns.points = column;
    }
    if (columns.points < 0)
        columns.points = fullest(sheet, columns.card, [kind](const QString &cell) {
            return readPoints(kind, cell).has_value();
        });
    return columns;
}

} // namespace

Result<CardsPlan> planCards(const catalogue::Sheet &sheet, Kind kind)
{
    const Columns columns = columnsOf(sheet, kind);
    if (columns.card < 0 || columns.points < 0)
        return fail("loyalty/no-columns");
    CardsPlan plan;
    QHash<QString, int> lines;
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        const QString typed = sheet.rows[i].value(columns.card).trimmed();
        const int line = sheet.lineOf(i);
        const auto refuse = [&](const Error &error) {
            plan.refused.push_back({line, error.code, error.facts, typed.left(40)});
        };
        const auto card = typed.isEmpty() ? fail("loyalty/card-empty") : CardCode::parse(typed);
        if (!card) {
            refuse(card.error());
            continue;
        }
        const auto points = readPoints(kind, sheet.rows[i].value(columns.points));
        if (!points) {
            refuse(points.error());
            continue;
        }
        if (const int first = lines.value(card->text())) {
            refuse({"loyalty/card-twice", {}, {{QStringLiteral("line"), first}}});
            continue;
        }
        lines.insert(card->text(), line);
        plan.rows.push_back({*card, *points});
        plan.points += *points;
    }
    return plan;
}

EntryId ImportCards::idOf(const CardCode &card)
{
    return Entry::idOf("import/" + card.text().toLatin1(), EntryKind::Correct, 0);
}

Result<CardsPlan> ImportCards::checked(CardsPlan plan) const
{
    const LedgerStore ledger(m_database);
    CardsPlan rest;
    rest.refused = std::move(plan.refused);
    for (const CardsPlan::Row &row : plan.rows) {
        COMPTOIR_TRY(const bool isThere, ledger.has(idOf(row.card)));
        COMPTOIR_TRY(const Account account, ledger.account(row.card));
        if (isThere || account.isBlocked) {
            rest.refused.push_back(
                {0, isThere ? "loyalty/card-imported" : "loyalty/blocked", {}, row.card.grouped()});
            continue;
        }
        rest.rows.push_back(row);
        rest.points += row.points;
    }
    return rest;
}

Result<void> ImportCards::run(const CardsPlan &plan, const Entry &likeAll, const Note &note)
{
    COMPTOIR_TRY(const auto act, store::OpTransaction::begin(m_database, m_outbox));
    for (const CardsPlan::Row &row : plan.rows) {
        Entry entry = likeAll;
        entry.id = idOf(row.card);
        entry.card = row.card;
        entry.kind = EntryKind::Correct;
        entry.points = row.points;
        COMPTOIR_CHECK(LedgerStore::addCard(act->transaction(), row.card, entry.at));
        COMPTOIR_TRY(const bool isNew, LedgerStore::add(act->transaction(), entry));
        if (isNew)
            COMPTOIR_CHECK(act->append(opKindOf(entry.kind), entry.toJson()));
    }
    COMPTOIR_CHECK(note(act->transaction()));
    return act->commit();
}

} // namespace comptoir::loyalty
