// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ItemWords.h"

#include <algorithm>
#include <vector>

namespace comptoir::catalogue {

namespace {

constexpr int gtinDigits = 14;

bool isGtinLength(qsizetype length)
{
    return length == 8 || length == 12 || length == 13 || length == 14;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    bool isApart = false;
    for (const QChar letter : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        if (!letter.isLetterOrNumber() && !letter.isSurrogate()) {
            isApart = !plain.isEmpty();
            continue;
        }
        if (isApart)
            plain += u' ';
        isApart = false;
        if (letter == u'œ')
            plain += u"oe";
        else if (letter == u'æ')
            plain += u"ae";
        else if (letter == u'ß')
            plain += u"ss";
        else
            plain += letter;
    }
    return plain;
}

QString canonicalCode(const QString &code)
{
    const bool digits = std::all_of(code.begin(), code.end(),
                                    [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    return digits && isGtinLength(code.size()) ? code.rightJustified(gtinDigits, u'0') : code;
}

QString wordsOf(const Item &item)
{
    QStringList parts{folded(item.name), folded(item.shortName)};
    parts << item.codes;
    if (!item.scaleCode.isEmpty())
        parts << item.scaleCode;
    return parts.join(u' ').simplified();
}

int fit(const QString &typed, const QString &name)
{
    if (name == typed)
        return 4;
    if (name.startsWith(typed))
        return 3;
    return name.contains(QString(u' ' + typed)) ? 2 : 1;
}

bool isMistyped(const QString &typed, const QString &word, int errors)
{
    const int rows = int(typed.size()), columns = int(word.size());
    if (columns + errors < rows)
        return false;
    std::vector<std::vector<int>> cost(size_t(rows + 1), std::vector<int>(size_t(columns + 1)));
    const auto at = [&cost](int i, int j) -> int & { return cost[size_t(i)][size_t(j)]; };
    for (int i = 0; i <= rows; ++i)
        at(i, 0) = i;
    for (int j = 0; j <= columns; ++j)
        at(0, j) = j;
    for (int i = 1; i <= rows; ++i) {
        for (int j = 1; j <= columns; ++j) {
            const int other = typed[i - 1] == word[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other});
            const bool exchanged = i > 1 && j > 1 && typed[i - 1] == word[j - 2]
                && typed[i - 2] == word[j - 1];
            if (exchanged)
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return *std::min_element(cost.back().begin(), cost.back().end()) <= errors;
}

} // namespace comptoir::catalogue
