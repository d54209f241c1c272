// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace comptoir::catalogue {

/// A word that was typed, compared with words that may be meant: letters that are wrong, missing,
/// too many, or two that were exchanged.
class TypedWord
{
public:
    /// `mostErrors`: what is further away is another word.
    TypedWord(QString typed, int mostErrors);

    /// The errors between it and the beginning of `term` that fits best. What a term has in common
    /// with the one before is not compared again: in their order, terms cost least.
    std::optional<int> errorsTo(QStringView term);

private:
    /// Errors between the first so many letters of the term and those of the word, by the latter.
    struct Column
    {
        std::vector<int> cost;
        int least = 0;
        int best = 0; ///< of the whole word, up to here
    };
    void compare(qsizetype letter, QStringView term);
    /// No letter that follows can bring it back.
    bool isTooFar(qsizetype letters) const;
    std::optional<int> answer(qsizetype letters) const;

    const QString m_typed;
    const int m_most;
    std::vector<Column> m_columns;
    QString m_before; ///< as much of the last term as was compared
    bool m_isOver = false; ///< whatever begins so is too far, or as far as it will be
};

} // namespace comptoir::catalogue
