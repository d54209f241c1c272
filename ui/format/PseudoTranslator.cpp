// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/PseudoTranslator.h"

#include <QRegularExpression>

namespace comptoir::format {

namespace {

constexpr QStringView plain = u"aceinosuyzACEINOSUYZ";
constexpr QStringView accented = u"åçéîñöšüÿžÅÇÉÎÑÖŠÜŸŽ";
static_assert(plain.size() == accented.size());

QString withAccents(const QString &text)
{
    static const QRegularExpression kept(u"%L?\\d+|%n|\\{\\w+\\}|<[^>]*>|&\\w+;"_qs);
    QString result;
    qsizetype done = 0;
    const auto dress = [&](qsizetype end) {
        for (; done < end; ++done) {
            const auto place = plain.indexOf(text[done]);
            result += place < 0 ? text[done] : accented[place];
        }
    };
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        dress(match.capturedStart());
        result += match.captured();
        done = match.capturedEnd();
    }
    dress(text.size());
    return result;
}

/// In words of eight letters, as a line breaks between words.
QString padding(qsizetype length)
{
    QString result(length, u'ž');
    for (qsizetype i = 0; i < length; i += 9)
        result[i] = u' ';
    return result;
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *,
                                    int) const
{
    const QString text = QString::fromUtf8(source);
    // Qt's own words are not ours to stretch: some of them are settings.
    if (text.isEmpty() || (context && context[0] == 'Q'))
        return {};
    return u'[' + withAccents(text) + padding((text.size() * 2 + 4) / 5) + u']';
}

} // namespace comptoir::format
