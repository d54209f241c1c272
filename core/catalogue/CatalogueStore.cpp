// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CatalogueStore.h"

#include "core/catalogue/ItemWords.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {

const QString itemColumns = QStringLiteral(
    "id, name, short_name, department, vat_class, price_c, unit, codes, scale_code, colour, "
    "favourite, tracks_stock, for_collection, photo, minimum_age, archived");
const QString departmentColumns = QStringLiteral(
    "id, name, vat_class, colour, mark, position, guarantee, service, archived");

Item itemOf(const store::Row &row)
{
    Item item;
    item.id = ItemId::fromBytes(row.bytes(0)).value_or(ItemId());
    item.name = row.text(1);
    item.shortName = row.text(2);
    item.department = DepartmentId::fromBytes(row.bytes(3)).value_or(DepartmentId());
    item.vatClass = row.text(4).toLatin1();
    if (!row.isNull(5))
        item.price = Money::fromCents(row.integer(5));
    item.unit = Unit(row.integer(6));
    item.codes = row.text(7).split(u' ', Qt::SkipEmptyParts);
    item.scaleCode = row.text(8);
    item.colour = int(row.integer(9));
    item.favourite = int(row.integer(10));
    item.tracksStock = row.integer(11) != 0;
    item.forCollection = row.integer(12) != 0;
    item.photo = row.text(13);
    item.minimumAge = int(row.integer(14));
    item.isArchived = row.integer(15) != 0;
    return item;
}

std::vector<Item> itemsOf(const store::Rows &rows)
{
    std::vector<Item> items;
    items.reserve(rows.size());
    for (const store::Row &row : rows)
        items.push_back(itemOf(row));
    return items;
}

Department departmentOf(const store::Row &row)
{
    Department department;
    department.id = DepartmentId::fromBytes(row.bytes(0)).value_or(DepartmentId());
    department.name = row.text(1);
    department.vatClass = row.text(2).toLatin1();
    department.colour = int(row.integer(3));
    department.mark = row.text(4);
    department.position = int(row.integer(5));
    department.guarantee = row.integer(6) != 0;
    department.isService = row.integer(7) != 0;
    department.isArchived = row.integer(8) != 0;
    return department;
}

/// Named as the partial indexes name it, or SQLite reads the whole table.
QString conditionOf(ItemFilter::Only only)
{
    switch (only) {
    case ItemFilter::Only::Favourites:
        return u" AND favourite > 0"_qs;
    case ItemFilter::Only::WithoutPrice:
        return u" AND price_c IS NULL"_qs;
    case ItemFilter::Only::WithoutCode:
        return u" AND codes = ''"_qs;
    case ItemFilter::Only::OutOfStock:
        return u" AND tracks_stock = 1 AND stock <= 0"_qs;
    case ItemFilter::Only::All:
        break;
    }
    return {};
}

} // namespace

std::vector<Item> CatalogueStore::read(const store::Rows &rows)
{
    return itemsOf(rows);
}

Result<std::vector<Department>> CatalogueStore::departments() const
{
    COMPTOIR_TRY(const auto rows,
                 m_database.select(u"SELECT "_qs + departmentColumns
                                   + u" FROM department WHERE archived = 0 "
                                     "ORDER BY position, name"_qs));
    std::vector<Department> departments;
    for (const store::Row &row : rows)
        departments.push_back(departmentOf(row));
    return departments;
}

Result<std::optional<Department>> CatalogueStore::department(DepartmentId id) const
{
    COMPTOIR_TRY(
        const auto row,
        m_database.first(u"SELECT "_qs + departmentColumns + u" FROM department WHERE id = ?"_qs,
                         {id.bytes()}));
    return row ? std::optional(departmentOf(*row)) : std::nullopt;
}

Result<std::optional<Item>> CatalogueStore::item(ItemId id) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(u"SELECT "_qs + itemColumns + u" FROM item WHERE id = ?"_qs,
                                  {id.bytes()}));
    return row ? std::optional(itemOf(*row)) : std::nullopt;
}

Result<std::optional<Item>> CatalogueStore::byCode(const QString &code) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(u"SELECT "_qs + itemColumns
                                      + u" FROM item WHERE id = (SELECT item FROM item_code WHERE "
                                        "code = ?)"_qs,
                                  {canonicalCode(code)}));
    return row ? std::optional(itemOf(*row)) : std::nullopt;
}

Result<std::optional<Item>> CatalogueStore::byScaleCode(const QString &digits) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(u"SELECT "_qs + itemColumns
                                      + u" FROM item WHERE archived = 0 AND scale_code <> '' AND "
                                        "scale_code = ? ORDER BY id LIMIT 1"_qs,
                                  {digits}));
    return row ? std::optional(itemOf(*row)) : std::nullopt;
}

Result<std::vector<Item>> CatalogueStore::page(const ItemFilter &filter,
                                               const std::optional<Item> &after, int count) const
{
    const bool favourites = filter.only == ItemFilter::Only::Favourites;
    QString sql = u"SELECT "_qs + itemColumns + u" FROM item WHERE archived = 0"_qs
        + conditionOf(filter.only);
    store::Arguments arguments;
    if (!filter.department.isNull()) {
        sql += u" AND department = ?"_qs;
        arguments << filter.department.bytes();
    }
    if (after && favourites) {
        sql += u" AND (favourite, folded, id) > (?, ?, ?)"_qs;
        arguments << qint64(after->favourite);
    } else if (after) {
        sql += u" AND (folded, id) > (?, ?)"_qs;
    }
    if (after)
        arguments << folded(after->name) << after->id.bytes();
    sql += favourites ? u" ORDER BY favourite, folded, id LIMIT ?"_qs
                      : u" ORDER BY folded, id LIMIT ?"_qs;
    arguments << qint64(count);
    COMPTOIR_TRY(const auto rows, m_database.select(sql, arguments));
    return itemsOf(rows);
}

Result<qint64> CatalogueStore::count(const ItemFilter &filter) const
{
    QString sql = u"SELECT count(*) FROM item WHERE archived = 0"_qs + conditionOf(filter.only);
    store::Arguments arguments;
    if (!filter.department.isNull()) {
        sql += u" AND department = ?"_qs;
        arguments << filter.department.bytes();
    }
    COMPTOIR_TRY(const auto row, m_database.first(sql, arguments));
    return row->integer(0);
}

Result<std::optional<Quantity>> CatalogueStore::stock(ItemId id) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT stock FROM item WHERE id = ? AND "
                                                 "tracks_stock = 1"),
                                  {id.bytes()}));
    return row ? std::optional(Quantity::fromThousandths(row->integer(0))) : std::nullopt;
}

Result<void> CatalogueStore::write(store::Transaction &transaction, const Department &department)
{
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO department VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                       "vat_class = excluded.vat_class, colour = excluded.colour, "
                       "mark = excluded.mark, position = excluded.position, "
                       "guarantee = excluded.guarantee, service = excluded.service, "
                       "archived = excluded.archived"),
        {department.id.bytes(), department.name, QString::fromLatin1(department.vatClass),
         qint64(department.colour), department.mark, qint64(department.position),
         qint64(department.guarantee), qint64(department.isService),
         qint64(department.isArchived)}));
    return {};
}

Result<void> CatalogueStore::write(store::Transaction &transaction, const Item &item,
                                   Instant changed)
{
    COMPTOIR_TRY(const auto before,
                 transaction.first(QStringLiteral("SELECT place, words FROM item WHERE id = ?"),
                                   {item.id.bytes()}));
    const QString words = item.isArchived ? QString() : wordsOf(item);
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral(
            "INSERT INTO item(id, name, short_name, department, vat_class, price_c, unit, codes, "
            "scale_code, colour, favourite, tracks_stock, for_collection, photo, minimum_age, "
            "archived, changed_ms, folded, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
            "short_name = excluded.short_name, department = excluded.department, "
            "vat_class = excluded.vat_class, price_c = excluded.price_c, unit = excluded.unit, "
            "codes = excluded.codes, scale_code = excluded.scale_code, colour = excluded.colour, "
            "favourite = excluded.favourite, tracks_stock = excluded.tracks_stock, "
            "for_collection = excluded.for_collection, photo = excluded.photo, "
            "minimum_age = excluded.minimum_age, archived = excluded.archived, "
            "changed_ms = excluded.changed_ms, folded = excluded.folded, words = excluded.words"),
        {item.id.bytes(), item.name, item.shortName, item.department.bytes(),
         QString::fromLatin1(item.vatClass),
         item.price ? QVariant(item.price->cents()) : QVariant(), qint64(item.unit),
         item.codes.join(u' '), item.scaleCode, qint64(item.colour), qint64(item.favourite),
         qint64(item.tracksStock), qint64(item.forCollection), item.photo, qint64(item.minimumAge),
         qint64(item.isArchived), changed.ms(), folded(item.name), words}));
    COMPTOIR_TRY(const auto now,
                 transaction.first(QStringLiteral("SELECT place FROM item WHERE id = ?"),
                                   {item.id.bytes()}));
    const qint64 place = now->integer(0);
    if (before && before->text(1) != words && !before->text(1).isEmpty())
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO item_words(item_words, rowid, words) VALUES "
                           "('delete', ?, ?)"),
            {place, before->text(1)}));
    if (!words.isEmpty() && !(before && before->text(1) == words))
        COMPTOIR_CHECK(transaction.run(
            QStringLiteral("INSERT INTO item_words(rowid, words) VALUES (?, ?)"), {place, words}));
    COMPTOIR_CHECK(writeSpellings(transaction, before ? before->text(1) : QString(), words));
    return writeCodes(transaction, item);
}

Result<void> CatalogueStore::writeCodes(store::Transaction &transaction, const Item &item)
{
    COMPTOIR_CHECK(
        transaction.run(QStringLiteral("DELETE FROM item_code WHERE item = ?"), {item.id.bytes()}));
    if (item.isArchived)
        return {};
    for (const QString &code : item.codes)
        COMPTOIR_CHECK(
            transaction.run(QStringLiteral("INSERT INTO item_code(code, item) VALUES (?, ?)"),
                            {canonicalCode(code), item.id.bytes()}));
    return {};
}

Result<std::optional<CatalogueStore::Stocked>> CatalogueStore::stocked(ItemId id) const
{
    COMPTOIR_TRY(const auto row,
                 m_database.first(QStringLiteral("SELECT unit, price_c FROM item WHERE id = ? AND "
                                                 "tracks_stock = 1"),
                                  {id.bytes()}));
    if (!row)
        return std::nullopt;
    Stocked stocked;
    stocked.unit = Unit(row->integer(0));
    if (!row->isNull(1))
        stocked.price = Money::fromCents(row->integer(1));
    return stocked;
}

Result<void> CatalogueStore::moveStock(store::Transaction &transaction, ItemId id,
                                       Quantity quantity, const QByteArray &why, Instant at)
{
    COMPTOIR_TRY(const qint64 changed,
                 transaction.run(QStringLiteral("UPDATE item SET stock = stock + ? WHERE id = ? "
                                                "AND tracks_stock = 1"),
                                 {quantity.thousandths(), id.bytes()}));
    if (changed == 0)
        return {};
    COMPTOIR_CHECK(transaction.run(
        QStringLiteral("INSERT INTO stock_move(item, quantity, why, at_ms) VALUES (?, ?, ?, "
                       "?)"),
        {id.bytes(), quantity.thousandths(), QString::fromLatin1(why), at.ms()}));
    return {};
}

} // namespace comptoir::catalogue
