// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueStore::search: a keystroke has 16 ms, with a hundred thousand items.
#include "core/catalogue/CatalogueStore.h"
#include "core/catalogue/ItemWords.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {

constexpr int mostCandidates = 400; ///< looked at for the best; a single letter finds thousands
constexpr int mostTerms = 6; ///< other spellings of a word that are tried
constexpr qsizetype shortest = 4; ///< a word with room for an error
constexpr qsizetype forTwoErrors = 8;

QString quoted(const QString &term, bool beginning)
{
    return u'"' + term + (beginning ? u"\"*"_qs : u"\""_qs);
}

int errorsOf(const QString &word)
{
    return word.size() >= forTwoErrors ? 2 : 1;
}

/// The first letter of a range of terms that may be meant: the one that was typed, the next ones
/// for a letter too many or two that were exchanged.
QStringList beginningsOf(const QString &word)
{
    QStringList letters;
    for (const QChar letter : word.left(2)) {
        if (!letters.contains(letter))
            letters << QString(letter);
    }
    return letters;
}

/// The best first. Names are folded once each: a comparison that folds takes most of a keystroke.
std::vector<Item> best(std::vector<Item> items, const QString &typed, int count)
{
    struct Ranked
    {
        int fit;
        QString name;
        size_t index;
    };
    std::vector<Ranked> ranked;
    ranked.reserve(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const QString name = folded(items[i].name);
        ranked.push_back({fit(typed, name), name, i});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return a.fit != b.fit ? a.fit > b.fit : a.name < b.name;
    });
    std::vector<Item> sorted;
    for (const Ranked &entry : ranked) {
        if (int(sorted.size()) < count)
            sorted.push_back(std::move(items[entry.index]));
    }
    return sorted;
}

} // namespace

Result<std::vector<Item>> CatalogueStore::matching(const QString &match, int count) const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(
                     QStringLiteral(
                         "SELECT item.id, name, short_name, department, vat_class, price_c, unit, "
                         "codes, scale_code, colour, favourite, tracks_stock, for_collection, "
                         "photo, minimum_age, archived FROM item_words JOIN item ON "
                         "item.place = item_words.rowid WHERE item_words MATCH ? LIMIT ?"),
                     {match, qint64(count)}));
    return read(rows);
}

/// Terms of the catalogue that are at most so many keys away from a word.
Result<QStringList> CatalogueStore::spellings(const QString &word) const
{
    QStringList found;
    for (const QString &letter : beginningsOf(word)) {
        const QString behind(QChar(letter.front().unicode() + 1));
        COMPTOIR_TRY(const auto rows,
                     m_database.select(QStringLiteral("SELECT term FROM item_term WHERE term >= ? "
                                                      "AND term < ?"),
                                       {letter, behind}));
        for (const store::Row &row : rows) {
            const QString term = row.text(0);
            if (found.size() < mostTerms && isMistyped(word, term, errorsOf(word)))
                found << term;
        }
    }
    return found;
}

Result<std::vector<Item>> CatalogueStore::search(const QString &text, int count) const
{
    const QString typed = folded(text);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::vector<Item>();
    QStringList parts;
    for (const QString &word : words)
        parts << quoted(word, true);
    COMPTOIR_TRY(std::vector<Item> items, matching(parts.join(u' '), mostCandidates));
    if (int(items.size()) < std::min(count, 3)) {
        COMPTOIR_TRY(const auto more, searchMistyped(words));
        for (const Item &item : more) {
            const bool known = std::any_of(items.begin(), items.end(), [&item](const Item &other) {
                return other.id == item.id;
            });
            if (!known)
                items.push_back(item);
        }
    }
    return best(std::move(items), typed, count);
}

Result<std::vector<Item>> CatalogueStore::searchMistyped(const QStringList &words) const
{
    QStringList parts;
    for (const QString &word : words) {
        QStringList terms{quoted(word, true)};
        if (word.size() >= shortest) {
            COMPTOIR_TRY(const QStringList others, spellings(word));
            for (const QString &term : others)
                terms << quoted(term, false);
        }
        parts << u'(' + terms.join(u" OR "_qs) + u')';
    }
    return matching(parts.join(u" AND "_qs), mostCandidates);
}

} // namespace comptoir::catalogue
