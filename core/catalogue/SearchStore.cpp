// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueStore::search: a keystroke has 16 ms, with a hundred thousand items.
#include "core/catalogue/CatalogueStore.h"
#include "core/catalogue/ItemWords.h"
#include "core/catalogue/TypedWord.h"

#include <QSet>

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

/// What follows all that begins so.
QString behind(const QString &beginning)
{
    QString next = beginning;
    next.back() = QChar(next.back().unicode() + 1);
    return next;
}

/// The words of an article that somebody may type: codes are none.
QSet<QString> spelled(const QString &words)
{
    QSet<QString> terms;
    for (const QString &term : words.split(u' ', Qt::SkipEmptyParts)) {
        if (!term.front().isDigit())
            terms.insert(term);
    }
    return terms;
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

/// Terms of the catalogue that are at most so many keys away from a word, the nearest first. The
/// terms of a letter come as one text: a row for each costs more than to compare it.
Result<QStringList> CatalogueStore::spellings(const QString &word) const
{
    TypedWord typed(word, errorsOf(word));
    std::vector<std::pair<int, QString>> near;
    for (const QString &letter : beginningsOf(word)) {
        COMPTOIR_TRY(const auto row,
                     m_database.first(QStringLiteral("SELECT coalesce(group_concat(term, ' '), '') "
                                                     "FROM item_spelling WHERE term >= ? AND "
                                                     "term < ?"),
                                      {letter, behind(letter)}));
        const QString terms = row->text(0);
        for (const QStringView term : QStringView(terms).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (const auto errors = typed.errorsTo(term))
                near.emplace_back(*errors, term.toString());
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList found;
    for (const auto &[errors, term] : near) {
        if (found.size() < mostTerms)
            found << term;
    }
    return found;
}

/// Those that no article has: there is certainly an error in them.
Result<QStringList> CatalogueStore::unknownOf(const QStringList &words) const
{
    QStringList unknown;
    for (const QString &word : words) {
        if (word.size() < shortest)
            continue;
        COMPTOIR_TRY(const auto known,
                     m_database.first(QStringLiteral("SELECT 1 FROM item_spelling WHERE term >= ? "
                                                     "AND term < ? LIMIT 1"),
                                      {word, behind(word)}));
        if (!known)
            unknown << word;
    }
    return unknown;
}

Result<void> CatalogueStore::writeSpellings(store::Transaction &transaction, const QString &before,
                                            const QString &now)
{
    const QSet<QString> old = spelled(before), current = spelled(now);
    for (const QString &term : old - current) {
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("DELETE FROM item_spelling WHERE term = ? AND uses = 1"), {term}));
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("UPDATE item_spelling SET uses = uses - 1 WHERE term = ?"), {term}));
    }
    for (const QString &term : current - old)
        COMPTOIR_CHECK(
            transaction.run(QStringLiteral("INSERT INTO item_spelling VALUES (?, 1) ON CONFLICT "
                                           "(term) DO UPDATE SET uses = uses + 1"),
                            {term}));
    return {};
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
    COMPTOIR_TRY(const QStringList unknown, unknownOf(words));
    if (!unknown.isEmpty()) {
        COMPTOIR_TRY(const auto items, searchSpelled(words, unknown));
        if (!items.empty())
            return items;
    }
    return searchSpelled(words, words);
}

/// `doubtful`: of the words those that may be meant otherwise.
Result<std::vector<Item>> CatalogueStore::searchSpelled(const QStringList &words,
                                                        const QStringList &doubtful) const
{
    QStringList parts;
    for (const QString &word : words) {
        QStringList terms{quoted(word, true)};
        if (word.size() >= shortest && doubtful.contains(word)) {
            COMPTOIR_TRY(const QStringList others, spellings(word));
            for (const QString &term : others)
                terms << quoted(term, false);
        }
        parts << u'(' + terms.join(u" OR "_qs) + u')';
    }
    return matching(parts.join(u" AND "_qs), mostCandidates);
}

} // namespace comptoir::catalogue
