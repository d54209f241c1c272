// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/SearchText.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace comptoir::format {

namespace {

constexpr int whole = 100, beginning = 80, inside = 50, mistyped = 30;

/// Errors of one key: another, missing, too many, or two exchanged (optimal string alignment).
/// Of `typed` against the best beginning of `word`.
int typingErrors(const QString &typed, const QString &word)
{
    const int rows = int(typed.size());
    const int columns = int(word.size());
    std::vector<std::vector<int>> errors(size_t(rows + 1), std::vector<int>(size_t(columns + 1)));
    const auto at = [&errors](int i, int j) -> int & { return errors[size_t(i)][size_t(j)]; };
    for (int i = 0; i <= rows; ++i)
        at(i, 0) = i;
    for (int j = 0; j <= columns; ++j)
        at(0, j) = j;
    for (int i = 1; i <= rows; ++i) {
        for (int j = 1; j <= columns; ++j) {
            const bool same = typed[i - 1] == word[j - 1];
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + !same});
            const bool exchanged = i > 1 && j > 1 && typed[i - 1] == word[j - 2]
                && typed[i - 2] == word[j - 1];
            if (exchanged)
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return *std::min_element(errors.back().begin(), errors.back().end());
}

int wordScore(const QString &typed, const QString &word)
{
    if (word == typed)
        return whole;
    if (word.startsWith(typed))
        return beginning;
    if (typed.size() > 1 && word.contains(typed))
        return inside;
    const int forgiven = typed.size() >= 7 ? 2 : typed.size() >= 4 ? 1 : 0;
    return forgiven > 0 && typingErrors(typed, word) <= forgiven ? mistyped : 0;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c == u'œ')
            plain += u"oe"_qs;
        else if (c == u'æ')
            plain += u"ae"_qs;
        else if (c == u'ß')
            plain += u"ss"_qs;
        else
            plain += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return plain.simplified();
}

int matchScore(const QString &query, const QString &text)
{
    const QStringList typed = folded(query).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (typed.isEmpty())
        return 1;
    int sum = 0;
    for (const QString &one : typed) {
        int best = 0;
        for (const QString &word : words)
            best = std::max(best, wordScore(one, word));
        if (best == 0)
            return 0;
        sum += best;
    }
    return std::max(1, sum / int(typed.size()));
}

} // namespace comptoir::format
