// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/TypedWord.h"

#include <algorithm>
#include <numeric>

namespace comptoir::catalogue {

namespace {

qsizetype common(QStringView a, QStringView b)
{
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return ends.first - a.begin();
}

} // namespace

TypedWord::TypedWord(QString typed, int mostErrors)
    : m_typed(std::move(typed)),
      m_most(mostErrors),
      m_columns(size_t(m_typed.size() + mostErrors + 1))
{
    for (Column &column : m_columns)
        column.cost.resize(size_t(m_typed.size() + 1));
    std::iota(m_columns[0].cost.begin(), m_columns[0].cost.end(), 0);
    m_columns[0].best = int(m_typed.size());
}

std::optional<int> TypedWord::errorsTo(QStringView term)
{
    // More letters than that are the end of a longer word.
    term = term.left(qsizetype(m_columns.size()) - 1);
    qsizetype letters = common(term, m_before);
    if (m_isOver && letters == m_before.size())
        return answer(letters);
    m_isOver = false;
    while (letters < term.size() && !m_isOver) {
        compare(++letters, term);
        m_isOver = isTooFar(letters);
    }
    m_before = term.left(letters).toString();
    return answer(letters);
}

void TypedWord::compare(qsizetype letter, QStringView term)
{
    Column &now = m_columns[size_t(letter)];
    const Column &last = m_columns[size_t(letter - 1)];
    const QChar read = term[letter - 1];
    now.cost[0] = now.least = int(letter);
    for (qsizetype i = 1; i <= m_typed.size(); ++i) {
        const size_t at = size_t(i);
        int cost = std::min({now.cost[at - 1] + 1, last.cost[at] + 1,
                             last.cost[at - 1] + (m_typed[i - 1] == read ? 0 : 1)});
        const bool isExchanged = letter > 1 && i > 1 && m_typed[i - 1] == term[letter - 2]
            && m_typed[i - 2] == read;
        if (isExchanged)
            cost = std::min(cost, m_columns[size_t(letter - 2)].cost[at - 2] + 1);
        now.cost[at] = cost;
        now.least = std::min(now.least, cost);
    }
    now.best = std::min(last.best, now.cost.back());
}

bool TypedWord::isTooFar(qsizetype letters) const
{
    // Two letters that are exchanged reach over the last column.
    return m_columns[size_t(letters)].least > m_most
        && m_columns[size_t(letters - 1)].least >= m_most;
}

std::optional<int> TypedWord::answer(qsizetype letters) const
{
    const int best = m_columns[size_t(letters)].best;
    return best <= m_most ? std::optional(best) : std::nullopt;
}

} // namespace comptoir::catalogue
