// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ExportCatalogue.h"

#include "core/catalogue/FormulaGuard.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {

constexpr QChar delimiter = u';';

/// Known by originOf(): they are the names of a format, not words for a person's language.
const QStringList &header()
{
    static const QStringList names{
        QStringLiteral("Nom"),        QStringLiteral("Nom court"),       QStringLiteral("Prix TTC"),
        QStringLiteral("Codes"),      QStringLiteral("Rayon"),           QStringLiteral("TVA"),
        QStringLiteral("Unité"),      QStringLiteral("Code balance"),    QStringLiteral("Stock"),
        QStringLiteral("Favori"),     QStringLiteral("Click & collect"), QStringLiteral("Couleur"),
        QStringLiteral("Âge minimum")};
    return names;
}

QString quoted(const QString &text)
{
    const QString cell = guarded(text);
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar sign) {
        return sign == delimiter || sign == u'"' || sign == u'\n' || sign == u'\r' || sign == u'\t'
            || sign == u'|';
    });
    if (plain)
        return cell;
    return QString(u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"');
}

QString decimal(qint64 value, int decimals)
{
    qint64 unit = 1;
    for (int place = 0; place < decimals; ++place)
        unit *= 10;
    const qint64 size = value < 0 ? -value : value;
    const QString text = QString::number(size / unit) + u','
        + QString::number(size % unit).rightJustified(decimals, u'0');
    return value < 0 ? QString(u'-' + text) : text;
}

QString withoutZeros(QString text)
{
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Kilogram:
        return QStringLiteral("kg");
    case Unit::Litre:
        return QStringLiteral("l");
    case Unit::Metre:
        return QStringLiteral("m");
    case Unit::Piece:
        break;
    }
    return QStringLiteral("pièce");
}

/// The rate, or the class where a rate would be read as another class.
QString vatText(const QByteArray &vatClass, const law::LawBook &law, Day today)
{
    const auto rates = law.ratesOn(today);
    const auto points = law.rateOn(vatClass, today);
    const auto first = std::find_if(rates.begin(), rates.end(), [&](const law::VatRate &rate) {
        return points && rate.basisPoints == *points;
    });
    if (first == rates.end() || first->vatClass != vatClass)
        return QString::fromUtf8(vatClass);
    return QString(withoutZeros(decimal(*points, 2)) + u'%');
}

QString numberOrNothing(int number, bool has)
{
    return has ? QString::number(number) : QString();
}

} // namespace

QByteArray exportCatalogue(const Goods &goods, const law::LawBook &law, Day today)
{
    QHash<DepartmentId, Department> departments;
    for (const Department &department : goods.departments)
        departments.insert(department.id, department);
    QString text(QChar::ByteOrderMark);
    text.append(header().join(delimiter)).append(QLatin1String("\r\n"));
    for (const Item &item : goods.items) {
        const Department department = departments.value(item.department);
        const auto stock = goods.stock.find(item.id);
        const QByteArray &vatClass = item.vatClass.isEmpty() ? department.vatClass : item.vatClass;
        QStringList cells{
            item.name,
            item.shortName,
            item.price ? decimal(item.price->cents(), 2) : QString(),
            item.codes.join(QStringLiteral(", ")),
            department.name,
            vatText(vatClass, law, today),
            unitText(item.unit),
            item.scaleCode,
            stock == goods.stock.end() ? QString() : withoutZeros(decimal(stock->thousandths(), 3)),
            numberOrNothing(item.favourite, item.favourite > 0),
            item.forCollection ? QStringLiteral("oui") : QString(),
            numberOrNothing(item.colour, item.colour >= 0),
            numberOrNothing(item.minimumAge, item.minimumAge > 0)};
        for (QString &cell : cells)
            cell = quoted(cell);
        text.append(cells.join(delimiter)).append(QLatin1String("\r\n"));
    }
    return text.toUtf8();
}

} // namespace comptoir::catalogue
