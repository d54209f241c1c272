// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/XlsxStyles.h"

#include <QDate>
#include <QTime>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace comptoir::catalogue {

namespace {

/// Formats that files do not spell out (ECMA-376 part 1, 18.8.30).
XlsxFormat builtInFormat(int id)
{
    using Kind = XlsxFormat::Kind;
    if (id == 1 || id == 3 || (id >= 37 && id <= 38) || (id >= 5 && id <= 6))
        return {Kind::Number, 0, 1};
    if (id == 2 || id == 4 || (id >= 7 && id <= 8) || (id >= 39 && id <= 44))
        return {Kind::Number, 2, 1};
    if (id == 9 || id == 10)
        return {Kind::Percent, id == 9 ? 0 : 2, 1};
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58))
        return {Kind::Date, 0, 1};
    if (id == 49)
        return {Kind::Text, 0, 1};
    return {};
}

/// Without what is shown as it stands: "…", \x, _x, [Red], and without the parts behind ';'.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        if (code[at] == u'\\' || code[at] == u'_' || code[at] == u'*')
            ++at;
        else if (code[at] == u'"' || code[at] == u'[')
            at = code.indexOf(code[at] == u'"' ? u'"' : u']', at + 1);
        else
            bare.append(code[at].toLower());
        if (at < 0)
            break;
    }
    return bare;
}

QString withLeastDigits(QString number, int leastDigits)
{
    const qsizetype sign = number.startsWith(u'-') ? 1 : 0;
    qsizetype whole = number.indexOf(u'.');
    if (whole < 0)
        whole = number.size();
    const qsizetype missing = leastDigits - (whole - sign);
    if (missing > 0)
        number.insert(sign, QString(missing, u'0'));
    return number;
}

} // namespace

XlsxFormat parseXlsxFormat(const QString &code)
{
    using Kind = XlsxFormat::Kind;
    const QString bare = bareCode(code);
    if (bare == u"general" || bare.isEmpty())
        return {};
    if (bare.contains(u'@'))
        return {Kind::Text, 0, 1};
    const bool hasDigits = bare.contains(u'0') || bare.contains(u'#');
    if (!hasDigits) {
        const bool isDate = std::any_of(bare.begin(), bare.end(), [](QChar sign) {
            return QStringLiteral("ymdhs").contains(sign);
        });
        return isDate ? XlsxFormat{Kind::Date, 0, 1} : XlsxFormat{};
    }
    if (bare.contains(u'/') || bare.contains(QLatin1String("e+")))
        return {}; // fractions and exponents: the number says more
    const qsizetype point = bare.indexOf(u'.');
    const QString whole = point < 0 ? bare : bare.first(point);
    const QString part = point < 0 ? QString() : bare.sliced(point + 1);
    const auto decimals = part.count(u'0') + part.count(u'#');
    return {bare.contains(u'%') ? Kind::Percent : Kind::Number,
            int(std::min<qsizetype>(decimals, 12)),
            int(std::clamp<qsizetype>(whole.count(u'0'), 1, 20))};
}

XlsxStyles XlsxStyles::parse(const QByteArray &xml, bool daysFrom1904)
{
    XlsxStyles styles;
    styles.m_daysFrom1904 = daysFrom1904;
    QHash<int, XlsxFormat> own;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"cellXfs" && !reader.isCharacters())
            inCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (reader.name() == u"numFmt")
            own.insert(id,
                       parseXlsxFormat(attributes.value(QLatin1String("formatCode")).toString()));
        else if (reader.name() == u"xf" && inCells)
            styles.m_formats.push_back(own.value(id, builtInFormat(id)));
    }
    return styles;
}

QString XlsxStyles::shown(const QString &number, int style) const
{
    using Kind = XlsxFormat::Kind;
    const bool known = style >= 0 && size_t(style) < m_formats.size();
    const XlsxFormat format = known ? m_formats[size_t(style)] : XlsxFormat();
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number;
    switch (format.kind) {
    case Kind::Date:
        return dateShown(number);
    case Kind::Percent: {
        // Four decimals more than the format shows: 5.5 % in a column of whole percents is 5.5.
        QString percent = QString::number(value * 100, 'f', std::max(format.decimals, 4));
        while (percent.endsWith(u'0'))
            percent.chop(1);
        if (percent.endsWith(u'.'))
            percent.chop(1);
        return QString(percent + u'%');
    }
    case Kind::Number:
        return withLeastDigits(QString::number(value, 'f', format.decimals), format.leastDigits);
    default:
        break;
    }
    // Excel keeps 15 digits; 1.1 is saved as 1.1000000000000001.
    const bool isWhole = std::trunc(value) == value && std::abs(value) < 1e15;
    return isWhole ? QString::number(value, 'f', 0) : QString::number(value, 'g', 15);
}

QString XlsxStyles::dateShown(const QString &number) const
{
    const double serial = number.toDouble();
    const double wholeDays = std::floor(serial);
    if (wholeDays < 0 || wholeDays > 2'958'465) // 9999-12-31
        return number;
    const QDate first = m_daysFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto seconds = qint64(std::llround((serial - wholeDays) * 86'400));
    const QTime time = QTime(0, 0).addSecs(int(std::min<qint64>(seconds, 86'399)));
    if (wholeDays == 0)
        return time.toString(QStringLiteral("HH:mm"));
    const QString day = first.addDays(qint64(wholeDays)).toString(Qt::ISODate);
    return seconds == 0 ? day : QString(day + u' ' + time.toString(QStringLiteral("HH:mm")));
}

} // namespace comptoir::catalogue
