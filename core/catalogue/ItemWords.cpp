// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ItemWords.h"

#include <algorithm>

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

} // namespace comptoir::catalogue
